# The card of a link, and lists of links.

card-hidden = 🔒 Вы больше не управляете этим чатом, поэтому его ссылка здесь не показана.
list-hidden = 🔒 Вы больше не управляете этим чатом, поэтому его ссылки здесь не показаны.
card-older = 🔗 <b>{ $title }</b> — в более новом сообщении. Это уже устарело.
link-untitled = Ссылка без названия
link-primary = Основная ссылка
link-title = 🔗 <b>{ $title }</b>
link-chat = в <b>{ $chat }</b>
link-url = { $link }
link-url-dead = <s>{ $link }</s>
link-state =
    { $state ->
        [active] 🟢 Открыта
        [expired] ⌛ Срок истёк: ссылка больше не работает
        [used-up] 🟡 Мест нет: заработает снова, когда кто-нибудь выйдет
       *[revoked] 🔴 Отозвана: ссылка больше не работает
    }
link-state-deleted = 🔴 Отозвана и удалена из Telegram
link-of-account = 🔒 Эту ссылку создал другой аккаунт бота ({ $name }). Её можно будет изменить, когда он снова войдёт в Telegram.
link-of-other = 🔒 Кто создал ссылку: <b>{ $name }</b>. Изменить или отозвать её может только её создатель, в Telegram. Если её создал бот, это может только он.
link-made = <i>Создана: { $at }</i>
link-made-by = <i>Создана: { $at }. Кто запросил: { $actor }</i>
link-as-of = <i>Данные на { $at }</i>
chat-unknown = чат, который я больше не вижу
actor-unknown = Кто-то
actor-everybody = Все

settings-expiry-never = ♾ Бессрочная
settings-expiry = ⏳ Истекает: { $at }
settings-expired = ⏳ Срок истёк: { $at }
settings-no-limit = 👥 Без лимита
settings-limit =
    👥 Лимит: { $limit ->
        [one] { $limit } человек
        [few] { $limit } человека
       *[many] { $limit } человек
    }{ $strict ->
        [yes] , потом закроется навсегда
       *[no] {""}
    }
settings-usage = 👥 Вступили: { $usage }, без лимита
settings-subscribed = 👥 Подписаны: { $usage }
settings-subscribed-ended = 👥 Подписаны: { $usage }, закончились подписки: { $ended }
settings-usage-of =
    👥 Вступили: { $usage } из { $limit }{ $strict ->
        [yes] , потом ссылка закроется навсегда
       *[no] {""}
    }
settings-price-month = { $amount ->
        [one] { $amount } звезда
        [few] { $amount } звезды
       *[many] { $amount } звёзд
    } в месяц
settings-price-minutes = { $amount ->
        [one] { $amount } звезда
        [few] { $amount } звезды
       *[many] { $amount } звёзд
    } за { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }
settings-price = 💰 Вступление платное: { $price }
settings-join-at-once = 🔓 Вступить может любой, у кого есть ссылка
settings-approval =
    { $requested ->
        [0] 🙋 Админы одобряют каждую заявку
        [one] 🙋 Админы одобряют каждую заявку: ждёт { $requested }
        [few] 🙋 Админы одобряют каждую заявку: ждут { $requested }
       *[many] 🙋 Админы одобряют каждую заявку: ждут { $requested }
    }

button-copy = 📋 Скопировать
button-share = ↗️ Поделиться
button-edit = ✏️ Изменить
button-regenerate = ♻️ Перевыпустить
button-revoke = 🗑 Отозвать
button-replace = ♻️ Заменить
button-approval-on = 🙋 Одобрение: выкл.
button-approval-off = 🙋 Одобрение: вкл.
button-delete = 🧹 Удалить
button-delete-yes = 🧹 Удалить
button-delete-revoked = 🧹 Убрать отозванные
button-delete-revoked-yes = 🧹 Удалить их
button-history = 🕘 История
button-successor = 🔗 Новая версия
button-new-like-this = ♻️ Создать новую
button-new-like-this-yes = ♻️ Создать ссылку
button-regenerate-yes = ♻️ Перевыпустить
button-change-settings = ⚙️ С изменениями
button-regenerate-leaked = 🚨 Сначала отозвать
button-revoke-yes = 🗑 Отозвать
button-keep = ‹ Оставить
button-show-link = 🔗 Показать ссылку
button-back = ‹ Назад
button-new-link = 🔗 Новая ссылка
button-another = 🆕 Ещё такую же
button-details = ℹ️ Подробнее
button-more = ⋯ Ещё

confirm-regenerate =
    ♻️ Перевыпустить <b>{ $title }</b>?

    Вы получите новую ссылку с теми же настройками, а эта перестанет работать. Те, кто вступил по ней, останутся в чате.

    Ссылка утекла? Тогда сначала отзовите её, а новую создадим потом.
