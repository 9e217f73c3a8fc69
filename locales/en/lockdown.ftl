# Lockdown: all open links of a chat are closed at once, and brought back. "mode": approval or revoke. "state": running, closed,
# lifting or lifted.

lockdown-menu = 🔒 Lockdown
lockdown-choose =
    🔒 <b>Lock { $chat }?</b>

    All open links are closed at once. You can make them ask for approval, and bring them back later. Or you can revoke them for good.
lockdown-mode-approval = ✋ Require approval
lockdown-mode-revoke = 🗑 Revoke all links
lockdown-question =
    { $mode ->
        [revoke] 🗑 <b>Revoke all links of { $chat }?</b>
       *[approval] 🔒 <b>Require approval for all links of { $chat }?</b>
    }

    { $open ->
        [0] No link is open now.
        [one] 1 link is open now:
       *[other] { $open } links are open now:
    }
lockdown-will-ask = • { $count } will need approval
lockdown-will-revoke = • { $count } { $mode ->
        [revoke] will be revoked for good
       *[approval] with a price will be revoked for good: paid links can’t need approval
    }
lockdown-will-replace = • { $count ->
        [one] The primary link is replaced by a new one that needs approval
       *[other] { $count } primary links are replaced by new ones
    }
lockdown-already = • { $count } { $count ->
        [one] needs
       *[other] need
    } approval already
lockdown-others = • { $count } { $count ->
        [one] was made by somebody else: I can’t close it
       *[other] were made by others: I can’t close them
    }
lockdown-unseen = I can’t see links that other admins made in Telegram, so they stay as they are: this account doesn’t own the chat. You can close them there, under <b>Invite Links</b>.
lockdown-meanwhile = Nobody who’s waiting is declined. Until you lift the lockdown, new links need approval, and schedules and batches pause.
lockdown-yes = 🔒 Lock the chat
lockdown-yes-revoke = 🗑 Revoke all links
lockdown-headline =
    { $state ->
        [running] ⏳ <b>Locking { $chat }…</b>
        [lifting] ⏳ <b>Lifting the lockdown of { $chat }…</b>
        [lifted] 🔓 <b>The lockdown of { $chat } is over</b>
       *[closed] 🔒 <b>{ $chat } is locked</b>
    }
lockdown-closed = { $mode ->
        [revoke] Links closed: { $done }
       *[approval] Links closed or asking for approval: { $done }
    }{ $left ->
        [0] {""}
       *[other] {" "}· To go: { $left }
    }
lockdown-cannot = { $count ->
        [one] 1 link was made by somebody else, and I can’t close it. Close it in Telegram, or ask them to.
       *[other] { $count } links were made by others, and I can’t close them. Close them in Telegram, or ask them to.
    }
lockdown-new-links = New links need approval until you lift the lockdown. Schedules and batches are paused. People who are waiting can still be approved.
lockdown-back = Links with their old settings back: { $done }{ $left ->
        [0] {""}
       *[other] {" "}· To go: { $left }
    }
lockdown-revoked = { $count ->
        [one] 1 link was revoked, which Telegram can’t undo. I can make a new one like it for the person who asked for it.
       *[other] { $count } links were revoked, which Telegram can’t undo. I can make new ones like them for those who asked for them.
    }
lockdown-reissued = New links: { $done } of { $total }
lockdown-reissue = ♻️ Make { $count } new
lockdown-stopped = When that’s sorted out, tap Try again.
lockdown-lift = 🔓 Lift lockdown
lockdown-stay = 🔒 Stay locked
lockdown-lift-question =
    🔓 <b>Lift the lockdown of { $chat }?</b>

    Links that ask for approval because of it get their old settings back, unless somebody has changed them since. { $mode ->
        [revoke] Revoked links stay revoked, but I can make new ones like them.
       *[approval] New links can be made as before.
    }{ $state ->
        [running] {" "}Links that aren’t closed yet stay open.
       *[other] {""}
    }
lockdown-goes-on = I’m trying again.
