# What became of something a person asked for. "kind": the operation’s.

outcome-working =
    { $kind ->
        [create] ⏳ Creando tu enlace…
        [regenerate] ⏳ Creando el nuevo enlace…
        [rotate] 🔁 Creando el nuevo enlace…
        [edit] ⏳ Cambiando el enlace…
        [replace-primary] ⏳ Reemplazando el enlace principal…
        [delete] ⏳ Eliminando el enlace…
        [delete-revoked] ⏳ Eliminando los enlaces anulados…
        [approve] ⏳ Aprobando…
        [decline] ⏳ Rechazando…
        [approve-all] ⏳ Aprobando todas las solicitudes en espera…
        [decline-all] ⏳ Rechazando todas las solicitudes en espera…
       *[revoke] ⏳ Anulando el enlace…
    }
outcome-checking =
    🔎 Telegram no respondió a tiempo. Estoy comprobando si se llegó a hacer, para que nunca ocurra dos veces. Puede tardar medio minuto. No tienes que hacer nada.
outcome-flood = ⏸ Telegram me pide que espere hasta el { $until }. Entonces seguiré. No tienes que hacer nada.
outcome-postponed = 📡 Ahora mismo no puedo hacerlo. Lo seguiré intentando. No tienes que hacer nada.
outcome-disk-full = 💾 El servidor de este bot se quedó sin espacio en disco. Tu petición está guardada y continuará sola en cuanto haya espacio.
outcome-account-dead = 🔌 La sesión de la cuenta que crea los enlaces está cerrada. Los responsables de este bot ya lo saben. Tu petición está guardada y continuará sola.
outcome-account-frozen = 🧊 Telegram congeló la cuenta que crea los enlaces. Los responsables de este bot ya lo saben. Tu petición está guardada y continuará sola.
outcome-account-absent = 🔌 Esto tiene que hacerlo otra cuenta de este bot, y ahora mismo no tiene la sesión iniciada. Los responsables de este bot ya lo saben. Tu petición está guardada y continuará cuando esa cuenta vuelva.
outcome-account-paused = ⏸ Los responsables de este bot pusieron en pausa la cuenta que crea los enlaces en este chat. Tu petición está guardada y continuará sola cuando la cuenta se reanude.
outcome-both-open =
    ⚠️ El nuevo enlace está listo, pero el anterior aún no está anulado. Lo seguiré intentando. Hasta entonces, los dos funcionan.
outcome-done =
    { $kind ->
        [create] ✅ Tu enlace está listo.
        [regenerate] ✅ El nuevo enlace está listo, y el anterior está anulado.
        [close] 🔒 Ya se unieron todas las personas para las que era este enlace, así que lo cerré para siempre.
        [rotate] 🔁 Este es el nuevo enlace, tal como estaba programado. El anterior se cierra como elegiste.
        [edit] ✅ Cambiado.
        [replace-primary] ✅ Este es el nuevo enlace principal. El anterior está anulado.
        [delete] ✅ Eliminado de Telegram. Yo lo conservo en mi registro.
        [delete-revoked] ✅ Telegram ya no muestra los enlaces anulados. Yo los conservo en mi registro.
        [approve] ✅ Aprobaste la solicitud.
        [decline] 🚫 Rechazaste la solicitud.
        [approve-all] ✅ Aprobaste todas las solicitudes en espera.
        [decline-all] 🚫 Rechazaste todas las solicitudes en espera.
       *[revoke] ✅ Anulado.
    }
outcome-no-approval = ⚠️ El enlace principal está reemplazado, pero Telegram creó el nuevo sin aprobación: cualquiera que lo tenga puede unirse.
outcome-failed =
    { $kind ->
        [create] ❌ <b>No se creó ningún enlace.</b>
        [regenerate] ❌ <b>El enlace no se regeneró.</b>
        [rotate] ❌ <b>El enlace no se reemplazó como estaba programado.</b>
        [close] ❌ <b>El enlace está lleno, pero no pude cerrarlo.</b>
        [retire] ❌ <b>El enlace anterior no se cerró como estaba programado.</b>
        [edit] ❌ <b>El enlace no se cambió.</b>
        [replace-primary] ❌ <b>El enlace principal no se reemplazó.</b>
        [delete] ❌ <b>El enlace no se eliminó.</b>
        [delete-revoked] ❌ <b>Los enlaces anulados no se eliminaron.</b>
        [approve] ❌ <b>No pude aprobar la solicitud.</b>
        [decline] ❌ <b>No pude rechazar la solicitud.</b>
        [approve-all] ❌ <b>No se aprobó ninguna solicitud.</b>
        [decline-all] ❌ <b>No se rechazó ninguna solicitud.</b>
       *[revoke] ❌ <b>El enlace no se anuló.</b>
    }
outcome-unsure =
    { $kind ->
        [regenerate] ❓ <b>No sé si el nuevo enlace se creó.</b>
       *[create] ❓ <b>No sé si el enlace se creó.</b>
    }
outcome-old-closed = El enlace anterior está anulado de todos modos: nadie puede unirse con él.
outcome-still-revoked = Aun así, está anulado: nadie puede unirse con él.
outcome-rotation =
    { $ends ->
        [yes] El reemplazo programado ha terminado: no lo intentaré más.
       *[no] Lo intentaré de nuevo la próxima vez.
    }
outcome-rotation-anew = Para seguir, crea un enlace nuevo con /newlink. En <b>Más</b>, toca Programar.
button-edit-and-retry = ✏️ Editar y repetir
button-back-to-link = ‹ Volver al enlace

error-flood =
    ⏸ Telegram me pide que espere { $unit ->
        [minutes] { $count ->
            [one] un minuto aproximadamente
           *[other] unos { $count } minutos
        }
       *[hours] { $count ->
            [one] una hora aproximadamente
           *[other] unas { $count } horas
        }
    }. Inténtalo de nuevo después.
error-quota =
    { $scope ->
        [person] Puedes crear { $most ->
            [one] 1 enlace
           *[other] { $most } enlaces
        } en 24 horas
        [chat] En este chat se { $most ->
            [one] puede crear 1 enlace
           *[other] pueden crear { $most } enlaces
        } en 24 horas
       *[account] Mi cuenta puede crear { $most ->
            [one] 1 enlace
           *[other] { $most } enlaces
        } en 24 horas
    }, y { $left ->
        [0] ya no queda ninguno
        [one] queda 1
       *[other] quedan { $left }
    }. Inténtalo de nuevo más tarde o pide más al responsable de este bot. Los enlaces se pueden anular en cualquier momento.
error-unreachable = 📡 Ahora mismo Telegram no responde. Inténtalo de nuevo en un minuto.
error-disk-full = 💾 El servidor de este bot se quedó sin espacio en disco o no puede escribir en él, así que no pude guardar eso. Inténtalo de nuevo más tarde.
error-store-unreachable = 📡 Ahora mismo este bot no puede acceder a su base de datos. Inténtalo de nuevo en un minuto.
error-account-dead = 🔌 La sesión de la cuenta que crea los enlaces está cerrada. Los responsables de este bot ya lo saben. Inténtalo de nuevo más tarde.
error-account-frozen = 🧊 Telegram congeló la cuenta que crea los enlaces. Los responsables de este bot ya lo saben. Inténtalo de nuevo más tarde.
error-nothing-lost = No se pierde nada de lo que escribiste.
