# What the owner of a chat is told, once, when the account that makes links can’t any more.

lost-chat-removed = ⚠️ Alguien eliminó a <b>{ $worker }</b> de <b>{ $chat }</b>, así que ya no puedo crear ni cambiar enlaces ahí.
lost-chat-demoted = ⚠️ <b>{ $worker }</b> ya no puede invitar a nadie a <b>{ $chat }</b>, así que ya no puedo crear ni cambiar enlaces ahí.
lost-chat-links =
    { $count ->
        [one] Puede que 1 enlace mío siga funcionando:
       *[other] Puede que { $count } enlaces míos sigan funcionando:
    }
lost-chat-link = • { $title }
lost-chat-close = Para cerrarlos, abre <b>{ $chat }</b> en Telegram → Enlaces de invitación.
lost-chat-back = Para que pueda seguir, vuelve a hacer administrador a <b>{ $worker }</b> con el permiso <b>Invitar con un enlace</b>.
