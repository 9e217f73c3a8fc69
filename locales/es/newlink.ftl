# Asking for a new link: the whole link on one screen, the questions, and what is said to an answer that can't be used.

newlink-progress = <i>{ $step } de { $total }</i>
newlink-back = ‹ Atrás
newlink-skip = Omitir
newlink-cancel = Cancelar

newlink-chat =
    <b>¿Para qué chat es el enlace?</b>

    Toca uno, o envía su nombre, su <code>@name</code> o su enlace <code>t.me</code>.
newlink-chat-pick =
    <b>¿Para qué chat es el enlace?</b>

    Elígelo con los botones que hay debajo del campo de mensaje. O envía su <code>@name</code> o su enlace <code>t.me</code>, o reenvía una publicación suya.

    Solo ves los chats en los que puedes invitar a otras personas.
newlink-chat-which = ¿A cuál de estos te refieres?
newlink-chat-not-understood = No sé a qué chat te refieres.
newlink-chat-stays = ⚠️ Un enlace no puede pasar a otro chat.
newlink-pick-group = 👥 Elegir un grupo
newlink-pick-channel = 📣 Elegir un canal
newlink-pick-placeholder = @name o enlace t.me
newlink-page-back = ‹ Anteriores
newlink-page-on = Más ›
newlink-check-again = 🔄 Revisar de nuevo
newlink-another-chat = Otro chat
newlink-as-new = 🆕 Como enlace nuevo

newlink-title =
    <b>Ponle nombre al enlace</b> (solo lo ven los administradores)

    Envía un nombre de hasta 32 caracteres. Te ayudará a distinguir tus enlaces.
newlink-title-now =
    <b>Ponle nombre al enlace</b> (solo lo ven los administradores)

    Ahora: { $title }
    Envía otro nombre de hasta 32 caracteres.
newlink-title-none = Sin nombre
newlink-title-text-please = Envía el nombre como texto.
newlink-title-empty = No veo nada en ese nombre. Envía al menos unas letras.
newlink-title-long =
    { $over ->
        [one] Sobra 1 carácter
       *[other] Sobran { $over } caracteres
    }: Telegram permite { $max }. Envía un nombre más corto o usa este:

    <b>{ $shorter }</b>
newlink-title-use = Usar nombre corto

newlink-expiry =
    <b>¿Cuándo debe caducar?</b>

    Toca una opción o escríbelo a tu manera: <i>viernes 18:00</i>, <i>3d</i>, <i>en dos semanas</i>, <i>1 de diciembre</i>.
newlink-expiry-now = Ahora: { $at }
newlink-expiry-now-never = Ahora: nunca
newlink-expiry-your-zone = Las horas están en { $zone }. Para cambiarlo: /timezone
newlink-expiry-no-zone = Las horas están en { $zone }. Para elegir la tuya: /timezone
newlink-expiry-zone = 🌍 Mi zona horaria
newlink-expiry-1h = 1 hora
newlink-expiry-1d = 1 día
newlink-expiry-1w = 1 semana
newlink-expiry-1mo = 1 mes
newlink-expiry-never = Nunca
newlink-expiry-text-please = Envía la caducidad como texto, por ejemplo <i>viernes 18:00</i>.
newlink-expiry-not-understood = No veo ninguna fecha ni hora ahí. Prueba con <i>viernes 18:00</i> o <i>3d</i>.
newlink-expiry-past = Eso ya pasó, o falta menos de un minuto. Envía un momento posterior.
newlink-expiry-far = Telegram no admite fechas posteriores a enero de 2038. Envía una fecha anterior o “nunca”.
newlink-expiry-skipped-by-clock-change = Esa hora no existe en { $zone }: esa noche se adelantan los relojes. Envía una hora antes o una hora después.

newlink-limit =
    <b>¿Cuántas personas pueden usarlo?</b>

    Toca una opción o envía un número. Cuando alguien sale, su lugar vuelve a quedar libre, salvo que el enlace se cierre al llenarse.
newlink-limit-now = Ahora: { $limit }
newlink-limit-with-approval = Ahora los administradores aprueban cada solicitud. Un límite desactiva la aprobación: Telegram permite una cosa o la otra.
newlink-limit-none = Sin límite
newlink-limit-once = 🔒 1 persona, 1 vez
newlink-limit-strict =
    { $on ->
        [yes] ✓ Cerrar al llenarse
       *[no] ○ Cerrar al llenarse
    }
