# /settings: one screen that edits itself.

settings-title = ⚙️ <b>Ajustes</b>
settings-language =
    🌐 Idioma: <b>{ $name }</b>{ $chosen ->
        [yes] {""}
       *[no] , como en Telegram
    }
settings-which-language = 🌐 <b>¿En qué idioma quieres que te escriba?</b>
settings-zone = 🌍 Zona horaria: <b>{ $zone }</b>
settings-moment = 🕘 Las fechas y horas se ven así: <b>{ $at }</b>
settings-date-order =
    { $order ->
        [day-first] 📅 Si escribes 05/06, entiendo <b>5 de junio</b>
        [month-first] 📅 Si escribes 05/06, entiendo <b>6 de mayo</b>
       *[ask] 📅 Si escribes 05/06, te <b>pregunto</b> a qué día te refieres
    }
settings-notices = 🔔 Avisos sobre tus enlaces. Toca uno para activarlo o desactivarlo:
settings-zone-later = Responde antes a la pregunta de arriba o envía /timezone.
button-notice =
    { $on ->
        [yes] ✓
       *[no] ○
    } { $setting ->
        [requested] Solicitudes
        [full] Enlace lleno
        [expiring] Caduca en 1 hora
        [expired] Enlace caducado
       *[changed] Cambios de otros
    }
button-clock =
    { $hours ->
        [12] 🕘 Reloj de 12 h
       *[24] 🕘 Reloj de 24 h
    }
button-date-order =
    { $order ->
        [day-first] 📅 Primero el día
       *[month-first] 📅 Primero el mes
    }
button-time-zone = 🌍 Zona horaria
button-language = 🌐 Idioma
button-one-language =
    { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $name }
button-as-in-telegram =
    { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }Como en Telegram
