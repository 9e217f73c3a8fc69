# The primary link: the one that the account behind the bot has in every chat, for the chat's owner.

chat-menu-primary = 🔑 Primary link
primary-about = <i>Every admin has one primary link, and this is the one of the account that makes your links. It can’t have a name, an expiry or a limit. It can only be replaced.</i>
primary-none =
    🔑 <b>No primary link yet</b>
    in <b>{ $chat }</b>

    Telegram hasn’t made one for the account that makes your links. Should I ask for one? It never expires, and anyone with it can join.
primary-make = 🔑 Make one
primary-confirm =
    ♻️ Replace the primary link of <b>{ $chat }</b>?

    The old one stops working at once, and you can’t undo this. { $usage ->
        [0] Nobody has joined with it so far.
        [one] The one person who joined with it stays in the chat.
       *[other] The { $usage } people who joined with it stay in the chat.
    }
primary-replace-yes = ♻️ Replace it
primary-replace-approval = 🙋 …with approval
primary-approval-on =
    🙋 Turn on approval for the primary link of <b>{ $chat }</b>?

    Anyone with the link can join now. Then admins approve each request. Not every chat takes this.
primary-approval-off =
    🔓 Turn off approval for the primary link of <b>{ $chat }</b>?

    Admins approve each request now. Then anyone with the link can join.
primary-approval-on-yes = 🙋 Turn on
primary-approval-off-yes = 🔓 Turn off
