# What a chat’s owner is told of what happened to its links without the bot.

drift-first =
    🔎 I found { $count ->
        [one] 1 link
       *[other] { $count } links
    } in <b>{ $chat }</b> that { $count ->
        [one] was
       *[other] were
    } made outside this bot. From now on I’ll tell you when there’s a new one.
drift-made-outside =
    🔎 { $who ->
        [none] Somebody
       *[other] <b>{ $who }</b>
    } made a link to <b>{ $chat }</b> in Telegram, outside the bot: <b>{ $title }</b>
drift-bot-link =
    🤖 { $who ->
        [none] Another bot
       *[other] Another bot, <b>{ $who }</b>,
    } made a link to <b>{ $chat }</b>: <b>{ $title }</b>
drift-bot-link-means = Only that bot can change or revoke it.
drift-usage-jump =
    📈 { $count ->
        [one] 1 person
       *[other] { $count } people
    } joined <b>{ $chat }</b> with <b>{ $title }</b> within an hour.
drift-usage-jump-means = That’s far more than usual. The link may have been shared more widely than you meant.
drift-unknown-link =
    🔎 { $who ->
        [none] Somebody
       *[other] <b>{ $who }</b>
    } joined <b>{ $chat }</b> with a link that I can’t see. Another admin made it.
drift-unknown-link-means = To see every admin’s links, open the chat in Telegram → Invite Links.
drift-several =
    { $kind ->
        [made-outside] 🔎 { $count } links to <b>{ $chat }</b> were made in Telegram, outside the bot:
        [bot-link] 🤖 Other bots made { $count } links to <b>{ $chat }</b>. Only those bots can revoke them:
        [edited-outside] ✏️ { $count } links to <b>{ $chat }</b> were changed in Telegram, outside the bot:
        [revoked-outside] 🔴 { $count } links to <b>{ $chat }</b> were revoked in Telegram, outside the bot:
        [usage-jump] 📈 Far more people than usual joined <b>{ $chat }</b> with { $count } links:
       *[unknown-link] 🔎 People joined <b>{ $chat }</b> with { $count } links that I can’t see. Other admins made them. Among the people:
    }
drift-keep = 👌 Keep
drift-ok = 👌 OK
drift-undo = ↩️ Undo
drift-approve = ✋ Require approval
drift-see = 📋 See them
drift-kept =
    👌 { $count ->
        [one] Noted. Nothing was changed.
       *[other] All { $count } noted. Nothing was changed.
    }
