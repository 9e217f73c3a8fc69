# What the people who run the bot are told: "operator-" and the kind of news.

operator-session =
    { $state ->
        [dead] 🔌 <b>La sesión de la cuenta que crea los enlaces está cerrada</b> ({ $reason }). Las peticiones se conservan. Ejecuta <code>npm run login</code> en el servidor y reinicia Latchkey.
        [bot-dead] 🔌 <b>La sesión del propio bot ha terminado</b> ({ $reason }). Las peticiones se conservan. Reinicia Latchkey: iniciará sesión con el token del bot. Si el token cambió, pon antes el nuevo en <code>BOT_TOKEN</code>.
        [frozen] 🧊 <b>Telegram congeló la cuenta que crea los enlaces</b> ({ $reason }). Las peticiones se conservan. Abre Telegram con esa cuenta y sigue los pasos para apelar. Latchkey lo intenta de nuevo cada 10 minutos y cada vez que se inicia.
       *[live] ✅ La cuenta que crea los enlaces vuelve a funcionar. Las peticiones en espera continúan.
    }
operator-account =
    { $state ->
        [dead] 🔌 <b>La sesión de { $account } está cerrada</b> ({ $reason }). { $chats ->
            [0] No atiende ningún chat.
            [one] Las peticiones de su único chat se conservan y esperan.
           *[other] Las peticiones de sus { $chats } chats se conservan y esperan.
        } Las demás cuentas siguen funcionando. Ejecuta <code>npm run login</code> en el servidor con esa cuenta y reinicia Latchkey. O pasa sus chats a otra cuenta: /accounts.
        [frozen] 🧊 <b>Telegram congeló { $account }</b> ({ $reason }). { $chats ->
            [0] No atiende ningún chat.
            [one] Las peticiones de su único chat se conservan y esperan.
           *[other] Las peticiones de sus { $chats } chats se conservan y esperan.
        } Las demás cuentas siguen funcionando. Abre Telegram con esa cuenta y sigue los pasos para apelar. O pasa sus chats a otra cuenta: /accounts.
        [waiting] ⏳ <b>Telegram le pide a { $account } que espere</b> antes de iniciar sesión. Las demás cuentas siguen funcionando, y esta continuará sola.
       *[live] ✅ { $account } vuelve a funcionar. Las peticiones en espera continúan.
    }
operator-account-twice = ⚠️ <b>{ $account } tiene dos sesiones iniciadas.</b> La sesión de <code>{ $file }</code> no se usa. Elimina ese archivo y cierra la sesión en Telegram, en <b>Ajustes → Dispositivos</b>.
operator-chat-left = 👋 <b>{ $account } ya no puede crear enlaces en { $chat }.</b> Otra cuenta de ahí sí puede: { $others }. Para seguir con ella, mueve el chat: /accounts.
operator-store-damaged =
    ⛔ <b>La base de datos está dañada.</b> Las peticiones se conservan, y no se crean enlaces.

    { $problem }

    Detén Latchkey y pon una copia de seguridad en su lugar con <code>npm run restore</code>, que conserva el archivo dañado. Después, vuelve a iniciarlo.
operator-store-changed =
    ⚠️ <b>Alguien cambió la base de datos, y no fue Latchkey.</b> Se pueden seguir creando enlaces, pero lo que dice la auditoría no es de fiar.

    { $problem }

    Para seguir con una copia de seguridad, detén Latchkey y ejecuta <code>npm run restore</code>. Para seguir con la base de datos tal como está, inicia una vez con <code>RESTORED=1</code>.
operator-store-head =
    🔏 La auditoría tiene hoy { $entries ->
        [one] 1 entrada
       *[other] { $entries } entradas
    }. Conserva este mensaje: con él podrás demostrar más adelante que no se cambió nada.

    <code>{ $hash }</code>
operator-backup =
    { $why ->
        [works] ✅ Las copias de seguridad vuelven a funcionar.
        [no-room] 💾 <b>No hay espacio para una copia de seguridad</b> en <code>{ $reason }</code>: necesita { $needed } MB y hay { $free } MB libres. Las copias anteriores se conservan. Libera espacio o elige otra carpeta con <code>BACKUP_DIR</code>. Latchkey lo intenta de nuevo cada 10 minutos.
        [unsound] ⚠️ <b>La base de datos no está en buen estado, así que no se hizo la copia de seguridad.</b> Las copias anteriores se conservan. Para ver todo lo que está mal, ejecuta <code>npm run verify</code> en el servidor. Empieza así: { $reason }
       *[failed] 💾 <b>No se pudo hacer la copia de seguridad de la base de datos</b> ({ $reason }). Las copias anteriores se conservan. Comprueba que se puede escribir en la carpeta de <code>BACKUP_DIR</code>. Latchkey lo intenta de nuevo cada 10 minutos.
    }
operator-other-accounts = 🔌 Algunas peticiones esperan a otra cuenta ({ $accounts }). Continuarán cuando Latchkey se inicie con la sesión de esa cuenta. La cuenta que tiene la sesión iniciada ahora atiende las peticiones nuevas.
operator-store-restored =
    ♻️ <b>La base de datos se restauró desde una copia de seguridad</b>{ $sign ->
        [flag] , como indicaste.
        [older] : es anterior a la última vez que Latchkey la usó.
       *[no-anchor] : el archivo que guarda su último estado, junto a ella, falta o fue modificado.
    }
    { $links ->
        [0] No le faltaba ningún enlace de los que hay en Telegram.
        [unknown] Los bots no pueden listar sus enlaces, así que faltan los que se crearon después de la copia. En Telegram, el propietario de cada chat los ve en <b>Enlaces de invitación</b>.
        [one] Le faltaba 1 enlace de Telegram. Ahora está en la lista del chat, sin el nombre de quien lo pidió.
       *[other] Le faltaban { $links } enlaces de Telegram. Ahora están en las listas de los chats, sin los nombres de quienes los pidieron.
    }
    Latchkey busca en Telegram las peticiones sin terminar antes de enviar nada. No atiende los mensajes que estaban en espera, y se lo dice a quienes los enviaron.{ $missingEntries ->
        [0] {""}
       *[other] {" "}Entradas de auditoría que faltan: { $missingEntries }. Si nadie restauró una copia de seguridad, alguien las quitó.
    }
operator-person-forgotten =
    🧹 <b>Alguien pidió que se le olvide.</b> Ahora es “Persona olvidada { $person }” en { $entries ->
        [0] 0 entradas de auditoría
        [one] 1 entrada de auditoría
       *[other] { $entries } entradas de auditoría
    }, y no está en ningún otro sitio. Las copias de seguridad y los registros anteriores siguen teniendo su nombre hasta que los elimines. Si la auditoría muestra a una persona así y nunca recibiste este mensaje, puede que alguien haya cambiado la base de datos.
