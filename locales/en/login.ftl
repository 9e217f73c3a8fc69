# npm run login: what is said and asked in the terminal. What goes wrong at the start, and the rest of the terminal: terminal.ftl.

login-needs-credentials =
    BOT_TOKEN, API_ID and API_HASH aren’t set yet. Run: npm run setup
    The simulated Telegram that npm start runs without them needs no login.
login-not-for-bots = With WORKER=bot, Latchkey signs in by itself with BOT_TOKEN: just run npm start. To use an account instead, remove WORKER from .env.
login-intro =
    Log in with the account that will make the links. Use a separate one, not your own.
    To scan a code with a phone where it’s logged in, type qr.
login-stopped = Stopped. Nothing was stored.

login-replaces = There is already a session in { $file }. A session you replace stays valid until you end it in Telegram → Settings → Devices.
login-keep = Keep it
login-add = Add another account, which makes links in chats of its own
login-replace = Replace it
login-same-account = { $name } is the account whose session is in { $file }. Nothing was stored. To log in with it again, choose to replace it.
login-kept = Nothing changed.
login-encrypted = { $file } is encrypted now.
login-done = Signed in as { $name }. The session is in { $file }, and only you can read it.
login-next = Next: npm start

login-phone = Phone number with country code, or qr:

## The code. $detail is what Telegram says of the way it goes: how the calling number begins, the email address, a web page,
## or what the words begin with.

login-sent =
    { $by ->
        [app] Telegram sent a code of { $length } digits to the account’s Telegram app: it’s in the chat named Telegram.
        [sms] Telegram sent a code of { $length } digits to that number, in a text message.
        [call] Telegram is calling that number and says a code of { $length } digits.
        [flash-call] Telegram is calling that number. Don’t answer: the code is the whole number that calls, { $detail }.
        [missed-call] Telegram is calling that number and hangs up. The calling number begins with { $detail }: the code is its last { $length } digits.
        [fragment] That number is from Fragment, so the code of { $length } digits is on its page: { $detail }
        [email] Telegram sent a code of { $length } digits to the account’s email address, { $detail }.
        [word] Telegram sent a word to that number, in a text message. That word is the code.
       *[phrase] Telegram sent a few words to that number, in a text message. Those words are the code.
    }
login-sent-next =
    { $now ->
        [yes] If it doesn’t come, type r
       *[no] If it doesn’t come, wait { $wait } and type r
    }: Telegram then { $by ->
        [sms] sends a text message.
        [call] calls and says it.
        [flash-call] calls, and the number that calls is the code.
        [missed-call] calls and hangs up, and the end of the calling number is the code.
       *[fragment] shows it on Fragment.
    }
login-code = The code (b: another number):
login-code-resend = The code (r: send it again, b: another number):
login-resend-early = Telegram doesn’t send it again so soon. Wait { $wait }, then type r.
login-no-resend = Telegram doesn’t send this code in any other way. Type it when it comes. Or type b and begin again.
login-email-missing = Telegram wants this account to have an email address for logins first. Log in with a Telegram app, set the address there, and try again. Or log in with qr.

login-password = Two-step password:
login-password-hint = Two-step password (hint: { $hint }):

login-qr =
    On a phone where the account is logged in, open Telegram → Settings → Devices → Link Desktop Device, and scan this.
    The code changes every 30 seconds.
login-qr-unscanned = Nobody has scanned the code.

## What went wrong. The same question is asked again after most of these.

login-error-phone = Telegram doesn’t know that number. Type it with its country code, for example +49 151 23456789.
login-error-unoccupied = There is no account with that number. Sign up with a Telegram app first, or type another number.
login-error-banned = Telegram has banned or deleted that account. Use another one.
login-error-too-often = There were too many tries with that number. Wait a day, or log in with qr.
login-error-code = That isn’t the code. Try again.
login-error-code-expired = That code has expired. Telegram sends a new one.
login-error-password = That isn’t the password. Try again.
login-error-qr = That QR code has expired. Try again.
login-error-api = Telegram doesn’t know this API_ID and API_HASH. Copy them again from https://my.telegram.org.
login-error-api-published = Telegram doesn’t let this API_ID log anybody in, because it was published. Use an application of your own, from https://my.telegram.org.
login-error-flood = Telegram asks you to wait { $wait } before you try that again.
login-error-unreachable = Telegram can’t be reached. Check the network and try again.
login-failed = That didn’t work: { $reason }
login-error-other = Telegram refused: { $word }.