confirm-new-like-this =
    ♻️ Создать новую ссылку с настройками <b>{ $title }</b>?

    Старая останется отозванной.
confirm-revoke =
    🗑 Отозвать <b>{ $title }</b>?

    Ссылка сразу перестанет работать, и отменить это нельзя. { $usage ->
        [0] По ней пока никто не вступил.
        [one] По ней вступил { $usage } человек, он останется в чате.
        [few] По ней вступили { $usage } человека, они останутся в чате.
       *[many] По ней вступили { $usage } человек, они останутся в чате.
    }
confirm-delete =
    🧹 Удалить <b>{ $title }</b> из Telegram?

    Она уже отозвана, и Telegram больше не будет её показывать. У меня она и её история останутся.
confirm-delete-revoked =
    🧹 Удалить отозванные ссылки чата <b>{ $chat }</b> из Telegram?

    Будут удалены все отозванные ссылки аккаунта, который создаёт ваши ссылки: и других админов, и созданные без этого бота. Telegram больше не будет их показывать. Ссылки, созданные мной, и их история у меня останутся.
revoked-already = Эта ссылка уже отозвана.

links-title =
    <b>Ваши ссылки в чате «{ $chat }»</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
links-title-all =
    <b>Ваши ссылки</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
links-which-chat = <b>Ваши ссылки:</b> какой чат?
links-no-chats =
    У вас пока нет ссылок.

    Нажмите кнопку или отправьте /newlink, чтобы создать первую.
links-none = Здесь у вас пока нет ссылок. Отправьте /newlink, чтобы создать.
links-none-filtered = Таких ссылок нет.
list-search = 🔎 «{ $text }»
button-clear-search = ✕ Сбросить поиск
times-in = <i>Часовой пояс: { $zone }</i>
list-link =
    { $number }. { $state ->
        [active] 🟢
        [expired] ⌛
        [used-up] 🟡
       *[revoked] 🔴
    } <b>{ $title }</b>
list-link-url =
    { $state ->
        [revoked] <s>{ $link }</s>
       *[other] { $link }
    }
list-link-use =
    { $limit ->
        [0] вступили: { $usage }
       *[other] вступили: { $usage } из { $limit }
    }{ $requested ->
        [0] {""}
       *[other] {" "}· ждут: { $requested }
    } · { $ends ->
        [revoked] отозвана
        [expired] истекла { $at }
        [never] бессрочная
       *[later] до { $at }
    }
button-chats = 💬 Чаты ({ $count })
button-all-chats = Все чаты
button-chat = { $chat } · { $count }
button-number = { $number }
button-newer = ‹ Новее
button-older = Старее ›
button-newest = « Новые
button-oldest = Старые »
button-page = { $page } из { $pages }
button-filter =
    { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $state ->
        [active] Открытые
        [expired] Истёкшие
        [used-up] Без мест
        [revoked] Отозванные
       *[all] Все
    } { $count }{ $more ->
        [yes] +
       *[no] {""}
    }

state-name =
    { $state ->
        [active] открыта
        [expired] истекла
        [used-up] мест нет
       *[revoked] отозвана
    }
yes-no =
    { $value ->
        [yes] да
       *[no] нет
    }

press-unknown = Эта кнопка больше не работает. Ваши ссылки — в /links.
press-stranger = Эта кнопка не для вас.
press-used = Вы уже это запросили.

# All that is known of a link.
details-title = ℹ️ <b>Подробнее о ссылке «{ $title }»</b>
details-kind =
    { $kind ->
        [primary] 🔗 Основная ссылка
       *[additional] 🔗 Дополнительная ссылка
    }
details-made = 📅 Создана: { $at }
details-asked-by =
    👤 { $actor ->
        [none] Создана без этого бота
       *[other] Кто запросил: { $actor }
    }
details-admin =
    🛠 { $name ->
        [none] Создатель по данным Telegram: <code>{ $id }</code>
       *[other] Создатель по данным Telegram: { $name } (<code>{ $id }</code>)
    }
details-never-changed = ✏️ С тех пор не менялась
details-changed = ✏️ Последнее изменение: { $at }
details-approval =
    { $needed ->
        [yes] 🙋 Одобрение: вкл.
       *[no] 🙋 Одобрение: выкл.
    }
details-free = 💰 Бесплатная
details-usage = ✅ Вступили и сейчас в чате: { $usage }
details-requested = ⏳ Ждут одобрения: { $requested }
details-ended = 🚪 Закончились подписки: { $ended }
details-revoked = 🔴 Отозвана: { $at }
details-seen = <i>По данным Telegram на { $at }</i>
