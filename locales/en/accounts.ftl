# /accounts, for the people who run the bot.

accounts-title = <b>Accounts that make links ({ $count })</b>
accounts-name = 👤 <b>{ $name }</b>
accounts-is-works = 🟢 Works
accounts-is-paused = ⏸ Paused: what is asked of it waits
accounts-is-retired = 🚪 Retired: it makes no new links
accounts-is-signed-out = 🔌 Signed out. Run <code>npm run login</code> on the server with this account, then start Latchkey again.
accounts-is-frozen = 🧊 Frozen by Telegram. Open Telegram with this account and follow its steps to appeal.
accounts-is-waiting = ⏳ Telegram asks it to wait until { $until }
accounts-is-unreachable = 📡 Can’t be reached right now
accounts-counts =
    { $chats ->
        [0] No chats
        [one] 1 chat
       *[other] { $chats } chats
    } · { $links ->
        [one] 1 new link
       *[other] { $links } new links
    } in 24 hours · { $waiting ->
        [0] nothing waits
        [one] 1 request waits
       *[other] { $waiting } requests wait
    }
accounts-pause = ⏸ Pause
accounts-go-on = ▶️ Go on
accounts-move = ➡️ Move a chat
accounts-retire = 🚪 Retire
accounts-add = ➕ Add an account
accounts-paused = Paused. People can still ask for links in its chats: their requests are saved and wait.
accounts-goes-on = It goes on.
accounts-retired = Retired. It makes no new links any more.
accounts-retired-next =
    { $waiting ->
        [0] All its requests are finished.
        [one] 1 of its requests isn’t finished yet: wait for it first.
       *[other] { $waiting } of its requests aren’t finished yet: wait for them first.
    } { $chats ->
        [0] It serves no chats.
        [one] It still serves 1 chat: move it, or nobody can make new links there.
       *[other] It still serves { $chats } chats: move them, or nobody can make new links there.
    }
    Then stop Latchkey, delete its session file (<code>data/sessions/{ $userId }.session</code>, or the file that <code>SESSION_FILE</code> names), end the session in Telegram → Settings → Devices, and start Latchkey again. After that, nobody can change the links it made but the owners of the chats.
accounts-which-chat = Which of the chats of { $name } should another account serve?
accounts-which-chat-first = Which of the chats of { $name } should another account serve? These are the first { $shown }.
accounts-which-account = Which account should make the links in <b>{ $chat }</b>?
accounts-nobody-else =
    No other account can make links in <b>{ $chat }</b>.

    Make another account an admin there with <b>Invite Users via Link</b>, then come back.
accounts-confirm-move =
    Give <b>{ $chat }</b> to { $to }?

    New links there are made by { $to } from then on.
    Links that are there stay with { $from }: one by one they can be changed and revoked while that account is signed in and an admin there. Closing all links and lockdowns only reach links of { $to }.
    Requests that are under way are finished by { $from }.
accounts-move-yes = ➡️ Yes, move it
accounts-moved = <b>{ $chat }</b> is moved to this account.
accounts-confirm-retire =
    Retire { $name }?

    It makes no new links any more. Those it made can still be changed while it is signed in, and those on a schedule are still replaced.
    { $chats ->
        [0] It serves no chats.
        [one] It serves 1 chat. Move it to another account first, or nobody can make links there.
       *[other] It serves { $chats } chats. Move them to another account first, or nobody can make links there.
    }{ $waiting ->
        [0] {""}
        [one] {" "}1 request isn’t finished yet, and still will be.
       *[other] {" "}{ $waiting } requests aren’t finished yet, and still will be.
    }
accounts-retire-yes = 🚪 Yes, retire it
accounts-how-to-add =
    To add an account, run this on the server, and log in with that account:

    <code>npm run login</code>

    Choose to add it, and start Latchkey again. Then make the account an admin with <b>Invite Users via Link</b> in its chats. A chat stays with the account that served it first, until you move it here.
