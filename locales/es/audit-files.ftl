# Files of the audit, and the weekly digest.

audit-export = 📄 Exportar
files-which =
    📄 <b>Exportar datos de { $chat }</b>

    <b>Enlaces</b>: todos los que ha habido, quién pidió cada uno y qué pasó con él.
    <b>Entradas</b>: todas las personas que entraron o salieron, con qué enlace y con qué certeza.
files-links-csv = Enlaces · CSV
files-links-xlsx = Enlaces · Excel
files-joins-csv = Entradas · CSV
files-joins-xlsx = Entradas · Excel
files-joins-caption = { $count ->
        [one] 1 entrada
       *[other] { $count } entradas
    }, de la más reciente a la más antigua. Horas en { $zone }.
way-name =
    { $value ->
        [link] enlace
        [request] solicitud aprobada
        [folder] carpeta de chats
        [added] persona añadida
        [open] sin enlace
       *[unknown] desconocido
    }
certainty-name =
    { $value ->
        [certain] seguro
        [likely] probable
       *[unknown] desconocido
    }
column-person = Persona
column-username = Nombre de usuario
column-person-id = Persona (ID de Telegram)
column-joined-at = Entró
column-way = Cómo
column-certainty = Certeza
column-approved-by = Aprobada por
column-added-by = Añadida por
column-left-at = Salió
column-removed-by = Expulsada por
column-link-id = ID del enlace

audit-digest-on = 🗓 Resumen: sí
audit-digest-off = 🗓 Resumen: no
digest-is-on = ✓ Recibirás un resumen de este chat una vez por semana, los lunes a las 9:00 ({ $zone }).
digest-is-off = ✓ Ya no recibirás el resumen semanal de este chat.
digest-title = 🗓 <b>La última semana en { $chat }</b>
digest-week = { $from } – { $to }, en comparación con la semana anterior
digest-made =
    { $count ->
        [0] 🔗 Ningún enlace nuevo
        [one] 🔗 1 enlace nuevo
       *[other] 🔗 { $count } enlaces nuevos
    }
digest-open-now = <b>Abiertos ahora</b>
digest-none-open = 🔒 No hay ningún enlace abierto.
digest-open =
    { $risk ->
        [primary] ⭐ { $count ->
            [one] 1 enlace principal
           *[other] { $count } enlaces principales
        }
        [unlimited] ♾ { $count ->
            [one] 1 enlace que cualquiera puede usar, para siempre
           *[other] { $count } enlaces que cualquiera puede usar, para siempre
        }
        [never-expires] ♾ { $count ->
            [one] 1 enlace más que no caduca
           *[other] { $count } enlaces más que no caducan
        }
        [waiting-requests] 🙋 { $count ->
            [one] 1 enlace con solicitudes en espera
           *[other] { $count } enlaces con solicitudes en espera
        }
       *[limited] ⏳ { $count ->
            [one] 1 enlace que se cierra solo
           *[other] { $count } enlaces que se cierran solos
        }
    }
digest-drift =
    ⚠️ { $count ->
        [one] Ocurrió 1 cosa fuera del bot que nadie ha atendido.
       *[other] Ocurrieron { $count } cosas fuera del bot que nadie ha atendido.
    }
digest-open-audit = 🔓 Quién puede entrar
digest-stop = 🔕 Sin resúmenes
digest-stopped = Ya no recibirás el resumen semanal de este chat. Puedes volver a activarlo en /audit.
