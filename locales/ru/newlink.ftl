# Asking for a new link: the whole link on one screen, the questions, and what is said to an answer that can't be used.

newlink-progress = <i>{ $step } из { $total }</i>
newlink-back = ‹ Назад
newlink-skip = Пропустить
newlink-cancel = Отмена

newlink-chat =
    <b>Для какого чата ссылка?</b>

    Выберите чат или отправьте его название, <code>@name</code> или ссылку <code>t.me</code>.
newlink-chat-pick =
    <b>Для какого чата ссылка?</b>

    Выберите его кнопками под полем ввода. Или отправьте его <code>@name</code>, ссылку <code>t.me</code> либо перешлите оттуда любое сообщение.

    Показаны только чаты, в которые вы можете приглашать людей.
newlink-chat-which = Какой из этих чатов?
newlink-chat-not-understood = Не могу понять, какой это чат.
newlink-chat-stays = ⚠️ Перенести ссылку в другой чат нельзя.
newlink-pick-group = 👥 Выбрать группу
newlink-pick-channel = 📣 Выбрать канал
newlink-pick-placeholder = @name или t.me/…
newlink-page-back = ‹ Раньше
newlink-page-on = Ещё ›
newlink-check-again = 🔄 Проверить снова
newlink-another-chat = Другой чат
newlink-as-new = 🆕 Как новую ссылку

newlink-title =
    <b>Как назвать ссылку?</b> (название видят только админы)

    Отправьте название до 32 символов. Так ссылки легче различать.
newlink-title-now =
    <b>Как назвать ссылку?</b> (название видят только админы)

    Сейчас: { $title }
    Отправьте другое название до 32 символов.
newlink-title-none = Без названия
newlink-title-text-please = Отправьте название текстом.
newlink-title-empty = В этом названии ничего не видно. Отправьте несколько букв.
newlink-title-long =
    Название длиннее на { $over ->
        [one] { $over } символ
        [few] { $over } символа
       *[many] { $over } символов
    }: Telegram разрешает { $max }. Отправьте название короче или возьмите это:

    <b>{ $shorter }</b>
newlink-title-use = Взять короткое

newlink-expiry =
    <b>До какого времени она действует?</b>

    Нажмите кнопку или напишите по-своему: <i>пятница 18:00</i>, <i>3 дня</i>, <i>через две недели</i>, <i>1 декабря</i>.
newlink-expiry-now = Сейчас: { $at }
newlink-expiry-now-never = Сейчас: бессрочно
newlink-expiry-your-zone = Часовой пояс: { $zone }. Изменить: /timezone
newlink-expiry-no-zone = Часовой пояс: { $zone }. Указать свой: /timezone
newlink-expiry-zone = 🌍 Часовой пояс
newlink-expiry-1h = 1 час
newlink-expiry-1d = 1 день
newlink-expiry-1w = 1 неделя
newlink-expiry-1mo = 1 месяц
newlink-expiry-never = Бессрочно
newlink-expiry-text-please = Отправьте срок текстом, например <i>пятница 18:00</i>.
newlink-expiry-not-understood = Не вижу здесь времени. Попробуйте <i>пятница 18:00</i> или <i>3 дня</i>.
newlink-expiry-past = Это время уже прошло или до него меньше минуты. Отправьте время позже.
newlink-expiry-far = Telegram не может хранить даты после января 2038 года. Отправьте время раньше или «бессрочно».
newlink-expiry-skipped-by-clock-change = Такого времени нет ({ $zone }): в эту ночь часы переводят вперёд. Отправьте время на час раньше или позже.

newlink-limit =
    <b>Сколько человек может по ней вступить?</b>

    Нажмите кнопку или отправьте число. Когда кто-то выходит, его место освобождается, если только ссылка не закрывается по лимиту.
newlink-limit-now = Сейчас: { $limit }
newlink-limit-with-approval = Сейчас админы одобряют каждую заявку. С лимитом одобрение отключится: Telegram разрешает что-то одно.
newlink-limit-none = Без лимита
newlink-limit-once = 🔒 1 человек, 1 раз
newlink-limit-strict =
    { $on ->
        [yes] ✓ Закрыть по лимиту
       *[no] ○ Закрыть по лимиту
    }
