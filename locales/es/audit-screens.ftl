# /audit: who can get in, and what happened lately.

# Who can get in.
audit-open-title = 🔓 <b>¿Quién puede entrar en { $chat } ahora mismo?</b>
audit-open-count =
    { $total ->
        [0] No hay ningún enlace abierto.
        [one] Hay 1 enlace abierto.
       *[other] Hay { $total } enlaces abiertos.
    }{ $full ->
        [0] {""}
        [one] {" "}1 está lleno: volverá a abrirse cuando alguien salga.
       *[other] {" "}{ $full } están llenos: volverán a abrirse cuando alguien salga.
    }
audit-open-locked = 🔒 Bloqueado desde el { $at }. Toca Bloqueo para ver cómo va o para levantarlo.
audit-open-public =
    🌍 <b>Cualquiera</b> puede encontrar este chat como @{ $username } y unirse. Para cambiarlo, abre sus ajustes en Telegram y hazlo privado.
audit-open-former =
    🚪 <b>{ $name }</b> ya no puede crear enlaces aquí, pero { $open ->
        [one] 1 de sus enlaces sigue abierto
       *[other] { $open } de sus enlaces siguen abiertos
    }.
audit-open-bot =
    🤖 <b>{ $name }</b>, un bot, creó { $open ->
        [one] 1 enlace que está abierto. Solo ese bot puede anularlo
       *[other] { $open } enlaces que están abiertos. Solo ese bot puede anularlos
    }.
audit-open-link =
    { $number }. { $risk ->
        [primary] ⭐
        [unlimited] ♾
        [never-expires] ♾
        [waiting-requests] 🙋
       *[limited] ⏳
    } <b>{ $title }</b>
audit-open-whose =
    { $admin ->
        [yes] de { $actor }
       *[no] de { $actor }, que ya no puede crear enlaces
    }
audit-open-outside =
    { $admin ->
        [yes] creado en Telegram por { $actor }
       *[no] creado en Telegram por { $actor }, que ya no puede crear enlaces
    }
audit-open-about =
    { $join ->
        [approval] Los administradores aprueban cada solicitud
        [paid] Hay que pagar para unirse
        [few] Puede unirse cualquiera, hasta { $limit ->
            [one] 1 persona
           *[other] { $limit } personas
        }
       *[anyone] Puede unirse cualquiera
    }, { $ends ->
        [never] y no caduca
       *[later] hasta el { $at }
    } · { $usage ->
        [one] se unió 1
       *[other] se unieron { $usage }
    }{ $requested ->
        [0] {""}
       *[other] {" "}· { $requested } en espera
    }
audit-unseen = <b>Lo que no puedo ver</b>
audit-unseen-other-admins = • Los enlaces que los administradores crean en Telegram, sin mí: solo los ve el propietario del chat, y { $account } no lo es. Pide a tus administradores que creen los enlaces aquí.
audit-unseen-not-checked = • Los enlaces que los administradores crearon en Telegram, sin mí: todavía no los he revisado. Toca Revisar ahora.
audit-unseen-bot-account = • Los enlaces que los administradores crean en Telegram, sin mí: los bots no los ven.
audit-unseen-nobody = • Los enlaces de carpetas de chats y las personas que llegan desde una comunidad en la que está este chat: eso Telegram no me lo muestra.
audit-checked = <i>Última revisión: { $at }</i>
audit-checking =
    <i>Revisando el chat… { $total ->
        [0] {""}
       *[other] { $done } de { $total }
    }</i>
audit-check-failed = <i>La última revisión no pudo terminar. { $why }</i>
audit-check = 🔄 Revisar ahora
audit-check-begun = 🔄 Estoy revisando todos los enlaces de este chat. Este mensaje muestra por dónde voy.
audit-which = <b>Auditoría:</b> ¿de qué chat?
audit-not-yours =
    Solo el propietario de un chat y las personas que él elija pueden ver su auditoría.

    ¿Eres propietario de un chat que todavía no conozco? Envía /newlink y elígelo.
audit-own-links = 📋 Mis enlaces
audit-back = ‹ Auditoría
audit-top = « Volver al inicio
audit-riskier = ‹ Más riesgo
audit-safer = Menos riesgo ›
audit-others = 💬 Otros chats
audit-activity = 📈 Actividad
audit-people = 🔎 Buscar persona
audit-list = 📋 Todos los enlaces
audit-auditors = 👓 Auditores
audit-page = 🌐 Abrir la página
audit-offboard = 🚪 { $name }

