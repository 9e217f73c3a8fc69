# The card of a link, and lists of links.

card-hidden = 🔒 Ya no gestionas este chat, así que su enlace no se muestra más aquí.
list-hidden = 🔒 Ya no gestionas este chat, así que sus enlaces no se muestran más aquí.
card-older = 🔗 <b>{ $title }</b> está en un mensaje más reciente. Este ya no está al día.
link-untitled = Enlace sin nombre
link-primary = Enlace principal
link-title = 🔗 <b>{ $title }</b>
link-chat = en <b>{ $chat }</b>
link-url = { $link }
link-url-dead = <s>{ $link }</s>
link-state =
    { $state ->
        [active] 🟢 Abierto
        [expired] ⌛ Caducado: ya no funciona
        [used-up] 🟡 Lleno: volverá a funcionar cuando alguien salga
       *[revoked] 🔴 Anulado: ya no funciona
    }
link-state-deleted = 🔴 Anulado y eliminado de Telegram
link-of-account = 🔒 Este enlace lo creó otra cuenta de este bot ({ $name }). Se podrá cambiar cuando esa cuenta vuelva a iniciar sesión.
link-of-other = 🔒 Este enlace lo creó <b>{ $name }</b>. Solo quien lo creó puede cambiarlo o anularlo, en Telegram. Si lo creó un bot, solo puede ese bot.
link-made = <i>Creado: { $at }</i>
link-made-by = <i>Creado: { $at }, para { $actor }</i>
link-as-of = <i>Actualizado: { $at }</i>
chat-unknown = un chat que ya no puedo ver
actor-unknown = Alguien
actor-everybody = Todos

settings-expiry-never = ♾ No caduca
settings-expiry = ⏳ Caduca: { $at }
settings-expired = ⏳ Caducó: { $at }
settings-no-limit = 👥 Sin límite
settings-limit =
    👥 Límite: { $limit ->
        [one] 1 persona
       *[other] { $limit } personas
    }{ $strict ->
        [yes] ; después se cierra para siempre
       *[no] {""}
    }
settings-usage =
    👥 { $usage ->
        [one] Se unió 1 persona
       *[other] Se unieron { $usage } personas
    }, sin límite
settings-subscribed =
    👥 { $usage ->
        [one] 1 suscriptor
       *[other] { $usage } suscriptores
    }
settings-subscribed-ended =
    👥 { $usage ->
        [one] 1 suscriptor
       *[other] { $usage } suscriptores
    }, { $ended ->
        [one] 1 suscripción terminada
       *[other] { $ended } suscripciones terminadas
    }
settings-usage-of =
    👥 { $usage ->
        [one] Se unió 1
       *[other] Se unieron { $usage }
    } de { $limit }{ $strict ->
        [yes] ; al llenarse, se cierra para siempre
       *[no] {""}
    }
settings-price-month = { $amount ->
        [one] 1 Estrella
       *[other] { $amount } Estrellas
    } al mes
settings-price-minutes = { $amount ->
        [one] 1 Estrella
       *[other] { $amount } Estrellas
    } cada { $minutes ->
        [one] minuto
       *[other] { $minutes } minutos
    }
settings-price = 💰 Precio: { $price }
settings-join-at-once = 🔓 Cualquiera que tenga el enlace puede unirse
settings-approval =
    { $requested ->
        [0] 🙋 Los administradores aprueban cada solicitud
        [one] 🙋 Los administradores aprueban cada solicitud: hay 1 en espera
       *[other] 🙋 Los administradores aprueban cada solicitud: hay { $requested } en espera
    }

button-copy = 📋 Copiar
button-share = ↗️ Compartir
button-edit = ✏️ Editar
button-regenerate = ♻️ Regenerar
button-revoke = 🗑 Anular
button-replace = ♻️ Reemplazar
button-approval-on = 🙋 Aprobación: no
button-approval-off = 🙋 Aprobación: sí
button-delete = 🧹 Eliminar
button-delete-yes = 🧹 Sí, eliminarlo
button-delete-revoked = 🧹 Eliminar anulados
button-delete-revoked-yes = 🧹 Sí, eliminarlos
button-history = 🕘 Historial
button-successor = 🔗 Versión nueva
button-new-like-this = ♻️ Crear otro igual
button-new-like-this-yes = ♻️ Crear enlace
button-regenerate-yes = ♻️ Sí, regenerarlo
button-change-settings = ⚙️ Cambiar ajustes
button-regenerate-leaked = 🚨 Anularlo primero
button-revoke-yes = 🗑 Sí, anularlo
button-keep = ‹ Conservarlo
button-show-link = 🔗 Mostrar enlace
button-back = ‹ Atrás
button-new-link = 🔗 Nuevo enlace
button-another = 🆕 Otro igual
button-details = ℹ️ Detalles
button-more = ⋯ Más

