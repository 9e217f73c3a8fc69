# What a chat’s owner is told of what happened to its links without the bot.

drift-first =
    🔎 В <b>{ $chat }</b> { $count ->
        [one] нашлась { $count } ссылка, созданная
        [few] нашлись { $count } ссылки, созданные
       *[many] нашлось { $count } ссылок, созданных
    } без этого бота. Теперь я буду сообщать, когда появится новая.
drift-made-outside =
    🔎 Новая ссылка в <b>{ $chat }</b>, созданная в Telegram без бота: <b>{ $title }</b>{ $who ->
        [none] {""}
       *[other] . Кто создал: <b>{ $who }</b>
    }
drift-bot-link =
    🤖 { $who ->
        [none] Другой бот
       *[other] Другой бот, <b>{ $who }</b>,
    } создал ссылку в <b>{ $chat }</b>: <b>{ $title }</b>
drift-bot-link-means = Изменить или отозвать её может только этот бот.
drift-usage-jump =
    📈 По ссылке <b>{ $title }</b> за час { $count ->
        [one] вступил { $count } человек
        [few] вступили { $count } человека
       *[many] вступили { $count } человек
    } в <b>{ $chat }</b>.
drift-usage-jump-means = Это гораздо больше, чем обычно. Возможно, ссылка разошлась шире, чем вы хотели.
drift-unknown-link =
    🔎 В <b>{ $chat }</b> новый участник{ $who ->
        [none] {""}
       *[other] {" "}— <b>{ $who }</b>
    }. Ссылки, по которой он вступил, я не вижу: её создал другой админ.
drift-unknown-link-means = Чтобы увидеть ссылки всех админов, откройте чат в Telegram → Пригласительные ссылки.
drift-several =
    { $kind ->
        [made-outside] 🔎 Ссылки в <b>{ $chat }</b>, созданные в Telegram без бота: { $count }
        [bot-link] 🤖 Ссылки в <b>{ $chat }</b>, созданные другими ботами: { $count }. Отозвать их могут только эти боты:
        [edited-outside] ✏️ Ссылки в <b>{ $chat }</b>, изменённые в Telegram без бота: { $count }
        [revoked-outside] 🔴 Ссылки в <b>{ $chat }</b>, отозванные в Telegram без бота: { $count }
        [usage-jump] 📈 Ссылки в <b>{ $chat }</b>, по которым вступило гораздо больше людей, чем обычно: { $count }
       *[unknown-link] 🔎 Ссылки в <b>{ $chat }</b>, по которым вступили люди, но которых я не вижу: { $count }. Их создали другие админы. Среди вступивших:
    }
drift-keep = 👌 Оставить
drift-ok = 👌 ОК
drift-undo = ↩️ Отменить
drift-approve = ✋ С одобрением
drift-see = 📋 Показать
drift-kept =
    👌 { $count ->
        [1] Учтено. Ничего не изменено.
        [one] Учтено: { $count }. Ничего не изменено.
        [few] Учтено: { $count }. Ничего не изменено.
       *[many] Учтено: { $count }. Ничего не изменено.
    }
