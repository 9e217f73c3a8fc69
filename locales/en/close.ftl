# Revoking and deleting many links at once.

button-select = ☑️ Select
button-select-end = ✕ Stop selecting
button-pick =
    { $picked ->
        [yes] ☑️ { $number }
       *[no] ⬜️ { $number }
    }
button-close-picked =
    { $state ->
        [revoked] 🧹 Delete { $count }
       *[other] 🗑 Revoke { $count }
    }
button-close-all =
    { $state ->
        [revoked] 🧹 Delete all { $count }
       *[other] 🗑 Revoke all { $count }
    }
list-picking =
    { $count ->
        [0] <i>Tap the numbers of the links you want to revoke.</i>
        [one] <i>1 link selected.</i>
       *[other] <i>{ $count } links selected.</i>
    }
pick-full = You can select { $max } links at most. To revoke more, use a filter and “Revoke all”.

close-question =
    🗑 Revoke { $count ->
        [one] 1 link
       *[other] { $count } links
    } of <b>{ $chat }</b>?

    { $count ->
        [one] It stops
       *[other] They stop
    } working at once, and you can’t undo this. { $usage ->
        [0] Nobody has joined with { $count ->
            [one] it
           *[other] them
        } so far.
        [one] The one person who joined stays in the chat.
       *[other] The { $usage } people who joined stay in the chat.
    }
close-delete-question =
    🧹 Delete { $count ->
        [one] 1 revoked link
       *[other] { $count } revoked links
    } of <b>{ $chat }</b> from Telegram?

    Telegram won’t list { $count ->
        [one] it
       *[other] them
    } any more. I keep { $count ->
        [one] it
       *[other] them
    } on record.
close-nothing = There’s nothing to revoke or delete here.
close-name = • { $name }
close-revoked =
    { $count ->
        [one] 1 more is revoked already.
       *[other] { $count } more are revoked already.
    }
close-others =
    { $count ->
        [one] 1 stays as it is: somebody else made it, or it’s a primary link.
       *[other] { $count } stay as they are: others made them, or they’re primary links.
    }
close-more = That’s the newest { $count }. Do the rest after that.
close-yes = 🗑 Revoke { $count }
close-delete-too = 🧹 Revoke and delete
close-delete-yes = 🧹 Delete { $count }
