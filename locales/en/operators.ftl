# What the people who run the bot are told: "operator-" and the kind of news.

operator-session =
    { $state ->
        [dead] 🔌 <b>The account that makes links is signed out</b> ({ $reason }). Requests are kept. Run <code>npm run login</code> on the server, then start Latchkey again.
        [bot-dead] 🔌 <b>The bot’s own session has ended</b> ({ $reason }). Requests are kept. Start Latchkey again: it signs in with the bot’s token. If the token was changed, put the new one in <code>BOT_TOKEN</code> first.
        [frozen] 🧊 <b>Telegram froze the account that makes links</b> ({ $reason }). Requests are kept. Open Telegram with that account and follow its steps to appeal. Latchkey tries again every 10 minutes, and whenever it starts.
       *[live] ✅ The account that makes links works again. Waiting requests continue.
    }
operator-store-damaged =
    ⛔ <b>The database is damaged.</b> Requests are kept, and no links are made.

    { $problem }

    Stop Latchkey, keep a copy of the damaged file, put a backup in its place and start once with <code>RESTORED=1</code>.
operator-store-changed =
    ⚠️ <b>Somebody changed the database, and it wasn’t Latchkey.</b> Links can still be made, but what the audit says can’t be trusted.

    { $problem }

    Compare with a backup. To go on with a backup, or with the database as it is, start once with <code>RESTORED=1</code>.
operator-store-head =
    🔏 The audit has { $entries ->
        [one] 1 entry
       *[other] { $entries } entries
    } today. Keep this message: with it you can show later that nothing was changed.

    <code>{ $hash }</code>
operator-other-accounts = 🔌 Some requests wait for another account ({ $accounts }). They continue when Latchkey is started with that account’s session. The account that is signed in now takes new requests.
operator-store-restored =
    ♻️ <b>The database was restored from a backup</b>{ $sign ->
        [flag] , as you said.
        [older] : it is older than when Latchkey last used it.
       *[no-anchor] : the file next to it with its last state is missing or was changed.
    }
    { $links ->
        [0] No link on Telegram was missing from it.
        [unknown] Bots can’t list their links, so those made since the backup aren’t in it. In Telegram, the owner of each chat sees them under <b>Invite Links</b>.
        [one] 1 link on Telegram was missing from it, and is now in the chat’s list without the name of who asked for it.
       *[other] { $links } links on Telegram were missing from it, and are now in the chats’ lists without the names of who asked for them.
    }
    Latchkey looks for unfinished requests on Telegram before it sends anything. It doesn’t act on messages that waited, and tells their senders.{ $missingEntries ->
        [0] {""}
       *[other] {" "}Audit entries missing: { $missingEntries }. If nobody restored a backup, somebody cut them off.
    }
