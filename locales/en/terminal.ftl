# What the operator reads in the terminal.

start-sandbox =
    Latchkey is running on a simulated Telegram: no account, no token, nothing leaves this machine.

      Open { $page }

    You are Ada, who owns some of the chats. Send /newlink to the bot. What you do is stored in { $folder }; delete it to start over.
    To run it for real, see .env.example. Stop with Ctrl+C.
start-real = Latchkey is running. Bot @{ $bot }, links made by { $account }. Health at http://{ $host }:{ $port }/healthz
start-real-waiting = Latchkey is running. Bot @{ $bot }. Telegram asks the account that makes links to wait: until then, it keeps what people send. Health at http://{ $host }:{ $port }/healthz
start-process =
    { $role ->
        [bot] Latchkey is running, for people’s messages. Other processes hold the accounts. Health at http://{ $host }:{ $port }/healthz
        [worker] Latchkey is running, for the accounts that make links. Other processes handle people’s messages. Health at http://{ $host }:{ $port }/healthz
        [web] Latchkey is running, for updates and the audit’s page. Other processes handle them. Health at http://{ $host }:{ $port }/healthz
       *[all] Latchkey is running on PostgreSQL. Health at http://{ $host }:{ $port }/healthz
    }
start-no-session =
    The account that makes links isn’t logged in: there is no session in { $file }.
    Run: npm run login
    Or set WORKER=bot, and the bot makes the links itself: docs/operating.md says what it can’t do then.
start-too-open =
    Others on this machine can get at { $file }, and anyone who has a session is its account.
    Run: { $command }
start-session-key-none =
    There is no key for the session in { $key }.
    Make one: (umask 077; openssl rand -base64 32 > { $key })
start-session-key-missing =
    The session in { $file } is encrypted, and its key isn’t in { $key }.
    Put the key back: a file, or SESSION_KEY, SESSION_KEY_FILE or a systemd credential. If it is lost, delete { $file } and run: npm run login
start-session-key-wrong =
    The session in { $file } is encrypted with another key than the one in { $key }.
    Put the right key back. If it is lost, delete { $file } and run: npm run login
start-session-key-invalid =
    What is in { $key } is no key: 32 bytes in base64 or hexadecimal, as openssl rand -base64 32 makes them.
    Put the key back as it was.
start-session-damaged =
    { $file } is damaged: it holds no session that can be read.
    Put it back from a backup, or delete it and run: npm run login
start-session-newer = { $file } was written by a newer version of Latchkey. Install that version again, or delete the file and run: npm run login
start-session-not-its-own =
    The session in { $file } was written for another account, or for the bot itself with WORKER=bot.
    Give the file the name it had, or delete it and run: npm run login
start-session-unreadable = { $file } can’t be read: { $reason }. Check who it belongs to, then start again.
start-session-unwritable = { $file } can’t be written: { $reason }. Check its folder and the room on the disk, then start again.
start-bot-login-flood = Telegram asks the bot to wait { $seconds } seconds before it logs in again. Start again after that.
start-bot-login-refused = Telegram refused to log the bot in ({ $reason }). Check API_ID, API_HASH and BOT_TOKEN, then start again.
start-account-dead =
    The session in { $file } no longer works ({ $reason }).
    Run: npm run login
start-other-account =
    The session in { $file } is of another account than its name says. A session’s file is named after its account’s user id: run npm run login, which does that.
start-unnamed-session =
    There are several accounts, and { $file } doesn’t say which of them it is of. Name it after its account’s user id, such as 123456789.session.
start-restored-role =
    A restored database is taken up by one process that does everything. Stop all others, start this one once with ROLE=all and RESTORED=1, and when it runs, start all of them as before.
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
    The database { $file } is damaged: { $reason }. Put a backup in its place: npm run restore, which keeps the damaged file.
start-postgres-unreachable =
    PostgreSQL can’t be reached at { $host }. Check that it’s running, that this machine may connect to it, and the address in DATABASE_URL. Then start again.
start-postgres-tls =
    There’s no encrypted connection to PostgreSQL at { $host }: { $reason }. Check its certificate, and sslmode in DATABASE_URL. Then start again.
start-postgres-refused =
    PostgreSQL at { $host } doesn’t let { $user } in. Check the user and the password in DATABASE_URL, and that pg_hba.conf allows this machine. Then start again.
start-postgres-no-database =
    PostgreSQL at { $host } has no database { $database }. Create it, for example with createdb, or correct its name in DATABASE_URL. Then start again.
