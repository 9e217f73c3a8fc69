# What `npm run doctor` says in the terminal.

doctor-sandbox = BOT_TOKEN, API_ID y API_HASH no están configurados, así que Latchkey funciona con el Telegram simulado, que no necesita nada. Para configurarlo con Telegram: npm run setup
doctor-settings = La configuración está completa.
doctor-private = Solo tú puedes leer los secretos.
doctor-open-to-others = Otros usuarios de esta máquina pueden leer { $files }. Ejecuta: { $fix }
doctor-no-folder = Todavía no existe la carpeta { $folder }. Latchkey la crea al iniciarse.
doctor-folder-closed = No se puede escribir en { $folder }. Haz que pertenezca al usuario que ejecuta Latchkey.
doctor-disk = Hay espacio en el disco: { $megabytes } MB libres en { $folder }.
doctor-disk-low = Solo hay { $megabytes } MB libres en { $folder }. Libera espacio pronto: con menos de 32 MB no se crean enlaces.
doctor-disk-full = El disco está casi lleno: { $megabytes } MB libres en { $folder }. Libera espacio: hasta entonces no se crean enlaces.
doctor-no-database = Todavía no hay base de datos. Latchkey crea { $file } al iniciarse.
doctor-database =
    La base de datos está en buen estado: { $file }, { $entries ->
        [one] 1 entrada de auditoría
       *[other] { $entries } entradas de auditoría
    }.
doctor-database-wrong = Algo está mal en { $file }: { $problem }. Para verlo todo: npm run verify
doctor-database-unreadable = No se puede leer { $file }: { $reason }. Comprueba que te pertenece. Si está dañado, restaura una copia de seguridad.
doctor-clock = El reloj está en hora.
doctor-clock-off =
    El reloj va { $seconds } segundos { $which ->
        [ahead] adelantado
       *[behind] atrasado
    }. Activa la sincronización horaria: timedatectl set-ntp true
doctor-clock-wrong =
    El reloj va { $seconds } segundos { $which ->
        [ahead] adelantado
       *[behind] atrasado
    }. Los enlaces caducarían a una hora equivocada. Activa la sincronización horaria: timedatectl set-ntp true
doctor-bot = El bot responde: @{ $bot }.
doctor-bot-no-groups = El bot no se puede añadir a grupos, y para los enlaces no hace falta. Para que te avise de quién solicita unirse, permítelo: @BotFather, /setjoingroups
doctor-polling = Las actualizaciones se obtienen por sondeo (polling). No hace falta abrir ningún puerto.
doctor-webhook-elsewhere = Este bot tiene un webhook en { $url }. Latchkey lo quita cuando se inicia con sondeo (polling). Si otro programa lo necesita, dale a Latchkey un bot propio.
doctor-webhook-not-yet = El webhook todavía no está configurado. Latchkey configura { $url } al iniciarse.
doctor-webhook-fails =
    Telegram no puede entregar al webhook: { $reason }. Ahí { $count ->
        [one] espera 1 actualización
       *[other] esperan { $count } actualizaciones
    }. Comprueba el certificado, el proxy inverso y que se pueda acceder a la dirección desde fuera.
doctor-webhook = Las actualizaciones llegan a { $url }.
doctor-no-operators = No se avisa a nadie cuando algo requiere atención. Pon tu ID de usuario de Telegram en OPERATOR_IDS.
doctor-operators =
    { $count ->
        [one] El responsable puede recibir avisos.
       *[other] Los { $count } responsables pueden recibir avisos.
    }
doctor-operators-silent = El bot no puede escribir a { $ids }, de OPERATOR_IDS. Tienen que abrir el bot y tocar Iniciar una vez.
doctor-worker-bot = El propio bot crea los enlaces. Consulta en docs/operating.md lo que no puede hacer.
doctor-account = La cuenta tiene la sesión iniciada: { $name }.
doctor-account-waits =
    Telegram le pide a la cuenta que espere { $seconds ->
        [one] 1 segundo
       *[other] { $seconds } segundos
    }. Vuelve a ejecutar esto después.
doctor-chats =
    Puede crear enlaces en { $count ->
        [one] un chat
       *[other] { $count } chats
    }: { $chats }.
doctor-no-chats = { $name } no puede crear enlaces en ningún chat. Haz a la cuenta administradora de tus chats con el permiso “Invitar con un enlace”.
doctor-chats-without-right = En estos chats no puede crear enlaces: { $chats }. Si debería, haz a { $name } administrador ahí con el permiso “Invitar con un enlace”.
doctor-running = Latchkey está en marcha con la cuenta y dice que todo va bien.
doctor-running-unwell = Latchkey está en marcha y dice que algo va mal. Mira { $at } y su registro.
doctor-running-unseen = Otro proceso usa la sesión de la cuenta, y nadie responde en { $at }. Si Latchkey está en marcha en otro lugar con otro PORT o ROLE, no pasa nada; si no, detén ese proceso.
doctor-defect = Esta comprobación falló: { $reason }
doctor-result =
    { $count ->
        [0] { $warnings ->
            [0] Todo está bien.
            [one] Puede funcionar. Conviene arreglar una cosa: mira ⚠️ más arriba.
           *[other] Puede funcionar. Conviene arreglar { $warnings } cosas: mira ⚠️ más arriba.
        }
        [one] Hay que arreglar una cosa: mira ❌ más arriba.
       *[other] Hay que arreglar { $count } cosas: mira ❌ más arriba.
    }
