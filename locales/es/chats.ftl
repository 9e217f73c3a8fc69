# /chats: what can be managed for a chat.

chat-menu-which = <b>¿Qué chat?</b>
chat-menu-none =
    Todavía no conozco ningún chat tuyo.

    Crea primero un enlace: te diré qué hay que configurar.
chat-menu-title = 💬 <b>{ $chat }</b>
chat-menu-about =
    { $kind ->
        [channel] Canal
        [group] Grupo
       *[supergroup] Grupo
    }{ $username ->
        [none] {" "}privado
       *[other] {" "}público: @{ $username }
    }
chat-menu-links =
    { $total ->
        [0] Aún no tienes enlaces.
       *[other] Tus enlaces: { $total } ({ $open ->
            [one] 1 abierto
           *[other] { $open } abiertos
        })
    }
presets-title = <b>⭐ Plantillas de { $chat }</b>
presets-line = • <b>{ $name }</b>: { $settings }
presets-how-to-add =
    { $count ->
        [0] Aún no hay ninguna. Una plantilla guarda una caducidad, un límite, la aprobación o un precio para todas las personas que crean enlaces aquí.
       *[other] Puede usarlas cualquiera que cree enlaces aquí. Toca una para crear un enlace con ella.
    }

    Para añadir una, configura un nuevo enlace para este chat y toca ⭐ Plantillas y Guardar para el chat.
presets-by-owner =
    { $count ->
        [0] Aún no hay ninguna. El propietario del chat puede añadir plantillas para todas las personas que crean enlaces aquí.
       *[other] Toca una para crear un enlace con ella. El propietario del chat las añade y las elimina.
    }
chat-menu-audit = 🗂 Auditoría
chat-menu-others = ‹ Otros chats
