# What became of something a person asked for. "kind": create, regenerate, edit or revoke.

outcome-working =
    { $kind ->
        [create] ⏳ Making your link…
        [regenerate] ⏳ Making the new link…
        [edit] ⏳ Changing the link…
       *[revoke] ⏳ Closing the link…
    }
outcome-checking =
    🔎 Telegram did not answer in time. I am looking whether it was done, so that it is never done twice. This can take half a minute; you need not do anything.
outcome-flood =
    ⏸ Telegram asks me to wait { $seconds ->
        [one] 1 second
       *[other] { $seconds } seconds
    }. I will go on by myself; you need not do anything.
outcome-postponed = 📡 It cannot be done just now. I keep trying by myself; you need not do anything.
outcome-disk-full = 💾 The server that runs this bot is out of disk space. Your request is saved and goes on by itself once there is room.
outcome-account-absent = 🔌 This was asked of another account of this bot, and that account is not signed in now. The people who run this bot know about it. Your request is saved and goes on once the account is back.
outcome-both-open =
    ⚠️ The new link is ready, but Telegram has not closed the old one yet. I keep trying; until then both let people in.
outcome-done =
    { $kind ->
        [create] ✅ Your link is ready.
        [regenerate] ✅ The new link is ready, and the old one is closed.
        [edit] ✅ Changed.
       *[revoke] ✅ Revoked.
    }
outcome-failed =
    { $kind ->
        [create] ❌ <b>No link was made.</b>
        [regenerate] ❌ <b>The link could not be replaced.</b>
        [edit] ❌ <b>The link was not changed.</b>
       *[revoke] ❌ <b>The link could not be revoked.</b>
    }
outcome-old-closed = The old link is closed all the same: nobody can come in by it.
button-edit-and-retry = ✏️ Edit and try again
button-back-to-link = ‹ Back to the link

error-flood =
    ⏸ Telegram asks me to wait { $seconds ->
        [one] 1 second
       *[other] { $seconds } seconds
    }. Please try again after that; nothing you typed is lost.
error-unreachable = 📡 Telegram does not answer me just now. Please try again in a minute; nothing you typed is lost.
error-account-dead = 🔌 The account that makes links is signed out. The people who run this bot know about it. Your request is saved and goes on by itself.
error-account-frozen = 🧊 The account that makes links is frozen by Telegram. The people who run this bot know about it. Your request is saved and goes on by itself.
