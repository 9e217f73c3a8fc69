# What a chat’s owner is told of what happened to its links without the bot.

drift-first =
    🔎 Encontrei { $count ->
        [one] { $count } link
       *[other] { $count } links
    } em <b>{ $chat }</b> { $count ->
        [one] criado
       *[other] criados
    } fora deste bot. A partir de agora, aviso quando aparecer um novo.
drift-made-outside =
    🔎 { $who ->
        [none] Alguém
       *[other] <b>{ $who }</b>
    } criou um link para <b>{ $chat }</b> no Telegram, fora do bot: <b>{ $title }</b>
drift-bot-link =
    🤖 { $who ->
        [none] Outro bot
       *[other] Outro bot, <b>{ $who }</b>,
    } criou um link para <b>{ $chat }</b>: <b>{ $title }</b>
drift-bot-link-means = Só esse bot pode alterar ou revogar o link.
drift-usage-jump =
    📈 { $count ->
        [one] { $count } pessoa entrou
       *[other] { $count } pessoas entraram
    } em <b>{ $chat }</b> por <b>{ $title }</b> em uma hora.
drift-usage-jump-means = É muito mais do que o normal. Talvez o link tenha ido mais longe do que você queria.
drift-unknown-link =
    🔎 { $who ->
        [none] Alguém
       *[other] <b>{ $who }</b>
    } entrou em <b>{ $chat }</b> por um link que não consigo ver. Outro admin criou esse link.
drift-unknown-link-means = Para ver os links de todos os admins, abra o chat em Telegram → Links de Convite.
drift-several =
    { $kind ->
        [made-outside] 🔎 { $count } links para <b>{ $chat }</b> foram criados no Telegram, fora do bot:
        [bot-link] 🤖 Outros bots criaram { $count } links para <b>{ $chat }</b>. Só esses bots podem revogar:
        [edited-outside] ✏️ { $count } links para <b>{ $chat }</b> foram alterados no Telegram, fora do bot:
        [revoked-outside] 🔴 { $count } links para <b>{ $chat }</b> foram revogados no Telegram, fora do bot:
        [usage-jump] 📈 Muito mais pessoas do que o normal entraram em <b>{ $chat }</b> por { $count } links:
       *[unknown-link] 🔎 Pessoas entraram em <b>{ $chat }</b> por { $count } links que não consigo ver. Outros admins criaram esses links. Entre as pessoas:
    }
drift-keep = 👌 Manter
drift-ok = 👌 OK
drift-undo = ↩️ Desfazer
drift-approve = ✋ Exigir aprovação
drift-see = 📋 Ver links
drift-kept =
    👌 { $count ->
        [one] { $count } item anotado. Nada foi alterado.
       *[other] { $count } itens anotados. Nada foi alterado.
    }
