# What the owner of a chat is told, once, when the account that makes links can’t any more.

lost-chat-removed = ⚠️ <b>{ $worker }</b> wurde aus <b>{ $chat }</b> entfernt. Deshalb kann ich dort keine Links mehr erstellen oder ändern.
lost-chat-demoted = ⚠️ <b>{ $worker }</b> darf in <b>{ $chat }</b> niemanden mehr einladen. Deshalb kann ich dort keine Links erstellen oder ändern.
lost-chat-links =
    { $count ->
        [one] 1 Link von mir funktioniert vielleicht noch:
       *[other] { $count } Links von mir funktionieren vielleicht noch:
    }
lost-chat-link = • { $title }
lost-chat-close = Um sie zu schließen, öffne <b>{ $chat }</b> in Telegram → Einladungslinks.
lost-chat-back = Damit ich weitermachen kann, mach <b>{ $worker }</b> wieder zum Admin, mit dem Recht <b>Nutzer per Link einladen</b>.