newlink-limit-text-please = Envía un número, por ejemplo <b>50</b>.
newlink-limit-not-a-number = No veo ningún número ahí. Envía uno, por ejemplo <b>50</b>, o “sin límite”.
newlink-limit-not-whole = El límite tiene que ser un número entero, por ejemplo <b>50</b>.
newlink-limit-zero = Con un límite de 0 nadie puede unirse. Envía 1 o más, o “sin límite”.
newlink-limit-negative = El límite tiene que ser 1 o más. Envía un número, por ejemplo <b>50</b>, o “sin límite”.
newlink-limit-too-many = El límite máximo de Telegram es { $max }. Envía un número menor o “sin límite”.

newlink-requests =
    <b>¿Los administradores deben aprobar a los nuevos miembros?</b>

    Con aprobación, cada persona tiene que solicitar unirse. Sin aprobación, puede unirse cualquiera que tenga el enlace.
newlink-requests-with-limit = Ahora el límite es { $limit }. La aprobación lo quita: Telegram permite una cosa o la otra.
newlink-requests-no = Sin aprobación
newlink-requests-yes = Con aprobación
newlink-requests-text-please = Toca un botón, o envía <b>sí</b> o <b>no</b>.

newlink-price =
    <b>¿Cuántas Estrellas al mes?</b>

    Es lo que se paga por unirse, y otra vez cada mes para quedarse. Toca una opción o envía un número de hasta { $max }.
newlink-price-now = Ahora: { $price }
newlink-price-takes-place = Un enlace de pago no tiene caducidad, límite ni aprobación: al poner un precio, se desactivan.
newlink-price-amount = { $amount }
newlink-price-free = Gratis
newlink-price-make-free = Hacerlo gratis
newlink-price-text-please = Envía una cantidad de Estrellas, por ejemplo <b>500</b>.
newlink-price-not-a-number = No veo ningún precio ahí. Envía una cantidad de Estrellas, por ejemplo <b>500</b>, o “gratis”.
newlink-price-not-whole = El precio tiene que ser un número entero de Estrellas, por ejemplo <b>500</b>.
newlink-price-zero = Telegram no crea enlaces de pago por 0 Estrellas. Envía un número del 1 al { $max } o “gratis”.
newlink-price-negative = El precio tiene que ser de 1 Estrella o más. Envía un número del 1 al { $max } o “gratis”.
newlink-price-too-many = El precio máximo de Telegram es de { $max } Estrellas al mes. Envía un número del 1 al { $max } o “gratis”.
newlink-price-currency = Se paga con Estrellas de Telegram, no con dinero. Envía una cantidad de Estrellas, por ejemplo <b>500</b>.
newlink-price-period = Telegram cobra el precio una vez al mes. Envía las Estrellas de un mes, por ejemplo <b>500</b>.
newlink-price-in-group = <b>{ $chat }</b> es un grupo, y en Telegram solo los canales tienen enlaces de pago. Elige un canal privado o haz que el enlace sea gratis.
newlink-price-in-public = <b>{ $chat }</b> es público: cualquiera puede unirse gratis, así que nadie pagaría. Elige un canal privado o haz que el enlace sea gratis.

newlink-summary = <b>Nuevo enlace</b>
newlink-replace-summary = <b>Regenerar con cambios</b>
newlink-change-summary = <b>Revisa los cambios</b>
newlink-summary-chat = 💬 <b>{ $chat }</b>
newlink-summary-title = 🏷 Nombre: <b>{ $title }</b>
newlink-summary-no-title = 🏷 Sin nombre
newlink-summary-expiry = ⏳ Caduca: <b>{ $at }</b>
newlink-summary-expired = ⚠️ Caducó: <b>{ $at }</b>
newlink-summary-expired-hint = Toca Caducidad y elige una fecha posterior.
newlink-summary-no-expiry = ♾ No caduca
newlink-summary-limit =
    👥 Límite: <b>{ $limit ->
        [one] 1 persona
       *[other] { $limit } personas
    }</b>{ $strict ->
        [yes] ; después se cierra para siempre
       *[no] {""}
    }
