# Who joined with a link.

button-joined = 👥 Who joined
joined-title = 👥 <b>Who joined with { $title }</b>
button-search = 🔎 Search by name
joined-search = 🔎 Send part of a name or username.
joined-none = Nobody has joined with this link yet.
joined-none-found = I don’t know of anybody with that name who joined with this link. Try a shorter part of the name.
joined-count =
    <b>{ $inside } in the chat</b>{ $left ->
        [0] {""}
       *[other] , { $left } left
    }
joined-line =
    • { $name }{ $username ->
        [none] {""}
       *[other] {" "}({ $username })
    }, { $at }{ $approver ->
        [none] {""}
       *[other] , approved by { $approver }
    }{ $left ->
        [yes] {" "}· <i>left</i>
       *[no] {""}
    }
joined-reading = <i>I’m still reading the list. Look again in a moment to see more.</i>
joined-before = <i>This is what I knew before.</i>
joined-deleted = <i>Telegram doesn’t list this link any more, so it can’t say who joined with it.</i>
joined-bot = <i>Bots can’t see who joined with a link while they weren’t an admin, or who left since. In Telegram, the chat’s owner can, under <b>Invite Links</b>.</i>
joined-left-since = <i>Anyone who joined before { $at } and left isn’t listed.</i>
