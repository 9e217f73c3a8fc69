# The primary link: the one that the account behind the bot has in every chat, for the chat's owner.

chat-menu-primary = 🔑 Enlace principal
primary-about = <i>Cada administrador tiene un enlace principal, y este es el de la cuenta que crea tus enlaces. No puede tener nombre, caducidad ni límite. Solo se puede reemplazar.</i>
primary-none =
    🔑 <b>Aún no hay enlace principal</b>
    en <b>{ $chat }</b>

    Telegram no ha creado ninguno para la cuenta que crea tus enlaces. ¿Lo pido? No caduca, y cualquiera que lo tenga puede unirse.
primary-make = 🔑 Crear uno
primary-confirm =
    ♻️ ¿Reemplazar el enlace principal de <b>{ $chat }</b>?

    El anterior dejará de funcionar al instante, y no se puede deshacer. { $usage ->
        [0] Nadie se ha unido con él hasta ahora.
        [one] La única persona que se unió con él sigue en el chat.
       *[other] Las { $usage } personas que se unieron con él siguen en el chat.
    }
primary-replace-yes = ♻️ Sí, reemplazarlo
primary-replace-approval = 🙋 …con aprobación
primary-approval-on =
    🙋 ¿Activar la aprobación en el enlace principal de <b>{ $chat }</b>?

    Ahora puede unirse cualquiera que tenga el enlace. Después, los administradores aprobarán cada solicitud. No todos los chats lo admiten.
primary-approval-off =
    🔓 ¿Desactivar la aprobación en el enlace principal de <b>{ $chat }</b>?

    Ahora los administradores aprueban cada solicitud. Después, podrá unirse cualquiera que tenga el enlace.
primary-approval-on-yes = 🙋 Activar
primary-approval-off-yes = 🔓 Desactivar
