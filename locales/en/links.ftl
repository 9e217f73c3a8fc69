# The card of a link, and lists of links.

card-hidden = 🔒 You no longer manage this chat, so its link isn’t shown here any more.
list-hidden = 🔒 You no longer manage this chat, so its links aren’t shown here any more.
card-older = 🔗 <b>{ $title }</b> is in a newer message. This one is out of date.
link-untitled = Unnamed link
link-primary = Primary link
link-title = 🔗 <b>{ $title }</b>
link-chat = in <b>{ $chat }</b>
link-url = { $link }
link-url-dead = <s>{ $link }</s>
link-state =
    { $state ->
        [active] 🟢 Open
        [expired] ⌛ Expired: it no longer works
        [used-up] 🟡 Full: it works again when somebody leaves
       *[revoked] 🔴 Revoked: it no longer works
    }
link-state-deleted = 🔴 Revoked, and deleted from Telegram
link-of-account = 🔒 Another account of this bot ({ $name }) made this link. It can be changed once that account is signed in again.
link-of-other = 🔒 <b>{ $name }</b> made this link. Only they can change or revoke it, in Telegram. If a bot made it, only that bot can.
link-made = <i>Made { $at }</i>
link-made-by = <i>Made { $at } for { $actor }</i>
link-as-of = <i>As of { $at }</i>
chat-unknown = a chat I can’t see any more
actor-unknown = Somebody
actor-everybody = Everybody

settings-expiry-never = ♾ Never expires
settings-expiry = ⏳ Expires { $at }
settings-expired = ⏳ Expired { $at }
settings-no-limit = 👥 No limit
settings-limit =
    👥 Limit: { $limit ->
        [one] 1 person
       *[other] { $limit } people
    }{ $strict ->
        [yes] , then it closes for good
       *[no] {""}
    }
settings-usage = 👥 { $usage } joined, no limit
settings-subscribed = 👥 { $usage } subscribed
settings-subscribed-ended = 👥 { $usage } subscribed, { $ended ->
        [one] 1 subscription
       *[other] { $ended } subscriptions
    } ended
settings-usage-of =
    👥 { $usage } of { $limit } joined{ $strict ->
        [yes] , then it closes for good
       *[no] {""}
    }
settings-price-month = { $amount ->
        [one] 1 Star
       *[other] { $amount } Stars
    } a month
settings-price-minutes = { $amount ->
        [one] 1 Star
       *[other] { $amount } Stars
    } every { $minutes ->
        [one] minute
       *[other] { $minutes } minutes
    }
settings-price = 💰 People pay { $price }
settings-join-at-once = 🔓 Anyone with the link can join
settings-approval =
    { $requested ->
        [0] 🙋 Admins approve each request
        [one] 🙋 Admins approve each request: 1 waiting
       *[other] 🙋 Admins approve each request: { $requested } waiting
    }

button-copy = 📋 Copy
button-share = ↗️ Share
button-edit = ✏️ Edit
button-regenerate = ♻️ Regenerate
button-revoke = 🗑 Revoke
button-replace = ♻️ Replace
button-approval-on = 🙋 Approval: off
button-approval-off = 🙋 Approval: on
button-delete = 🧹 Delete
button-delete-yes = 🧹 Delete it
button-delete-revoked = 🧹 Delete revoked
button-delete-revoked-yes = 🧹 Delete them
button-history = 🕘 History
button-successor = 🔗 Newer link
button-new-like-this = ♻️ Make a new one
button-new-like-this-yes = ♻️ Create link
button-regenerate-yes = ♻️ Regenerate it
button-change-settings = ⚙️ Change settings
button-regenerate-leaked = 🚨 Revoke it first
button-revoke-yes = 🗑 Revoke it
button-keep = ‹ Keep it
button-show-link = 🔗 Show the link
button-back = ‹ Back
button-new-link = 🔗 New link
button-another = 🆕 Another like this
button-details = ℹ️ Details
button-more = ⋯ More

confirm-regenerate =
    ♻️ Regenerate <b>{ $title }</b>?

    You get a new link with the same settings, and this one stops working. People who joined with it stay in the chat.

    Has this link leaked? Revoke it first, before the new one is made.
confirm-new-like-this =
    ♻️ Make a new link with the settings of <b>{ $title }</b>?

    The old one stays revoked.
confirm-revoke =
    🗑 Revoke <b>{ $title }</b>?

    It stops working at once, and you can’t undo this. { $usage ->
        [0] Nobody has joined with it so far.
        [one] The one person who joined with it stays in the chat.
       *[other] The { $usage } people who joined with it stay in the chat.
    }
confirm-delete =
    🧹 Delete <b>{ $title }</b> from Telegram?

    It’s revoked already, and Telegram won’t list it any more. I keep it on record, with its history.
confirm-delete-revoked =
    🧹 Delete the revoked links of <b>{ $chat }</b> from Telegram?

    That’s all the revoked links of the account that makes your links: other admins’ too, also any made outside this bot. Telegram won’t list them any more. I keep mine on record, with their history.
revoked-already = This link is already revoked.

links-title =
    <b>Your links in { $chat }</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
links-title-all =
    <b>Your links</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
links-which-chat = <b>Your links:</b> which chat?
links-no-chats =
    You don’t have any links yet.

    Tap the button or send /newlink to make your first one.
links-none = You don’t have any links here yet. Send /newlink to make one.
links-none-filtered = No links match.
list-search = 🔎 “{ $text }”
button-clear-search = ✕ Clear search
times-in = <i>Times in { $zone }</i>
list-link =
    { $number }. { $state ->
        [active] 🟢
        [expired] ⌛
        [used-up] 🟡
       *[revoked] 🔴
    } <b>{ $title }</b>
list-link-url =
    { $state ->
        [revoked] <s>{ $link }</s>
       *[other] { $link }
    }
list-link-use =
    { $limit ->
        [0] { $usage } joined
       *[other] { $usage } of { $limit } joined
    }{ $requested ->
        [0] {""}
       *[other] {" "}· { $requested } waiting
    } · { $ends ->
        [revoked] revoked
        [expired] expired { $at }
        [never] never expires
       *[later] until { $at }
    }
button-chats = 💬 Chats ({ $count })
button-all-chats = All chats
button-chat = { $chat } · { $count }
button-number = { $number }
button-newer = ‹ Newer
button-older = Older ›
button-newest = « Newest
button-oldest = Oldest »
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
    } { $count }{ $more ->
        [yes] +
       *[no] {""}
    }

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
press-stranger = This button belongs to somebody else.
press-used = You’ve asked for that already.

# All that is known of a link.
details-title = ℹ️ <b>Details of { $title }</b>
details-kind =
    { $kind ->
        [primary] 🔗 Primary link
       *[additional] 🔗 Additional link
    }
details-made = 📅 Made { $at }
details-asked-by =
    👤 { $actor ->
        [none] Not made with this bot
       *[other] Asked for by { $actor }
    }
details-admin =
    🛠 { $name ->
        [none] Telegram names <code>{ $id }</code> as its maker
       *[other] Telegram names { $name } (<code>{ $id }</code>) as its maker
    }
details-never-changed = ✏️ Not changed since
details-changed = ✏️ Last changed { $at }
details-approval =
    { $needed ->
        [yes] 🙋 Approval: on
       *[no] 🙋 Approval: off
    }
details-free = 💰 Free
details-usage = ✅ Joined and still there: { $usage }
details-requested = ⏳ Waiting for approval: { $requested }
details-ended = 🚪 Subscriptions ended: { $ended }
details-revoked = 🔴 Revoked { $at }
details-seen = <i>As Telegram said { $at }</i>
