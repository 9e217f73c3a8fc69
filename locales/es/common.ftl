# What the bot says outside of any one feature.

start =
    👋 <b>Creo enlaces de invitación y llevo el control de cada uno.</b>

    Tú eliges el chat, cuánto tiempo funciona el enlace y cuántas personas pueden usarlo. Puedes editarlo, regenerarlo o anularlo cuando quieras.

    Toca Nuevo enlace o dímelo sin más: <i>un enlace para diez personas hasta el viernes por la noche</i>
start-again =
    👋 <b>¡Hola de nuevo!</b>

    Toca Nuevo enlace o dímelo sin más: <i>un enlace para diez personas hasta el viernes por la noche</i>
start-new-link = 🔗 Nuevo enlace
start-links = 📋 Enlaces: { $count }
start-audit = 🗂 Auditoría: { $count }
help =
    <b>Qué puedo hacer</b>

    /newlink – crear un enlace de invitación
    /batch – crear muchos enlaces a la vez
    /links – ver y editar tus enlaces
    /requests – ver quién pide unirse
    /why – saber por qué alguien no puede entrar
    /chats – gestionar un chat
    /audit – para propietarios: quién puede entrar en un chat
    /settings – avisos, fechas y horas
    /timezone – elegir tu zona horaria
    /privacy – qué datos guardo sobre ti y por cuánto tiempo
    /mydata – recibirlos en un archivo
    /forget – hacer que te olvide
    /cancel – cancelar el borrador actual

    O dímelo sin más: <i>un enlace para diez personas hasta el viernes por la noche</i>

    Puedes crear enlaces para los chats en los que puedes invitar a otras personas. Si todavía no conozco alguno de tus chats, te diré qué hay que configurar.
command-newlink = Crear un enlace de invitación
command-links = Ver y editar tus enlaces
command-requests = Ver quién pide unirse
command-chats = Gestionar un chat
command-audit = Propietarios: quién puede entrar
command-settings = Avisos, fechas y horas
command-timezone = Elegir tu zona horaria
command-privacy = Qué datos guardo sobre ti
command-mydata = Recibir los datos que guardo
command-forget = Hacer que te olvide
command-cancel = Cancelar el borrador actual
command-help = Qué puedo hacer
bot-description =
    Creo enlaces de invitación para tus grupos y canales, y llevo el control: quién pidió cada uno y quién se unió con él.

    Toca Iniciar, elige un chat y tendrás tu primer enlace en un minuto.
bot-short-description = Crea, edita y anula enlaces de invitación para tus chats y mira quién se unió con cada uno.

cancelled = Cancelado. No se creó ningún enlace.
cancelled-question = Cancelado.
cancelled-change = Cancelado. El enlace queda como estaba.
cancelled-draft = Tu borrador está guardado.
cancelled-nothing = No hay nada que cancelar. Envía /newlink para crear un enlace o /help para ver qué puedo hacer.
unknown-text = No lo entiendo. Dime qué necesitas, por ejemplo <i>un enlace para diez personas hasta el viernes</i>. O envía /help.
unknown-text-audit = Para saber quién dejó entrar a alguien en tu chat, envía /audit y toca <b>{ $button }</b>.
unknown-command = No conozco /{ $name }. Envía /help para ver qué puedo hacer.
press-dead = Este botón ya no está activo.

group-hint = Creo los enlaces en un chat privado. Toca el botón para crear uno para este grupo.
group-hint-anonymous = Escribes en nombre del grupo, así que no puedo ver quién eres. Toca el botón para crear el enlace en un chat privado.
group-open = Abrir chat privado

timezone =
    <b>¿En qué zona horaria estás?</b>

    Ahora ves las horas en { $zone }. Toca una ciudad. O envía la tuya, tu país o la hora que marca tu reloj, por ejemplo <i>18:05</i>.
timezone-set = ✓ Ahora ves las horas en <b>{ $zone }</b>: { $now }.
timezone-text-please = Envía tu zona horaria como texto: una ciudad o la hora que marca tu reloj, por ejemplo <i>18:05</i>.
timezone-not-understood = No conozco ese lugar. Envía una ciudad más grande que esté cerca, tu país o la hora que marca tu reloj, por ejemplo <i>18:05</i>.
timezone-which = ¿Cuál es la tuya? Compara las horas con tu reloj.
timezone-kept = Sigues viendo las horas en <b>{ $zone }</b>.

held-for-database = 🗄 Ahora mismo no puedo acceder a mi base de datos. No se pierde nada: te responderé en cuanto vuelva.
held-for-disk = 💾 El servidor de este bot se quedó sin espacio en disco o no puede escribir en él. No se pierde nada: te responderé en cuanto pueda.
held =
    ⏳ Telegram le pide a la cuenta que crea los enlaces que espere { $unit ->
        [minutes] { $count ->
            [one] un minuto aproximadamente
           *[other] unos { $count } minutos
        }
       *[hours] { $count ->
            [one] una hora aproximadamente
           *[other] unas { $count } horas
        }
    }. Tu mensaje está guardado y te responderé después.
error-ours = Lo siento, algo falló por mi parte. Inténtalo de nuevo. Los enlaces ya creados están en /links.
error-ours-draft = Lo siento, algo falló por mi parte. Tu borrador está guardado. Puedes seguir desde ahí.
error-outdated = Me restauraron desde una copia de seguridad, así que no hice nada con tu último mensaje: puede que ya lo hubiera atendido antes. Mira /links y, si falta algo, envíalo de nuevo.
error-given-up = Lo siento, no pude procesar tu último mensaje. Envíalo de nuevo. Si vuelve a fallar, envía /help para ver qué puedo hacer.

wait-minutes = { $minutes ->
        [one] un minuto aproximadamente
       *[other] unos { $minutes } minutos
    }
wait-until = hasta el { $at }

## Between what is listed in a sentence: names, and the parts of a change

between-names = ,{" "}
between-changes = ;{" "}

## On the button beside where people type: it opens the audit’s page

button-mini-app = Auditoría
