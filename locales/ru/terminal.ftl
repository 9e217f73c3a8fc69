# What the operator reads in the terminal.

start-sandbox =
    Latchkey работает на имитации Telegram: ни аккаунта, ни токена, и с этого компьютера ничего не уходит.

      Откройте { $page }

    Вы — Ада, владелица некоторых чатов. Отправьте боту /newlink. Всё, что вы делаете, хранится в { $folder }; удалите эту папку, чтобы начать заново.
    Как запустить по-настоящему, написано в .env.example. Остановить: Ctrl+C.
start-real = Latchkey работает. Бот @{ $bot }, ссылки создаёт { $account }. Состояние: http://{ $host }:{ $port }/healthz
start-real-waiting = Latchkey работает. Бот @{ $bot }. Telegram просит аккаунт, который создаёт ссылки, подождать: пока Latchkey сохраняет всё, что присылают. Состояние: http://{ $host }:{ $port }/healthz
start-process =
    { $role ->
        [bot] Latchkey работает, этот процесс — для сообщений людей. Аккаунтами занимаются другие процессы. Состояние: http://{ $host }:{ $port }/healthz
        [worker] Latchkey работает, этот процесс — для аккаунтов, которые создают ссылки. Сообщениями людей занимаются другие процессы. Состояние: http://{ $host }:{ $port }/healthz
        [web] Latchkey работает, этот процесс — для обновлений и страницы аудита. Обрабатывают обновления другие процессы. Состояние: http://{ $host }:{ $port }/healthz
       *[all] Latchkey работает на PostgreSQL. Состояние: http://{ $host }:{ $port }/healthz
    }
start-no-session =
    Аккаунт, который создаёт ссылки, не подключён: в { $file } нет сеанса.
    Выполните: npm run login
    Или задайте WORKER=bot, и бот будет создавать ссылки сам: чего он тогда не может, написано в docs/operating.md.
start-too-open =
    К { $file } есть доступ у других пользователей этого компьютера, а у кого есть сеанс, у того есть и аккаунт.
    Выполните: { $command }
start-session-key-none =
    В { $key } нет ключа для сеанса.
    Создайте его: (umask 077; openssl rand -base64 32 > { $key })
start-session-key-missing =
    Сеанс в { $file } зашифрован, а его ключа в { $key } нет.
    Верните ключ: файл, SESSION_KEY, SESSION_KEY_FILE или учётные данные systemd. Если он потерян, удалите { $file } и выполните: npm run login
start-session-key-wrong =
    Сеанс в { $file } зашифрован не тем ключом, что в { $key }.
    Верните правильный ключ. Если он потерян, удалите { $file } и выполните: npm run login
start-session-key-invalid =
    То, что в { $key }, — не ключ: нужны 32 байта в base64 или шестнадцатеричном виде, как их создаёт openssl rand -base64 32.
    Верните ключ в прежнем виде.
start-session-damaged =
    { $file } повреждён: прочитать сеанс из него нельзя.
    Восстановите его из резервной копии или удалите и выполните: npm run login
start-session-newer = { $file } записан более новой версией Latchkey. Установите ту версию снова или удалите файл и выполните: npm run login
start-session-not-its-own =
    Сеанс в { $file } записан для другого аккаунта или для самого бота с WORKER=bot.
    Верните файлу прежнее имя или удалите его и выполните: npm run login
start-session-unreadable = Не удаётся прочитать { $file }: { $reason }. Проверьте, кому он принадлежит, и запустите снова.
start-session-unwritable = Не удаётся записать { $file }: { $reason }. Проверьте его папку и место на диске и запустите снова.
start-bot-login-flood = Telegram просит бота подождать перед входом { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунды
       *[many] { $seconds } секунд
    }. Потом запустите снова.
start-bot-login-refused = Telegram не пустил бота ({ $reason }). Проверьте API_ID, API_HASH и BOT_TOKEN и запустите снова.
start-account-dead =
    Сеанс в { $file } больше не действует ({ $reason }).
    Выполните: npm run login
start-other-account =
    Сеанс в { $file } — не того аккаунта, что в имени файла. Файл сеанса называется по ID пользователя: выполните npm run login, и это будет сделано.
