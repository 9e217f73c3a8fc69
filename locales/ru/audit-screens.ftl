# /audit: who can get in, and what happened lately.

# Who can get in.
audit-open-title = 🔓 <b>Кто сейчас может вступить в чат «{ $chat }»?</b>
audit-open-count =
    { $total ->
        [0] Открытых ссылок нет.
        [one] Открыта { $total } ссылка.
        [few] Открыты { $total } ссылки.
       *[many] Открыто { $total } ссылок.
    }{ $full ->
        [0] {""}
        [one] {" "}У { $full } ссылки нет мест: она снова откроется, когда кто-нибудь выйдет.
        [few] {" "}У { $full } ссылок нет мест: они снова откроются, когда кто-нибудь выйдет.
       *[many] {" "}У { $full } ссылок нет мест: они снова откроются, когда кто-нибудь выйдет.
    }
audit-open-locked = 🔒 Карантин включён: { $at }. Нажмите «Карантин», чтобы посмотреть, как он идёт, или снять его.
audit-open-public =
    🌍 <b>Любой</b> может найти этот чат как @{ $username } и вступить. Чтобы изменить это, откройте настройки чата в Telegram и сделайте его частным.
audit-open-former =
    🚪 <b>{ $name }</b> больше не может создавать здесь ссылки, но { $open ->
        [one] ещё открыта { $open } ссылка
        [few] ещё открыты { $open } ссылки
       *[many] ещё открыто { $open } ссылок
    }.
audit-open-bot =
    🤖 У бота <b>{ $name }</b> { $open ->
        [one] открыта { $open } ссылка. Отозвать её может только он.
        [few] открыты { $open } ссылки. Отозвать их может только он.
       *[many] открыто { $open } ссылок. Отозвать их может только он.
    }
audit-open-link =
    { $number }. { $risk ->
        [primary] ⭐
        [unlimited] ♾
        [never-expires] ♾
        [waiting-requests] 🙋
       *[limited] ⏳
    } <b>{ $title }</b>
audit-open-whose =
    { $admin ->
        [yes] кто запросил: { $actor }
       *[no] кто запросил: { $actor } (больше не может создавать ссылки)
    }
audit-open-outside =
    { $admin ->
        [yes] создана в Telegram, кто создал: { $actor }
       *[no] создана в Telegram, кто создал: { $actor } (больше не может создавать ссылки)
    }
audit-open-about =
    { $join ->
        [approval] Админы одобряют каждую заявку
        [paid] Вступление платное
        [few] Вступить может любой, лимит { $limit }
       *[anyone] Вступить может любой
    }, { $ends ->
        [never] бессрочно
       *[later] до { $at }
    } · вступили: { $usage }{ $requested ->
        [0] {""}
       *[other] {" "}· ждут: { $requested }
    }
audit-unseen = <b>Чего я не вижу</b>
audit-unseen-other-admins = • Ссылки, которые админы создают в Telegram без меня: их видит только владелец чата, а { $account } — не владелец. Попросите админов создавать ссылки здесь.
audit-unseen-not-checked = • Ссылки, которые админы создали в Telegram без меня: я ещё не проверял. Нажмите «Проверить».
audit-unseen-bot-account = • Ссылки, которые админы создают в Telegram без меня: боты их не видят.
audit-unseen-nobody = • Ссылки на папки с чатами и люди из сообщества, в которое входит чат: Telegram не показывает мне ни того, ни другого.
audit-checked = <i>Последняя проверка: { $at }</i>
audit-checking =
    <i>Проверяю чат… { $total ->
        [0] {""}
       *[other] { $done } из { $total }
    }</i>
audit-check-failed = <i>Последняя проверка не завершилась. { $why }</i>
audit-check = 🔄 Проверить
audit-check-begun = 🔄 Проверяю все ссылки этого чата. В этом сообщении видно, сколько уже сделано.
audit-which = <b>Аудит:</b> какой чат?
audit-not-yours =
    Аудит чата видят только его владелец и те, кого он выбрал.

    У вас есть чат, которого я ещё не знаю? Отправьте /newlink и выберите его.
audit-own-links = 📋 Мои ссылки
audit-back = ‹ Аудит
audit-top = « В начало
audit-riskier = ‹ Опаснее
audit-safer = Безопаснее ›
audit-others = 💬 Другие чаты
audit-activity = 📈 Активность
audit-people = 🔎 Найти человека
audit-list = 📋 Все ссылки
audit-auditors = 👓 Аудиторы
audit-page = 🌐 Открыть
audit-offboard = 🚪 { $name }

