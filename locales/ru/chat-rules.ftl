# What a chat's owner asks of links that other admins make there, and links that wait for a second person.

chat-menu-rules = 📏 Правила
chat-rules-title = 📏 <b>Правила для ссылок в чате «{ $chat }»</b>
chat-rules-none = Правил пока нет: админы могут создавать любые ссылки.
chat-rules-about = Правила действуют на ссылки, которые другие админы будут создавать через меня. На ваши ссылки и на ссылки, созданные в самом Telegram, они не действуют.
chat-rules-saved = ✅ Сохранено.
chat-rules-life = ⏳ Срок не больше
chat-rules-limit = 👥 Лимит не больше
chat-rules-issuers = 👤 Кто создаёт
chat-rules-a-day = 🔢 Ссылок в сутки
chat-rules-approval =
    🙋 Одобрение: { $value ->
        [on] вкл.
       *[off] выкл.
    }
chat-rules-second =
    🤝 Согласие: { $value ->
        [on] вкл.
       *[off] выкл.
    }
chat-rules-number = { $value }
chat-rules-no-bound = Без ограничений
chat-rules-ask-longestLife =
    ⏳ <b>Какой у ссылки максимальный срок?</b>

    Нажмите кнопку или напишите: <i>3 дня</i>, <i>две недели</i>. Бессрочные ссылки тогда создать будет нельзя.
chat-rules-ask-largestLimit =
    👥 <b>Сколько человек максимум может впустить ссылка?</b>

    Нажмите кнопку или напишите число. Ссылкам, где админы одобряют каждую заявку, лимит не нужен.
chat-rules-ask-linksADay =
    🔢 <b>Сколько ссылок может создать каждый админ за 24 часа?</b>

    Нажмите кнопку или напишите число.
chat-rules-ask-issuers =
    👤 <b>Кто может создавать здесь ссылки?</b>

    Нажмите на имя, чтобы разрешить или запретить. Вы можете всегда.
chat-rules-no-admins = Приглашать сюда людей, кроме вас, никто не может. Сначала дайте кому-нибудь из админов в Telegram право <b>«Пригласительные ссылки»</b>.
chat-rules-all-admins = Все админы
chat-rules-has = ✅ { $name }
chat-rules-has-not = ▫️ { $name }
chat-rules-not-understood-longestLife = ⚠️ Не понимаю. Отправьте срок, например <i>3 дня</i>.
chat-rules-not-understood-largestLimit = ⚠️ Не понимаю. Отправьте число от 1 до 99 999.
chat-rules-not-understood-linksADay = ⚠️ Не понимаю. Отправьте число, например <i>5</i>.
chat-rules-here = <b>Правила чата:</b>
chat-rules-fit = 📏 По правилам

chat-rule-longest-life = • Срок ссылки — не больше: { $life }
chat-rule-largest-limit = • Ссылка впускает не больше { $most ->
        [one] { $most } человека
       *[many] { $most } человек
    }, либо админы одобряют каждую заявку
chat-rule-approval = • Админы одобряют каждую заявку
chat-rule-issuers =
    • { $count ->
        [0] Ссылки создаёт только владелец
       *[other] Ссылки создают только владелец и { $names }
    }
chat-rule-daily-links =
    • У каждого админа — { $most ->
        [one] { $most } ссылка
        [few] { $most } ссылки
       *[many] { $most } ссылок
    } в сутки
chat-rule-second-person = • Для бессрочной ссылки нужно согласие второго человека

rule-broken-longest-life = По правилам владельца срок ссылки — не больше: { $life }. Выберите срок короче.
rule-broken-largest-limit = По правилам владельца ссылка впускает не больше { $most ->
        [one] { $most } человека
       *[many] { $most } человек
    }. Уменьшите лимит или включите одобрение.
rule-broken-approval-always = По правилам владельца админы одобряют каждую заявку. Включите одобрение.
rule-broken-no-price = Правила владельца невыполнимы для платной ссылки, поэтому создать её может только он. Сделайте ссылку бесплатной или обратитесь к владельцу.
rule-broken-not-issuer = Владелец выбрал, кто создаёт здесь ссылки, и вас среди них нет. Обратитесь к владельцу.
rule-broken-daily-links =
    По правилам владельца каждый админ может создать за 24 часа { $most ->
        [one] { $most } ссылку
        [few] { $most } ссылки
       *[many] { $most } ссылок
    }, и вы свои уже создали. Попробуйте завтра или обратитесь к владельцу.
rule-broken-second-person = Для бессрочной ссылки здесь нужно согласие второго человека.

life-weeks =
    { $count ->
        [one] { $count } неделя
        [few] { $count } недели
       *[many] { $count } недель
    }
life-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[many] { $count } дней
    }
life-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
       *[many] { $count } часов
    }
life-minutes =
    { $count ->
        [one] { $count } минута
        [few] { $count } минуты
       *[many] { $count } минут
    }

proposal-offer = Я могу спросить владельца и других админов. Решает первый ответ. Черновик сохранён.
proposal-ask = 🤝 Спросить других
proposal-set-expiry = ⏳ Указать срок
proposal-waiting =
    🤝 <b>{ $title }</b> ждёт согласия второго человека.

    Ссылка появится здесь, как только кто-нибудь согласится.
proposal-declined = ❌ <b>{ $title }</b>: отказано. Кто отказал: <b>{ $by }</b>. Отправьте /newlink, чтобы создать ссылку со сроком.
proposal-asks = 🤝 <b>{ $actor }</b> просит бессрочную ссылку в <b>{ $chat }</b>:
proposal-title = 🏷 { $title }
proposal-approve = ✅ Согласиться
proposal-decline = ❌ Отказать
proposal-answer =
    { $state ->
        [approved] ✅ Согласие есть. Кто согласился: <b>{ $by }</b>.
       *[declined] ❌ Отказано. Кто отказал: <b>{ $by }</b>.
    }