newlink-summary-no-limit = 👥 Sin límite
newlink-summary-approval = 🙋 Los administradores aprueban cada solicitud
newlink-summary-price = 💰 Precio: <b>{ $price }</b>
newlink-summary-no-approval = 🔓 Cualquiera que tenga el enlace puede unirse
newlink-summary-open-title = 🏷 Nombre: <b>?</b>
newlink-summary-open-expiry = ⏳ Caduca: <b>?</b>
newlink-summary-open-limit = 👥 Límite: <b>?</b>
newlink-summary-open-requests = 🙋 Aprobación: <b>?</b>
newlink-summary-open-price = 💰 Precio: <b>?</b>
newlink-summary-zone = Las horas están en { $zone }. Para elegir la tuya: /timezone
newlink-summary-hint = Toca lo que quieras cambiar, o escríbelo sin más: <i>20 personas hasta el viernes</i>.
newlink-summary-paid-hint = Toca lo que quieras cambiar, o escríbelo sin más: <i>250 estrellas al mes</i>.
newlink-paid-title-only = En un enlace de pago, Telegram solo permite cambiar el nombre.
newlink-summary-type = No veo ningún cambio ahí. Toca un botón o escribe algo como <i>20 personas hasta el viernes</i>.
newlink-summary-tap = Toca <b>{ $button }</b> para continuar.
newlink-field-chat = 💬 Chat
newlink-field-title = 🏷 Nombre
newlink-field-expiry = ⏳ Caducidad
newlink-field-limit = 👥 Límite
newlink-field-requests = 🙋 Aprobación
newlink-field-price = 💰 Pago en Estrellas
newlink-steps = Ir paso a paso
newlink-create = ✅ Crear enlace
newlink-save = 💾 Guardar cambios
newlink-replace = ♻️ Reemplazar enlace
newlink-creating = Creando tu enlace…
newlink-replacing = Creando el nuevo enlace…
newlink-saving = Cambiando el enlace…
newlink-created-already = Ya lo pediste.
newlink-card-changed = Tu borrador cambió después. Esta es la última versión.
newlink-question-over = Esa pregunta ya pasó. Responde al último mensaje.
newlink-another-expiry = Los mismos ajustes. Dura tanto como duraba el primero.

# One tap for what most links are for, and a person's own presets.
newlink-preset-guest = 1 invitado · 24 h
newlink-preset-week = 10 personas · 7 días
newlink-preset-open = Hasta que lo cierre
newlink-preset-ask = Con aprobación
newlink-presets = ⭐ Plantillas
newlink-presets-use = <b>⭐ Tus plantillas</b>
newlink-presets-none =
    <b>⭐ Tus plantillas</b>

    Aún no tienes ninguna. Una plantilla guarda la caducidad, el límite y la aprobación para la próxima vez.
newlink-presets-of-chat =
    <b>⭐ Plantillas</b>

    Las que llevan 💬 son del chat: puede usarlas cualquiera que cree enlaces ahí.
newlink-presets-save = Toca Guardar plantilla para conservar estos ajustes como <b>{ $name }</b>. O envía otro nombre.
newlink-presets-full = Ya tienes 8 plantillas. Elimina una para guardar otra.
newlink-preset-save = Guardar plantilla
newlink-preset-save-chat = Guardar para el chat
newlink-preset-delete = 🗑 Eliminar
newlink-preset-name = Envía el nombre de la plantilla como texto, de hasta { $max } caracteres.
newlink-preset-saved = ✓ Guardada como <b>{ $name }</b>.
newlink-preset-saved-chat = ✓ Guardada como <b>{ $name }</b> para todas las personas que crean enlaces en este chat.
newlink-preset-deleted = ✓ Se eliminó <b>{ $name }</b>.
preset-of-chat = 💬 { $name }
newlink-people = { $limit ->
        [one] 1 persona
       *[other] { $limit } personas
    }
newlink-people-strict = { $limit ->
        [one] 1 persona, 1 vez
       *[other] { $limit } pers., 1 vez
    }
newlink-length-never = sin caducidad
newlink-length-weeks = { $count ->
        [one] 1 semana
       *[other] { $count } semanas
    }
newlink-length-days = { $count ->
        [one] 1 día
       *[other] { $count } días
    }
newlink-length-hours = { $count } h
newlink-length-minutes = { $count } min

