# npm run login: what is said and asked in the terminal. What goes wrong at the start, and the rest of the terminal: terminal.ftl.

login-needs-credentials =
    BOT_TOKEN, API_ID и API_HASH ещё не заданы. Выполните: npm run setup
    Имитации Telegram, которую без них запускает npm start, вход не нужен.
login-not-for-bots = С WORKER=bot Latchkey входит сам, с помощью BOT_TOKEN: просто выполните npm start. Чтобы использовать аккаунт, уберите WORKER из .env.
login-intro =
    Войдите с аккаунтом, который будет создавать ссылки. Возьмите отдельный, не свой личный.
    Чтобы отсканировать код телефоном, где этот аккаунт уже открыт, введите qr.
login-stopped = Остановлено. Ничего не сохранено.

login-replaces = В { $file } уже есть сеанс. Если его заменить, он будет действовать, пока вы не завершите его в Telegram → Настройки → Устройства.
login-keep = Оставить
login-add = Добавить ещё один аккаунт, который создаёт ссылки в своих чатах
login-replace = Заменить
login-same-account = { $name } — тот самый аккаунт, чей сеанс в { $file }. Ничего не сохранено. Чтобы войти с ним снова, выберите замену.
login-kept = Ничего не изменилось.
login-encrypted = { $file } теперь зашифрован.
login-done = Вход выполнен: { $name }. Сеанс в { $file }, прочитать его можете только вы.
login-next = Дальше: npm start

login-phone = Номер телефона с кодом страны или qr:

## The code. $detail is what Telegram says of the way it goes: how the calling number begins, the email address, a web page,
## or what the words begin with.

login-sent =
    { $by ->
        [app] Telegram отправил код в приложение Telegram этого аккаунта: он в чате «Telegram». Цифр в коде: { $length }.
        [sms] Telegram отправил код на этот номер по SMS. Цифр в коде: { $length }.
        [call] Telegram звонит на этот номер и продиктует код. Цифр в коде: { $length }.
        [flash-call] Telegram звонит на этот номер. Не отвечайте: код — это весь номер, с которого звонят, { $detail }.
        [missed-call] Telegram звонит на этот номер и сбрасывает звонок. Номер, с которого звонят, начинается с { $detail }: код — его последние цифры, всего { $length }.
        [fragment] Этот номер — с Fragment, поэтому код — на его странице: { $detail }. Цифр в коде: { $length }.
        [email] Telegram отправил код на почту этого аккаунта, { $detail }. Цифр в коде: { $length }.
        [word] Telegram отправил на этот номер слово по SMS. Это слово и есть код.
       *[phrase] Telegram отправил на этот номер несколько слов по SMS. Эти слова и есть код.
    }
login-sent-next =
    { $now ->
        [yes] Если код не придёт, введите r
       *[no] Если код не придёт, подождите { $wait } и введите r
    }: тогда Telegram { $by ->
        [sms] пришлёт SMS.
        [call] позвонит и продиктует код.
        [flash-call] позвонит, и код — это номер, с которого звонят.
        [missed-call] позвонит и сбросит звонок, и код — это конец номера, с которого звонят.
       *[fragment] покажет код на Fragment.
    }
login-code = Код (b — другой номер):
login-code-resend = Код (r — отправить снова, b — другой номер):
login-resend-early = Так скоро Telegram код снова не отправляет. Подождите { $wait } и введите r.
login-no-resend = Другим способом Telegram этот код не отправляет. Введите его, когда он придёт. Или введите b и начните сначала.
login-email-missing = Telegram требует, чтобы у этого аккаунта сначала была почта для входа. Войдите в приложении Telegram, укажите её там и попробуйте снова. Или войдите через qr.

login-password = Пароль двухэтапной аутентификации:
login-password-hint = Пароль двухэтапной аутентификации (подсказка: { $hint }):

login-qr =
    На телефоне, где этот аккаунт открыт, выберите Telegram → Настройки → Устройства → Подключить устройство и отсканируйте этот код.
    Код меняется каждые 30 секунд.
login-qr-unscanned = Код никто не отсканировал.

## What went wrong. The same question is asked again after most of these.

login-error-phone = Telegram не знает этого номера. Введите его с кодом страны, например +49 151 23456789.
login-error-unoccupied = Аккаунта с этим номером нет. Сначала зарегистрируйтесь в приложении Telegram или введите другой номер.
login-error-banned = Telegram заблокировал или удалил этот аккаунт. Возьмите другой.
login-error-too-often = С этим номером было слишком много попыток. Подождите сутки или войдите через qr.
login-error-code = Код не тот. Попробуйте снова.
login-error-code-expired = Этот код устарел. Telegram отправляет новый.
login-error-password = Пароль не тот. Попробуйте снова.
login-error-qr = Этот QR-код устарел. Попробуйте снова.
login-error-api = Telegram не знает этих API_ID и API_HASH. Скопируйте их ещё раз с https://my.telegram.org.
login-error-api-published = С этим API_ID Telegram никого не пускает, потому что он был опубликован. Возьмите своё приложение с https://my.telegram.org.
login-error-flood = Telegram просит подождать { $wait }, прежде чем пробовать снова.
login-error-unreachable = Нет связи с Telegram. Проверьте сеть и попробуйте снова.
login-failed = Не получилось: { $reason }
login-error-other = Telegram отказал: { $word }.
