# What the people who run the bot are told: "operator-" and the kind of news.

operator-session =
    { $state ->
        [dead] 🔌 <b>The account that makes links is signed out</b> ({ $reason }). Requests are kept. Run <code>npm run login</code> on the server, then start Latchkey again.
        [bot-dead] 🔌 <b>The bot’s own session has ended</b> ({ $reason }). Requests are kept. Start Latchkey again: it signs in with the bot’s token. If the token was changed, put the new one in <code>BOT_TOKEN</code> first.
        [frozen] 🧊 <b>Telegram froze the account that makes links</b> ({ $reason }). Requests are kept. Open Telegram with that account and follow its steps to appeal. Latchkey tries again every 10 minutes, and whenever it starts.
       *[live] ✅ The account that makes links works again. Waiting requests continue.
    }
operator-account =
    { $state ->
        [dead] 🔌 <b>{ $account } is signed out</b> ({ $reason }). { $chats ->
            [0] It serves no chats.
            [one] Requests in its 1 chat are kept and wait.
           *[other] Requests in its { $chats } chats are kept and wait.
        } The other accounts go on. Run <code>npm run login</code> on the server with that account, then start Latchkey again. Or give its chats to another account: /accounts.
        [frozen] 🧊 <b>Telegram froze { $account }</b> ({ $reason }). { $chats ->
            [0] It serves no chats.
            [one] Requests in its 1 chat are kept and wait.
           *[other] Requests in its { $chats } chats are kept and wait.
        } The other accounts go on. Open Telegram with that account and follow its steps to appeal. Or give its chats to another account: /accounts.
        [waiting] ⏳ <b>Telegram asks { $account } to wait</b> before it signs in. The other accounts go on, and it follows by itself.
       *[live] ✅ { $account } works again. Waiting requests continue.
    }
operator-account-twice = ⚠️ <b>{ $account } is signed in twice.</b> The session in <code>{ $file }</code> isn’t used. Delete that file, and end the session in Telegram under <b>Settings → Devices</b>.
operator-chat-left = 👋 <b>{ $account } can’t make links in { $chat } any more.</b> Another account there can: { $others }. To go on with it, move the chat: /accounts.
operator-store-damaged =
    ⛔ <b>The database is damaged.</b> Requests are kept, and no links are made.

    { $problem }

    Stop Latchkey and put a backup in its place with <code>npm run restore</code>, which keeps the damaged file. Then start it again.
operator-store-changed =
    ⚠️ <b>Somebody changed the database, and it wasn’t Latchkey.</b> Links can still be made, but what the audit says can’t be trusted.

    { $problem }

    To go on with a backup, stop Latchkey and run <code>npm run restore</code>. To go on with the database as it is, start once with <code>RESTORED=1</code>.
operator-store-head =
    🔏 The audit has { $entries ->
        [one] 1 entry
       *[other] { $entries } entries
    } today. Keep this message: with it you can show later that nothing was changed.

    <code>{ $hash }</code>
operator-backup =
    { $why ->
        [works] ✅ Backups work again.
        [no-room] 💾 <b>There’s no room for a backup</b> in <code>{ $reason }</code>: it needs { $needed } MB, and { $free } MB are free. Older backups are kept. Make room, or choose another folder with <code>BACKUP_DIR</code>. Latchkey tries again every 10 minutes.
        [unsound] ⚠️ <b>The database isn’t sound, so it wasn’t backed up.</b> Older backups are kept. To see all that is wrong, run <code>npm run verify</code> on the server. The beginning of it: { $reason }
       *[failed] 💾 <b>The database couldn’t be backed up</b> ({ $reason }). Older backups are kept. Check that the folder in <code>BACKUP_DIR</code> can be written to. Latchkey tries again every 10 minutes.
    }
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
operator-person-forgotten =
    🧹 <b>Somebody asked to be forgotten.</b> They are “Forgotten person { $person }” in { $entries ->
        [0] no audit entries
        [one] 1 audit entry
       *[other] { $entries } audit entries
    } now, and nowhere else. Backups and logs from before still name them until you delete those. If the audit shows such a person and you never got this message, somebody may have changed the database.
