# npm run setup, in the terminal.

setup-intro = Esto configura Latchkey. Cada respuesta se guarda al instante en .env: puedes parar con Ctrl+C y volver a ejecutarlo cuando quieras.
setup-stopped = Detenido. Lo que respondiste está en .env. Para seguir: npm run setup
setup-what-now = ¿Qué quieres hacer?
setup-again = Intentarlo de nuevo
setup-stop = Parar
setup-cannot-write =
    Aquí no se puede escribir { $file } ({ $reason }). Configura ahí { $names } a mano y vuelve a ejecutar esto.
setup-not-writable =
    Aquí no se puede escribir .env. Configura ahí { $names } a mano y vuelve a ejecutar esto. En un contenedor es el .env que está junto a compose.yaml.
setup-set-elsewhere = { $name } está configurado en el entorno, que tiene prioridad sobre .env. Corrígelo ahí y vuelve a ejecutar esto.

setup-token =
    Latchkey funciona con un bot tuyo. Para crear uno, escribe a @BotFather en Telegram (https://t.me/BotFather), envía /newbot y elige un nombre. Te responderá con un token, por ejemplo 123456789:AAE…
setup-token-ask = El token del bot:
setup-token-wrong = Eso no parece un token. Tiene dígitos, dos puntos y 35 caracteres más. @BotFather lo vuelve a mostrar con /token.
setup-token-refused = Telegram no conoce ese token. Cópialo otra vez de @BotFather, que lo muestra con /token.
setup-token-right = El token es correcto: es { $name }, @{ $username }.
setup-bot-api-unreachable = No se puede conectar con la Bot API. Comprueba la red, y BOT_API_ROOT si lo configuraste.

setup-worker = ¿Quién crea los enlaces?
setup-worker-account = Una cuenta de Telegram aparte, con la que inicias sesión (recomendado)
setup-worker-bot = El propio bot: no hace falta ninguna cuenta, pero no puede listar sus enlaces. docs/operating.md explica qué significa eso

setup-application =
    Telegram quiere que cada programa tenga su propia aplicación. Inicia sesión en https://my.telegram.org con cualquier cuenta, elige API development tools y rellena el formulario: sirve cualquier título. La página muestra después api_id y api_hash.
setup-api-id-ask = api_id, un número:
setup-api-id-wrong = Eso no es un api_id: es un número, por ejemplo 1234567.
setup-api-hash-ask = api_hash:
setup-api-hash-wrong = Eso no es un api_hash: tiene 32 dígitos y letras de la A a la F.

setup-operators =
    ¿Quién debe recibir un mensaje cuando algo requiera atención, por ejemplo una sesión que terminó? Lo más fácil: envía cualquier mensaje a @{ $username } desde tu propia cuenta y escribe aquí w. O escribe los ID de usuario, separados por comas. O nada, para que no lo reciba nadie.
setup-operators-ask = w, ID de usuario o nada:
setup-operators-wrong = Los ID de usuario son números, por ejemplo 123456789, separados por comas.
setup-operators-nobody = Todavía nadie ha escrito al bot, o algo ya lo leyó. Escríbele y escribe w aquí, o escribe tu ID de usuario.
setup-operators-who = ¿Cuál de estas cuentas es la tuya?
setup-operators-none = Ninguna

setup-address = ¿Telegram puede acceder a esta máquina por una dirección https:// tuya? Solo hace falta para la página de la auditoría.
setup-address-no = No, o todavía no. Todo funciona sin ella, menos esa página
setup-address-yes = Sí, hay un proxy inverso
setup-address-ask = Esa dirección, por ejemplo https://latchkey.example.org:
setup-address-wrong = Esa no es una dirección pública. Empieza por https://

setup-session-there = La sesión ya está iniciada. Para cambiarla: npm run login
setup-inline = Para enviar tus enlaces en cualquier chat escribiendo @{ $username }, envía a @BotFather /setinline para el bot, y /setinlinefeedback con 100%.
setup-done =
    { $worker ->
        [bot] Todo está configurado, y el menú del bot está publicado. Haz a @{ $username } administrador de cada chat, con el permiso para invitar usuarios.
       *[account] Todo está configurado, y el menú del bot está publicado. Haz a la cuenta administradora de cada chat, con el permiso Invitar con un enlace.
    }
    Siguiente paso: npm start. Después, escribe a @{ $username }.
