# /audit: who can get in, and what happened lately.

# Who can get in.
audit-open-title = 🔓 <b>Who can get in to { $chat } right now?</b>
audit-open-count =
    { $total ->
        [0] No link is open.
        [one] 1 link is open.
       *[other] { $total } links are open.
    }{ $full ->
        [0] {""}
        [one] {" "}1 is full: it opens again when somebody leaves.
       *[other] {" "}{ $full } are full: they open again when somebody leaves.
    }
audit-open-locked = 🔒 Locked down since { $at }. Tap Lockdown to see how far it is, or to lift it.
audit-open-public =
    🌍 <b>Anyone</b> can find and join this chat as @{ $username }. To change that, open its settings in Telegram and make it private.
audit-open-former =
    🚪 <b>{ $name }</b> can’t make links here any more, and { $open ->
        [one] 1 of their links is
       *[other] { $open } of their links are
    } still open.
audit-open-bot =
    🤖 <b>{ $name }</b>, a bot, made { $open ->
        [one] 1 link that is
       *[other] { $open } links that are
    } open. Only that bot can revoke { $open ->
        [one] it
       *[other] them
    }.
audit-open-link =
    { $number }. { $risk ->
        [primary] ⭐
        [unlimited] ♾
        [never-expires] ♾
        [waiting-requests] 🙋
       *[limited] ⏳
    } <b>{ $title }</b>
audit-open-whose =
    { $admin ->
        [yes] by { $actor }
       *[no] by { $actor }, who can’t make links any more
    }
audit-open-outside =
    { $admin ->
        [yes] made in Telegram by { $actor }
       *[no] made in Telegram by { $actor }, who can’t make links any more
    }
audit-open-about =
    { $join ->
        [approval] Admins approve each request
        [paid] People pay to join
        [few] Anyone can join, up to { $limit }
       *[anyone] Anyone can join
    }, { $ends ->
        [never] and it never expires
       *[later] until { $at }
    } · { $usage } joined{ $requested ->
        [0] {""}
       *[other] {" "}· { $requested } waiting
    }
audit-unseen = <b>What I can’t see</b>
audit-unseen-other-admins = • Links that admins make in Telegram, without me: only the chat’s owner sees those, and { $account } isn’t the owner. Ask your admins to make links here.
audit-unseen-not-checked = • Links that admins made in Telegram, without me: I haven’t checked yet. Tap Check now.
audit-unseen-bot-account = • Links that admins make in Telegram, without me: bots don’t see them.
audit-unseen-nobody = • Links of chat folders, and people who come from a community this chat is in: Telegram shows neither to me.
audit-checked = <i>Last check: { $at }</i>
audit-checking =
    <i>Checking the chat… { $total ->
        [0] {""}
       *[other] { $done } of { $total }
    }</i>
audit-check-failed = <i>The last check couldn’t finish. { $why }</i>
audit-check = 🔄 Check now
audit-check-begun = 🔄 I’m checking all links of this chat. This message shows how far I am.
audit-which = <b>Audit:</b> which chat?
audit-not-yours =
    Only a chat’s owner and the people they choose can see its audit.

    Do you own a chat that I don’t know yet? Send /newlink and choose it.
audit-own-links = 📋 My links
audit-back = ‹ Audit
audit-top = « Back to the top
audit-riskier = ‹ Riskier
audit-safer = Safer ›
audit-others = 💬 Other chats
audit-activity = 📈 Activity
audit-people = 🔎 Find a person
audit-list = 📋 All links
audit-auditors = 👓 Auditors
audit-page = 🌐 Open page
audit-offboard = 🚪 { $name }

# Fixes.
audit-fix-expiry = { $number } ⏳ 7 days
audit-fix-approval = { $number } 🙋 Approval
audit-fix-revoke = { $number } 🗑 Revoke
audit-fix-replace = { $number } ♻️ Replace
audit-fix-requests = { $number } 🙋 Requests
audit-do-expiry = ⏳ End in 7 days
audit-do-approval = 🙋 Require approval
audit-do-revoke = 🗑 Revoke
audit-do-replace = ♻️ Replace
audit-do-requests = 🙋 Requests
audit-ask-revoke = 🗑 Revoke it
audit-ask-replace = ♻️ Replace it
audit-ask-keep = ‹ Keep it
audit-confirm-replace =
    ♻️ Replace the primary link of <b>{ $chat }</b>?

    The present one stops working at once, and you can’t undo this. People who joined with it stay in the chat.
audit-fixed-expiry = ✓ <b>{ $title }</b> now ends in 7 days.
audit-fixed-approval = ✓ Admins now approve everyone who uses <b>{ $title }</b>.
audit-fixed-revoke = ✓ <b>{ $title }</b> is revoked.
audit-fixed-replace = ✓ The primary link is replaced. The old one no longer works.
audit-fix-waiting = ⏳ I’m on it. This takes longer than usual. Send /audit in a moment to see how it went.
audit-fix-failed = ⚠️ <b>{ $title }</b> stays as it is. { $why }
audit-fix-over = <b>{ $title }</b> is closed already.

# A link’s whole life.
audit-life-asked = 👤 Asked for by { $actor }, { $at }
audit-life-primary = 🔑 Primary link, { $at }
audit-life-outside = 👤 Made in Telegram, { $at }
audit-life-people = <b>Joined with this link</b>
audit-life-nobody = Nobody has joined with this link yet, as far as I know.

# What happened lately.
audit-activity-title = 📈 <b>Activity in { $chat }</b>
audit-activity-days = The last { $days } days, and the { $days } days before that
audit-activity-joins =
    📥 <b>{ $count }</b> joined{ $trend ->
        [up] {" "}(▲ { $percent }%)
        [down] {" "}(▼ { $percent }%)
        [new] {" "}(nobody before)
       *[same] {""}
    }
audit-activity-leaves =
    📤 <b>{ $count }</b> left{ $trend ->
        [up] {" "}(▲ { $percent }%)
        [down] {" "}(▼ { $percent }%)
        [new] {" "}(nobody before)
       *[same] {""}
    }
audit-activity-net =
    { $sign ->
        [plus] 👥 <b>{ $count }</b> more in the chat
        [minus] 👥 <b>{ $count }</b> fewer in the chat
       *[zero] 👥 As many in the chat as at the start
    }
audit-activity-none = Nobody joined or left, as far as I know.
audit-activity-admin = <b>By admin</b>
audit-activity-link = <b>By link</b>
audit-activity-preset = <b>By preset</b>
audit-activity-part = • { $name }: { $joins } joined{ $leaves ->
        [0] {""}
       *[other] , { $leaves } left
    }
audit-activity-more = <i>Very many joined: by link, only the newest { $count } joins are counted.</i>
audit-no-admin = Without a link of mine
audit-no-link = Without a known link
audit-no-preset = Without a preset
stayed-all = 📌 Stayed: { $parts }
stayed-part =
    { $days ->
        [1] { $percent }% for a day
       *[other] { $percent }% for { $days } days
    }
audit-days = { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $days } days
audit-plot-admin = 📊 Plot by admin
audit-plot-link = 📊 Plot by link
plot-title-admin = Joins by admin, and everybody who left
plot-title-link = Joins by link, and everybody who left
plot-days = last { $days } days
plot-totals = { $joins } joined · { $leaves } left
plot-others = Others
plot-leaves = Left
plot-caption = 📊 { $chat }. Days begin and end in { $zone }.
