# /accounts, for the people who run the bot.

accounts-title = <b>Cuentas que crean enlaces ({ $count })</b>
accounts-name = 👤 <b>{ $name }</b>
accounts-is-works = 🟢 Funciona
accounts-is-paused = ⏸ En pausa: lo que se le pide queda en espera
accounts-is-retired = 🚪 Retirada: no crea enlaces nuevos
accounts-is-signed-out = 🔌 Sesión cerrada. Ejecuta <code>npm run login</code> en el servidor con esta cuenta y reinicia Latchkey.
accounts-is-frozen = 🧊 Telegram la congeló. Abre Telegram con esta cuenta y sigue los pasos para apelar.
accounts-is-waiting = ⏳ Telegram le pide que espere hasta el { $until }
accounts-is-unreachable = 📡 Ahora mismo no se puede conectar con ella
accounts-counts =
    { $chats ->
        [0] Ningún chat
        [one] 1 chat
       *[other] { $chats } chats
    } · { $links ->
        [one] 1 enlace nuevo
       *[other] { $links } enlaces nuevos
    } en 24 horas · { $waiting ->
        [0] nada en espera
        [one] 1 petición en espera
       *[other] { $waiting } peticiones en espera
    }
accounts-pause = ⏸ Pausar
accounts-go-on = ▶️ Reanudar
accounts-move = ➡️ Mover un chat
accounts-retire = 🚪 Retirar
accounts-add = ➕ Añadir una cuenta
accounts-paused = En pausa. Se pueden seguir pidiendo enlaces en sus chats: las peticiones se guardan y quedan en espera.
accounts-goes-on = Vuelve a funcionar.
accounts-retired = Retirada. Ya no crea enlaces nuevos.
accounts-retired-next =
    { $waiting ->
        [0] Todas sus peticiones están terminadas.
        [one] 1 de sus peticiones no está terminada: espera antes a que termine.
       *[other] { $waiting } de sus peticiones no están terminadas: espera antes a que terminen.
    } { $chats ->
        [0] No atiende ningún chat.
        [one] Todavía atiende 1 chat: muévelo, o nadie podrá crear enlaces nuevos ahí.
       *[other] Todavía atiende { $chats } chats: muévelos, o nadie podrá crear enlaces nuevos ahí.
    }
    Después detén Latchkey, elimina su archivo de sesión (<code>data/sessions/{ $userId }.session</code>, o el archivo que indica <code>SESSION_FILE</code>), cierra la sesión en Telegram → Ajustes → Dispositivos y vuelve a iniciar Latchkey. A partir de ahí, los enlaces que creó solo podrán cambiarlos los propietarios de los chats.
accounts-which-chat = ¿Cuál de los chats de { $name } debe atender otra cuenta?
accounts-which-chat-first = ¿Cuál de los chats de { $name } debe atender otra cuenta? Estos son los primeros { $shown }.
accounts-which-account = ¿Qué cuenta debe crear los enlaces en <b>{ $chat }</b>?
accounts-nobody-else =
    Ninguna otra cuenta puede crear enlaces en <b>{ $chat }</b>.

    Haz a otra cuenta administradora ahí con el permiso <b>Invitar con un enlace</b> y vuelve.
accounts-confirm-move =
    ¿Pasar <b>{ $chat }</b> a { $to }?

    A partir de ahora, { $to } creará los enlaces nuevos ahí.
    Los enlaces que ya existen se quedan con { $from }: se pueden cambiar y anular uno por uno mientras esa cuenta tenga la sesión iniciada y sea administradora ahí. Los cierres de todos los enlaces y los bloqueos solo alcanzan los enlaces de { $to }.
    Las peticiones que están en marcha las termina { $from }.
accounts-move-yes = ➡️ Sí, moverlo
accounts-moved = <b>{ $chat }</b> pasó a esta cuenta.
accounts-confirm-retire =
    ¿Retirar { $name }?

    Ya no creará enlaces nuevos. Los que creó se pueden seguir cambiando mientras tenga la sesión iniciada, y los que tienen un reemplazo programado se siguen reemplazando.
    { $chats ->
        [0] No atiende ningún chat.
        [one] Atiende 1 chat. Muévelo antes a otra cuenta, o nadie podrá crear enlaces ahí.
       *[other] Atiende { $chats } chats. Muévelos antes a otra cuenta, o nadie podrá crear enlaces ahí.
    }{ $waiting ->
        [0] {""}
        [one] {" "}1 petición no está terminada, y se terminará igualmente.
       *[other] {" "}{ $waiting } peticiones no están terminadas, y se terminarán igualmente.
    }
accounts-retire-yes = 🚪 Sí, retirarla
accounts-how-to-add =
    Para añadir una cuenta, ejecuta esto en el servidor e inicia sesión con ella:

    <code>npm run login</code>

    Elige añadirla y reinicia Latchkey. Después haz a la cuenta administradora de sus chats con el permiso <b>Invitar con un enlace</b>. Un chat se queda con la cuenta que lo atendió primero hasta que lo muevas aquí.
