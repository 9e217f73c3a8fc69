# What became of something a person asked for. "kind": the operation’s.

outcome-working =
    { $kind ->
        [create] ⏳ Making your link…
        [regenerate] ⏳ Making the new link…
        [rotate] 🔁 Making the new link…
        [edit] ⏳ Changing the link…
        [replace-primary] ⏳ Replacing the primary link…
        [delete] ⏳ Deleting the link…
        [delete-revoked] ⏳ Deleting the revoked links…
        [approve] ⏳ Approving…
        [decline] ⏳ Declining…
        [approve-all] ⏳ Approving everyone who’s waiting…
        [decline-all] ⏳ Declining everyone who’s waiting…
       *[revoke] ⏳ Revoking the link…
    }
outcome-checking =
    🔎 Telegram didn’t answer in time. I’m checking whether it went through, so that it never happens twice. This can take half a minute. You don’t need to do anything.
outcome-flood = ⏸ Telegram asks me to wait until { $until }. I’ll go on then. You don’t need to do anything.
outcome-postponed = 📡 I can’t do this right now. I’ll keep trying. You don’t need to do anything.
outcome-disk-full = 💾 The server that runs this bot is out of disk space. Your request is saved and goes on by itself once there is room.
outcome-account-dead = 🔌 The account that makes links is signed out. The people who run this bot know about it. Your request is saved and goes on by itself.
outcome-account-frozen = 🧊 The account that makes links is frozen by Telegram. The people who run this bot know about it. Your request is saved and goes on by itself.
outcome-account-absent = 🔌 Another account of this bot has to do this, and it isn’t signed in right now. The people who run this bot know about it. Your request is saved and goes on once that account is back.
outcome-account-paused = ⏸ The people who run this bot have paused the account that makes links in this chat. Your request is saved and goes on by itself once the account does.
outcome-both-open =
    ⚠️ The new link is ready, but the old one isn’t revoked yet. I’ll keep trying. Until then, both work.
outcome-done =
    { $kind ->
        [create] ✅ Your link is ready.
        [regenerate] ✅ The new link is ready, and the old one is revoked.
        [close] 🔒 Everybody this link was for has joined, so I closed it for good.
        [rotate] 🔁 Here’s the new link, on schedule. The old one closes as you chose.
        [edit] ✅ Changed.
        [replace-primary] ✅ This is the new primary link. The old one is revoked.
        [delete] ✅ Deleted from Telegram. I still have it on record.
        [delete-revoked] ✅ Telegram no longer lists the revoked links. I still have them on record.
        [approve] ✅ You approved them.
        [decline] 🚫 You declined them.
        [approve-all] ✅ You approved everyone who was waiting.
        [decline-all] 🚫 You declined everyone who was waiting.
       *[revoke] ✅ Revoked.
    }
outcome-no-approval = ⚠️ The primary link is replaced, but Telegram made the new one without approval: anyone with it can join.
outcome-failed =
    { $kind ->
        [create] ❌ <b>No link was made.</b>
        [regenerate] ❌ <b>The link wasn’t regenerated.</b>
        [rotate] ❌ <b>The link wasn’t replaced on schedule.</b>
        [close] ❌ <b>The link is full, but I couldn’t close it.</b>
        [retire] ❌ <b>The old link wasn’t closed on schedule.</b>
        [edit] ❌ <b>The link wasn’t changed.</b>
        [replace-primary] ❌ <b>The primary link wasn’t replaced.</b>
        [delete] ❌ <b>The link wasn’t deleted.</b>
        [delete-revoked] ❌ <b>The revoked links weren’t deleted.</b>
        [approve] ❌ <b>I couldn’t approve them.</b>
        [decline] ❌ <b>I couldn’t decline them.</b>
        [approve-all] ❌ <b>Nobody was approved.</b>
        [decline-all] ❌ <b>Nobody was declined.</b>
       *[revoke] ❌ <b>The link wasn’t revoked.</b>
    }
outcome-unsure =
    { $kind ->
        [regenerate] ❓ <b>I don’t know whether the new link was made.</b>
       *[create] ❓ <b>I don’t know whether the link was made.</b>
    }
outcome-old-closed = The old link is revoked anyway: nobody can join with it.
outcome-still-revoked = It is revoked, though: nobody can join with it.
outcome-rotation =
    { $ends ->
        [yes] The schedule has ended: I won’t try again.
       *[no] I’ll try again next time.
    }
outcome-rotation-anew = To go on, make a new link with /newlink. Under <b>More</b>, put it on a schedule.
button-edit-and-retry = ✏️ Edit and retry
button-back-to-link = ‹ Back to the link

error-flood =
    ⏸ Telegram asks me to wait { $unit ->
        [minutes] { $count ->
            [one] about a minute
           *[other] about { $count } minutes
        }
       *[hours] { $count ->
            [one] about an hour
           *[other] about { $count } hours
        }
    }. Please try again after that.
error-quota =
    { $scope ->
        [person] You can make { $most } links within 24 hours
        [chat] In this chat, { $most } links can be made within 24 hours
       *[account] My account can make { $most } links within 24 hours
    }, and { $left ->
        [0] they’re used up
        [one] 1 is left
       *[other] { $left } are left
    }. Try again later, or ask the person who runs this bot for more. Links can be revoked at any time.
error-unreachable = 📡 Telegram isn’t answering right now. Please try again in a minute.
error-disk-full = 💾 The server that runs this bot is out of disk space, or can’t write to its disk, so I couldn’t save that. Please try again later.
error-store-unreachable = 📡 This bot can’t reach its database right now. Please try again in a minute.
error-account-dead = 🔌 The account that makes links is signed out. The people who run this bot know about it. Please try again later.
error-account-frozen = 🧊 The account that makes links is frozen by Telegram. The people who run this bot know about it. Please try again later.
error-nothing-lost = Nothing you typed is lost.
