# /chats: what can be managed for a chat.

chat-menu-which = <b>Qual chat?</b>
chat-menu-none =
    Ainda não conheço nenhum chat seu.

    Crie um link primeiro: eu explico o que precisa ser configurado.
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
        [0] Você ainda não tem links aqui.
       *[other] Seus links: { $total }, { $open ->
            [1] { $open } ativo
           *[other] { $open } ativos
        }
    }
presets-title = <b>⭐ Modelos de { $chat }</b>
presets-line = • <b>{ $name }</b>: { $settings }
presets-how-to-add =
    { $count ->
        [0] Nenhum ainda. Um modelo guarda a validade, o limite, a aprovação ou o preço para todos que criam links aqui.
       *[other] Todos que criam links aqui podem usar estes. Toque em um para criar um link com ele.
    }

    Para adicionar um, prepare um novo link para este chat, toque em ⭐ Modelos e em Salvar para o chat.
presets-by-owner =
    { $count ->
        [0] Nenhum ainda. O dono do chat pode adicionar modelos para todos que criam links aqui.
       *[other] Toque em um para criar um link com ele. O dono do chat adiciona e apaga os modelos.
    }
chat-menu-audit = 🗂 Auditoria
chat-menu-others = ‹ Outros chats