start-unnamed-session =
    Аккаунтов несколько, а из { $file } не видно, какой это. Назовите файл по ID пользователя, например 123456789.session.
start-restored-role =
    Восстановленную базу данных принимает один процесс, который делает всё. Остановите остальные, запустите этот один раз с ROLE=all и RESTORED=1, а когда он заработает, запустите все как раньше.
start-account-frozen =
    Telegram заморозил аккаунт, который создаёт ссылки ({ $reason }). Откройте Telegram с этим аккаунтом и подайте апелляцию, как там предложено. Потом запустите снова.
start-unreachable =
    Нет связи с Telegram: { $reason }. Проверьте сеть, а также MTPROTO_HOST и MTPROTO_PORT, если вы их задали. Потом запустите снова.
start-bot-api-unreachable =
    Нет связи с Bot API. Проверьте сеть, а также BOT_API_ROOT, если вы его задали. Потом запустите снова.
start-token-refused = Telegram не знает этот BOT_TOKEN. Скопируйте его ещё раз у @BotFather.
start-another-poller =
    Обновления этого бота читает другая программа, или где-то ещё установлен вебхук. Работать может только кто-то один: остановите другого и запустите снова.
start-already-running =
    Latchkey с этой базой данных или с этим сеансом уже работает в другом процессе. Вдвоём они выдавали бы людям ссылки дважды. Остановите другой процесс и запустите снова.
start-port-taken = Порт { $port } занят. Выберите другой: PORT=…
start-cannot-listen = Latchkey не может принимать соединения: { $reason }. Укажите в HOST адрес этого компьютера, а в PORT — свободный порт больше 1023.
start-store-unusable =
    { $file } нельзя использовать: { $reason }. Проверьте, что файл принадлежит Latchkey, что в его папку можно писать и что на диске есть место. Или укажите другой файл в DATABASE_FILE или SESSION_FILE.
start-no-sandbox =
    BOT_TOKEN, API_ID и API_HASH не заданы, а имитация Telegram здесь не установлена. Задайте все три (смотрите .env.example) или выполните npm ci, чтобы попробовать Latchkey без аккаунта.
start-store-damaged =
    База данных { $file } повреждена: { $reason }. Поставьте на её место резервную копию: npm run restore. Повреждённый файл при этом сохранится.
start-postgres-unreachable =
    Нет связи с PostgreSQL: { $host }. Проверьте, что он работает, что этому компьютеру можно к нему подключаться, и адрес в DATABASE_URL. Потом запустите снова.
start-postgres-tls =
    Нет зашифрованного соединения с PostgreSQL на { $host }: { $reason }. Проверьте его сертификат и sslmode в DATABASE_URL. Потом запустите снова.
start-postgres-refused =
    PostgreSQL на { $host } не пускает { $user }. Проверьте пользователя и пароль в DATABASE_URL и что pg_hba.conf разрешает этот компьютер. Потом запустите снова.
start-postgres-no-database =
    В PostgreSQL на { $host } нет базы данных { $database }. Создайте её, например командой createdb, или исправьте имя в DATABASE_URL. Потом запустите снова.
start-postgres-full =
    В PostgreSQL на { $host } не осталось свободных соединений. Закройте лишние или увеличьте там max_connections. Потом запустите снова.
start-postgres-not-allowed =
    PostgreSQL не разрешает { $user } изменять { $database }. Сделайте { $user } владельцем этой базы данных и запустите снова.
start-postgres-read-only =
    PostgreSQL на { $host } — копия, доступная только для чтения. Укажите в DATABASE_URL сервер, на котором можно писать, и запустите снова.
start-postgres-disk-full =
    На диске PostgreSQL на { $host } нет места. Освободите его и запустите снова.
start-postgres-too-old =
    PostgreSQL на { $host } — версии { $version }, а Latchkey нужна 16 или новее. Обновите его или укажите в DATABASE_URL более новый сервер. Потом запустите снова.
start-postgres-newer =
    Эту базу данных уже обновила более новая версия Latchkey: в ней есть шаг { $step }, которого эта версия не знает. Запустите ту версию или новее.
