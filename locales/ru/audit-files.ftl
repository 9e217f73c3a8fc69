# Files of the audit, and the weekly digest.

audit-export = 📄 Экспорт
files-which =
    📄 <b>Экспорт чата «{ $chat }»</b>

    <b>Ссылки</b>: все ссылки за всё время, кто запросил каждую и что с ней стало.
    <b>Вступления</b>: все, кто вступил или вышел, по какой ссылке и насколько это точно.
files-links-csv = Ссылки · CSV
files-links-xlsx = Ссылки · Excel
files-joins-csv = Вступления · CSV
files-joins-xlsx = Вступления · Excel
files-joins-caption = { $count ->
        [one] { $count } вступление
        [few] { $count } вступления
       *[many] { $count } вступлений
    }, сначала новые. Часовой пояс: { $zone }.
way-name =
    { $value ->
        [link] по ссылке
        [request] по одобренной заявке
        [folder] папка с чатами
        [added] добавил участник
        [open] без ссылки
       *[unknown] неизвестно
    }
certainty-name =
    { $value ->
        [certain] точно
        [likely] вероятно
       *[unknown] неизвестно
    }
column-person = Человек
column-username = Имя пользователя
column-person-id = Человек (Telegram ID)
column-joined-at = Вступление
column-way = Как
column-certainty = Насколько точно
column-approved-by = Кто одобрил
column-added-by = Кто добавил
column-left-at = Выход
column-removed-by = Кто удалил
column-link-id = ID ссылки

audit-digest-on = 🗓 Сводка: вкл.
audit-digest-off = 🗓 Сводка: выкл.
digest-is-on = ✓ Вы будете получать сводку по этому чату раз в неделю, по понедельникам в 9:00 ({ $zone }).
digest-is-off = ✓ Еженедельной сводки по этому чату больше не будет.
digest-title = 🗓 <b>Прошлая неделя в чате «{ $chat }»</b>
digest-week = { $from } – { $to }, в сравнении с неделей раньше
digest-made =
    { $count ->
        [0] 🔗 Новых ссылок нет
        [one] 🔗 { $count } новая ссылка
        [few] 🔗 { $count } новые ссылки
       *[many] 🔗 { $count } новых ссылок
    }
digest-open-now = <b>Открыты сейчас</b>
digest-none-open = 🔒 Открытых ссылок нет.
digest-open =
    { $risk ->
        [primary] ⭐ { $count ->
            [one] { $count } основная ссылка
            [few] { $count } основные ссылки
           *[many] { $count } основных ссылок
        }
        [unlimited] ♾ { $count ->
            [one] { $count } бессрочная ссылка для всех
            [few] { $count } бессрочные ссылки для всех
           *[many] { $count } бессрочных ссылок для всех
        }
        [never-expires] ♾ { $count ->
            [one] { $count } другая бессрочная ссылка
            [few] { $count } другие бессрочные ссылки
           *[many] { $count } других бессрочных ссылок
        }
        [waiting-requests] 🙋 { $count ->
            [one] { $count } ссылка, где ждут люди
            [few] { $count } ссылки, где ждут люди
           *[many] { $count } ссылок, где ждут люди
        }
       *[limited] ⏳ { $count ->
            [one] { $count } ссылка закроется сама
            [few] { $count } ссылки закроются сами
           *[many] { $count } ссылок закроются сами
        }
    }
digest-drift =
    ⚠️ { $count ->
        [one] Без бота произошло { $count } событие, на которое никто не отреагировал.
        [few] Без бота произошли { $count } события, на которые никто не отреагировал.
       *[many] Без бота произошло { $count } событий, на которые никто не отреагировал.
    }
digest-open-audit = 🔓 Кто может войти
digest-stop = 🔕 Больше не нужно
digest-stopped = Еженедельной сводки по этому чату больше не будет. Снова включить её можно в /audit.
