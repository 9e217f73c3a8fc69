# The audit: for owners, who want to know who let somebody in.

audit-title =
    <b>Audit: { $chat }</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
    <i>Only links made with this bot.</i>
audit-title-own =
    <b>Your links in { $chat }</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
    <i>Only the chat’s owner sees everybody’s links.</i>
audit-which-chat = <b>Audit:</b> which chat?
audit-none = Nobody has made a link here yet.
list-asked-by = { $actor }, { $at }
audit-who = <b>{ $chat }</b>: whose links?
button-by = 👤 { $actor }
button-who = { $actor } · { $count }
button-export = 📄 Export CSV
export-making = Preparing the file…
export-part = Part { $part } of { $parts }
export-caption = { $count ->
        [one] 1 link
       *[other] { $count } links
    }, newest first. Times in { $zone }. Keep this file safe: anyone with an open link can join.
export-state =
    { $state ->
        [active] Only open links
        [expired] Only expired links
        [used-up] Only full links
       *[revoked] Only revoked links
    }

history-title = 🕘 <b>History of { $title }</b>
history-earlier = <i>… and { $count } earlier</i>
history-create = { $at } · <b>{ $actor }</b> made the link
history-edit =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tried to change the link, but that failed
        [waiting] is changing the link…
       *[done] saved the link unchanged
    }
history-changed = { $at } · <b>{ $actor }</b> changed { $changes }
history-revoke =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tried to revoke the link, but that failed
        [waiting] is revoking the link…
       *[done] revoked the link
    }
history-regenerate =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tried to regenerate the link, but that failed
        [closed-only] revoked the link, but making the new one failed
        [both-open] made the new link, but revoking this one failed
        [waiting] is regenerating the link…
       *[done] regenerated the link
    }
history-replace-primary =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tried to replace the primary link, but that failed
        [waiting] is replacing the primary link…
       *[done] replaced the primary link
    }
history-delete =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tried to delete the link, but that failed
        [closed-only] revoked the link, but deleting it failed
        [waiting] is deleting the link…
       *[done] deleted the link from Telegram
    }
history-delete-revoked = { $at } · <b>{ $actor }</b> deleted all revoked links from Telegram
history-rotate =
    { $at } · { $outcome ->
        [failed] Replacing the link on <b>{ $actor }</b>’s schedule failed
        [waiting] The link is being replaced on <b>{ $actor }</b>’s schedule…
       *[done] The link was replaced on <b>{ $actor }</b>’s schedule
    }
history-retire =
    { $at } · { $outcome ->
        [failed] Closing the old link on <b>{ $actor }</b>’s schedule failed
        [waiting] The old link is being closed on <b>{ $actor }</b>’s schedule…
       *[done] The old link was closed on <b>{ $actor }</b>’s schedule
    }
history-close =
    { $at } · { $outcome ->
        [failed] Closing the link when it was full failed
        [waiting] The link is full and is being closed…
       *[done] The link was full and was closed for good
    }
history-lock =
    { $at } · <b>{ $actor }</b> locked the chat{ $outcome ->
        [failed] , but this link couldn’t be changed
        [waiting] : the link is being changed…
       *[done] : the link needs approval
    }
history-lock-revoke =
    { $at } · <b>{ $actor }</b> locked the chat{ $outcome ->
        [failed] , but this link couldn’t be revoked
        [waiting] : the link is being revoked…
       *[done] : the link was revoked
    }
history-lock-primary =
    { $at } · <b>{ $actor }</b> locked the chat{ $outcome ->
        [failed] , but the primary link couldn’t be replaced
        [waiting] : the primary link is being replaced…
       *[done] : the primary link was replaced
    }
history-unlock =
    { $at } · <b>{ $actor }</b> lifted the lockdown{ $outcome ->
        [failed] , but this link couldn’t be changed back
        [waiting] : the link is being changed back…
       *[done] : the link has its old settings again
    }
history-reissue =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tried to make a new link after the lockdown, but that failed
        [waiting] is making a new link after the lockdown…
       *[done] made a new link after the lockdown
    }
history-taken-over = { $at } · <b>{ $actor }</b> took the link over
history-approve =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tried to approve a join request, but that failed
        [waiting] is approving a join request…
       *[done] approved a join request
    }
history-decline =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tried to decline a join request, but that failed
        [waiting] is declining a join request…
       *[done] declined a join request
    }
history-approve-all =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tried to approve everyone who was waiting, but that failed
        [waiting] is approving everyone who’s waiting…
       *[done] approved everyone who was waiting
    }
history-decline-all =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tried to decline everyone who was waiting, but that failed
        [waiting] is declining everyone who’s waiting…
       *[done] declined everyone who was waiting
    }
history-revoked-outside = { $at } · Revoked in Telegram, outside the bot
history-twin-revoked = { $at } · An accidental second link was revoked
history-twin-reported = { $at } · An accidental second link was found
history-posted = { $at } · <b>{ $actor }</b> posted the link in a channel
history-made-outside = { $at } · Made in Telegram, outside the bot
history-bot-link = { $at } · Made by another bot
history-changed-outside = { $at } · Changed in Telegram, outside the bot: { $changes }
history-edited-outside = { $at } · Changed in Telegram, outside the bot
history-usage-jump = { $at } · Many more people than usual joined within an hour
history-found = { $at } · Found on Telegram
change-title = name: { $from } → { $to }
change-expiry = expiry: { $from } → { $to }
change-limit = limit: { $from } → { $to }
change-approval = approval: { $from } → { $to }
change-strict = close when full: { $from } → { $to }
change-none = none
change-never = never
change-number = { $number }
on-off =
    { $value ->
        [on] on
       *[off] off
    }
history-lineage = <b>All versions ({ $count })</b>
history-lineage-line =
    { $number }. { $state ->
        [active] 🟢
        [expired] ⌛
        [used-up] 🟡
       *[revoked] 🔴
    } { $at }, { $actor }, { $usage } joined{ $subject ->
        [yes] {" "}<i>(this one)</i>
       *[no] {""}
    }
history-joined =
    <b>Joined with this link:</b> { $inside } in the chat{ $left ->
        [0] {""}
       *[other] , { $left } left
    }
history-more = … and { $count } more

column-title = Name
column-link = Link
column-state = State
column-actor = Asked for by
column-actor-id = Asked for by (Telegram ID)
column-made = Made
column-expires = Expires
column-limit = Limit
column-usage = Joined
column-approval = Approval
column-requested = Waiting
column-price = Stars a month
column-subscriptions-ended = Subscriptions ended
column-changed-at = Last changed
column-revoked-at = Revoked
column-replaces = Replaces
column-replaced-by = Replaced by
column-id = Link ID
