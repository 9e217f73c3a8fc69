# The audit: for owners, who want to know who let somebody in.

audit-title =
    <b>Auditoría: { $chat }</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
    <i>Solo los enlaces creados con este bot.</i>
audit-title-own =
    <b>Tus enlaces en { $chat }</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
    <i>Solo el propietario del chat ve los enlaces de todos.</i>
audit-which-chat = <b>Auditoría:</b> ¿de qué chat?
audit-none = Nadie ha creado ningún enlace aquí todavía.
list-asked-by = { $actor }, { $at }
audit-who = <b>{ $chat }</b>: ¿los enlaces de quién?
button-by = 👤 { $actor }
button-who = { $actor } · { $count }
button-export = 📄 Exportar CSV
export-making = Preparando el archivo…
export-part = Parte { $part } de { $parts }
export-caption = { $count ->
        [one] 1 enlace
       *[other] { $count } enlaces
    }, del más nuevo al más antiguo. Horas en { $zone }. Guarda bien este archivo: cualquiera que tenga un enlace abierto puede unirse.
export-state =
    { $state ->
        [active] Solo los enlaces abiertos
        [expired] Solo los enlaces caducados
        [used-up] Solo los enlaces llenos
       *[revoked] Solo los enlaces anulados
    }

history-title = 🕘 <b>Historial de { $title }</b>
history-earlier =
    <i>… y { $count ->
        [one] 1 anterior
       *[other] { $count } anteriores
    }</i>
history-create = { $at } · <b>{ $actor }</b> creó el enlace
history-edit =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] intentó cambiar el enlace, pero falló
        [waiting] está cambiando el enlace…
       *[done] guardó el enlace sin cambios
    }
history-changed = { $at } · <b>{ $actor }</b> cambió { $changes }
history-revoke =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] intentó anular el enlace, pero falló
        [waiting] está anulando el enlace…
       *[done] anuló el enlace
    }
history-regenerate =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] intentó regenerar el enlace, pero falló
        [closed-only] anuló el enlace, pero no se pudo crear el nuevo
        [both-open] creó el enlace nuevo, pero no se pudo anular este
        [waiting] está regenerando el enlace…
       *[done] regeneró el enlace
    }
history-replace-primary =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] intentó reemplazar el enlace principal, pero falló
        [waiting] está reemplazando el enlace principal…
       *[done] reemplazó el enlace principal
    }
history-delete =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] intentó eliminar el enlace, pero falló
        [closed-only] anuló el enlace, pero no se pudo eliminar
        [waiting] está eliminando el enlace…
       *[done] eliminó el enlace de Telegram
    }
history-delete-revoked = { $at } · <b>{ $actor }</b> eliminó de Telegram todos los enlaces anulados
history-rotate =
    { $at } · { $outcome ->
        [failed] Falló el reemplazo del enlace que programó <b>{ $actor }</b>
        [waiting] El enlace se está reemplazando, como programó <b>{ $actor }</b>…
       *[done] El enlace se reemplazó, como programó <b>{ $actor }</b>
    }
history-retire =
    { $at } · { $outcome ->
        [failed] Falló el cierre del enlace anterior que programó <b>{ $actor }</b>
        [waiting] El enlace anterior se está cerrando, como programó <b>{ $actor }</b>…
       *[done] El enlace anterior se cerró, como programó <b>{ $actor }</b>
    }
history-close =
    { $at } · { $outcome ->
        [failed] El enlace se llenó, pero no se pudo cerrar
        [waiting] El enlace está lleno y se está cerrando…
       *[done] El enlace se llenó y se cerró para siempre
    }
history-lock =
    { $at } · <b>{ $actor }</b> bloqueó el chat{ $outcome ->
        [failed] , pero no se pudo cambiar este enlace
        [waiting] : el enlace se está cambiando…
       *[done] : el enlace exige aprobación
    }
history-lock-revoke =
    { $at } · <b>{ $actor }</b> bloqueó el chat{ $outcome ->
        [failed] , pero no se pudo anular este enlace
        [waiting] : el enlace se está anulando…
       *[done] : el enlace se anuló
    }
