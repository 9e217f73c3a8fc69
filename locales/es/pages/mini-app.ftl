### The audit’s page, which Telegram opens as a Mini App. Names and titles stand beside these texts, never in them.

title = Auditoría
loading = Cargando…
close = Cerrar
try-again = Reintentar
show-more = Mostrar más
show-all = Mostrar todo
show-count = Mostrar todo ({ $count })
copy = Copiar enlace
copied = Copiado
copy-failed = Tu navegador no permitió copiar.
others = Otros
untitled = Sin nombre
nameless = Sin nombre
nameless-admin = Desconocido
read-only = solo lectura
reconnecting = Reconectando…
paused = Actualización en pausa
progress = Progreso

## Choosing a chat

which-chat = ¿Qué chat?
no-chats = No hay ninguna auditoría que puedas ver
no-chats-hint = Solo el propietario de un chat y las personas que él elija pueden ver su auditoría. Si eres propietario de un chat, añade antes el bot ahí.
kind-group = Grupo
kind-supergroup = Grupo
kind-channel = Canal

## What went wrong

failed-init-data-bad = No puedo saber quién eres
failed-init-data-bad-hint = Abre esta página desde el chat con el bot.
failed-init-data-old = Esta página lleva abierta una hora
failed-init-data-old-hint = Ciérrala y ábrela de nuevo desde el chat.
failed-not-yours = No puedes ver esta auditoría
failed-not-yours-hint = Solo pueden el propietario del chat y las personas que él elija, mientras la cuenta del bot esté en el chat.
failed-not-found = Esto ya no está aquí
failed-not-found-hint = Puede que pertenezca a otro chat.
failed-too-often = Demasiadas cosas a la vez
failed-too-often-hint = Espera un minuto e inténtalo de nuevo.
failed-bad-request = No funcionó
failed-bad-request-hint = Cierra la página y ábrela de nuevo.
failed-refused = No es posible
failed-refused-hint = Inténtalo de nuevo más tarde.
failed-unavailable = No es posible ahora mismo
failed-unavailable-hint = Inténtalo de nuevo en un minuto.
failed-failed = Algo falló
failed-failed-hint = Inténtalo de nuevo en un minuto.
failed-offline = No tienes conexión
failed-offline-hint = Revisa tu conexión. Lo seguiré intentando.

## Filters

filters = Filtros
chip-admin = Administrador
chip-link = Enlace
chip-preset = Plantilla
chip-remove = (quitar filtro)
chips-clear = Quitar todos

## Who can get in now

open-now = ¿Quién puede entrar ahora?
open-links =
    { $count ->
        [one] enlace abierto
       *[other] enlaces abiertos
    }
open-links-count =
    { $count ->
        [one] 1 enlace abierto
       *[other] { $count } enlaces abiertos
    }
full-links =
    { $count ->
        [one] 1 está lleno
       *[other] { $count } están llenos
    }
risk-public-username = Cualquiera: el chat es público, @{ $username }
risk-former-admin = Ya no es administrador
risk-bot = Creados por un bot
risk-primary = Enlaces principales
risk-primary-hint = No caducan, sin límite
risk-unlimited = Enlaces ilimitados
risk-unlimited-hint = Puede unirse cualquiera, para siempre
risk-never-expires = Enlaces que no caducan
risk-never-expires-hint = Con límite, aprobación o precio
risk-waiting-requests = Enlaces con solicitudes en espera
risk-waiting-requests-hint = Alguien solicitó unirse
risk-limited = Enlaces que caducan
risk-limited-hint = Se cierran solos
cannot-see = Lo que no puedo ver
unseen-other-admins = Los enlaces que otros administradores crearon en Telegram: la cuenta del bot no es propietaria de este chat.
unseen-not-checked = Los enlaces que otros administradores crearon en Telegram: todavía no los he revisado.
unseen-bot-account = Los enlaces que creó cualquier otra persona: el propio bot crea los enlaces, y solo ve los suyos.
unseen-folders = Los enlaces de carpetas de chats compartidas.
unseen-communities = Las comunidades de las que forma parte este chat: puede que sus miembros puedan unirse.
census-going-on = Revisando todos los enlaces: { $done } de { $total }.
census-check = Revisar ahora
census-begun = Estoy revisando todos los enlaces. Lo que haya de nuevo aparecerá aquí.
census-done = Última revisión de todos los enlaces: { $when }.

