# Lockdown: all open links of a chat are closed at once, and brought back. "mode": approval or revoke. "state": running, closed,
# lifting or lifted.

lockdown-menu = 🔒 Bloqueo
lockdown-choose =
    🔒 <b>¿Bloquear { $chat }?</b>

    Todos los enlaces abiertos se cierran a la vez. Puedes hacer que exijan aprobación y restablecerlos más tarde. O puedes anularlos para siempre.
lockdown-mode-approval = ✋ Exigir aprobación
lockdown-mode-revoke = 🗑 Anular todos
lockdown-question =
    { $mode ->
        [revoke] 🗑 <b>¿Anular todos los enlaces de { $chat }?</b>
       *[approval] 🔒 <b>¿Exigir aprobación en todos los enlaces de { $chat }?</b>
    }

    { $open ->
        [0] Ahora no hay ningún enlace abierto.
        [one] Ahora hay 1 enlace abierto:
       *[other] Ahora hay { $open } enlaces abiertos:
    }
lockdown-will-ask = • { $count ->
        [one] 1 exigirá aprobación
       *[other] { $count } exigirán aprobación
    }
lockdown-will-revoke = • { $mode ->
        [revoke] { $count ->
            [one] 1 se anulará para siempre
           *[other] { $count } se anularán para siempre
        }
       *[approval] { $count ->
            [one] 1 de pago se anulará para siempre
           *[other] { $count } de pago se anularán para siempre
        }: los enlaces de pago no pueden exigir aprobación
    }
lockdown-will-replace = • { $count ->
        [one] El enlace principal se reemplaza por uno nuevo que exige aprobación
       *[other] { $count } enlaces principales se reemplazan por otros nuevos
    }
lockdown-already = • { $count ->
        [one] 1 ya exige aprobación
       *[other] { $count } ya exigen aprobación
    }
lockdown-others = • { $count ->
        [one] 1 lo creó otra persona: no puedo cerrarlo
       *[other] { $count } los crearon otras personas: no puedo cerrarlos
    }
lockdown-unseen = No puedo ver los enlaces que otros administradores crearon en Telegram, así que se quedan como están: esta cuenta no es propietaria del chat. Puedes cerrarlos ahí, en <b>Enlaces de invitación</b>.
lockdown-meanwhile = No se rechaza a nadie que esté esperando. Hasta que levantes el bloqueo, los enlaces nuevos exigen aprobación, y los reemplazos programados y los lotes quedan en pausa.
lockdown-yes = 🔒 Bloquear el chat
lockdown-yes-revoke = 🗑 Sí, anular todos
lockdown-headline =
    { $state ->
        [running] ⏳ <b>Bloqueando { $chat }…</b>
        [lifting] ⏳ <b>Levantando el bloqueo de { $chat }…</b>
        [lifted] 🔓 <b>Se levantó el bloqueo de { $chat }</b>
       *[closed] 🔒 <b>{ $chat } está bloqueado</b>
    }
lockdown-closed = { $mode ->
        [revoke] Enlaces cerrados: { $done }
       *[approval] Enlaces cerrados o con aprobación: { $done }
    }{ $left ->
        [0] {""}
       *[other] {" "}· Faltan: { $left }
    }
lockdown-cannot = { $count ->
        [one] 1 enlace lo creó otra persona, y no puedo cerrarlo. Ciérralo en Telegram o pídeselo.
       *[other] { $count } enlaces los crearon otras personas, y no puedo cerrarlos. Ciérralos en Telegram o pídeselo.
    }
lockdown-new-links = Los enlaces nuevos exigen aprobación hasta que levantes el bloqueo. Los reemplazos programados y los lotes están en pausa. Se puede seguir aprobando a quienes esperan.
lockdown-back = Enlaces con sus ajustes anteriores: { $done }{ $left ->
        [0] {""}
       *[other] {" "}· Faltan: { $left }
    }
lockdown-revoked = { $count ->
        [one] Se anuló 1 enlace, y Telegram no puede deshacerlo. Puedo crear uno nuevo igual para la persona que lo pidió.
       *[other] Se anularon { $count } enlaces, y Telegram no puede deshacerlo. Puedo crear otros iguales para quienes los pidieron.
    }
lockdown-reissued = Enlaces nuevos: { $done } de { $total }
lockdown-reissue = ♻️ Crear { $count } más
lockdown-stopped = Cuando esté resuelto, toca Reintentar.
lockdown-lift = 🔓 Levantar bloqueo
lockdown-stay = 🔒 Seguir bloqueado
lockdown-lift-question =
    🔓 <b>¿Levantar el bloqueo de { $chat }?</b>

    Los enlaces que exigen aprobación por el bloqueo recuperan sus ajustes anteriores, salvo que alguien los haya cambiado después. { $mode ->
        [revoke] Los enlaces anulados siguen anulados, pero puedo crear otros iguales.
       *[approval] Se podrán crear enlaces nuevos como antes.
    }{ $state ->
        [running] {" "}Los enlaces que aún no están cerrados siguen abiertos.
       *[other] {""}
    }
lockdown-goes-on = Lo intento de nuevo.