# Words that have more than one sense, or none that can be used.
newlink-which-day-or-month = “{ $text }”: <b>¿qué día?</b>
newlink-which-which-day = “{ $text }”: <b>¿hasta cuándo?</b>
newlink-which-am-or-pm = “{ $text }”: <b>¿hasta qué hora?</b>
newlink-which-date-or-time = “{ $text }”: <b>¿un día o una hora?</b>
newlink-which-length-or-time = “{ $text }”: <b>¿cuánto tiempo, o hasta cuándo?</b>
newlink-which-minutes-or-months = “{ $text }”: <b>¿minutos o meses?</b>
newlink-which-how-many = “{ $text }”: <b>¿cuántas personas?</b>
newlink-which-contradiction = “{ $text }”: <b>¿con cuál te quedas?</b>
newlink-which-limit-with-approval = Un enlace puede tener límite o aprobación, pero no las dos cosas. <b>¿Cuál prefieres?</b>
newlink-which-price-with-others = Un enlace de pago no puede tener caducidad, límite ni aprobación. <b>¿Qué prefieres?</b>
newlink-which-hour-or-limit = “{ $text }”: <b>¿una hora o cuántas personas?</b>
newlink-which-title-too-long = Ese nombre es demasiado largo: Telegram permite 32 caracteres. <b>¿Usamos uno más corto?</b>
newlink-which-maybe-title = “{ $text }”: <b>¿qué quieres decir?</b>
newlink-which-which-chat = “{ $text }”: <b>¿qué chat?</b>
newlink-which-unclear = ⚠️ No sé qué hacer con “{ $text }”. <b>¿Qué quieres decir?</b>
newlink-doubt-hint = Toca una opción o escríbelo de otra forma.
newlink-doubt-title = Es el nombre
newlink-doubt-leave = Ignorarlo
newlink-doubt-none = Ya no queda nada que preguntar.
newlink-unread = ⚠️ No sé qué hacer con “{ $text }”.
newlink-unread-title = Telegram permite 32 caracteres en un nombre.

newlink-draft-saved = Tu borrador anterior está guardado.
draft-open =
    Tienes un borrador sin terminar{ $title ->
        [none] {"."}
       *[other] : <b>{ $title }</b>.
    }
draft-continue = ▶️ Continuar
draft-over = 🆕 Empezar de nuevo
draft-bring-back = ↩️ Recuperar
draft-updated = Me actualizaron mientras respondías. Tu borrador está guardado. Puedes seguir desde ahí.
draft-gone = Ese borrador ya no existe. Envía /newlink para empezar otro.
draft-closed = Ese borrador se canceló. Recupéralo o envía /newlink para empezar otro.

# Why a chat can't be used, and the next step. The steps are in refusals.ftl.
chat-refused-the-chat = el chat
chat-refused-the-account = la cuenta que crea los enlaces
chat-refused-worker-not-in-chat =
    Todavía no puedo crear enlaces en <b>{ $chat }</b>: <b>{ $worker }</b>, la cuenta que los crea, no está ahí.

    Añade a { $worker } como administrador y toca Revisar de nuevo. Tu borrador está guardado.
chat-refused-worker-lacks-right =
    <b>{ $worker }</b>, la cuenta que crea los enlaces, está en <b>{ $chat }</b>, pero no puede invitar a nadie.

    Dale ese permiso y toca Revisar de nuevo. Tu borrador está guardado.
chat-refused-actor-lacks-right = No puedes invitar a nadie a <b>{ $chat }</b>. Pídele a su propietario el permiso <b>Invitar con un enlace</b> y toca Revisar de nuevo. Tu borrador está guardado.
chat-refused-chat-not-yours =
    No puedo crear enlaces ahí. O no puedo ver ese chat, o tú no puedes invitar a nadie.

    Si eres administrador, toca Otro chat y elígelo con los botones que hay debajo del campo de mensaje. Te diré qué hay que configurar. Tu borrador está guardado.
chat-refused-look-ups-used-up = Me has preguntado por muchos chats, así que necesito una pausa. Inténtalo de nuevo en 24 horas. Tu borrador está guardado.
chat-refused-flood = Telegram me pide que espere { $wait }. Después, toca Revisar de nuevo. Tu borrador está guardado.
chat-refused-unreachable = Ahora mismo no puedo conectar con Telegram. Toca Revisar de nuevo en un minuto. Tu borrador está guardado.
chat-refused-account-dead = La sesión de la cuenta que crea los enlaces está cerrada. Los responsables de este bot ya lo saben. Toca Revisar de nuevo más tarde. Tu borrador está guardado.
chat-refused-account-frozen = Telegram congeló la cuenta que crea los enlaces. Los responsables de este bot ya lo saben. Toca Revisar de nuevo más tarde. Tu borrador está guardado.
