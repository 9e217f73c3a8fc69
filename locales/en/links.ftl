# The card of a link, and lists of links.

card-hidden = 🔒 You no longer manage this chat, so its link isn't shown here any more.
card-older = 🔗 <b>{ $title }</b> is in a newer message. This one is out of date.
link-untitled = Untitled link
link-title = 🔗 <b>{ $title }</b>
link-chat = in <b>{ $chat }</b>
link-url = { $link }
link-url-dead = <s>{ $link }</s>
link-state =
    { $state ->
        [active] 🟢 Open
        [expired] ⌛ Expired: nobody can come in by it
        [used-up] 🟡 Full: it opens again when somebody leaves
       *[revoked] 🔴 Revoked: nobody can come in by it
    }
link-made = <i>Made { $at }</i>
link-made-by = <i>Made { $at } for { $actor }</i>
chat-unknown = a chat I no longer see
actor-unknown = somebody I do not know
actor-telegram = seen on Telegram
actor-everybody = Everybody

settings-expiry-never = ♾ Never expires
settings-expiry = ⏳ Expires { $at }, { $distance }
settings-expired = ⏳ Expired { $at }, { $distance }
settings-no-limit = 👥 No usage limit
settings-limit = 👥 For { $limit ->
        [one] 1 person
       *[other] { $limit } people
    } at once
settings-usage = 👥 { $usage } joined, no limit
settings-usage-of = 👥 { $usage } of { $limit } joined
settings-join-at-once = 🚪 Whoever has the link comes straight in
settings-approval =
    { $requested ->
        [0] 🙋 Each joiner asks first and an admin admits them
        [one] 🙋 Each joiner asks first; 1 is waiting
       *[other] 🙋 Each joiner asks first; { $requested } are waiting
    }

button-copy = 📋 Copy
button-share = ↗️ Share
button-edit = ✏️ Edit
button-regenerate = ♻️ Regenerate
button-revoke = 🗑 Revoke
button-history = 🕘 History
button-successor = 🔗 The link that replaced it
button-new-like-this = ♻️ New link like this
button-new-like-this-yes = ♻️ Make it
button-regenerate-yes = ♻️ Make a new link, then close this one
button-regenerate-leaked = 🚨 It leaked: close this one first
button-revoke-yes = 🗑 Revoke it
button-keep = ‹ Keep it as it is
button-show-link = 🔗 Show the link
button-new-link = 🔗 New link

confirm-regenerate =
    ♻️ Make a new link in place of <b>{ $title }</b>?

    The new one has the same settings. The old one stops working for everybody who has it; people who are in already stay in.
confirm-new-like-this =
    ♻️ Make a new link with the settings of <b>{ $title }</b>?

    The old one stays closed.
confirm-revoke =
    🗑 Revoke <b>{ $title }</b>?

    Nobody can come in by it any more, and that cannot be undone. { $usage ->
        [0] Nobody came in by it so far.
        [one] The 1 person who came in by it stays in.
       *[other] The { $usage } people who came in by it stay in.
    }
revoked-already = It is revoked already.

links-title = <b>Your links in { $chat }</b> ({ $total })
links-which-chat = <b>Your links.</b> In which chat?
links-no-chats =
    You have no links yet.

    Press the button, or send /newlink, and I will make your first one.
links-none = You have no links here yet. Make one with /newlink.
links-none-filtered = None of them. Choose another filter below.
list-search = 🔎 with <b>{ $text }</b> in the title or the name of who asked
button-clear-search = Show all
times-in = <i>Times in { $zone }</i>
until-never = never
links-line =
    { $number }. { $state ->
        [active] 🟢
        [expired] ⌛
        [used-up] 🟡
       *[revoked] 🔴
    } <b>{ $title }</b> · { $limit ->
        [0] { $usage } joined
       *[other] { $usage } of { $limit } joined
    }{ $requested ->
        [0] {""}
       *[other] {" "}· { $requested } waiting
    }
    { $state ->
        [revoked] <s>{ $link }</s>
       *[other] { $link }
    }
    made { $at }, expires { $until }
    {""}
button-number = { $number }
button-newer = ‹ Newer
button-older = Older ›
button-page = { $page } of { $pages }
button-filter =
    { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $state ->
        [active] Open
        [expired] Expired
        [used-up] Full
        [revoked] Revoked
       *[all] All
    } { $count }

state-name =
    { $state ->
        [active] open
        [expired] expired
        [used-up] full
       *[revoked] revoked
    }
yes-no =
    { $value ->
        [yes] yes
       *[no] no
    }

press-unknown = This button is no longer active. Send /links for your links.
press-stranger = This button is somebody else’s.
press-used = That has been asked for already.
