# What people are told of their links without asking. Each can be turned off in /settings.

notice-full =
    🟡 <b>{ $title }</b> em <b>{ $chat }</b> lotou: { $count ->
        [one] { $count } pessoa entrou
       *[other] { $count } pessoas entraram
    }.
notice-expiring =
    ⏳ <b>{ $title }</b> em <b>{ $chat }</b> expira { $left ->
        [hour] em uma hora
       *[less] { $distance }
    }: { $at }.
notice-expired = ⌛ <b>{ $title }</b> em <b>{ $chat }</b> expirou.
notice-changed =
    ✏️ { $where ->
        [telegram] <b>{ $title }</b> em <b>{ $chat }</b> foi alterado no Telegram, fora do bot:
       *[here] <b>{ $actor }</b> alterou <b>{ $title }</b> em <b>{ $chat }</b>:
    }
notice-change = • { $change }
notice-revoked =
    🔴 { $where ->
        [telegram] <b>{ $title }</b> em <b>{ $chat }</b> foi revogado no Telegram, fora do bot.
       *[here] <b>{ $actor }</b> revogou <b>{ $title }</b> em <b>{ $chat }</b>.
    }
notice-tip-full = Para deixar mais pessoas entrarem, aumente o limite.
notice-tip-time = Se ainda precisar dele, dê mais prazo.
notice-tip-revoked = Ninguém mais pode entrar por ele.
notice-several = <b>Novidades sobre seus links</b>
notice-more = … e mais { $count }
button-my-links = 📋 Meus links
