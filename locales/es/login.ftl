# npm run login: what is said and asked in the terminal. What goes wrong at the start, and the rest of the terminal: terminal.ftl.

login-needs-credentials =
    BOT_TOKEN, API_ID y API_HASH todavía no están configurados. Ejecuta: npm run setup
    El Telegram simulado que inicia npm start sin ellos no necesita iniciar sesión.
login-not-for-bots = Con WORKER=bot, Latchkey inicia sesión por sí mismo con BOT_TOKEN: solo tienes que ejecutar npm start. Para usar una cuenta, quita WORKER de .env.
login-intro =
    Inicia sesión con la cuenta que creará los enlaces. Usa una cuenta aparte, no la tuya.
    Para escanear un código con un teléfono que ya tenga la sesión iniciada, escribe qr.
login-stopped = Detenido. No se guardó nada.

login-replaces = Ya hay una sesión en { $file }. Una sesión que reemplazas sigue siendo válida hasta que la cierres en Telegram → Ajustes → Dispositivos.
login-keep = Conservarla
login-add = Añadir otra cuenta, que crea enlaces en sus propios chats
login-replace = Reemplazarla
login-same-account = { $name } es la cuenta cuya sesión está en { $file }. No se guardó nada. Para volver a iniciar sesión con ella, elige reemplazarla.
login-kept = No cambió nada.
login-encrypted = { $file } ahora está cifrado.
login-done = Sesión iniciada como { $name }. La sesión está en { $file }, y solo tú puedes leerla.
login-next = Siguiente paso: npm start

login-phone = Número de teléfono con código de país, o qr:

## The code. $detail is what Telegram says of the way it goes: how the calling number begins, the email address, a web page,
## or what the words begin with.

login-sent =
    { $by ->
        [app] Telegram envió un código de { $length } dígitos a la app de Telegram de la cuenta: está en el chat llamado Telegram.
        [sms] Telegram envió un código de { $length } dígitos a ese número, en un SMS.
        [call] Telegram está llamando a ese número y dirá un código de { $length } dígitos.
        [flash-call] Telegram está llamando a ese número. No respondas: el código es el número completo que llama, { $detail }.
        [missed-call] Telegram llama a ese número y cuelga. El número que llama empieza por { $detail }: el código son sus últimos { $length } dígitos.
        [fragment] Ese número es de Fragment, así que el código de { $length } dígitos está en su página: { $detail }
        [email] Telegram envió un código de { $length } dígitos al correo de la cuenta, { $detail }.
        [word] Telegram envió una palabra a ese número, en un SMS. Esa palabra es el código.
       *[phrase] Telegram envió unas palabras a ese número, en un SMS. Esas palabras son el código.
    }
login-sent-next =
    { $now ->
        [yes] Si no llega, escribe r
       *[no] Si no llega, espera { $wait } y escribe r
    }: entonces Telegram { $by ->
        [sms] envía un SMS.
        [call] llama y lo dice.
        [flash-call] llama, y el número que llama es el código.
        [missed-call] llama y cuelga, y el final del número que llama es el código.
       *[fragment] lo muestra en Fragment.
    }
login-code = El código (b: otro número):
login-code-resend = El código (r: enviarlo de nuevo, b: otro número):
login-resend-early = Telegram no lo vuelve a enviar tan pronto. Espera { $wait } y escribe r.
login-no-resend = Telegram no envía este código de ninguna otra forma. Escríbelo cuando llegue. O escribe b y empieza de nuevo.
login-email-missing = Telegram quiere que esta cuenta tenga antes un correo para iniciar sesión. Inicia sesión con una app de Telegram, configura ahí el correo e inténtalo de nuevo. O inicia sesión con qr.

login-password = Contraseña de la verificación en dos pasos:
login-password-hint = Contraseña de la verificación en dos pasos (pista: { $hint }):

login-qr =
    En un teléfono con la sesión de la cuenta iniciada, abre Telegram → Ajustes → Dispositivos → Vincular un dispositivo y escanea esto.
    El código cambia cada 30 segundos.
login-qr-unscanned = Nadie escaneó el código.

## What went wrong. The same question is asked again after most of these.

login-error-phone = Telegram no conoce ese número. Escríbelo con su código de país, por ejemplo +34 612 345 678.
login-error-unoccupied = No hay ninguna cuenta con ese número. Regístrate antes con una app de Telegram o escribe otro número.
login-error-banned = Telegram suspendió o eliminó esa cuenta. Usa otra.
login-error-too-often = Hubo demasiados intentos con ese número. Espera un día o inicia sesión con qr.
login-error-code = Ese no es el código. Inténtalo de nuevo.
login-error-code-expired = Ese código ha caducado. Telegram envía otro.
login-error-password = Esa no es la contraseña. Inténtalo de nuevo.
login-error-qr = Ese código QR ha caducado. Inténtalo de nuevo.
login-error-api = Telegram no conoce estos API_ID y API_HASH. Cópialos otra vez de https://my.telegram.org.
login-error-api-published = Telegram no permite iniciar sesión con este API_ID, porque se hizo público. Usa una aplicación tuya, de https://my.telegram.org.
login-error-flood = Telegram te pide que esperes { $wait } antes de intentarlo de nuevo.
login-error-unreachable = No se puede conectar con Telegram. Comprueba la red e inténtalo de nuevo.
login-failed = No funcionó: { $reason }
login-error-other = Telegram se negó: { $word }.
