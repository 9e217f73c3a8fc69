# "Who let Sam in?": people of a chat, how they came, and who else came the same way.

people-title = 🔎 <b>Encontrar uma pessoa em { $chat }</b>
people-ask = Envie parte do nome, o nome de usuário ou encaminhe uma mensagem da pessoa. Também conheço quem já saiu.
people-found = { $text ->
       *[other] 🔎 “{ $text }”
    }
people-newest = Os membros mais recentes e quem saiu:
people-none = Não conheço ninguém com esse nome neste chat. Tente uma parte menor do nome.
people-line = { $number }. <b>{ $name }</b>{ $hasUsername ->
        [yes] {" "}(@{ $username })
       *[no] {""}
    }
    { $known ->
        [yes] { $at }
       *[no] já estava aqui antes do meu registro
    }{ $hasLink ->
        [yes] , por { $title }
       *[no] {""}
    }{ $left ->
        [yes] {" "}· <i>saiu</i>
       *[no] {""}
    }
people-again = 🔎 Buscar de novo
people-older = Anteriores ›
people-newest-first = « Os mais novos
person-title = 👤 <b>{ $name }</b>{ $hasUsername ->
        [yes] {" "}(@{ $username })
       *[no] {""}
    }
person-came =
    { $way ->
        [link] 📥 Entrou em { $at } por { $hasLink ->
            [yes] <b>{ $title }</b>
           *[no] um link que não conheço
        }
        [request] 📥 Entrou em { $at } por { $hasLink ->
            [yes] <b>{ $title }</b>
           *[no] um link que não conheço
        }, depois de pedir para entrar
        [folder] 📥 Entrou em { $at } pelo link de uma pasta de chats
        [added] 📥 Outro membro adicionou esta pessoa em { $at }
        [open] 📥 Entrou em { $at } sem link: o chat é público
       *[unknown] 📥 Entrou em { $at }
    }
person-before = 📥 Já estava aqui antes do meu registro
person-asker = 🔗 { $asker } solicitou esse link
person-approved = 🙋 Quem aprovou: { $name }
person-added = ➕ Quem adicionou: { $name }
person-left = 📤 Saiu em { $at }
person-left-by = 📤 Já tinha saído em { $at }
person-removed = 📤 { $name } removeu esta pessoa em { $at }
person-inside = 🟢 Está no chat agora
person-sure =
    { $certainty ->
        [certain] <i>Certeza: o Telegram informou o link.</i>
        [certain-way] <i>Certeza: o Telegram informou isso.</i>
        [likely] <i>Provável, mas sem certeza: o Telegram informou só parte do link, e este combina.</i>
       *[unknown] <i>O Telegram não informou qual link foi usado.</i>
    }
person-earlier = <b>Antes disso</b>
person-same = 👥 Quem mais entrou
person-link = 🔗 Histórico do link
same-title = 👥 <b>Quem mais entrou por { $title }</b>
same-about = { $name } também entrou por este link.
same-none = Que eu saiba, ninguém mais entrou por este link.
same-line = • { $name }{ $hasUsername ->
        [yes] {" "}(@{ $username })
       *[no] {""}
    }, { $at }{ $left ->
        [yes] {" "}· <i>saiu</i>
       *[no] {""}
    }
same-revoke = 🗑 Revogar link
