# What the operator reads in the terminal.

start-sandbox =
    Latchkey está en marcha en un Telegram simulado: sin cuenta, sin token, y nada sale de esta máquina.

      Abre { $page }

    Eres Ada, propietaria de algunos de los chats. Envía /newlink al bot. Lo que haces se guarda en { $folder }; elimínala para empezar de cero.
    Para usarlo de verdad, consulta .env.example. Para detenerlo: Ctrl+C.
start-real = Latchkey está en marcha. Bot: @{ $bot }; crea los enlaces: { $account }. Estado en http://{ $host }:{ $port }/healthz
start-real-waiting = Latchkey está en marcha. Bot: @{ $bot }. Telegram le pide a la cuenta que crea los enlaces que espere: hasta entonces, guarda lo que se le envía. Estado en http://{ $host }:{ $port }/healthz
start-process =
    { $role ->
        [bot] Latchkey está en marcha, para los mensajes de las personas. Otros procesos tienen las cuentas. Estado en http://{ $host }:{ $port }/healthz
        [worker] Latchkey está en marcha, para las cuentas que crean enlaces. Otros procesos atienden los mensajes de las personas. Estado en http://{ $host }:{ $port }/healthz
        [web] Latchkey está en marcha, para las actualizaciones y la página de la auditoría. Otros procesos las atienden. Estado en http://{ $host }:{ $port }/healthz
       *[all] Latchkey está en marcha con PostgreSQL. Estado en http://{ $host }:{ $port }/healthz
    }
start-no-session =
    La cuenta que crea los enlaces no ha iniciado sesión: no hay ninguna sesión en { $file }.
    Ejecuta: npm run login
    O pon WORKER=bot, y el propio bot crea los enlaces: docs/operating.md dice qué no puede hacer entonces.
start-too-open =
    Otros usuarios de esta máquina pueden acceder a { $file }, y quien tiene una sesión tiene la cuenta.
    Ejecuta: { $command }
start-session-key-none =
    No hay ninguna clave para la sesión en { $key }.
    Crea una: (umask 077; openssl rand -base64 32 > { $key })
start-session-key-missing =
    La sesión de { $file } está cifrada, y su clave no está en { $key }.
    Vuelve a poner la clave: un archivo, SESSION_KEY, SESSION_KEY_FILE o una credencial de systemd. Si se ha perdido, elimina { $file } y ejecuta: npm run login
start-session-key-wrong =
    La sesión de { $file } está cifrada con una clave distinta de la de { $key }.
    Vuelve a poner la clave correcta. Si se ha perdido, elimina { $file } y ejecuta: npm run login
start-session-key-invalid =
    Lo que hay en { $key } no es una clave: son 32 bytes en base64 o hexadecimal, como los que genera openssl rand -base64 32.
    Vuelve a poner la clave como estaba.
start-session-damaged =
    { $file } está dañado: no contiene ninguna sesión que se pueda leer.
    Recupéralo de una copia de seguridad, o elimínalo y ejecuta: npm run login
start-session-newer = { $file } lo escribió una versión más nueva de Latchkey. Instala otra vez esa versión, o elimina el archivo y ejecuta: npm run login
start-session-not-its-own =
    La sesión de { $file } se escribió para otra cuenta, o para el propio bot con WORKER=bot.
    Devuélvele al archivo el nombre que tenía, o elimínalo y ejecuta: npm run login
start-session-unreadable = No se puede leer { $file }: { $reason }. Comprueba a quién pertenece y vuelve a iniciar.
start-session-unwritable = No se puede escribir { $file }: { $reason }. Comprueba su carpeta y el espacio en el disco y vuelve a iniciar.
start-bot-login-flood = Telegram le pide al bot que espere { $seconds ->
        [one] 1 segundo
       *[other] { $seconds } segundos
    } antes de volver a iniciar sesión. Inicia de nuevo después.
start-bot-login-refused = Telegram no permitió que el bot iniciara sesión ({ $reason }). Comprueba API_ID, API_HASH y BOT_TOKEN y vuelve a iniciar.
start-account-dead =
    La sesión de { $file } ya no funciona ({ $reason }).
    Ejecuta: npm run login
start-other-account =
    La sesión de { $file } es de otra cuenta que la que dice su nombre. El archivo de una sesión lleva el nombre del ID de usuario de su cuenta: ejecuta npm run login, que se encarga de eso.
