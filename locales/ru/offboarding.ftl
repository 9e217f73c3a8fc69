# Somebody lost the right to make links: what becomes of theirs is for the chat's owner to say.

offboarding-lost = 👋 <b>{ $name }</b> больше не может создавать ссылки в <b>{ $chat }</b>.
offboarding-open =
    { $count ->
        [0] Открытых ссылок не осталось.
        [one] Ещё открыта { $count } ссылка этого человека:
        [few] Ещё открыты { $count } ссылки этого человека:
       *[many] Ещё открыто { $count } ссылок этого человека:
    }
offboarding-take-over-means = Если вы заберёте их, они станут вашими: уведомления пойдут вам, замена по расписанию продолжится.
offboarding-revoke = 🗑 Отозвать все
offboarding-take-over = 🤝 Забрать себе
offboarding-show = 📋 Показать
offboarding-keep = Оставить
offboarding-taken =
    🤝 { $count ->
        [0] Забирать было уже нечего.
        [one] К вам перешла { $count } ссылка.
        [few] К вам перешли { $count } ссылки.
       *[many] К вам перешло { $count } ссылок.
    } Отправьте /links, чтобы увидеть свои.
offboarding-kept =
    { $count ->
        [one] { $count } ссылка остаётся открытой. Чья: <b>{ $name }</b>.
        [few] { $count } ссылки остаются открытыми. Чьи: <b>{ $name }</b>.
       *[many] { $count } ссылок остаются открытыми. Чьи: <b>{ $name }</b>.
    }