# Fixes.
audit-fix-expiry = { $number } ⏳ 7 дней
audit-fix-approval = { $number } 🙋 Одобрение
audit-fix-revoke = { $number } 🗑 Отозвать
audit-fix-replace = { $number } ♻️ Заменить
audit-fix-requests = { $number } 🙋 Заявки
audit-do-expiry = ⏳ Срок: 7 дней
audit-do-approval = 🙋 С одобрением
audit-do-revoke = 🗑 Отозвать
audit-do-replace = ♻️ Заменить
audit-do-requests = 🙋 Заявки
audit-ask-revoke = 🗑 Отозвать
audit-ask-replace = ♻️ Заменить
audit-ask-keep = ‹ Оставить
audit-confirm-replace =
    ♻️ Заменить основную ссылку чата <b>{ $chat }</b>?

    Нынешняя сразу перестанет работать, и отменить это нельзя. Те, кто вступил по ней, останутся в чате.
audit-fixed-expiry = ✓ <b>{ $title }</b>: теперь срок — 7 дней.
audit-fixed-approval = ✓ <b>{ $title }</b>: теперь админы одобряют каждого.
audit-fixed-revoke = ✓ <b>{ $title }</b>: ссылка отозвана.
audit-fixed-replace = ✓ Основная ссылка заменена. Старая больше не работает.
audit-fix-waiting = ⏳ Уже делаю. Это займёт больше времени, чем обычно. Отправьте /audit чуть позже, чтобы увидеть, что получилось.
audit-fix-failed = ⚠️ <b>{ $title }</b>: всё осталось как было. { $why }
audit-fix-over = <b>{ $title }</b>: ссылка уже закрыта.

# A link's whole life.
audit-life-asked = 👤 Кто запросил: { $actor }, { $at }
audit-life-primary = 🔑 Основная ссылка: { $at }
audit-life-outside = 👤 Создана в Telegram: { $at }
audit-life-people = <b>Вступили по этой ссылке</b>
audit-life-nobody = По этой ссылке, насколько я знаю, ещё никто не вступил.

# What happened lately.
audit-activity-title = 📈 <b>Активность в чате «{ $chat }»</b>
audit-activity-days = { $days ->
        [one] Последний { $days } день и { $days } день перед ним
        [few] Последние { $days } дня и { $days } дня перед ними
       *[many] Последние { $days } дней и { $days } дней перед ними
    }
audit-activity-joins =
    📥 Вступили: <b>{ $count }</b>{ $trend ->
        [up] {" "}(▲ { $percent } %)
        [down] {" "}(▼ { $percent } %)
        [new] {" "}(раньше — никто)
       *[same] {""}
    }
audit-activity-leaves =
    📤 Вышли: <b>{ $count }</b>{ $trend ->
        [up] {" "}(▲ { $percent } %)
        [down] {" "}(▼ { $percent } %)
        [new] {" "}(раньше — никто)
       *[same] {""}
    }
audit-activity-net =
    { $sign ->
        [plus] 👥 В чате стало больше на <b>{ $count }</b>
        [minus] 👥 В чате стало меньше на <b>{ $count }</b>
       *[zero] 👥 В чате столько же людей, сколько было в начале
    }
audit-activity-none = Насколько я знаю, никто не вступил и не вышел.
audit-activity-admin = <b>По админам</b>
audit-activity-link = <b>По ссылкам</b>
audit-activity-preset = <b>По шаблонам</b>
audit-activity-part = • { $name }: вступили { $joins }{ $leaves ->
        [0] {""}
       *[other] , вышли { $leaves }
    }
audit-activity-more = <i>Вступивших очень много: по ссылкам учтены только последние { $count }.</i>
audit-no-admin = Без моей ссылки
audit-no-link = Без известной ссылки
audit-no-preset = Без шаблона
stayed-all = 📌 Остались: { $parts }
stayed-part =
    { $days ->
        [1] через день — { $percent } %
        [one] через { $days } день — { $percent } %
        [few] через { $days } дня — { $percent } %
       *[many] через { $days } дней — { $percent } %
    }
audit-days = { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
audit-plot-admin = 📊 График: админы
audit-plot-link = 📊 График: ссылки
plot-title-admin = Вступления по админам и все, кто вышел
plot-title-link = Вступления по ссылкам и все, кто вышел
plot-days = { $days ->
        [one] последний { $days } день
        [few] последние { $days } дня
       *[many] последние { $days } дней
    }
plot-totals = вступили: { $joins } · вышли: { $leaves }
plot-others = Остальные
plot-leaves = Вышли
plot-caption = 📊 { $chat }. Границы суток — по часовому поясу { $zone }.
