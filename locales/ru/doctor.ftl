# What `npm run doctor` says in the terminal.

doctor-sandbox = BOT_TOKEN, API_ID и API_HASH не заданы, поэтому Latchkey работает на имитации Telegram, которой ничего не нужно. Настроить для Telegram: npm run setup
doctor-settings = Настройки заданы полностью.
doctor-private = Секреты можете прочитать только вы.
doctor-open-to-others = Другие пользователи этого компьютера могут прочитать { $files }. Выполните: { $fix }
doctor-no-folder = Папки { $folder } ещё нет. Latchkey создаст её при запуске.
doctor-folder-closed = В { $folder } нельзя писать. Сделайте её владельцем пользователя, от имени которого работает Latchkey.
doctor-disk = Место на диске есть: свободно { $megabytes } МБ в { $folder }.
doctor-disk-low = Свободно только { $megabytes } МБ в { $folder }. Скоро понадобится место: если останется меньше 32 МБ, ссылки создаваться не будут.
doctor-disk-full = Диск почти заполнен: свободно { $megabytes } МБ в { $folder }. Освободите место: до этого ссылки не создаются.
doctor-no-database = Базы данных ещё нет. Latchkey создаст { $file } при запуске.
doctor-database =
    База данных в порядке: { $file }, { $entries ->
        [one] { $entries } запись аудита
        [few] { $entries } записи аудита
       *[many] { $entries } записей аудита
    }.
doctor-database-wrong = С { $file } что-то не так: { $problem }. Посмотреть всё: npm run verify
doctor-database-unreadable = Не удаётся прочитать { $file }: { $reason }. Проверьте, что файл принадлежит вам. Если он повреждён, восстановите резервную копию.
doctor-clock = Часы идут точно.
doctor-clock-off =
    Часы { $which ->
        [ahead] спешат
       *[behind] отстают
    } на { $seconds } с. Включите синхронизацию времени: timedatectl set-ntp true
doctor-clock-wrong =
    Часы { $which ->
        [ahead] спешат
       *[behind] отстают
    } на { $seconds } с. Ссылки переставали бы работать не вовремя. Включите синхронизацию времени: timedatectl set-ntp true
doctor-bot = Бот отвечает: @{ $bot }.
doctor-bot-no-groups = Бота нельзя добавлять в группы; для ссылок это и не нужно. Чтобы узнавать о заявках на вступление, разрешите это: @BotFather, /setjoingroups
doctor-polling = Обновления приходят опросом (polling). Открывать порты не нужно.
doctor-webhook-elsewhere = У этого бота установлен вебхук: { $url }. Latchkey уберёт его, когда запустится в режиме опроса. Если вебхук нужен другой программе, дайте Latchkey отдельного бота.
doctor-webhook-not-yet = Вебхук ещё не установлен. Latchkey установит { $url } при запуске.
doctor-webhook-fails =
    Telegram не может доставить обновления на вебхук: { $reason }. { $count ->
        [one] Там ждёт { $count } обновление.
        [few] Там ждут { $count } обновления.
       *[many] Там ждут { $count } обновлений.
    } Проверьте сертификат, обратный прокси и доступность адреса извне.
doctor-webhook = Обновления приходят на { $url }.
doctor-no-operators = Если что-то потребует внимания, никто об этом не узнает. Укажите свой Telegram ID в OPERATOR_IDS.
doctor-operators =
    { $count ->
        [one] Сообщения доходят до операторов: { $count }.
        [few] Сообщения доходят до всех операторов: { $count }.
       *[many] Сообщения доходят до всех операторов: { $count }.
    }
doctor-operators-silent = Бот не может написать { $ids } из OPERATOR_IDS. Им нужно один раз открыть бота и нажать «Старт».
doctor-worker-bot = Бот создаёт ссылки сам. Чего он при этом не может, написано в docs/operating.md.
doctor-account = Аккаунт подключён: { $name }.
doctor-account-waits =
    Telegram просит аккаунт подождать { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунды
       *[many] { $seconds } секунд
    }. Потом запустите эту команду снова.
doctor-chats =
    Он может создавать ссылки в { $count ->
        [one] { $count } чате
        [few] { $count } чатах
       *[many] { $count } чатах
    }: { $chats }.
doctor-no-chats = { $name } не может создавать ссылки ни в одном чате. Назначьте его администратором своих чатов с правом «Пригласительные ссылки».
doctor-chats-without-right = В этих чатах он не может создавать ссылки: { $chats }. Если они там нужны, назначьте { $name } администратором с правом «Пригласительные ссылки».
doctor-running = Latchkey работает с этим аккаунтом и сообщает, что всё в порядке.
doctor-running-unwell = Latchkey работает и сообщает, что что-то не так. Смотрите { $at } и журнал.
doctor-running-unseen = Сеанс аккаунта использует другой процесс, а { $at } не отвечает. Если Latchkey работает где-то ещё с другим PORT или ROLE, всё в порядке; если нет, остановите тот процесс.
doctor-defect = Эта проверка не удалась: { $reason }
doctor-result =
    { $count ->
        [0] { $warnings ->
            [0] Всё в порядке.
            [one] Запускать можно. Лучше исправить { $warnings } пункт: смотрите ⚠️ выше.
            [few] Запускать можно. Лучше исправить { $warnings } пункта: смотрите ⚠️ выше.
           *[many] Запускать можно. Лучше исправить { $warnings } пунктов: смотрите ⚠️ выше.
        }
        [one] Нужно исправить { $count } пункт: смотрите ❌ выше.
        [few] Нужно исправить { $count } пункта: смотрите ❌ выше.
       *[many] Нужно исправить { $count } пунктов: смотрите ❌ выше.
    }