newlink-limit-text-please = Отправьте число, например <b>50</b>.
newlink-limit-not-a-number = Не вижу здесь числа. Отправьте число, например <b>50</b>, или «без лимита».
newlink-limit-not-whole = Лимит должен быть целым числом, например <b>50</b>.
newlink-limit-zero = С лимитом 0 никто не сможет вступить. Отправьте хотя бы 1 или «без лимита».
newlink-limit-negative = Лимит должен быть не меньше 1. Отправьте число, например <b>50</b>, или «без лимита».
newlink-limit-too-many = Самый большой лимит в Telegram — { $max }. Отправьте число поменьше или «без лимита».

newlink-requests =
    <b>Должны ли админы одобрять новых участников?</b>

    Если да, люди сначала подают заявку. Если нет, вступить сможет любой, у кого есть ссылка.
newlink-requests-with-limit = Сейчас лимит — { $limit }. С одобрением он отключится: Telegram разрешает что-то одно.
newlink-requests-no = Любой может войти
newlink-requests-yes = С одобрением
newlink-requests-text-please = Нажмите кнопку или отправьте <b>да</b> или <b>нет</b>.

newlink-price =
    <b>Сколько звёзд в месяц?</b>

    Столько люди платят за вступление, а потом каждый месяц, чтобы остаться. Нажмите кнопку или отправьте число до { $max }.
newlink-price-now = Сейчас: { $price }
newlink-price-takes-place = У платной ссылки не бывает срока, лимита и одобрения, поэтому с ценой они отключатся.
newlink-price-amount = { $amount }
newlink-price-free = Бесплатно
newlink-price-make-free = Сделать бесплатной
newlink-price-text-please = Отправьте число звёзд, например <b>500</b>.
newlink-price-not-a-number = Не вижу здесь цены. Отправьте число звёзд, например <b>500</b>, или «бесплатно».
newlink-price-not-whole = Цена должна быть целым числом звёзд, например <b>500</b>.
newlink-price-zero = Платную ссылку за 0 звёзд Telegram не создаёт. Отправьте число от 1 до { $max } или «бесплатно».
newlink-price-negative = Цена должна быть не меньше 1 звезды. Отправьте число от 1 до { $max } или «бесплатно».
newlink-price-too-many = Самая высокая цена в Telegram, звёзд в месяц: { $max }. Отправьте число от 1 до { $max } или «бесплатно».
newlink-price-currency = Люди платят звёздами Telegram, а не деньгами. Отправьте число звёзд, например <b>500</b>.
newlink-price-period = Telegram списывает оплату раз в месяц. Отправьте число звёзд за месяц, например <b>500</b>.
newlink-price-in-group = <b>{ $chat }</b> — группа, а платные ссылки в Telegram бывают только у каналов. Выберите частный канал или сделайте ссылку бесплатной.
newlink-price-in-public = <b>{ $chat }</b> — публичный чат: любой может вступить бесплатно, поэтому платить никто не станет. Выберите частный канал или сделайте ссылку бесплатной.

newlink-summary = <b>Новая ссылка</b>
newlink-replace-summary = <b>Перевыпуск с изменениями</b>
newlink-change-summary = <b>Проверьте изменения</b>
newlink-summary-chat = 💬 <b>{ $chat }</b>
newlink-summary-title = 🏷 Название: <b>{ $title }</b>
newlink-summary-no-title = 🏷 Без названия
newlink-summary-expiry = ⏳ Истекает: <b>{ $at }</b>
newlink-summary-expired = ⚠️ Срок истёк: <b>{ $at }</b>
newlink-summary-expired-hint = Нажмите «Срок» и выберите время позже.
newlink-summary-no-expiry = ♾ Бессрочная
newlink-summary-limit =
    👥 Лимит: <b>{ $limit ->
        [one] { $limit } человек
        [few] { $limit } человека
       *[many] { $limit } человек
    }</b>{ $strict ->
        [yes] , потом закроется навсегда
       *[no] {""}
    }
