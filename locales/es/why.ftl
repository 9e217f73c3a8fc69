# “Why can’t they get in?”: a link, a person, and what stands between them.

button-why = ❓ ¿No puede entrar?
button-why-other = 👤 Otra persona
button-why-again = 🔄 Revisar de nuevo
button-why-time = ✏️ Dar más tiempo
button-why-limit = ✏️ Subir el límite
button-why-lockdown = 🔒 Ver el bloqueo
command-why = Por qué alguien no puede entrar
why-how =
    Envíame el enlace que no funciona y quién no puede entrar:

    <code>/why https://t.me/+… @username</code>

    O abre un enlace, toca <b>Más</b> y después <b>¿No puede entrar?</b>
why-unknown = No conozco ese enlace. Puede que lleve a otro chat, que sea de otro administrador o que se haya creado sin mí. Abre en tu lista el que querías decir o crea uno nuevo para esa persona.
why-title = ❓ <b>¿Por qué alguien no puede entrar con { $title }?</b>
why-about = 👤 { $who }
why-who = <b>¿Quién es?</b> Envía su @username o su nombre, o reenvía un mensaje suyo.
why-several = Varias personas coinciden. ¿Quién es?
why-nobody = No conozco a nadie con ese nombre que esté en el chat, expulsado de él o en espera. Así que nada le impide entrar, si el enlace está abierto. Los nombres pueden variar: envía su @username o reenvía un mensaje suyo.
why-inside = ✅ Ya está en el chat. Puede encontrarlo en su lista de chats, quizá en los archivados.
why-banned =
    ⛔️ { $known ->
        [yes] No puede entrar: <b>{ $by }</b> expulsó a esta persona del chat.
       *[no] No puede entrar: esta persona está expulsada del chat.
    } A las personas expulsadas, Telegram les dice que el enlace ha caducado. Para que pueda entrar, abre el chat en Telegram, ve a <b>Editar</b> → <b>Usuarios eliminados</b> y quita a esta persona de esa lista. Después toca <b>Revisar de nuevo</b>.
why-waiting = ⏳ Solicitó unirse el { $at } y espera respuesta.
why-declined =
    ✖️ { $known ->
        [yes] { $by } rechazó su solicitud.
       *[no] Su solicitud fue rechazada.
    } Puede volver a solicitarlo con un enlace que esté abierto.
why-left = 🚪 Estuvo en el chat y salió el { $at }. Puede volver a unirse con un enlace que esté abierto.
why-group = En un grupo básico, Telegram no me dice quién está dentro ni quién está expulsado.
why-link =
    { $state ->
        [expired] ⌛️ El enlace ha caducado. Dale más tiempo o crea uno nuevo.
        [used-up]
            🔢 El enlace está lleno: { $limit ->
                [one] se unió 1 persona, y ese es su límite.
               *[other] se unieron { $limit } personas, y ese es su límite.
            } Sube el límite o crea uno nuevo.
        [revoked] 🚫 El enlace está anulado. Ya nadie puede entrar con él.
       *[active] ✅ El enlace está abierto.
    }
why-asks = 🙋 Con este enlace, cada persona solicita unirse y un administrador la aprueba. ¿Tocó <b>Solicitar unirme</b>?
why-paid = ⭐️ Este enlace cuesta { $price }. Podrá unirse cuando haya pagado.
why-locked = 🔒 El chat está bloqueado.
why-open = No veo nada que impida entrar. Pregúntale qué mensaje muestra Telegram. A menudo tiene un enlace más antiguo o está en demasiados chats: entonces tiene que salir antes de uno.
