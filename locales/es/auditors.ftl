# Auditors: people whom a chat's owner lets read its audit.

chat-menu-auditors = 👓 Auditores
auditors-title = 👓 <b>Quién puede leer la auditoría de { $chat }</b>
auditors-none = De momento, solo tú.
auditors-some = Tú y:
auditors-line =
    • <b>{ $name }</b>{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    }
auditors-about = Los auditores ven qué enlaces hay, quién pidió cada uno y quién se unió. No reciben los propios enlaces y no pueden cambiar nada. Puedes quitarlos cuando quieras.
auditors-add = ➕ { $name }
auditors-remove = ✖️ { $name }
auditors-invite = 🔗 Otra persona
auditors-invitation =
    Envía este enlace a la persona que debe leer la auditoría de <b>{ $chat }</b>:

    { $link }

    La primera persona que lo abra en las próximas 24 horas será auditora, y te diré quién es.
auditors-invitation-own = Esa es tu propia invitación. Envíala a la persona que debe leer la auditoría.
auditors-welcome =
    👓 <b>{ $owner }</b> te permite leer la auditoría de <b>{ $chat }</b>.

    Envía /audit para ver quién puede entrar y quién dejó entrar a cada persona.
auditors-joined =
    👓 <b>{ $name }</b>{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    } ya puede leer la auditoría de <b>{ $chat }</b>.
auditors-remove-one = ✖️ Quitar