newlink-summary-no-limit = 👥 Без лимита
newlink-summary-approval = 🙋 Админы одобряют каждую заявку
newlink-summary-price = 💰 Вступление платное: <b>{ $price }</b>
newlink-summary-no-approval = 🔓 Вступить может любой, у кого есть ссылка
newlink-summary-open-title = 🏷 Название: <b>?</b>
newlink-summary-open-expiry = ⏳ Срок: <b>?</b>
newlink-summary-open-limit = 👥 Лимит: <b>?</b>
newlink-summary-open-requests = 🙋 Одобрение: <b>?</b>
newlink-summary-open-price = 💰 Цена: <b>?</b>
newlink-summary-zone = Часовой пояс: { $zone }. Указать свой: /timezone
newlink-summary-hint = Нажмите, что хотите изменить, или просто напишите: <i>20 человек до пятницы</i>.
newlink-summary-paid-hint = Нажмите, что хотите изменить, или просто напишите: <i>250 звёзд в месяц</i>.
newlink-paid-title-only = У платной ссылки Telegram позволяет изменить только название.
newlink-summary-type = Не понимаю, что изменить. Нажмите кнопку или напишите, например: <i>20 человек до пятницы</i>.
newlink-summary-tap = Чтобы продолжить, нажмите <b>{ $button }</b>.
newlink-field-chat = 💬 Чат
newlink-field-title = 🏷 Название
newlink-field-expiry = ⏳ Срок
newlink-field-limit = 👥 Лимит
newlink-field-requests = 🙋 Одобрение
newlink-field-price = 💰 Платная, звёзды
newlink-steps = По шагам
newlink-create = ✅ Создать ссылку
newlink-save = 💾 Сохранить
newlink-replace = ♻️ Заменить ссылку
newlink-creating = Создаю ссылку…
newlink-replacing = Создаю новую ссылку…
newlink-saving = Меняю ссылку…
newlink-created-already = Вы уже это запросили.
newlink-card-changed = Черновик с тех пор изменился. Вот последняя версия.
newlink-question-over = Этот вопрос уже закрыт. Ответьте на последнее сообщение.
newlink-another-expiry = Настройки те же. Ссылка проработает столько же, сколько первая.

# One tap for what most links are for, and a person's own presets.
newlink-preset-guest = 1 гость · 24 ч
newlink-preset-week = 10 чел. · 1 неделя
newlink-preset-open = Пока не закрою
newlink-preset-ask = По заявкам
newlink-presets = ⭐ Шаблоны
newlink-presets-use = <b>⭐ Ваши шаблоны</b>
newlink-presets-none =
    <b>⭐ Ваши шаблоны</b>

    Пока пусто. Шаблон хранит срок, лимит и одобрение для следующих ссылок.
newlink-presets-of-chat =
    <b>⭐ Шаблоны</b>

    💬 — шаблоны чата: ими могут пользоваться все, кто создаёт в нём ссылки.
newlink-presets-save = Нажмите «Сохранить шаблон», чтобы сохранить эти настройки как <b>{ $name }</b>. Или отправьте другое название.
newlink-presets-full = У вас 8 шаблонов. Удалите один, чтобы сохранить новый.
newlink-preset-save = Сохранить шаблон
newlink-preset-save-chat = Сохранить для чата
newlink-preset-delete = 🗑 Удалить
newlink-preset-name = Отправьте название шаблона текстом. Длина — до { $max ->
        [one] { $max } символа
       *[many] { $max } символов
    }.
newlink-preset-saved = ✓ Сохранён шаблон <b>{ $name }</b>.
newlink-preset-saved-chat = ✓ Сохранён шаблон <b>{ $name }</b> для всех, кто создаёт ссылки в этом чате.
newlink-preset-deleted = ✓ Шаблон <b>{ $name }</b> удалён.
preset-of-chat = 💬 { $name }
newlink-people = { $limit ->
        [one] { $limit } человек
        [few] { $limit } человека
       *[many] { $limit } человек
    }
newlink-people-strict = { $limit ->
        [one] { $limit } чел., 1 раз
        [few] { $limit } чел., 1 раз
       *[many] { $limit } чел., 1 раз
    }
newlink-length-never = бессрочно
newlink-length-weeks = { $count ->
        [one] { $count } неделя
        [few] { $count } недели
       *[many] { $count } недель
    }
newlink-length-days = { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[many] { $count } дней
    }
newlink-length-hours = { $count } ч
newlink-length-minutes = { $count } мин

