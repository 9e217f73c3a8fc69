# What `npm run doctor` says in the terminal.

doctor-sandbox = BOT_TOKEN, API_ID and API_HASH aren’t set, so Latchkey runs on the simulated Telegram, which needs nothing. To set it up for Telegram: npm run setup
doctor-settings = The settings are complete.
doctor-private = Only you can read the secrets.
doctor-open-to-others = Others on this machine can read { $files }. Run: { $fix }
doctor-no-folder = There’s no folder { $folder } yet. Latchkey makes it when it starts.
doctor-folder-closed = { $folder } can’t be written to. Make the user who runs Latchkey its owner.
doctor-disk = The disk has room: { $megabytes } MB free in { $folder }.
doctor-disk-low = Only { $megabytes } MB are free in { $folder }. Make room soon: with less than 32 MB no links are made.
doctor-disk-full = The disk is nearly full: { $megabytes } MB free in { $folder }. Make room: until then no links are made.
doctor-no-database = There’s no database yet. Latchkey makes { $file } when it starts.
doctor-database =
    The database is sound: { $file }, { $entries ->
        [one] 1 audit entry
       *[other] { $entries } audit entries
    }.
doctor-database-wrong = Something is wrong with { $file }: { $problem }. See all of it with: npm run verify
doctor-database-unreadable = { $file } can’t be read: { $reason }. Check that it belongs to you. If it’s damaged, restore a backup.
doctor-clock = The clock is right.
doctor-clock-off =
    The clock is { $seconds } seconds { $which ->
        [ahead] ahead
       *[behind] behind
    }. Turn on time synchronisation: timedatectl set-ntp true
doctor-clock-wrong =
    The clock is { $seconds } seconds { $which ->
        [ahead] ahead
       *[behind] behind
    }. Links would expire at the wrong time. Turn on time synchronisation: timedatectl set-ntp true
doctor-bot = The bot answers: @{ $bot }.
doctor-bot-no-groups = The bot can’t be added to groups, which nobody needs for links. To be told who asks to join, allow it: @BotFather, /setjoingroups
doctor-polling = Updates are fetched by polling. No port has to be open.
doctor-webhook-elsewhere = A webhook is set for this bot, at { $url }. Latchkey removes it when it starts with polling. If another program needs it, give Latchkey a bot of its own.
doctor-webhook-not-yet = The webhook isn’t set yet. Latchkey sets { $url } when it starts.
doctor-webhook-fails =
    Telegram can’t deliver to the webhook: { $reason }. { $count ->
        [one] 1 update waits
       *[other] { $count } updates wait
    } there. Check the certificate, the reverse proxy and that the address can be reached from outside.
doctor-webhook = Updates come to { $url }.
doctor-no-operators = Nobody is told when something needs attention. Put your Telegram user id into OPERATOR_IDS.
doctor-operators =
    { $count ->
        [one] The operator can be told.
       *[other] All { $count } operators can be told.
    }
doctor-operators-silent = The bot can’t write to { $ids }, named in OPERATOR_IDS. They have to open the bot and tap Start once.
doctor-worker-bot = The bot makes the links itself. See docs/operating.md for what it can’t do.
doctor-account = The account is signed in: { $name }.
doctor-account-waits =
    Telegram asks the account to wait { $seconds ->
        [one] 1 second
       *[other] { $seconds } seconds
    }. Run this again after that.
doctor-chats =
    It can make links in { $count ->
        [one] one chat
       *[other] { $count } chats
    }: { $chats }.
doctor-no-chats = { $name } can’t make links in any chat. Make it an admin of your chats with the right “Invite Users via Link”.
doctor-chats-without-right = In these chats it can’t make links: { $chats }. If it should, make { $name } an admin there with the right “Invite Users via Link”.
doctor-running = Latchkey is running with the account, and says that all is well.
doctor-running-unwell = Latchkey is running, and says that something is wrong. See { $at } and its log.
doctor-running-unseen = Another process uses the account’s session, and nothing answers at { $at }. If Latchkey runs elsewhere with another PORT or ROLE, that’s fine; or else stop that process.
doctor-defect = This check failed: { $reason }
doctor-result =
    { $count ->
        [0] { $warnings ->
            [0] All is well.
            [one] It can run. One thing is better mended: see ⚠️ above.
           *[other] It can run. { $warnings } things are better mended: see ⚠️ above.
        }
        [one] One thing has to be mended: see ❌ above.
       *[other] { $count } things have to be mended: see ❌ above.
    }