history-lock-primary =
    { $at } · <b>{ $actor }</b> bloqueó el chat{ $outcome ->
        [failed] , pero no se pudo reemplazar el enlace principal
        [waiting] : el enlace principal se está reemplazando…
       *[done] : el enlace principal se reemplazó
    }
history-unlock =
    { $at } · <b>{ $actor }</b> levantó el bloqueo{ $outcome ->
        [failed] , pero no se pudieron restablecer los ajustes de este enlace
        [waiting] : se están restableciendo los ajustes del enlace…
       *[done] : el enlace vuelve a tener sus ajustes anteriores
    }
history-reissue =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] intentó crear un enlace nuevo tras el bloqueo, pero falló
        [waiting] está creando un enlace nuevo tras el bloqueo…
       *[done] creó un enlace nuevo tras el bloqueo
    }
history-taken-over = { $at } · <b>{ $actor }</b> se hizo cargo del enlace
history-approve =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] intentó aprobar una solicitud para unirse, pero falló
        [waiting] está aprobando una solicitud para unirse…
       *[done] aprobó una solicitud para unirse
    }
history-decline =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] intentó rechazar una solicitud para unirse, pero falló
        [waiting] está rechazando una solicitud para unirse…
       *[done] rechazó una solicitud para unirse
    }
history-approve-all =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] intentó aprobar todas las solicitudes en espera, pero falló
        [waiting] está aprobando todas las solicitudes en espera…
       *[done] aprobó todas las solicitudes en espera
    }
history-decline-all =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] intentó rechazar todas las solicitudes en espera, pero falló
        [waiting] está rechazando todas las solicitudes en espera…
       *[done] rechazó todas las solicitudes en espera
    }
history-revoked-outside = { $at } · Se anuló en Telegram, fuera del bot
history-twin-revoked = { $at } · Se anuló un segundo enlace creado por accidente
history-twin-reported = { $at } · Se encontró un segundo enlace creado por accidente
history-posted = { $at } · <b>{ $actor }</b> publicó el enlace en un canal
history-made-outside = { $at } · Se creó en Telegram, fuera del bot
history-bot-link = { $at } · Lo creó otro bot
history-changed-outside = { $at } · Se cambió en Telegram, fuera del bot: { $changes }
history-edited-outside = { $at } · Se cambió en Telegram, fuera del bot
history-usage-jump = { $at } · Se unieron muchas más personas de lo habitual en menos de una hora
history-found = { $at } · Se encontró en Telegram
change-title = nombre: { $from } → { $to }
change-expiry = caducidad: { $from } → { $to }
change-limit = límite: { $from } → { $to }
change-approval = aprobación: { $from } → { $to }
change-strict = cerrar al llenarse: { $from } → { $to }
change-none = ninguno
change-never = nunca
change-number = { $number }
on-off =
    { $value ->
        [on] sí
       *[off] no
    }
history-lineage = <b>Todas las versiones ({ $count })</b>
history-lineage-line =
    { $number }. { $state ->
        [active] 🟢
        [expired] ⌛
        [used-up] 🟡
       *[revoked] 🔴
    } { $at }, { $actor }, { $usage ->
        [one] se unió 1
       *[other] se unieron { $usage }
    }{ $subject ->
        [yes] {" "}<i>(esta)</i>
       *[no] {""}
    }
history-joined =
    <b>Se unieron con este enlace:</b> { $inside } en el chat{ $left ->
        [0] {""}
        [one] , 1 salió
       *[other] , { $left } salieron
    }
history-more = … y { $count } más

column-title = Nombre
column-link = Enlace
column-state = Estado
column-actor = Pedido por
column-actor-id = Pedido por (ID de Telegram)
column-made = Creado
column-expires = Caduca
column-limit = Límite
column-usage = Se unieron
column-approval = Aprobación
column-requested = En espera
column-price = Estrellas al mes
column-subscriptions-ended = Suscripciones terminadas
column-changed-at = Último cambio
column-revoked-at = Anulado
column-replaces = Reemplaza a
column-replaced-by = Reemplazado por
column-id = ID del enlace
