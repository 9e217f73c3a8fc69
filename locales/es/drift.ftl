# What a chat's owner is told of what happened to its links without the bot.

drift-first =
    🔎 Encontré { $count ->
        [one] 1 enlace
       *[other] { $count } enlaces
    } en <b>{ $chat }</b> { $count ->
        [one] que se creó
       *[other] que se crearon
    } fuera de este bot. A partir de ahora te avisaré cuando haya uno nuevo.
drift-made-outside =
    🔎 { $who ->
        [none] Alguien
       *[other] <b>{ $who }</b>
    } creó un enlace de <b>{ $chat }</b> en Telegram, fuera del bot: <b>{ $title }</b>
drift-bot-link =
    🤖 { $who ->
        [none] Otro bot
       *[other] Otro bot, <b>{ $who }</b>,
    } creó un enlace de <b>{ $chat }</b>: <b>{ $title }</b>
drift-bot-link-means = Solo ese bot puede cambiarlo o anularlo.
drift-usage-jump =
    📈 { $count ->
        [one] 1 persona se unió
       *[other] { $count } personas se unieron
    } a <b>{ $chat }</b> con <b>{ $title }</b> en menos de una hora.
drift-usage-jump-means = Son muchas más de lo habitual. Puede que el enlace se haya compartido más de lo que querías.
drift-unknown-link =
    🔎 { $who ->
        [none] Alguien
       *[other] <b>{ $who }</b>
    } se unió a <b>{ $chat }</b> con un enlace que no puedo ver. Lo creó otro administrador.
drift-unknown-link-means = Para ver los enlaces de todos los administradores, abre el chat en Telegram → Enlaces de invitación.
drift-several =
    { $kind ->
        [made-outside] 🔎 Se crearon { $count } enlaces de <b>{ $chat }</b> en Telegram, fuera del bot:
        [bot-link] 🤖 Otros bots crearon { $count } enlaces de <b>{ $chat }</b>. Solo esos bots pueden anularlos:
        [edited-outside] ✏️ Se cambiaron { $count } enlaces de <b>{ $chat }</b> en Telegram, fuera del bot:
        [revoked-outside] 🔴 Se anularon { $count } enlaces de <b>{ $chat }</b> en Telegram, fuera del bot:
        [usage-jump] 📈 Se unieron a <b>{ $chat }</b> muchas más personas de lo habitual con { $count } enlaces:
       *[unknown-link] 🔎 Se unieron a <b>{ $chat }</b> personas con { $count } enlaces que no puedo ver. Los crearon otros administradores. Entre esas personas están:
    }
drift-keep = 👌 Dejarlo así
drift-ok = 👌 OK
drift-undo = ↩️ Deshacer
drift-approve = ✋ Exigir aprobación
drift-see = 📋 Ver los enlaces
drift-kept =
    👌 { $count ->
        [one] Anotado. No se cambió nada.
       *[other] Anotado: los { $count }. No se cambió nada.
    }