confirm-regenerate =
    ♻️ ¿Regenerar <b>{ $title }</b>?

    Recibirás un enlace nuevo con los mismos ajustes, y este dejará de funcionar. Quienes se unieron con él siguen en el chat.

    ¿Este enlace se ha filtrado? Anúlalo primero, antes de que se cree el nuevo.
confirm-new-like-this =
    ♻️ ¿Crear un enlace nuevo con los ajustes de <b>{ $title }</b>?

    El anterior seguirá anulado.
confirm-revoke =
    🗑 ¿Anular <b>{ $title }</b>?

    Dejará de funcionar al instante, y no se puede deshacer. { $usage ->
        [0] Nadie se ha unido con él hasta ahora.
        [one] La única persona que se unió con él sigue en el chat.
       *[other] Las { $usage } personas que se unieron con él siguen en el chat.
    }
confirm-delete =
    🧹 ¿Eliminar <b>{ $title }</b> de Telegram?

    Ya está anulado, y Telegram dejará de mostrarlo. Yo lo conservo en mi registro, con su historial.
confirm-delete-revoked =
    🧹 ¿Eliminar de Telegram los enlaces anulados de <b>{ $chat }</b>?

    Son todos los enlaces anulados de la cuenta que crea tus enlaces: también los de otros administradores y los creados fuera de este bot. Telegram dejará de mostrarlos. Yo conservo los míos en mi registro, con su historial.
revoked-already = Este enlace ya está anulado.

links-title =
    <b>Tus enlaces en { $chat }</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
links-title-all =
    <b>Tus enlaces</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
links-which-chat = <b>Tus enlaces:</b> ¿de qué chat?
links-no-chats =
    Aún no tienes ningún enlace.

    Toca el botón o envía /newlink para crear el primero.
links-none = Aún no tienes ningún enlace aquí. Envía /newlink para crear uno.
links-none-filtered = Ningún enlace coincide.
list-search = 🔎 “{ $text }”
button-clear-search = ✕ Borrar búsqueda
times-in = <i>Horas en { $zone }</i>
list-link =
    { $number }. { $state ->
        [active] 🟢
        [expired] ⌛
        [used-up] 🟡
       *[revoked] 🔴
    } <b>{ $title }</b>
list-link-url =
    { $state ->
        [revoked] <s>{ $link }</s>
       *[other] { $link }
    }
list-link-use =
    { $usage ->
        [one] se unió 1
       *[other] se unieron { $usage }
    }{ $limit ->
        [0] {""}
       *[other] {" "}de { $limit }
    }{ $requested ->
        [0] {""}
       *[other] {" "}· { $requested } en espera
    } · { $ends ->
        [revoked] anulado
        [expired] caducó el { $at }
        [never] no caduca
       *[later] hasta el { $at }
    }
button-chats = 💬 Chats ({ $count })
button-all-chats = Todos los chats
button-chat = { $chat } · { $count }
button-number = { $number }
button-newer = ‹ Más nuevos
button-older = Más antiguos ›
button-newest = « Lo más nuevo
button-oldest = Lo más antiguo »
button-page = { $page } de { $pages }
button-filter =
    { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $state ->
        [active] Abiertos
        [expired] Caducados
        [used-up] Llenos
        [revoked] Anulados
       *[all] Todos
    } { $count }{ $more ->
        [yes] +
       *[no] {""}
    }

state-name =
    { $state ->
        [active] abierto
        [expired] caducado
        [used-up] lleno
       *[revoked] anulado
    }
yes-no =
    { $value ->
        [yes] sí
       *[no] no
    }

press-unknown = Este botón ya no está activo. Envía /links para ver tus enlaces.
press-stranger = Este botón es de otra persona.
press-used = Ya lo pediste.

# All that is known of a link.
details-title = ℹ️ <b>Detalles de { $title }</b>
details-kind =
    { $kind ->
        [primary] 🔗 Enlace principal
       *[additional] 🔗 Enlace adicional
    }
details-made = 📅 Creado: { $at }
details-asked-by =
    👤 { $actor ->
        [none] No se creó con este bot
       *[other] Lo pidió { $actor }
    }
details-admin =
    🛠 { $name ->
        [none] Según Telegram, lo creó <code>{ $id }</code>
       *[other] Según Telegram, lo creó { $name } (<code>{ $id }</code>)
    }
details-never-changed = ✏️ Sin cambios desde entonces
details-changed = ✏️ Último cambio: { $at }
details-approval =
    { $needed ->
        [yes] 🙋 Aprobación: sí
       *[no] 🙋 Aprobación: no
    }
details-free = 💰 Gratis
details-usage = ✅ Se unieron y siguen dentro: { $usage }
details-requested = ⏳ Esperan aprobación: { $requested }
details-ended = 🚪 Suscripciones terminadas: { $ended }
details-revoked = 🔴 Anulado: { $at }
details-seen = <i>Según Telegram, { $at }</i>
