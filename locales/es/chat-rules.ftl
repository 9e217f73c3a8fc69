# What a chat's owner asks of links that other admins make there, and links that wait for a second person.

chat-menu-rules = 📏 Reglas
chat-rules-title = 📏 <b>Reglas para los enlaces de { $chat }</b>
chat-rules-none = Aún no hay reglas: los administradores pueden crear los enlaces que quieran.
chat-rules-about = Las reglas se aplican, a partir de ahora, a los enlaces que otros administradores crean conmigo. No se aplican a tus propios enlaces ni a los que se crean en el propio Telegram.
chat-rules-saved = ✅ Guardado.
chat-rules-life = ⏳ Duración máxima
chat-rules-limit = 👥 Límite máximo
chat-rules-issuers = 👤 Quién los crea
chat-rules-a-day = 🔢 Enlaces por día
chat-rules-approval =
    🙋 Con aprobación: { $value ->
        [on] sí
       *[off] no
    }
chat-rules-second =
    🤝 Visto bueno: { $value ->
        [on] sí
       *[off] no
    }
chat-rules-number = { $value }
chat-rules-no-bound = Sin límite
chat-rules-ask-longestLife =
    ⏳ <b>¿Cuánto tiempo puede funcionar un enlace como máximo?</b>

    Toca una opción o escríbelo: <i>3 días</i>, <i>dos semanas</i>. Entonces no se aceptan los enlaces que no caducan.
chat-rules-ask-largestLimit =
    👥 <b>¿A cuántas personas puede dejar entrar un enlace como máximo?</b>

    Toca una opción o escribe un número. Los enlaces en los que los administradores aprueban cada solicitud no necesitan límite.
chat-rules-ask-linksADay =
    🔢 <b>¿Cuántos enlaces puede crear cada administrador en 24 horas?</b>

    Toca una opción o escribe un número.
chat-rules-ask-issuers =
    👤 <b>¿Quién puede crear enlaces aquí?</b>

    Toca un nombre para cambiarlo. Tú siempre puedes.
chat-rules-no-admins = Nadie más que tú puede invitar a otras personas aquí. Dale antes a un administrador el permiso <b>Invitar con un enlace</b> en Telegram.
chat-rules-all-admins = Todos los admins
chat-rules-has = ✅ { $name }
chat-rules-has-not = ▫️ { $name }
chat-rules-not-understood-longestLife = ⚠️ No lo entiendo. Envía una duración, por ejemplo <i>3 días</i>.
chat-rules-not-understood-largestLimit = ⚠️ No lo entiendo. Envía un número del 1 al 99 999.
chat-rules-not-understood-linksADay = ⚠️ No lo entiendo. Envía un número, por ejemplo <i>5</i>.
chat-rules-here = <b>Reglas de este chat:</b>
chat-rules-fit = 📏 Cumplir reglas

chat-rule-longest-life = • Los enlaces funcionan { $life } como máximo
chat-rule-largest-limit = • Un enlace deja entrar como máximo a { $most ->
        [one] 1 persona
       *[other] { $most } personas
    }, o los administradores aprueban cada solicitud
chat-rule-approval = • Los administradores aprueban cada solicitud
chat-rule-issuers =
    • { $count ->
        [0] Solo el propietario crea enlaces
       *[other] Solo crean enlaces el propietario y estas personas: { $names }
    }
chat-rule-daily-links =
    • { $most ->
        [one] Un enlace al día
       *[other] { $most } enlaces al día
    } por administrador
chat-rule-second-person = • Un enlace que no caduca necesita el visto bueno de una segunda persona

rule-broken-longest-life = El propietario permite que los enlaces funcionen { $life } como máximo. Elige una caducidad anterior.
rule-broken-largest-limit = El propietario permite que un enlace deje entrar como máximo a { $most ->
        [one] 1 persona
       *[other] { $most } personas
    }. Pon un límite más bajo o activa la aprobación.
rule-broken-approval-always = El propietario quiere que los administradores aprueben cada solicitud. Activa la aprobación.
rule-broken-no-price = El propietario puso reglas que un enlace de pago no puede cumplir, así que solo él puede crear uno. Haz que el enlace sea gratis o pregúntale al propietario.
rule-broken-not-issuer = El propietario eligió quién crea enlaces aquí, y no estás en su lista. Pregúntale.
rule-broken-daily-links =
    El propietario permite que cada administrador cree { $most ->
        [one] un enlace
       *[other] { $most } enlaces
    } en 24 horas, y ya no te quedan. Inténtalo de nuevo mañana o pregúntale al propietario.
rule-broken-second-person = Aquí, un enlace que no caduca necesita el visto bueno de una segunda persona.

life-weeks =
    { $count ->
        [one] 1 semana
       *[other] { $count } semanas
    }
life-days =
    { $count ->
        [one] 1 día
       *[other] { $count } días
    }
life-hours =
    { $count ->
        [one] 1 hora
       *[other] { $count } horas
    }
life-minutes =
    { $count ->
        [one] 1 minuto
       *[other] { $count } minutos
    }

proposal-offer = Puedo preguntar al propietario y a los demás administradores. Cuenta la primera respuesta, y tu borrador está guardado.
proposal-ask = 🤝 Pedir visto bueno
proposal-set-expiry = ⏳ Poner caducidad
proposal-waiting =
    🤝 <b>{ $title }</b> espera el visto bueno de una segunda persona.

    Pondré el enlace aquí en cuanto alguien diga que sí.
proposal-declined = ❌ <b>{ $by }</b> dijo que no a <b>{ $title }</b>. Envía /newlink para crear uno que caduque.
proposal-asks = 🤝 <b>{ $actor }</b> quiere un enlace que no caduca en <b>{ $chat }</b>:
proposal-title = 🏷 { $title }
proposal-approve = ✅ Aprobar
proposal-decline = ❌ Rechazar
proposal-answer =
    { $state ->
        [approved] ✅ <b>{ $by }</b> dijo que sí.
       *[declined] ❌ <b>{ $by }</b> dijo que no.
    }
