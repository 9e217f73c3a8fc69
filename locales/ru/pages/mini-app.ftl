### The audit’s page, which Telegram opens as a Mini App. Names and titles stand beside these texts, never in them.

title = Аудит
loading = Загрузка…
close = Закрыть
try-again = Повторить
show-more = Показать ещё
show-all = Показать все
show-count = Показать все: { $count }
copy = Скопировать ссылку
copied = Скопировано
copy-failed = Браузер не разрешил копирование.
others = Остальные
untitled = Без названия
nameless = Без имени
nameless-admin = Неизвестно
read-only = только просмотр
reconnecting = Восстанавливаю связь…
paused = Обновление на паузе
progress = Прогресс

## Choosing a chat

which-chat = Какой чат?
no-chats = Доступных вам аудитов нет
no-chats-hint = Аудит чата видят только его владелец и те, кого он выбрал. Если у вас есть свой чат, сначала добавьте туда бота.
kind-group = Группа
kind-supergroup = Группа
kind-channel = Канал

## What went wrong

failed-init-data-bad = Не могу понять, кто вы
failed-init-data-bad-hint = Откройте эту страницу из чата с ботом.
failed-init-data-old = Страница открыта уже час
failed-init-data-old-hint = Закройте её и снова откройте из чата.
failed-not-yours = Вам не виден этот аудит
failed-not-yours-hint = Его видят только владелец чата и те, кого он выбрал, пока аккаунт бота есть в чате.
failed-not-found = Этого здесь больше нет
failed-not-found-hint = Возможно, это из другого чата.
failed-too-often = Слишком много запросов
failed-too-often-hint = Подождите минуту и попробуйте снова.
failed-bad-request = Не получилось
failed-bad-request-hint = Закройте страницу и откройте её снова.
failed-refused = Это невозможно
failed-refused-hint = Попробуйте позже.
failed-unavailable = Сейчас невозможно
failed-unavailable-hint = Попробуйте через минуту.
failed-failed = Что-то пошло не так
failed-failed-hint = Попробуйте через минуту.
failed-offline = Нет сети
failed-offline-hint = Проверьте подключение. Я буду пробовать ещё.

## Filters

filters = Фильтры
chip-admin = Админ
chip-link = Ссылка
chip-preset = Шаблон
chip-remove = (убрать фильтр)
chips-clear = Сбросить все

## Who can get in now

open-now = Кто сейчас может вступить?
open-links =
    { $count ->
        [one] открытая ссылка
        [few] открытые ссылки
       *[many] открытых ссылок
    }
open-links-count =
    { $count ->
        [one] { $count } открытая ссылка
        [few] { $count } открытые ссылки
       *[many] { $count } открытых ссылок
    }
full-links =
    { $count ->
        [one] мест нет у { $count }
        [few] мест нет у { $count }
       *[many] мест нет у { $count }
    }
risk-public-username = Любой: чат публичный, @{ $username }
risk-former-admin = Больше не админ
risk-bot = Созданы ботом
risk-primary = Основные ссылки
risk-primary-hint = Бессрочные, без лимита
risk-unlimited = Ссылки без ограничений
risk-unlimited-hint = Вступить может любой, без срока
risk-never-expires = Бессрочные ссылки
risk-never-expires-hint = С лимитом, одобрением или ценой
risk-waiting-requests = Ссылки, где ждут люди
risk-waiting-requests-hint = Есть заявки на вступление
risk-limited = Ссылки со сроком
risk-limited-hint = Закроются сами
cannot-see = Чего я не вижу
unseen-other-admins = Ссылки, которые другие админы создали в Telegram: аккаунт бота — не владелец этого чата.
unseen-not-checked = Ссылки, которые другие админы создали в Telegram: я ещё не проверял.
unseen-bot-account = Ссылки, которые создал кто-то другой: бот создаёт ссылки сам и видит только свои.
unseen-folders = Ссылки на общие папки с чатами.
unseen-communities = Сообщества, в которые входит этот чат: возможно, их участники могут вступить.
census-going-on = Проверяю все ссылки: { $done } из { $total }.
census-check = Проверить
census-begun = Проверяю все ссылки. Если найдётся новое, оно появится здесь.
census-done = Последняя проверка всех ссылок: { $when }.

## What happened without the bot

drift = Произошло без бота
drift-keep = Всё в порядке
drift-made-outside =
    { $count ->
        [0] Ссылка создана без бота
        [1] Ссылка создана без бота
        [one] Создана без бота { $count } ссылка
        [few] Созданы без бота { $count } ссылки
       *[many] Создано без бота { $count } ссылок
    }
