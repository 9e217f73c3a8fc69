# Who joined with a link.

button-joined = 👥 Quién se unió
joined-title = 👥 <b>Quién se unió con { $title }</b>
button-search = 🔎 Buscar nombre
joined-search = 🔎 Envía una parte del nombre o del nombre de usuario.
joined-none = Aún no se ha unido nadie con este enlace.
joined-none-found = No conozco a nadie con ese nombre que se haya unido con este enlace. Prueba con una parte más corta del nombre.
joined-count =
    <b>{ $inside } en el chat</b>{ $left ->
        [0] {""}
        [one] , 1 salió
       *[other] , { $left } salieron
    }
joined-line =
    • { $name }{ $username ->
        [none] {""}
       *[other] {" "}({ $username })
    }, { $at }{ $approver ->
        [none] {""}
       *[other] , con la aprobación de { $approver }
    }{ $left ->
        [yes] {" "}· <i>salió</i>
       *[no] {""}
    }
joined-reading = <i>Todavía estoy leyendo la lista. Vuelve a mirar dentro de un momento para ver más.</i>
joined-before = <i>Esto es lo que ya sabía.</i>
joined-deleted = <i>Telegram ya no muestra este enlace, así que no puede decir quién se unió con él.</i>
joined-bot = <i>Los bots no pueden ver quién se unió con un enlace mientras no eran administradores, ni quién salió después. En Telegram, el propietario del chat sí puede, en <b>Enlaces de invitación</b>.</i>
joined-left-since = <i>No se muestra a quienes se unieron antes del { $at } y salieron.</i>
