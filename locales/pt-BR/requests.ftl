# People who ask to join. "by": "link" where we know by which of our links, or "none".

request-asks =
    🙋 <b>{ $who }</b> pede para entrar em <b>{ $chat }</b>{ $by ->
        [link] {" "}por <b>{ $title }</b>
       *[none] {""}
    }.
request-bio = <i>“{ $bio }”</i>
request-answer = 💬 <i>“{ $text }”</i>
request-answers-earlier =
    <i>{ $count ->
        [one] { $count } resposta anterior não é mostrada.
       *[other] { $count } respostas anteriores não são mostradas.
    }</i>
request-asked-at = Pedido feito em { $at }
request-decided =
    { $state ->
        [approved] { $known ->
            [yes] ✅ <b>{ $actor }</b> aprovou o pedido.
           *[no] ✅ Essa pessoa está no chat.
        }
       *[declined] { $known ->
            [yes] 🚫 <b>{ $actor }</b> recusou o pedido.
           *[no] 🚫 O pedido foi recusado.
        }
    }
request-gone = Essa pessoa não está mais aguardando: outro admin decidiu ou ela mudou de ideia.
requests-group =
    🙋 { $count ->
        [one] <b>{ $count } pessoa</b> pede
       *[other] <b>{ $count } pessoas</b> pedem
    } para entrar em <b>{ $chat }</b>{ $by ->
        [link] {" "}por <b>{ $title }</b>
       *[none] {""}
    }.
requests-nameless =
    { $count ->
        [one] { $count } delas não tem nome de usuário.
       *[other] { $count } delas não têm nome de usuário.
    }
requests-name = • { $who }
requests-more = … e mais { $count }
requests-none-left =
    🙋 Ninguém mais está aguardando para entrar em <b>{ $chat }</b>{ $by ->
        [link] {" "}por <b>{ $title }</b>
       *[none] {""}
    }.
requests-of =
    🙋 Pedidos para entrar em <b>{ $chat }</b>{ $by ->
        [link] {" "}por <b>{ $title }</b>
       *[none] {""}
    }
requests-confirm =
    { $decision ->
        [approve] <b>Aprovar { $count ->
            [one] { $count } pessoa
           *[other] { $count } pessoas
        }?</b>
       *[decline] <b>Recusar { $count ->
            [one] { $count } pessoa
           *[other] { $count } pessoas
        }?</b>
    }

    Os pedidos são para entrar em <b>{ $chat }</b>{ $by ->
        [link] {" "}por <b>{ $title }</b>
       *[none] {""}
    }. { $bound ->
        [known] Quem pedir a partir de agora não está incluído.
        [approve] Quem mais pedir até terminar também entra: com tanta gente, o Telegram só aceita todos de uma vez.
       *[decline] Quem mais pedir até terminar também é recusado.
    }
requests-since =
    ⚠️ { $count ->
        [one] Mais { $count } pessoa pediu
       *[other] Mais { $count } pessoas pediram
    } para entrar desde que você olhou, então ninguém foi aprovado ainda.
approvals-working =
    ⏳ Aprovando { $total ->
        [one] { $total } pessoa
       *[other] { $total } pessoas
    }: { $done } de { $total }, { $left ->
        [1] falta { $left }
       *[other] faltam { $left }
    }.
approvals-done =
    { $done ->
        [0] ❌ <b>Ninguém foi aprovado.</b>
        [one] ✅ Você aprovou { $done } pessoa.
       *[other] ✅ Você aprovou { $done } pessoas.
    }
approvals-refused =
    { $count ->
        [one] <b>{ $count } pessoa não foi aprovada.</b>
       *[other] <b>{ $count } pessoas não foram aprovadas.</b>
    }
requests-title =
    <b>{ $count ->
        [one] { $count } pessoa está
       *[other] { $count } pessoas estão
    } aguardando</b>
    💬 { $chat }{ $by ->
        [link] {" "}· 🔗 { $title }
       *[none] {""}
    }
requests-nobody =
    Ninguém está aguardando para entrar em <b>{ $chat }</b>{ $by ->
        [link] {" "}por <b>{ $title }</b>
       *[none] {""}
    }.
requests-before = <i>Isto é o que eu sabia antes.</i>
requests-bot = <i>Bots não conseguem consultar quem pediu enquanto não eram admins. No Telegram, todos que aguardam aparecem no topo do chat.</i>
requests-person = { $number }. <b>{ $who }</b>
requests-person-asked =
    Pedido feito em { $at }{ $by ->
        [link] {" "}· 🔗 { $title }
       *[none] {""}
    }
requests-which-chat = <b>Quem pede para entrar?</b> Escolha um chat.

question-for =
    💬 <b>O que você quer perguntar a { $who }?</b>

    Envie em uma só mensagem, com até { $max } caracteres. Eu repasso sem o seu nome. { $until ->
        [none] {""}
       *[other] Você tem até { $until }.
    }
question-too-long = São { $length } caracteres, e uma pergunta pode ter { $max }. Encurte e envie de novo.
question-sent =
    ✅ <b>Enviado a { $who }.</b>
    <i>“{ $text }”</i>

    Se houver resposta, eu mostro aqui. Você ainda pode aprovar ou recusar o pedido.
question-cancelled = OK, não vou perguntar nada a { $who }.
question-to-requester =
    💬 Um admin de <b>{ $chat }</b> tem uma pergunta sobre seu pedido para entrar:

    <i>“{ $text }”</i>

    Responda aqui. Só os admins desse chat podem ler.
answer-outcome =
    { $outcome ->
        [passed] ✅ Repassado ao admin de <b>{ $chat }</b>.
        [too-long] São { $length } caracteres, e posso repassar { $max }. Encurte e envie de novo.
        [enough] O admin de <b>{ $chat }</b> já tem suas mensagens. Só posso repassar mais quando ele perguntar de novo.
       *[decided] Um admin de <b>{ $chat }</b> já decidiu sobre seu pedido, então não posso repassar isto.
    }

button-ask = 💬 Perguntar
button-approve = ✅ Aprovar
button-decline = 🚫 Recusar
button-approve-all = ✅ Aprovar todos
button-decline-all = 🚫 Recusar todos
button-decide-count =
    { $decision ->
        [approve] ✅ Aprovar { $count }
       *[decline] 🚫 Recusar { $count }
    }
button-show-them = 👀 Mostrar pessoas
button-requests =
    { $count ->
        [0] 🙋 Pedidos
       *[other] 🙋 Pedidos ({ $count })
    }
button-look-again = 🔄 Ver de novo
button-previous = ‹ Anterior
button-next = Próximo ›
