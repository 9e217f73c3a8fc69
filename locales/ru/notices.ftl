# What people are told of their links without asking. Each can be turned off in /settings.

notice-full =
    🟡 <b>{ $title }</b> в <b>{ $chat }</b>: мест нет, { $count ->
        [one] вступил { $count } человек
        [few] вступили { $count } человека
       *[many] вступили { $count } человек
    }.
notice-expiring =
    ⏳ <b>{ $title }</b> в <b>{ $chat }</b>: срок истекает { $left ->
        [hour] через час
       *[less] { $distance }
    } — { $at }.
notice-expired = ⌛ <b>{ $title }</b> в <b>{ $chat }</b>: срок истёк.
notice-changed =
    ✏️ { $where ->
        [telegram] <b>{ $title }</b> в <b>{ $chat }</b>: ссылка изменена в Telegram, без бота:
       *[here] <b>{ $title }</b> в <b>{ $chat }</b>: ссылка изменена. Кто изменил: <b>{ $actor }</b>. Изменения:
    }
notice-change = • { $change }
notice-revoked =
    🔴 { $where ->
        [telegram] <b>{ $title }</b> в <b>{ $chat }</b>: ссылка отозвана в Telegram, без бота.
       *[here] <b>{ $title }</b> в <b>{ $chat }</b>: ссылка отозвана. Кто отозвал: <b>{ $actor }</b>.
    }
notice-tip-full = Чтобы впустить больше людей, увеличьте лимит.
notice-tip-time = Если она ещё нужна, продлите срок.
notice-tip-revoked = По ней больше никто не вступит.
notice-several = <b>Новости о ваших ссылках</b>
notice-more = … и ещё { $count }
button-my-links = 📋 Мои ссылки