start-unnamed-session =
    Hay varias cuentas, y { $file } no dice de cuál de ellas es. Ponle el ID de usuario de su cuenta como nombre, por ejemplo 123456789.session.
start-restored-role =
    De una base de datos restaurada se encarga un solo proceso que lo hace todo. Detén todos los demás, inicia este una vez con ROLE=all y RESTORED=1 y, cuando esté en marcha, inícialos todos como antes.
start-account-frozen =
    Telegram congeló la cuenta que crea los enlaces ({ $reason }). Abre Telegram con esa cuenta y sigue los pasos para apelar. Después, vuelve a iniciar.
start-unreachable =
    No se puede conectar con Telegram: { $reason }. Comprueba la red, y MTPROTO_HOST y MTPROTO_PORT si los configuraste. Después, vuelve a iniciar.
start-bot-api-unreachable =
    No se puede conectar con la Bot API. Comprueba la red, y BOT_API_ROOT si lo configuraste. Después, vuelve a iniciar.
start-token-refused = Telegram no conoce este BOT_TOKEN. Cópialo otra vez de @BotFather.
start-another-poller =
    Otro programa está leyendo las actualizaciones de este bot, o hay un webhook configurado en otro lugar. Solo puede haber uno a la vez: detén el otro y vuelve a iniciar.
start-already-running =
    Latchkey ya está en marcha con esta base de datos o esta sesión, en otro proceso. Dos a la vez crearían los enlaces por duplicado. Detén el otro y vuelve a iniciar.
start-port-taken = El puerto { $port } está ocupado. Elige otro con PORT=…
start-cannot-listen = Latchkey no puede escuchar ahí: { $reason }. Pon en HOST una dirección de esta máquina y en PORT un puerto libre por encima de 1023.
start-store-unusable =
    No se puede usar { $file }: { $reason }. Comprueba que pertenece a Latchkey, que se puede escribir en su carpeta y que hay espacio en el disco. O elige otro archivo con DATABASE_FILE o SESSION_FILE.
start-no-sandbox =
    BOT_TOKEN, API_ID y API_HASH no están configurados, y el Telegram simulado no está instalado aquí. Configura los tres (consulta .env.example), o ejecuta npm ci para probar Latchkey sin cuenta.
start-store-damaged =
    La base de datos { $file } está dañada: { $reason }. Pon una copia de seguridad en su lugar: npm run restore, que conserva el archivo dañado.
start-postgres-unreachable =
    No se puede conectar con PostgreSQL en { $host }. Comprueba que está en marcha, que esta máquina puede conectarse y la dirección de DATABASE_URL. Después, vuelve a iniciar.
start-postgres-tls =
    No hay conexión cifrada con PostgreSQL en { $host }: { $reason }. Comprueba su certificado y sslmode en DATABASE_URL. Después, vuelve a iniciar.
start-postgres-refused =
    PostgreSQL en { $host } no deja entrar a { $user }. Comprueba el usuario y la contraseña de DATABASE_URL, y que pg_hba.conf permite esta máquina. Después, vuelve a iniciar.
start-postgres-no-database =
    PostgreSQL en { $host } no tiene ninguna base de datos { $database }. Créala, por ejemplo con createdb, o corrige su nombre en DATABASE_URL. Después, vuelve a iniciar.
start-postgres-full =
    A PostgreSQL en { $host } no le quedan conexiones. Cierra lo que ya no necesite ninguna o sube max_connections ahí. Después, vuelve a iniciar.
start-postgres-not-allowed =
    PostgreSQL no permite que { $user } cambie { $database }. Haz a { $user } propietario de esa base de datos y vuelve a iniciar.
start-postgres-read-only =
    PostgreSQL en { $host } es una copia de solo lectura. Pon en DATABASE_URL el servidor en el que se puede escribir y vuelve a iniciar.
start-postgres-disk-full =
    El disco de PostgreSQL en { $host } está lleno. Libera espacio ahí y vuelve a iniciar.
start-postgres-too-old =
    PostgreSQL en { $host } tiene la versión { $version }, y Latchkey necesita la 16 o una más nueva. Actualízalo, o pon en DATABASE_URL un servidor más nuevo. Después, vuelve a iniciar.
start-postgres-newer =
    Una versión más nueva de Latchkey ya actualizó esta base de datos: conoce el paso { $step }, y esta versión no. Inicia esa versión o una más nueva.
