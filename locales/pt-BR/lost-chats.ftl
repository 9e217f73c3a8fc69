# What the owner of a chat is told, once, when the account that makes links can’t any more.

lost-chat-removed = ⚠️ A conta <b>{ $worker }</b> foi removida de <b>{ $chat }</b>, então não posso mais criar nem alterar links lá.
lost-chat-demoted = ⚠️ A conta <b>{ $worker }</b> não pode mais convidar pessoas para <b>{ $chat }</b>, então não posso mais criar nem alterar links lá.
lost-chat-links =
    { $count ->
        [one] { $count } link meu talvez ainda funcione:
       *[other] { $count } links meus talvez ainda funcionem:
    }
lost-chat-link = • { $title }
lost-chat-close = Para fechar, abra <b>{ $chat }</b> em Telegram → Links de Convite.
lost-chat-back = Para eu poder continuar, torne <b>{ $worker }</b> admin de novo, com <b>Convidar Usuários via Link</b>.
