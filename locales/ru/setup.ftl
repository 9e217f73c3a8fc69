# npm run setup, in the terminal.

setup-intro = Здесь вы настроите Latchkey. Каждый ответ сразу сохраняется в .env: можно в любой момент остановиться (Ctrl+C) и запустить эту команду снова.
setup-stopped = Остановлено. Ваши ответы — в .env. Продолжить: npm run setup
setup-what-now = Что дальше?
setup-again = Попробовать снова
setup-stop = Остановиться
setup-cannot-write =
    Здесь не удаётся записать { $file } ({ $reason }). Задайте в нём { $names } сами и запустите эту команду снова.
setup-not-writable =
    Записать .env здесь нельзя. Впишите { $names } в него сами и запустите команду ещё раз. В контейнере это .env рядом с compose.yaml.
setup-set-elsewhere = Переменная { $name } задана в окружении, а оно важнее .env. Исправьте её там и запустите эту команду снова.

setup-token =
    Latchkey работает через вашего бота. Чтобы создать бота, напишите @BotFather в Telegram (https://t.me/BotFather), отправьте /newbot и выберите имя. В ответ придёт токен, например 123456789:AAE…
setup-token-ask = Токен бота:
setup-token-wrong = Это не похоже на токен. В нём цифры, двоеточие и ещё 35 символов. @BotFather покажет его снова по команде /token.
setup-token-refused = Telegram не знает этого токена. Скопируйте его ещё раз у @BotFather: он покажет его по команде /token.
setup-token-right = Токен верный: { $name }, @{ $username }.
setup-bot-api-unreachable = Нет связи с Bot API. Проверьте сеть, а также BOT_API_ROOT, если вы его задали.

setup-worker = Кто будет создавать ссылки?
setup-worker-account = Отдельный аккаунт Telegram, с которым вы войдёте (рекомендуется)
setup-worker-bot = Сам бот: аккаунт не нужен, но бот не может получить список своих ссылок. Что это значит, написано в docs/operating.md

setup-application =
    Telegram хочет, чтобы у каждой программы было своё приложение. Войдите на https://my.telegram.org с любым аккаунтом, выберите API development tools и заполните форму: название может быть любым. После этого на странице будут api_id и api_hash.
setup-api-id-ask = api_id, число:
setup-api-id-wrong = Это не api_id: он — число, например 1234567.
setup-api-hash-ask = api_hash:
setup-api-hash-wrong = Это не api_hash: в нём 32 символа — цифры и буквы от a до f.

setup-operators =
    Кому написать, если что-то потребует внимания, например завершится сеанс? Проще всего так: отправьте @{ $username } любое сообщение со своего аккаунта и введите здесь w. Или введите ID пользователей через запятую. Или ничего — тогда никому.
setup-operators-ask = w, ID пользователей или ничего:
setup-operators-wrong = ID пользователей — это числа, например 123456789, через запятую.
setup-operators-nobody = Боту ещё никто не писал, или сообщение уже прочитала другая программа. Напишите ему и введите w либо введите свой ID.
setup-operators-who = Кто из них вы?
setup-operators-none = Никто из них

setup-address = Может ли Telegram обратиться к этому компьютеру по вашему адресу https://? Это нужно только для страницы аудита.
setup-address-no = Нет или пока нет. Всё, кроме этой страницы, работает и так
setup-address-yes = Да, есть обратный прокси
setup-address-ask = Этот адрес, например https://latchkey.example.org:
setup-address-wrong = Это не публичный адрес. Он начинается с https://

setup-session-there = Вход уже выполнен: сеанс есть. Изменить: npm run login
setup-inline = Чтобы отправлять свои ссылки в любой чат, набирая @{ $username }, отправьте @BotFather команду /setinline для этого бота, а ещё /setinlinefeedback и выберите 100%.
setup-done =
    { $worker ->
        [bot] Всё настроено, меню бота опубликовано. Назначьте @{ $username } администратором каждого чата с правом приглашать пользователей.
       *[account] Всё настроено, меню бота опубликовано. Назначьте аккаунт администратором каждого чата с правом «Пригласительные ссылки».
    }
    Дальше: npm start. Потом напишите @{ $username }.
