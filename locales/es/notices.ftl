# What people are told of their links without asking. Each can be turned off in /settings.

notice-full =
    🟡 <b>{ $title }</b>, de <b>{ $chat }</b>, está lleno: { $count ->
        [one] se unió 1 persona
       *[other] se unieron { $count } personas
    }.
notice-expiring =
    ⏳ <b>{ $title }</b>, de <b>{ $chat }</b>, caduca { $left ->
        [hour] dentro de una hora
       *[less] { $distance }
    }: { $at }.
notice-expired = ⌛ <b>{ $title }</b>, de <b>{ $chat }</b>, ha caducado.
notice-changed =
    ✏️ { $where ->
        [telegram] <b>{ $title }</b>, de <b>{ $chat }</b>, se cambió en Telegram, fuera del bot:
       *[here] <b>{ $actor }</b> cambió <b>{ $title }</b>, de <b>{ $chat }</b>:
    }
notice-change = • { $change }
notice-revoked =
    🔴 { $where ->
        [telegram] <b>{ $title }</b>, de <b>{ $chat }</b>, se anuló en Telegram, fuera del bot.
       *[here] <b>{ $actor }</b> anuló <b>{ $title }</b>, de <b>{ $chat }</b>.
    }
notice-tip-full = Para que entren más personas, sube el límite.
notice-tip-time = Si todavía lo necesitas, dale más tiempo.
notice-tip-revoked = Ya nadie puede unirse con él.
notice-several = <b>Novedades de tus enlaces</b>
notice-more = … y { $count } más
button-my-links = 📋 Mis enlaces
