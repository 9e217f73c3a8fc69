# The audit: for owners, who want to know who let somebody in.

audit-title =
    <b>Every link made for { $chat }</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
audit-title-own =
    <b>Your links in { $chat }</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
    <i>Only the chat’s owner sees everybody’s links.</i>
audit-which-chat = <b>Audit:</b> which chat?
audit-no-chats =
    There is nothing to audit yet: you have no links, and I’m in no chat that you own.

    Do you own a chat? Send /newlink once and choose it, so that I can check who its owner is.
audit-line =
    { $number }. { $state ->
        [active] 🟢
        [expired] ⌛
        [used-up] 🟡
       *[revoked] 🔴
    } <b>{ $title }</b>
    asked for by <b>{ $actor }</b>, { $at }
    { $limit ->
        [0] { $usage } joined
       *[other] { $usage } of { $limit } joined
    }{ $requested ->
        [0] {""}
       *[other] {" "}· { $requested } waiting
    } · expires { $until }
    {""}
audit-who = <b>{ $chat }</b>: whose links?
button-by = 👤 { $actor }
button-who = { $actor } · { $count }
button-export = 📄 Export CSV
export-making = Preparing the file…
export-part = Part { $part } of { $parts }
export-caption = { $count ->
        [one] 1 link
       *[other] { $count } links
    }, newest first. Times in { $zone }. Keep it safe: the open links in it let people in.

history-title = 🕘 <b>History of { $title }</b>
history-earlier = <i>… { $count } earlier</i>
history-entry = { $at } · { $what } · <b>{ $actor }</b>
history-lineage = <b>Earlier versions ({ $count })</b>
history-lineage-line = { $number }. { $state ->
        [active] 🟢
        [expired] ⌛
        [used-up] 🟡
       *[revoked] 🔴
    } { $at }, { $actor }, { $usage } joined
history-lineage-this = { $number }. { $state ->
        [active] 🟢
        [expired] ⌛
        [used-up] 🟡
       *[revoked] 🔴
    } { $at }, { $actor }, { $usage } joined <i>(this one)</i>
history-importers = <b>Joined with this link: { $count }</b>
history-importers-none = Nobody has joined with this link.
history-importers-unknown = <i>I can’t ask Telegram right now who joined with it.</i>
history-importer = • { $name }, { $at }
history-more = … and { $count } more

event-requested = asked for
event-created = made
event-regenerated = made to replace an older one
event-edited = edited
event-revoked = revoked
event-revoked-outside = revoked outside the bot
event-failed = failed
event-twin-revoked = a stray second link was revoked
event-twin-reported = a stray second link was found
event-exported-audit = audit exported
event-found = found on Telegram
event-restored = database restored from a backup
event-rechained = audit upgraded

column-title = Title
column-link = Link
column-state = State
column-actor = Asked for by
column-actor-id = Asker's Telegram ID
column-made = Made
column-expires = Expires
column-limit = Usage limit
column-usage = Joined
column-approval = Approval needed
column-requested = Waiting
column-revoked-at = Revoked
column-replaces = Replaces
column-replaced-by = Replaced by
column-id = Link ID