start-postgres-unusable =
    No se puede usar la base de datos { $database } en { $host }: { $reason }. Comprueba que pertenece a Latchkey o elige otra con DATABASE_URL.
start-postgres-half-moved =
    Se está moviendo una base de datos a { $database } en { $host }, o el proceso se interrumpió. Espera a que termine o vuelve a ejecutar: npm run move-to-postgres
start-store-moved =
    La base de datos { $file } se movió a PostgreSQL y continúa ahí. Pon en DATABASE_URL el lugar al que se movió y vuelve a iniciar.
start-store-not-moved =
    La base de datos { $database } en { $host } todavía está vacía, y todo está en { $file }. Muévela antes: npm run move-to-postgres. Para empezar sin nada, cambia el nombre de { $file }.
start-failed = Latchkey se detuvo: { $reason }

verify-usage =
    npm run verify -- [--head NÚMERO:HASH] [ARCHIVO]

      ARCHIVO la base de datos; si no se indica, la que Latchkey tiene configurada, también en PostgreSQL
      --head  la última entrada de la auditoría que conoces, tal como Latchkey se la envió a sus responsables
verify-no-file = No hay ninguna base de datos en { $file }. Configura DATABASE_FILE o indica el archivo: npm run verify -- ARCHIVO
verify-sound = { $file } está en buen estado: la auditoría está completa, y los enlaces coinciden con ella.
verify-problems =
    { $count ->
        [one] Una cosa está mal en { $file }:
       *[other] { $count } cosas están mal en { $file }:
    }
verify-head = La auditoría está completa hasta la entrada { $seq }, cuyo hash es { $hash }
verify-no-anchor = No tiene al lado su archivo .anchor, así que no puedo saber si alguien quitó las entradas más nuevas. Compara la última entrada con la que Latchkey envió a sus responsables: npm run verify -- --head NÚMERO:HASH
verify-no-anchor-there = Solo con PostgreSQL no puedo saber si alguien quitó las entradas más nuevas. Compara la última entrada con la que Latchkey envió a sus responsables: npm run verify -- --head NÚMERO:HASH
verify-failed = No se puede comprobar la base de datos: { $reason }

move-usage =
    npm run move-to-postgres

      Mueve la base de datos de Latchkey de su archivo, DATABASE_FILE, a PostgreSQL, DATABASE_URL. Antes, detén Latchkey.
      El archivo queda como está, pero Latchkey no volverá a iniciarse con él.
move-needs-url = Pon en DATABASE_URL una base de datos PostgreSQL vacía y vuelve a ejecutar: npm run move-to-postgres
move-no-file = No hay ninguna base de datos en { $file }, así que no hay nada que mover. Pon en DATABASE_FILE la que quieres.
move-running = Latchkey está en marcha con { $file }. Detenlo y vuelve a ejecutar: npm run move-to-postgres
move-upgrading = Actualizando la base de datos: paso { $step } de { $steps }
move-table = { $table }: { $rows } de { $of }
move-checking = Está todo. Comparándolo con el archivo…
move-done =
    Movida a { $database } en { $host }. La auditoría está completa hasta la entrada { $seq }, cuyo hash es { $hash }
    A partir de ahora, inicia Latchkey con este DATABASE_URL. Conserva { $file } como copia de seguridad: Latchkey no volverá a iniciarse con él.
move-done-before = { $file } ya se movió a { $database } en { $host }. Inicia Latchkey con este DATABASE_URL.
move-not-empty = La base de datos { $database } en { $host } no está vacía. No se cambió nada. Crea una nueva, ponla en DATABASE_URL y vuelve a ejecutar esto.
move-restored = { $file } se restauró desde una copia de seguridad. No se movió nada. Inicia Latchkey con él una vez, con RESTORED=1 y sin DATABASE_URL, para que averigüe qué pasó desde entonces. Después detenlo y vuelve a ejecutar esto.
move-moved-elsewhere = { $file } ya se movió, pero no a { $database } en { $host }. No se cambió nada. Pon en DATABASE_URL el lugar al que se movió.
move-damaged = { $file } está dañado. No se movió nada. Para ver qué está mal: npm run verify -- { $file }
move-failed = La base de datos no se movió: { $reason }. Latchkey puede seguir con { $file }. Vuelve a ejecutar esto cuando lo hayas resuelto.