start-postgres-unusable =
    Базу данных { $database } на { $host } нельзя использовать: { $reason }. Проверьте, что она принадлежит Latchkey, или укажите другую в DATABASE_URL.
start-postgres-half-moved =
    Базу данных сейчас переносят в { $database } на { $host }, или перенос прервали. Дождитесь окончания или выполните снова: npm run move-to-postgres
start-store-moved =
    База данных { $file } перенесена в PostgreSQL, и работа продолжается там. Укажите в DATABASE_URL, куда она перенесена, и запустите снова.
start-store-not-moved =
    База данных { $database } на { $host } ещё пуста, а всё лежит в { $file }. Сначала перенесите её: npm run move-to-postgres. Чтобы начать с нуля, переименуйте { $file }.
start-failed = Latchkey остановился: { $reason }

verify-usage =
    npm run verify -- [--head НОМЕР:ХЕШ] [ФАЙЛ]

      ФАЙЛ   база данных; по умолчанию та, на которую настроен Latchkey, в том числе в PostgreSQL
      --head последняя известная вам запись аудита, как её прислал операторам Latchkey
verify-no-file = Базы данных { $file } нет. Задайте DATABASE_FILE или назовите файл: npm run verify -- ФАЙЛ
verify-sound = { $file } в порядке: аудит цел, и ссылки такие, как в нём сказано.
verify-problems =
    { $count ->
        [one] { $file }: найдена { $count } проблема:
        [few] { $file }: найдены { $count } проблемы:
       *[many] { $file }: найдено { $count } проблем:
    }
verify-head = Аудит цел до записи { $seq } с хешем { $hash }
verify-no-anchor = Рядом нет файла с последним состоянием, поэтому нельзя сказать, не удалены ли самые новые записи. Сравните последнюю запись с той, что Latchkey прислал операторам: npm run verify -- --head НОМЕР:ХЕШ
verify-no-anchor-there = По одной базе PostgreSQL нельзя сказать, не удалены ли самые новые записи. Сравните последнюю запись с той, что Latchkey прислал операторам: npm run verify -- --head НОМЕР:ХЕШ
verify-failed = Не удалось проверить базу данных: { $reason }

move-usage =
    npm run move-to-postgres

      Переносит базу данных Latchkey из файла (DATABASE_FILE) в PostgreSQL (DATABASE_URL). Сначала остановите Latchkey.
      Файл остаётся как есть, но Latchkey с ним больше не запустится.
move-needs-url = Укажите в DATABASE_URL пустую базу данных PostgreSQL и выполните снова: npm run move-to-postgres
move-no-file = Базы данных { $file } нет, переносить нечего. Укажите нужную в DATABASE_FILE.
move-running = Latchkey работает с { $file }. Остановите его и выполните снова: npm run move-to-postgres
move-upgrading = Обновляю базу данных: шаг { $step } из { $steps }
move-table = { $table }: { $rows } из { $of }
move-checking = Всё перенесено. Сравниваю с файлом…
move-done =
    Перенесено в { $database } на { $host }. Аудит цел до записи { $seq } с хешем { $hash }
    Теперь запускайте Latchkey с этим DATABASE_URL. Сохраните { $file } как резервную копию: Latchkey с ним больше не запустится.
move-done-before = { $file } уже перенесён в { $database } на { $host }. Запускайте Latchkey с этим DATABASE_URL.
move-not-empty = База данных { $database } на { $host } не пуста. Ничего не изменено. Создайте новую, укажите её в DATABASE_URL и запустите эту команду снова.
move-restored = { $file } восстановлен из резервной копии. Ничего не перенесено. Один раз запустите с ним Latchkey с RESTORED=1 и без DATABASE_URL, чтобы он узнал, что произошло с тех пор. Потом остановите его и запустите эту команду снова.
move-moved-elsewhere = { $file } уже перенесён, но не в { $database } на { $host }. Ничего не изменено. Укажите в DATABASE_URL, куда он перенесён.
move-damaged = { $file } повреждён. Ничего не перенесено. Посмотреть, что не так: npm run verify -- { $file }
move-failed = База данных не перенесена: { $reason }. Latchkey может дальше работать с { $file }. Разберитесь и запустите эту команду снова.