drift-edited-outside = Ссылка изменена без бота
drift-revoked-outside = Ссылка отозвана без бота
drift-usage-jump =
    { $count ->
        [1] За час вступил { $count } человек
        [one] За час вступил { $count } человек, гораздо больше, чем обычно
        [few] За час вступили { $count } человека, гораздо больше, чем обычно
       *[many] За час вступили { $count } человек, гораздо больше, чем обычно
    }
drift-bot-link = Ссылку создал другой бот
drift-unknown-link = Кто-то вступил по ссылке, которой я не вижу

## Lockdown

lockdown = Карантин
lockdown-hint = Закрыть сразу все открытые ссылки.
lockdown-title = Включить карантин?
lockdown-will =
    { $count ->
        [0] Открытых ссылок нет.
        [one] Открыта { $count } ссылка.
        [few] Открыты { $count } ссылки.
       *[many] Открыто { $count } ссылок.
    }
lockdown-will-approval =
    { $count ->
        [one] Включится одобрение: { $count }.
        [few] Включится одобрение: { $count }.
       *[many] Включится одобрение: { $count }.
    }
lockdown-will-revoke =
    { $count ->
        [one] Будет отозвана навсегда: { $count }.
        [few] Будут отозваны навсегда: { $count }.
       *[many] Будут отозваны навсегда: { $count }.
    }
lockdown-will-primary =
    { $count ->
        [one] Будет заменена { $count } основная ссылка.
        [few] Будут заменены { $count } основные ссылки.
       *[many] Будет заменено { $count } основных ссылок.
    }
lockdown-will-already =
    { $count ->
        [one] Одобрение уже включено: { $count }.
        [few] Одобрение уже включено: { $count }.
       *[many] Одобрение уже включено: { $count }.
    }
lockdown-will-cannot =
    { $count ->
        [one] { $count } создана кем-то другим: закрыть её я не могу.
        [few] { $count } созданы другими: закрыть их я не могу.
       *[many] { $count } созданы другими: закрыть их я не могу.
    }
lockdown-unseen = Ссылки, которые другие админы создали в Telegram, я не вижу, поэтому они останутся как есть.
lockdown-approval = С одобрением
lockdown-revoke = Отозвать все
lockdown-begun = Карантин включается
lockdown-running = Закрываю все открытые ссылки…
lockdown-closed = Чат на карантине
lockdown-lifting = Возвращаю ссылки…
lockdown-left-open =
    { $count ->
        [one] Не удалось закрыть { $count } ссылку.
        [few] Не удалось закрыть { $count } ссылки.
       *[many] Не удалось закрыть { $count } ссылок.
    }
lift = Снять карантин
lift-title = Снять карантин?
lift-ask = Ссылки вернутся к прежним настройкам. Отозванные останутся отозванными.

## Activity

activity = Активность
period = Период
days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
joined = Вступили
left = Вышли
net = Прирост
change-none = Без изменений
change-since = в сравнении с { $before } за прошлый период
today = Сегодня
day = День
joined-count = вступили: { $count }
left-count = вышли: { $count }
plot-table = Кто вступил и вышел, по дням
came-by = Откуда вступили
by-admin = Админы
by-link = Ссылки
by-preset = Шаблоны
nothing-joined = За этот период никто не вступил
and-left = , вышли: { $count }

## Links

links = Ссылки
link = Ссылка
primary-link = Основная ссылка
made-outside = Создана без бота
search-links = Поиск по названию или админу
search-clear = Сбросить поиск
filter-state = Фильтр по состоянию
sort-by = Сортировка
sort-made = Сначала новые
sort-risk = Сначала опасные
sort-joined = Больше вступивших
sort-expires = Скоро истекают
filter-all = Все
filter-active = Открытые
filter-expired = Истёкшие
filter-used-up = Без мест
filter-revoked = Отозванные
state-active = Открыта
state-expired = Истекла
state-used-up = Мест нет
state-revoked = Отозвана
column-link = Ссылка
column-state = Состояние
column-admin = Кто запросил
column-made = Создана
column-joined = Вступили
waiting =
    { $count ->
        [one] { $count } ждёт
        [few] { $count } ждут
       *[many] { $count } ждут
    }
