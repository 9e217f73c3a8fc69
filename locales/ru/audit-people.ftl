# "Who let Sam in?": people of a chat, how they came, and who else came the same way.

people-title = 🔎 <b>Найти человека в чате «{ $chat }»</b>
people-ask = Отправьте часть имени, имя пользователя или перешлите сообщение этого человека. Тех, кто вышел, я тоже помню.
people-found = { $text ->
       *[other] 🔎 «{ $text }»
    }
people-newest = Новые участники и те, кто вышел:
people-none = Я не знаю в этом чате никого с таким именем. Попробуйте часть покороче.
people-line = { $number }. <b>{ $name }</b>{ $hasUsername ->
        [yes] {" "}(@{ $username })
       *[no] {""}
    }
    { $known ->
        [yes] { $at }
       *[no] вступление до начала учёта
    }{ $hasLink ->
        [yes] , по ссылке «{ $title }»
       *[no] {""}
    }{ $left ->
        [yes] {" "}· <i>уже не в чате</i>
       *[no] {""}
    }
people-again = 🔎 Искать ещё
people-older = Раньше ›
people-newest-first = « Новые
person-title = 👤 <b>{ $name }</b>{ $hasUsername ->
        [yes] {" "}(@{ $username })
       *[no] {""}
    }
person-came =
    { $way ->
        [link] 📥 Вступление: { $at }, { $hasLink ->
            [yes] по ссылке <b>{ $title }</b>
           *[no] по неизвестной мне ссылке
        }
        [request] 📥 Вступление: { $at }, { $hasLink ->
            [yes] по ссылке <b>{ $title }</b>
           *[no] по неизвестной мне ссылке
        }, по заявке
        [folder] 📥 Вступление: { $at }, по ссылке на папку с чатами
        [added] 📥 Добавил другой участник: { $at }
        [open] 📥 Вступление: { $at }, без ссылки: чат публичный
       *[unknown] 📥 Вступление: { $at }
    }
person-before = 📥 Вступление до начала учёта
person-asker = 🔗 Кто запросил эту ссылку: { $asker }
person-approved = 🙋 Кто одобрил: { $name }
person-added = ➕ Кто добавил: { $name }
person-left = 📤 Выход: { $at }
person-left-by = 📤 Выход не позже: { $at }
person-removed = 📤 Удаление из чата: { $at }. Кто удалил: { $name }
person-inside = 🟢 Сейчас в чате
person-sure =
    { $certainty ->
        [certain] <i>Точно: Telegram назвал ссылку.</i>
        [certain-way] <i>Точно: так сообщил Telegram.</i>
        [likely] <i>Вероятно, но не точно: Telegram назвал только часть ссылки, и эта подходит.</i>
       *[unknown] <i>Telegram не сообщил, по какой ссылке.</i>
    }
person-earlier = <b>Раньше</b>
person-same = 👥 Кто ещё вступил
person-link = 🔗 История ссылки
same-title = 👥 <b>Кто ещё вступил по ссылке «{ $title }»</b>
same-about = { $name } — тоже по этой ссылке.
same-none = Насколько я знаю, больше никто по этой ссылке не вступил.
same-line = • { $name }{ $hasUsername ->
        [yes] {" "}(@{ $username })
       *[no] {""}
    }, { $at }{ $left ->
        [yes] {" "}· <i>уже не в чате</i>
       *[no] {""}
    }
same-revoke = 🗑 Отозвать ссылку