# Words that have more than one sense, or none that can be used.
newlink-which-day-or-month = «{ $text }»: <b>какой день?</b>
newlink-which-which-day = «{ $text }»: <b>до какого времени?</b>
newlink-which-am-or-pm = «{ $text }»: <b>до какого времени?</b>
newlink-which-date-or-time = «{ $text }»: <b>день или время?</b>
newlink-which-length-or-time = «{ $text }»: <b>как долго или до какого времени?</b>
newlink-which-minutes-or-months = «{ $text }»: <b>минуты или месяцы?</b>
newlink-which-how-many = «{ $text }»: <b>сколько?</b>
newlink-which-contradiction = «{ $text }»: <b>что из этого?</b>
newlink-which-limit-with-approval = У ссылки может быть либо лимит, либо одобрение. <b>Что выбрать?</b>
newlink-which-price-with-others = У платной ссылки не бывает срока, лимита и одобрения. <b>Что оставить?</b>
newlink-which-hour-or-limit = «{ $text }»: <b>время или число людей?</b>
newlink-which-title-too-long = Название слишком длинное: Telegram разрешает 32 символа. <b>Взять короче?</b>
newlink-which-maybe-title = «{ $text }»: <b>что это значит?</b>
newlink-which-which-chat = «{ $text }»: <b>какой чат?</b>
newlink-which-unclear = ⚠️ Не могу понять «{ $text }». <b>Что вы имеете в виду?</b>
newlink-doubt-hint = Выберите вариант или напишите иначе.
newlink-doubt-title = Это название
newlink-doubt-leave = Пропустить это
newlink-doubt-none = Вопросов больше нет.
newlink-unread = ⚠️ Не могу понять «{ $text }».
newlink-unread-title = Telegram разрешает 32 символа в названии.

newlink-draft-saved = Прежний черновик сохранён.
draft-open =
    У вас есть незаконченный черновик{ $title ->
        [none] {"."}
       *[other] : <b>{ $title }</b>.
    }
draft-continue = ▶️ Продолжить
draft-over = 🆕 Начать заново
draft-bring-back = ↩️ Вернуть черновик
draft-updated = Пока вы отвечали, меня обновили. Черновик сохранён. Можно продолжить с того же места.
draft-gone = Этого черновика больше нет. Отправьте /newlink, чтобы начать новый.
draft-closed = Этот черновик отменён. Верните его или отправьте /newlink, чтобы начать новый.

# Why a chat can't be used, and the next step. The steps are in refusals.ftl.
chat-refused-the-chat = чат
chat-refused-the-account = аккаунт, который создаёт ссылки
chat-refused-worker-not-in-chat =
    Я пока не могу создавать ссылки в <b>{ $chat }</b>: там нет аккаунта, который их создаёт, — <b>{ $worker }</b>.

    Добавьте { $worker } администратором и нажмите «Проверить снова». Черновик сохранён.
chat-refused-worker-lacks-right =
    Аккаунт, который создаёт ссылки, — <b>{ $worker }</b> — есть в <b>{ $chat }</b>, но не может приглашать людей.

    Дайте ему это право и нажмите «Проверить снова». Черновик сохранён.
chat-refused-actor-lacks-right = Вы не можете приглашать людей в <b>{ $chat }</b>. Попросите у владельца право <b>«Пригласительные ссылки»</b> и нажмите «Проверить снова». Черновик сохранён.
chat-refused-chat-not-yours =
    Я не могу создать там ссылку. Либо я не вижу этот чат, либо вы не можете приглашать в него людей.

    Если вы его админ, нажмите «Другой чат» и выберите его кнопками под полем ввода. Я подскажу, что настроить. Черновик сохранён.
chat-refused-look-ups-used-up = Вы спросили меня об очень многих чатах, поэтому я делаю перерыв. Попробуйте через 24 часа. Черновик сохранён.
chat-refused-flood = Telegram просит меня подождать { $wait }. Потом нажмите «Проверить снова». Черновик сохранён.
chat-refused-unreachable = Сейчас у меня нет связи с Telegram. Нажмите «Проверить снова» через минуту. Черновик сохранён.
chat-refused-account-dead = Сеанс аккаунта, который создаёт ссылки, завершён. Операторы бота уже знают. Нажмите «Проверить снова» позже. Черновик сохранён.
chat-refused-account-frozen = Аккаунт, который создаёт ссылки, заморожен в Telegram. Операторы бота уже знают. Нажмите «Проверить снова» позже. Черновик сохранён.
