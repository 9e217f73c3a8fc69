# What the owner of a chat is told, once, when the account that makes links can't any more.

lost-chat-removed = ⚠️ Аккаунт <b>{ $worker }</b> удалён из <b>{ $chat }</b>, поэтому я больше не могу создавать и менять там ссылки.
lost-chat-demoted = ⚠️ Аккаунт <b>{ $worker }</b> больше не может приглашать людей в <b>{ $chat }</b>, поэтому я не могу создавать и менять там ссылки.
lost-chat-links =
    { $count ->
        [one] Возможно, ещё работает { $count } моя ссылка:
        [few] Возможно, ещё работают { $count } мои ссылки:
       *[many] Возможно, ещё работают { $count } моих ссылок:
    }
lost-chat-link = • { $title }
lost-chat-close = Чтобы закрыть их, откройте <b>{ $chat }</b> в Telegram → Пригласительные ссылки.
lost-chat-back = Чтобы я мог продолжать, снова назначьте <b>{ $worker }</b> администратором с правом <b>«Пригласительные ссылки»</b>.