links-of-all-presets = Здесь показаны ссылки всех шаблонов.
no-links = Ссылок пока нет
no-links-hint = Ссылки появятся здесь, когда кто-нибудь запросит их у бота.
no-links-match = Таких ссылок нет
expires-never = бессрочная
expires-at = до { $at }
limit-of =
    { $count ->
        [one] { $shown } человек
        [few] { $shown } человека
       *[many] { $shown } человек
    }
limit-strict =
    { $count ->
        [one] { $shown } человек, потом закроется
        [few] { $shown } человека, потом закроется
       *[many] { $shown } человек, потом закроется
    }
needs-approval = с одобрением
price-of =
    { $amount ->
        [one] { $amount } звезда за { $days ->
            [one] { $days } день
            [few] { $days } дня
           *[many] { $days } дней
        }
        [few] { $amount } звезды за { $days ->
            [one] { $days } день
            [few] { $days } дня
           *[many] { $days } дней
        }
       *[many] { $amount } звёзд за { $days ->
            [one] { $days } день
            [few] { $days } дня
           *[many] { $days } дней
        }
    }

## One link

settings = Настройки
setting-expires = Срок
setting-limit = Лимит
setting-approval = Одобрение
setting-price = Цена
setting-preset = Шаблон
setting-none = нет
becomes = →
setting-never = Бессрочно
inside-now = Сейчас в чате
stayed =
    { $days ->
        [one] Остались через { $days } день
        [few] Остались через { $days } дня
       *[many] Остались через { $days } дней
    }
versions = Версии
who-came = Кто вступил
nobody-came = По этой ссылке пока никто не вступил.
history = История
nothing-happened = Пока ничего не записано.
regenerate = Перевыпустить
regenerate-title = Перевыпустить ссылку?
regenerate-ask = Вы получите новую ссылку с теми же настройками. Эта перестанет работать.
regenerated = Новая ссылка готова. Старая отозвана.
revoke = Отозвать
revoke-link = Отозвать ссылку
revoke-title = Отозвать ссылку?
revoke-ask = По ней больше никто не вступит. Отменить это нельзя. Те, кто уже вступил, останутся.
revoked = Ссылка отозвана
under-way = Уже делаю…
still-waiting = Это займёт больше времени, чем обычно. Когда всё будет готово, бот напишет вам.

event-create = Создана
event-regenerate = Перевыпущена
event-edit = Изменена
event-revoke = Отозвана
event-replace-primary = Основная ссылка заменена
event-delete = Удалена из списка Telegram
event-delete-revoked = Отозванные ссылки удалены
event-rotate = Заменена по расписанию
event-retire = Отозвана по расписанию
event-close = Закрыта: места закончились
event-approve = Заявка одобрена
event-decline = Заявка отклонена
event-approve-all = Все заявки одобрены
event-decline-all = Все заявки отклонены
event-revoked-outside = Отозвана без бота
event-twin-revoked = Дубликат отозван
event-twin-reported = О дубликате сообщено
event-found = Найдена в Telegram
event-posted = Опубликована в канале
event-made-outside = Создана без бота
event-edited-outside = Изменена без бота
event-bot-link = Создана другим ботом
event-usage-jump = Вступило гораздо больше людей, чем обычно
event-taken-over = Новый хозяин
event-lock = Карантин: нужно одобрение
event-lock-revoke = Карантин: отозвана
event-lock-primary = Карантин: заменена
event-unlock = После карантина: возвращена
event-reissue = После карантина: создана снова
outcome-waiting = ожидает
outcome-failed = отказ
outcome-closed-only = новой ссылки нет
outcome-both-open = старая ссылка ещё открыта

## People

people = Люди
search-people = Кто их впустил? Поиск по имени
no-people = Пока никого
no-people-hint = Здесь появятся все, кто вступит или выйдет.
no-people-match = Никого с таким именем
no-people-match-hint = Я знаю всех, кто вступил или вышел с тех пор, как бот появился в чате.
joined-before = Вступление до начала учёта
joined-on = Вступление: { $at }
left-on = Выход: { $at }
with-link = по ссылке
asked-for-by = кто запросил:
approved-by = Кто одобрил:
added-by = Кто добавил:
removed-by = Кто удалил:
certainty-likely = вероятно
certainty-likely-hint = Telegram назвал не всю ссылку, и эта подходит.
certainty-unknown = неизвестно
certainty-unknown-hint = Telegram не сообщил, какая это была ссылка.
way-folder = по ссылке на папку с чатами
way-added = добавил другой участник
way-open = через публичное имя
way-unknown = Telegram не сообщил, как
