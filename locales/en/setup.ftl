# npm run setup, in the terminal.

setup-intro = This sets Latchkey up. Each answer is kept in .env at once: you can stop with Ctrl+C and run this again at any time.
setup-stopped = Stopped. What you answered is in .env. To go on: npm run setup
setup-what-now = What now?
setup-again = Try again
setup-stop = Stop
setup-cannot-write =
    { $file } can’t be written here ({ $reason }). Set { $names } in it yourself, then run this again.
setup-not-writable =
    Here, .env can’t be written. Set { $names } in it yourself, then run this again. In a container it’s the .env beside compose.yaml.
setup-set-elsewhere = { $name } is set in the environment, which counts more than .env. Correct it there, then run this again.

setup-token =
    Latchkey works through a bot of yours. To make one, write to @BotFather in Telegram (https://t.me/BotFather), send /newbot and choose a name. It answers with a token, such as 123456789:AAE…
setup-token-ask = The bot’s token:
setup-token-wrong = That doesn’t look like a token. It has digits, a colon and 35 more characters. @BotFather shows it again with /token.
setup-token-refused = Telegram doesn’t know that token. Copy it again from @BotFather, who shows it with /token.
setup-token-right = The token is right: it’s { $name }, @{ $username }.
setup-bot-api-unreachable = The Bot API can’t be reached. Check the network, and BOT_API_ROOT if you set it.

setup-worker = Who makes the links?
setup-worker-account = A Telegram account of its own, which you log in with (recommended)
setup-worker-bot = The bot itself: no account needed, but it can’t list its links. docs/operating.md says what that means

setup-application =
    Telegram wants every program to have an application of its own. Log in at https://my.telegram.org with any account, choose API development tools and fill in the form: any title will do. The page then shows api_id and api_hash.
setup-api-id-ask = api_id, a number:
setup-api-id-wrong = That isn’t an api_id: it’s a number, such as 1234567.
setup-api-hash-ask = api_hash:
setup-api-hash-wrong = That isn’t an api_hash: it has 32 digits and letters from a to f.

setup-operators =
    Who should get a message when something needs attention, such as a session that ended? The easiest way: send any message to @{ $username } from your own account, then type w here. Or type user ids, with commas between them. Or nothing, for nobody.
setup-operators-ask = w, user ids or nothing:
setup-operators-wrong = User ids are numbers, such as 123456789, with commas between them.
setup-operators-nobody = Nobody has written to the bot yet, or something else has already read it. Write to it and type w, or type your user id.
setup-operators-who = Which of them are you?
setup-operators-none = None of them

setup-address = Can Telegram reach this machine at an https:// address of yours? It’s only needed for the audit’s page.
setup-address-no = No, or not yet. Everything but that page works without
setup-address-yes = Yes, there is a reverse proxy
setup-address-ask = That address, such as https://latchkey.example.org:
setup-address-wrong = That isn’t a public address. It begins with https://

setup-session-there = Already logged in: there is a session. To change that: npm run login
setup-inline = To send your links in any chat by typing @{ $username }, tell @BotFather /setinline for the bot, and /setinlinefeedback with 100%.
setup-done =
    { $worker ->
        [bot] Everything is set up, and the bot’s menu is published. Make @{ $username } an admin of each chat, with the right to invite users.
       *[account] Everything is set up, and the bot’s menu is published. Make the account an admin of each chat, with the right Invite Users via Link.
    }
    Next: npm start. Then write to @{ $username }.
