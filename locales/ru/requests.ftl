# People who ask to join. "by": "link" where we know by which of our links, or "none".

request-asks =
    🙋 <b>{ $who }</b> хочет вступить в <b>{ $chat }</b>{ $by ->
        [link] {" "}по ссылке <b>{ $title }</b>
       *[none] {""}
    }.
request-bio = <i>«{ $bio }»</i>
request-answer = 💬 <i>«{ $text }»</i>
request-answers-earlier =
    <i>{ $count ->
        [one] Не показан { $count } более ранний ответ.
        [few] Не показаны { $count } более ранних ответа.
       *[many] Не показано { $count } более ранних ответов.
    }</i>
request-asked-at = Заявка: { $at }
request-decided =
    { $state ->
        [approved] { $known ->
            [yes] ✅ Заявка одобрена. Кто одобрил: <b>{ $actor }</b>.
           *[no] ✅ Уже в чате.
        }
       *[declined] { $known ->
            [yes] 🚫 Заявка отклонена. Кто отклонил: <b>{ $actor }</b>.
           *[no] 🚫 Заявка отклонена.
        }
    }
request-gone = Этой заявки больше нет: решил другой админ, или её отменили.
requests-group =
    🙋 { $count ->
        [one] <b>{ $count } человек</b> хочет
        [few] <b>{ $count } человека</b> хотят
       *[many] <b>{ $count } человек</b> хотят
    } вступить в <b>{ $chat }</b>{ $by ->
        [link] {" "}по ссылке <b>{ $title }</b>
       *[none] {""}
    }.
requests-nameless =
    { $count ->
        [one] У { $count } из них нет имени пользователя.
        [few] У { $count } из них нет имени пользователя.
       *[many] У { $count } из них нет имени пользователя.
    }
requests-name = • { $who }
requests-more = … и ещё { $count }
requests-none-left =
    🙋 Больше никто не ждёт вступления в <b>{ $chat }</b>{ $by ->
        [link] {" "}по ссылке <b>{ $title }</b>
       *[none] {""}
    }.
requests-of =
    🙋 Заявки на вступление в <b>{ $chat }</b>{ $by ->
        [link] {" "}по ссылке <b>{ $title }</b>
       *[none] {""}
    }
requests-confirm =
    { $decision ->
        [approve] <b>Одобрить { $count ->
            [one] { $count } заявку
            [few] { $count } заявки
           *[many] { $count } заявок
        }?</b>
       *[decline] <b>Отклонить { $count ->
            [one] { $count } заявку
            [few] { $count } заявки
           *[many] { $count } заявок
        }?</b>
    }

    Чат: <b>{ $chat }</b>{ $by ->
        [link] , ссылка: <b>{ $title }</b>
       *[none] {""}
    }. { $bound ->
        [known] Заявки, поданные с этого момента, сюда не войдут.
        [approve] Все, кто подаст заявку, пока это не сделано, тоже будут приняты: столько заявок Telegram одобряет только все сразу.
       *[decline] Всем, кто подаст заявку, пока это не сделано, тоже будет отказано.
    }
requests-since =
    ⚠️ { $count ->
        [one] Пока вы смотрели, появилась ещё { $count } заявка
        [few] Пока вы смотрели, появились ещё { $count } заявки
       *[many] Пока вы смотрели, появилось ещё { $count } заявок
    }, поэтому ни одна пока не одобрена.
approvals-working =
    ⏳ Одобряю { $total ->
        [one] { $total } заявку
        [few] { $total } заявки
       *[many] { $total } заявок
    }: готово { $done }, осталось { $left }.
approvals-done =
    { $done ->
        [0] ❌ <b>Ни одна заявка не одобрена.</b>
        [one] ✅ Вы одобрили { $done } заявку.
        [few] ✅ Вы одобрили { $done } заявки.
       *[many] ✅ Вы одобрили { $done } заявок.
    }
approvals-refused =
    { $count ->
        [one] <b>Не одобрена { $count }.</b>
        [few] <b>Не одобрены { $count }.</b>
       *[many] <b>Не одобрены { $count }.</b>
    }
requests-title =
    <b>{ $count ->
        [one] Ждёт { $count } человек
        [few] Ждут { $count } человека
       *[many] Ждут { $count } человек
    }</b>
    💬 { $chat }{ $by ->
        [link] {" "}· 🔗 { $title }
       *[none] {""}
    }
requests-nobody =
    Никто не ждёт вступления в <b>{ $chat }</b>{ $by ->
        [link] {" "}по ссылке <b>{ $title }</b>
       *[none] {""}
    }.
requests-before = <i>Это то, что я знал раньше.</i>
requests-bot = <i>Боты не могут узнать, кто подал заявку, пока они сами не были администраторами. В Telegram все, кто ждёт, видны вверху чата.</i>
requests-person = { $number }. <b>{ $who }</b>
requests-person-asked =
    Заявка: { $at }{ $by ->
        [link] {" "}· 🔗 { $title }
       *[none] {""}
    }
requests-which-chat = <b>Кто хочет вступить?</b> Выберите чат.

question-for =
    💬 <b>О чём вы хотите спросить?</b> Кому: { $who }

    Отправьте вопрос одним сообщением. Длина — до { $max ->
        [one] { $max } символа
       *[many] { $max } символов
    }. Я передам его без вашего имени. { $until ->
        [none] {""}
       *[other] Время есть до { $until }.
    }
question-too-long = Слишком длинно: символов { $length }, а в вопросе может быть { $max }. Сократите его и отправьте снова.
question-sent =
    ✅ <b>Отправлено: { $who }.</b>
    <i>«{ $text }»</i>

    Если придёт ответ, я его покажу. Заявку по-прежнему можно одобрить или отклонить.
question-cancelled = Хорошо, вопроса не будет ({ $who }).
question-to-requester =
    💬 У админа чата <b>{ $chat }</b> вопрос о вашей заявке на вступление:

    <i>«{ $text }»</i>

    Ответьте здесь. Ответ увидят только админы этого чата.
answer-outcome =
    { $outcome ->
        [passed] ✅ Передано админу чата <b>{ $chat }</b>.
        [too-long] Слишком длинно: символов { $length }, а передать я могу { $max }. Сократите сообщение и отправьте снова.
        [enough] Админ чата <b>{ $chat }</b> получил ваши сообщения. Больше передать я не могу, пока он не спросит снова.
       *[decided] Админ чата <b>{ $chat }</b> уже принял решение по вашей заявке, поэтому передать это я не могу.
    }

button-ask = 💬 Спросить
button-approve = ✅ Одобрить
button-decline = 🚫 Отклонить
button-approve-all = ✅ Одобрить все
button-decline-all = 🚫 Отклонить все
button-decide-count =
    { $decision ->
        [approve] ✅ Одобрить { $count }
       *[decline] 🚫 Отклонить { $count }
    }
button-show-them = 👀 Показать
button-requests =
    { $count ->
        [0] 🙋 Заявки
       *[other] 🙋 Заявки ({ $count })
    }
button-look-again = 🔄 Обновить
button-previous = ‹ Предыдущая
button-next = Следующая ›
