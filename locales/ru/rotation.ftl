# Links that are replaced on a schedule.

button-rotation = 🔁 По расписанию
rotation-title = 🔁 <b>Заменять ссылку «{ $title }» по расписанию</b>
rotation-how-often = Каждый раз создаётся новая ссылка, а старая закрывается. Как часто?
rotation-which-weekday = В какой день недели?
rotation-which-day = Какого числа?
rotation-which-time = В какое время?
rotation-which-sense = Какое время вы имеете в виду?
rotation-not-understood = Не понимаю. Отправьте день, время или и то и другое.
rotation-or-type = Нажмите кнопку или напишите, например: <i>понедельник { $at }</i>.
rotation-when-closed = Когда закрывать старую ссылку?
button-every-day = Каждый день
button-every-week = Каждую неделю
button-every-month = Каждый месяц
button-last-day = Последний день
button-close-after =
    { $after ->
        [at-once] Сразу
        [hour] Через час
       *[day] Через день
    }
rotation-schedule =
    🗓 Новая ссылка { $every ->
        [day] каждый день в { $at }
        [week] каждую неделю: { $weekday }, { $at }
       *[month] { $day ->
            [last] в последний день каждого месяца в { $at }
           *[other] каждый месяц { $day }-го числа в { $at }
        }
    } ({ $zone })
rotation-closes =
    { $after ->
        [at-once] 🔒 Старая ссылка закрывается, как только готова новая
        [hour] 🔒 Старая ссылка закрывается через час
       *[day] 🔒 Старая ссылка закрывается через день
    }
rotation-lifetime =
    { $unit ->
        [never] ♾ Новая ссылка бессрочная
        [minutes] ⏳ Новая ссылка действует { $count ->
            [one] { $count } минуту
            [few] { $count } минуты
           *[many] { $count } минут
        }
        [hours] ⏳ Новая ссылка действует { $count ->
            [one] { $count } час
            [few] { $count } часа
           *[many] { $count } часов
        }
       *[days] ⏳ Новая ссылка действует { $count ->
            [one] { $count } день
            [few] { $count } дня
           *[many] { $count } дней
        }
    }
rotation-next = ➡️ Следующая: { $at }
rotation-on = 🔁 <b>«{ $title }» заменяется по расписанию</b>
rotation-paused = ⏸ <b>«{ $title }»: расписание на паузе</b>
rotation-ended = ⏹ <b>{ $title }</b> больше не заменяется по расписанию. Ссылка остаётся как есть.
button-rotation-start = 🔁 Запустить
button-rotation-change = ✏️ Изменить
button-rotation-pause = ⏸ Пауза
button-rotation-resume = ▶️ Продолжить
button-rotation-end = ⏹ Остановить
