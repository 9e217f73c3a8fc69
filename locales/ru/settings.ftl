# /settings: one screen that edits itself.

settings-title = ⚙️ <b>Настройки</b>
settings-language =
    🌐 Язык: <b>{ $name }</b>{ $chosen ->
        [yes] {""}
       *[no] , как в Telegram
    }
settings-which-language = 🌐 <b>На каком языке мне писать?</b>
settings-zone = 🌍 Часовой пояс: <b>{ $zone }</b>
settings-moment = 🕘 Дата и время выглядят так: <b>{ $at }</b>
settings-date-order =
    { $order ->
        [day-first] 📅 Если вы пишете 05/06, для меня это <b>5 июня</b>
        [month-first] 📅 Если вы пишете 05/06, для меня это <b>6 мая</b>
       *[ask] 📅 Если вы пишете 05/06, я <b>спрашиваю</b>, какой это день
    }
settings-notices = 🔔 Уведомления о ваших ссылках. Нажмите, чтобы включить или выключить:
settings-zone-later = Сначала ответьте на вопрос выше или отправьте /timezone.
button-notice =
    { $on ->
        [yes] ✓
       *[no] ○
    } { $setting ->
        [requested] Заявки
        [full] Мест нет
        [expiring] Истекает через час
        [expired] Срок истёк
       *[changed] Изменили другие
    }
button-clock =
    { $hours ->
        [12] 🕘 Формат: 12 часов
       *[24] 🕘 Формат: 24 часа
    }
button-date-order =
    { $order ->
        [day-first] 📅 Сначала день
       *[month-first] 📅 Сначала месяц
    }
button-time-zone = 🌍 Часовой пояс
button-language = 🌐 Язык
button-one-language =
    { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $name }
button-as-in-telegram =
    { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }Как в Telegram
