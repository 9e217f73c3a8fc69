# npm run logout, in the terminal.

logout-nothing = Ни один аккаунт здесь не подключён, делать нечего.
logout-running = Latchkey работает с сеансом из { $file }. Остановите его и снова выполните npm run logout. Ничего не изменилось.
logout-which = Какой сеанс завершить?
logout-sure = Завершить сеанс из { $file }? Его аккаунт не сможет создавать ссылки, пока вы снова не войдёте. Уже созданные ссылки продолжат работать.
logout-yes = Завершить в Telegram и стереть файл
logout-no = Оставить
logout-ended = Вы вышли. Telegram завершил сеанс, файл { $file } стёрт.
logout-ended-before = Telegram завершил этот сеанс раньше. Файл { $file } стёрт.
logout-failed = Сеанс не завершён. Что дальше?
logout-keep = Пока оставить и выполнить npm run logout позже
logout-again = Попробовать снова
logout-wipe = Всё равно стереть файл. Сеанс в Telegram останется открытым, пока вы не завершите его в Telegram → Настройки → Устройства
logout-not-ended = Файл { $file } стёрт, но сеанс в Telegram ещё открыт. Завершите его там: в приложении Telegram этого аккаунта, Настройки → Устройства.
logout-stopped = Ничего не изменилось.