start-postgres-full =
    PostgreSQL at { $host } has no connection left. Close what no longer needs one, or raise max_connections there. Then start again.
start-postgres-not-allowed =
    PostgreSQL doesn’t let { $user } change { $database }. Make { $user } the owner of that database, then start again.
start-postgres-read-only =
    PostgreSQL at { $host } is a copy that can only be read. Set DATABASE_URL to the server that can be written to, then start again.
start-postgres-disk-full =
    The disk of PostgreSQL at { $host } is full. Make room there, then start again.
start-postgres-too-old =
    PostgreSQL at { $host } is version { $version }, and Latchkey needs 16 or newer. Upgrade it, or set DATABASE_URL to a newer server. Then start again.
start-postgres-newer =
    A newer version of Latchkey has already upgraded this database: it knows the step { $step }, and this version doesn’t. Start that version, or a newer one.
start-postgres-unusable =
    The database { $database } at { $host } can’t be used: { $reason }. Check that it belongs to Latchkey, or choose another one with DATABASE_URL.
start-postgres-half-moved =
    A database is being moved to { $database } at { $host }, or that was interrupted. Wait until it’s done, or run this again: npm run move-to-postgres
start-store-moved =
    The database { $file } was moved to PostgreSQL and goes on there. Set DATABASE_URL to where it was moved, then start again.
start-store-not-moved =
    The database { $database } at { $host } is still empty, and everything is in { $file }. Move it first: npm run move-to-postgres. To start with nothing instead, rename { $file }.
start-failed = Latchkey stopped: { $reason }

verify-usage =
    npm run verify -- [--head NUMBER:HASH] [FILE]

      FILE   the database; by default the one that Latchkey is set up with, in PostgreSQL too
      --head the last entry of the audit that you know, as Latchkey sent it to its operators
verify-no-file = There’s no database at { $file }. Set DATABASE_FILE, or name the file: npm run verify -- FILE
verify-sound = { $file } is sound: the audit is whole, and the links are as it says.
verify-problems =
    { $count ->
        [one] One thing is wrong with { $file }:
       *[other] { $count } things are wrong with { $file }:
    }
verify-head = The audit is whole up to entry { $seq }, whose hash is { $hash }
verify-no-anchor = There’s no anchor beside it, so I can’t tell whether its newest entries were cut off. Compare the last entry with the one that Latchkey sent to its operators: npm run verify -- --head NUMBER:HASH
verify-no-anchor-there = From PostgreSQL alone I can’t tell whether its newest entries were cut off. Compare the last entry with the one that Latchkey sent to its operators: npm run verify -- --head NUMBER:HASH
verify-failed = The database can’t be checked: { $reason }

move-usage =
    npm run move-to-postgres

      Moves Latchkey’s database from its file, DATABASE_FILE, to PostgreSQL, DATABASE_URL. Stop Latchkey first.
      The file stays as it is, but Latchkey won’t start on it again.
move-needs-url = Set DATABASE_URL to an empty PostgreSQL database, then run this again: npm run move-to-postgres
move-no-file = There’s no database at { $file }, so there’s nothing to move. Set DATABASE_FILE to the one you mean.
move-running = Latchkey is running on { $file }. Stop it, then run this again: npm run move-to-postgres
move-upgrading = Upgrading the database: step { $step } of { $steps }
move-table = { $table }: { $rows } of { $of }
move-checking = Everything is there. Comparing it with the file…
move-done =
    Moved to { $database } at { $host }. The audit is whole up to entry { $seq }, whose hash is { $hash }
    Start Latchkey with this DATABASE_URL from now on. Keep { $file } as a backup: Latchkey won’t start on it again.
move-done-before = { $file } was already moved to { $database } at { $host }. Start Latchkey with this DATABASE_URL.
move-not-empty = The database { $database } at { $host } isn’t empty. Nothing was changed. Create a new one, set DATABASE_URL to it, then run this again.
move-restored = { $file } was restored from a backup. Nothing was moved. Start Latchkey on it once with RESTORED=1, without DATABASE_URL, so that it finds out what happened since. Then stop it and run this again.
move-moved-elsewhere = { $file } was already moved, but not to { $database } at { $host }. Nothing was changed. Set DATABASE_URL to where it was moved.
move-damaged = { $file } is damaged. Nothing was moved. To see what’s wrong: npm run verify -- { $file }
move-failed = The database wasn’t moved: { $reason }. Latchkey can go on with { $file }. Run this again when you’ve looked into it.
