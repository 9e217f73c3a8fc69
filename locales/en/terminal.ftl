# What the operator reads in the terminal.

start-sandbox =
    Latchkey is running on a simulated Telegram: no account, no token, nothing leaves this machine.

      Open { $page }

    You are Ada, who owns some of the chats. Send /newlink to the bot. What you do is stored in { $folder }; delete it to start over.
    To run it for real, see .env.example. Stop with Ctrl+C.
start-real = Latchkey is running. Bot @{ $bot }, links made by { $account }. Health at http://{ $host }:{ $port }/healthz
start-real-waiting = Latchkey is running. Bot @{ $bot }. Telegram asks the account that makes links to wait: until then, it keeps what people send. Health at http://{ $host }:{ $port }/healthz
start-no-session =
    The account that makes links isn’t logged in: there is no session in { $file }.
    Run: npm run login
    Or set WORKER=bot, and the bot makes the links itself: docs/operating.md says what it can’t do then.
start-bot-login-flood = Telegram asks the bot to wait { $seconds } seconds before it logs in again. Start again after that.
start-bot-login-refused = Telegram refused to log the bot in ({ $reason }). Check API_ID, API_HASH and BOT_TOKEN, then start again.
start-account-dead =
    The session in { $file } no longer works ({ $reason }).
    Run: npm run login
start-account-frozen =
    Telegram has frozen the account that makes links ({ $reason }). Open Telegram with that account and follow its steps to appeal. Then start again.
start-unreachable =
    Telegram can’t be reached: { $reason }. Check the network, and MTPROTO_HOST and MTPROTO_PORT if you set them. Then start again.
start-bot-api-unreachable =
    The Bot API can’t be reached. Check the network, and BOT_API_ROOT if you set it. Then start again.
start-token-refused = Telegram doesn’t know this BOT_TOKEN. Copy it again from @BotFather.
start-another-poller =
    Another program is reading this bot’s updates, or a webhook is set elsewhere. Only one can run at a time: stop the other one, then start again.
start-already-running =
    Latchkey is already running with this database or this session, in another process. Two of them would give people links twice. Stop the other one, then start again.
start-port-taken = Port { $port } is taken. Choose another with PORT=…
start-cannot-listen = Latchkey can’t listen there: { $reason }. Set HOST to an address of this machine and PORT to a free port above 1023.
start-store-unusable =
    { $file } can’t be used: { $reason }. Check that it belongs to Latchkey, that its folder can be written to and that the disk has room. Or choose another file with DATABASE_FILE or SESSION_FILE.
start-no-sandbox =
    BOT_TOKEN, API_ID and API_HASH aren’t set, and the simulated Telegram isn’t installed here. Set the three (see .env.example), or run npm ci to try Latchkey without an account.
start-store-damaged =
    The database { $file } is damaged: { $reason }. Keep a copy of it, put a backup in its place and start once with RESTORED=1.
start-failed = Latchkey stopped: { $reason }

login-needs-credentials = Set BOT_TOKEN, API_ID and API_HASH in .env first (see .env.example). The simulated Telegram needs no login.
login-not-for-bots = With WORKER=bot, Latchkey signs in by itself with BOT_TOKEN: just run npm start. To use an account instead, remove WORKER from .env.
login-intro = Log in with the account that will make the links. Use a separate one, not your own.
login-phone = Phone number, with country code: {""}
login-code = The code Telegram sent to that account: {""}
login-password = Two-step password (not shown): {""}
login-password-hint = Two-step password (not shown; hint: { $hint }): {""}
login-replaces = There is already a session in { $file }.
login-replaces-confirm = Log in again and replace it? The old one stays valid until you end it in Telegram → Settings → Devices. [y/N] {""}
login-kept = Nothing changed.
login-done = Signed in as { $name }. The session is in { $file }, and only you can read it. Next: npm start
login-error-phone = Telegram doesn’t know that number. Type it with its country code, for example +49 151 23456789.
login-error-unoccupied = There is no account with that number. Sign up with a Telegram app first.
login-error-banned = Telegram has banned or deleted that account. Use another one.
login-error-code = That isn’t the code. Try again.
login-error-code-expired = That code has expired. Run npm run login again for a new one.
login-error-password = That isn’t the password. Try again.
login-error-api = Telegram doesn’t know this API_ID and API_HASH. Copy them again from https://my.telegram.org.
login-error-flood = Telegram asks you to wait { $seconds ->
        [one] 1 second
       *[other] { $seconds } seconds
    } before you try again.
login-error-unreachable = Telegram can’t be reached. Check the network and try again.
login-error-input-ended = The input ended before the login was complete. Nothing was stored.
login-error-other = Telegram refused the login: { $word }. Nothing was stored.