# Fixes.
audit-fix-expiry = { $number } ⏳ 7 días
audit-fix-approval = { $number } 🙋 Aprobación
audit-fix-revoke = { $number } 🗑 Anular
audit-fix-replace = { $number } ♻️ Reemplazar
audit-fix-requests = { $number } 🙋 En espera
audit-do-expiry = ⏳ Cerrar en 7 días
audit-do-approval = 🙋 Exigir aprobación
audit-do-revoke = 🗑 Anular
audit-do-replace = ♻️ Reemplazar
audit-do-requests = 🙋 Solicitudes
audit-ask-revoke = 🗑 Sí, anularlo
audit-ask-replace = ♻️ Sí, reemplazarlo
audit-ask-keep = ‹ Conservarlo
audit-confirm-replace =
    ♻️ ¿Reemplazar el enlace principal de <b>{ $chat }</b>?

    El actual dejará de funcionar al instante, y no se puede deshacer. Quienes se unieron con él siguen en el chat.
audit-fixed-expiry = ✓ <b>{ $title }</b> caduca ahora en 7 días.
audit-fixed-approval = ✓ Ahora los administradores aprueban a cualquiera que use <b>{ $title }</b>.
audit-fixed-revoke = ✓ <b>{ $title }</b> está anulado.
audit-fixed-replace = ✓ El enlace principal está reemplazado. El anterior ya no funciona.
audit-fix-waiting = ⏳ Estoy en ello. Tarda más de lo normal. Envía /audit dentro de un momento para ver cómo fue.
audit-fix-failed = ⚠️ <b>{ $title }</b> queda como estaba. { $why }
audit-fix-over = <b>{ $title }</b> ya está cerrado.

# A link’s whole life.
audit-life-asked = 👤 Lo pidió { $actor } el { $at }
audit-life-primary = 🔑 Enlace principal, { $at }
audit-life-outside = 👤 Creado en Telegram el { $at }
audit-life-people = <b>Se unieron con este enlace</b>
audit-life-nobody = Que yo sepa, aún no se ha unido nadie con este enlace.

# What happened lately.
audit-activity-title = 📈 <b>Actividad en { $chat }</b>
audit-activity-days = Los últimos { $days } días, comparados con los { $days } días anteriores
audit-activity-joins =
    📥 { $count ->
        [one] Entró <b>{ $count }</b>
       *[other] Entraron <b>{ $count }</b>
    }{ $trend ->
        [up] {" "}(▲ { $percent } %)
        [down] {" "}(▼ { $percent } %)
        [new] {" "}(antes, nadie)
       *[same] {""}
    }
audit-activity-leaves =
    📤 { $count ->
        [one] Salió <b>{ $count }</b>
       *[other] Salieron <b>{ $count }</b>
    }{ $trend ->
        [up] {" "}(▲ { $percent } %)
        [down] {" "}(▼ { $percent } %)
        [new] {" "}(antes, nadie)
       *[same] {""}
    }
audit-activity-net =
    { $sign ->
        [plus] 👥 Hay <b>{ $count }</b> más en el chat
        [minus] 👥 Hay <b>{ $count }</b> menos en el chat
       *[zero] 👥 En el chat hay tantas personas como al principio
    }
audit-activity-none = Que yo sepa, nadie entró ni salió.
audit-activity-admin = <b>Por administrador</b>
audit-activity-link = <b>Por enlace</b>
audit-activity-preset = <b>Por plantilla</b>
audit-activity-part = • { $name }: { $joins ->
        [one] entró { $joins }
       *[other] entraron { $joins }
    }{ $leaves ->
        [0] {""}
        [one] {" "}y salió { $leaves }
       *[other] {" "}y salieron { $leaves }
    }
audit-activity-more = <i>Entraron muchísimas personas: por enlace, solo se cuentan las { $count } entradas más recientes.</i>
audit-no-admin = Sin un enlace mío
audit-no-link = Sin enlace conocido
audit-no-preset = Sin plantilla
stayed-all = 📌 Se quedaron: { $parts }
stayed-part =
    { $days ->
        [1] { $percent } % un día
       *[other] { $percent } % { $days } días
    }
audit-days = { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $days } días
audit-plot-admin = 📊 Por administrador
audit-plot-link = 📊 Por enlace
plot-title-admin = Entradas por administrador y todas las salidas
plot-title-link = Entradas por enlace y todas las salidas
plot-days = últimos { $days } días
plot-totals = { $joins ->
        [one] entró { $joins }
       *[other] entraron { $joins }
    } · { $leaves ->
        [one] salió { $leaves }
       *[other] salieron { $leaves }
    }
plot-others = Otros
plot-leaves = Salidas
plot-caption = 📊 { $chat }. Los días empiezan y terminan según { $zone }.