## What happened without the bot

drift = Ocurrió fuera del bot
drift-keep = Está bien
drift-made-outside =
    { $count ->
        [0] Se creó un enlace fuera del bot
        [one] Se creó un enlace fuera del bot
       *[other] Se crearon { $count } enlaces fuera del bot
    }
drift-edited-outside = Se cambió un enlace fuera del bot
drift-revoked-outside = Se anuló un enlace fuera del bot
drift-usage-jump =
    { $count ->
        [one] Se unió 1 persona en menos de una hora
       *[other] Se unieron { $count } personas en menos de una hora, muchas más de lo habitual
    }
drift-bot-link = Otro bot creó un enlace
drift-unknown-link = Alguien se unió con un enlace que no puedo ver

## Lockdown

lockdown = Bloqueo
lockdown-hint = Cierra a la vez todos los enlaces abiertos.
lockdown-title = ¿Bloquear este chat?
lockdown-will =
    { $count ->
        [0] No hay enlaces abiertos.
        [one] Hay 1 enlace abierto.
       *[other] Hay { $count } enlaces abiertos.
    }
lockdown-will-approval =
    { $count ->
        [one] 1 exigirá aprobación.
       *[other] { $count } exigirán aprobación.
    }
lockdown-will-revoke =
    { $count ->
        [one] 1 se anulará para siempre.
       *[other] { $count } se anularán para siempre.
    }
lockdown-will-primary =
    { $count ->
        [one] Se reemplazará 1 enlace principal.
       *[other] Se reemplazarán { $count } enlaces principales.
    }
lockdown-will-already =
    { $count ->
        [one] 1 ya exige aprobación.
       *[other] { $count } ya exigen aprobación.
    }
lockdown-will-cannot =
    { $count ->
        [one] 1 lo creó otra persona: no puedo cerrarlo.
       *[other] { $count } los crearon otras personas: no puedo cerrarlos.
    }
lockdown-unseen = No puedo ver los enlaces que otros administradores crearon en Telegram, así que se quedan como están.
lockdown-approval = Exigir aprobación
lockdown-revoke = Anular todos
lockdown-begun = El bloqueo ha empezado
lockdown-running = Cerrando todos los enlaces abiertos…
lockdown-closed = Este chat está bloqueado
lockdown-lifting = Restableciendo los enlaces…
lockdown-left-open =
    { $count ->
        [one] No se pudo cerrar 1 enlace.
       *[other] No se pudieron cerrar { $count } enlaces.
    }
lift = Levantar bloqueo
lift-title = ¿Levantar el bloqueo?
lift-ask = Los enlaces recuperan los ajustes que tenían. Los enlaces anulados siguen anulados.

## Activity

activity = Actividad
period = Periodo
days =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
joined = Entraron
left = Salieron
net = Saldo
change-none = Sin cambios
change-since = en comparación con { $before } en el periodo anterior
today = Hoy
day = Día
joined-count =
    { $count ->
        [one] Entró { $count }
       *[other] Entraron { $count }
    }
left-count =
    { $count ->
        [one] Salió { $count }
       *[other] Salieron { $count }
    }
plot-table = Entradas y salidas por día
came-by = Cómo entraron
by-admin = Administradores
by-link = Enlaces
by-preset = Plantillas
nothing-joined = Nadie entró en este periodo
and-left =
    { $count ->
        [one] , salió { $count }
       *[other] , salieron { $count }
    }

## Links

links = Enlaces
link = Enlace
primary-link = Enlace principal
made-outside = Creado fuera del bot
search-links = Buscar por nombre o administrador
search-clear = Borrar búsqueda
filter-state = Filtrar por estado
sort-by = Ordenar por
sort-made = Más nuevos
sort-risk = Más riesgo
sort-joined = Más entradas
sort-expires = Caducan antes
filter-all = Todos
filter-active = Abiertos
filter-expired = Caducados
filter-used-up = Llenos
filter-revoked = Anulados
state-active = Abierto
state-expired = Caducado
state-used-up = Lleno
state-revoked = Anulado
column-link = Enlace
column-state = Estado
column-admin = Pedido por
column-made = Creado
column-joined = Entraron
waiting =
    { $count ->
        [one] 1 en espera
       *[other] { $count } en espera
    }
links-of-all-presets = Aquí se muestran los enlaces de todas las plantillas.
no-links = Aún no hay enlaces
no-links-hint = Los enlaces aparecen aquí cuando alguien le pide uno al bot.
no-links-match = Ningún enlace coincide
expires-never = no caduca
expires-at = hasta el { $at }
limit-of =
    { $count ->
        [one] 1 persona
       *[other] { $shown } personas
    }
limit-strict =
    { $count ->
        [one] 1 persona, después se cierra
       *[other] { $shown } personas, después se cierra
    }
needs-approval = aprueban los administradores
price-of =
    { $amount ->
        [one] 1 Estrella por { $days } días
       *[other] { $amount } Estrellas por { $days } días
    }

## One link

settings = Ajustes
setting-expires = Caduca
setting-limit = Límite
setting-approval = Aprobación
setting-price = Precio
setting-preset = Plantilla
setting-none = no hay
becomes = →
setting-never = Nunca
inside-now = En el chat
stayed =
    { $days ->
        [one] Se quedaron 1 día
       *[other] Se quedaron { $days } días
    }
versions = Versiones
who-came = Quién se unió
nobody-came = Aún no se ha unido nadie con este enlace.
history = Historial
nothing-happened = Aún no hay nada registrado.
regenerate = Regenerar
regenerate-title = ¿Regenerar este enlace?
regenerate-ask = Recibirás un enlace nuevo con los mismos ajustes. Este dejará de funcionar.
regenerated = Tu nuevo enlace está listo. El anterior está anulado.
revoke = Anular
revoke-link = Anular enlace
revoke-title = ¿Anular este enlace?
revoke-ask = Ya nadie podrá unirse con él. No se puede deshacer. Quienes se unieron siguen en el chat.
revoked = El enlace está anulado
under-way = En ello…
still-waiting = Tarda más de lo normal. El bot te escribirá cuando termine.

event-create = Creado
event-regenerate = Regenerado
event-edit = Cambiado
event-revoke = Anulado
event-replace-primary = Enlace principal reemplazado
event-delete = Eliminado de la lista de Telegram
event-delete-revoked = Enlaces anulados eliminados
event-rotate = Reemplazado según lo programado
event-retire = Anulado según lo programado
event-close = Cerrado porque se llenó
event-approve = Solicitud aprobada
event-decline = Solicitud rechazada
event-approve-all = Todas las solicitudes aprobadas
event-decline-all = Todas las solicitudes rechazadas
event-revoked-outside = Anulado fuera del bot
event-twin-revoked = Se anuló un duplicado
event-twin-reported = Se encontró un duplicado
event-found = Encontrado en Telegram
event-posted = Publicado en un canal
event-made-outside = Creado fuera del bot
event-edited-outside = Cambiado fuera del bot
event-bot-link = Creado por otro bot
event-usage-jump = Se unieron muchas más personas de lo habitual
event-taken-over = Pasó a otra persona
event-lock = Cerrado por un bloqueo: exige aprobación
event-lock-revoke = Anulado por un bloqueo
event-lock-primary = Reemplazado por un bloqueo
event-unlock = Restablecido tras un bloqueo
event-reissue = Creado de nuevo tras un bloqueo
outcome-waiting = en espera
outcome-failed = rechazado
outcome-closed-only = sin enlace nuevo
outcome-both-open = el anterior sigue abierto

## People

people = Personas
search-people = ¿Quién dejó entrar a…? Busca por nombre
no-people = Todavía nadie
no-people-hint = Aquí aparecen todas las personas que entran o salen.
no-people-match = Nadie con ese nombre
no-people-match-hint = Conozco a todas las personas que entraron o salieron desde que el bot llegó al chat.
joined-before = Entró antes de que yo llevara el registro
joined-on = Se unió el { $at }
left-on = Salió el { $at }
with-link = con
asked-for-by = pedido por
approved-by = Solicitud aprobada por
added-by = Persona añadida por
removed-by = Persona expulsada por
certainty-likely = probable
certainty-likely-hint = Telegram no indicó el enlace completo, y este coincide.
certainty-unknown = no es seguro
certainty-unknown-hint = Telegram no dijo qué enlace fue.
way-folder = con el enlace de una carpeta de chats
way-added = un miembro añadió a esta persona
way-open = a través del nombre de usuario público
way-unknown = Telegram no dijo cómo
