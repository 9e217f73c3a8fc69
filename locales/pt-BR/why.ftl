# “Why can’t they get in?”: a link, a person, and what stands between them.

button-why = ❓ Alguém não entra?
button-why-other = 👤 Outra pessoa
button-why-again = 🔄 Verificar de novo
button-why-time = ✏️ Dar mais prazo
button-why-limit = ✏️ Aumentar limite
button-why-lockdown = 🔒 Ver bloqueio
command-why = Por que alguém não entra?
why-how =
    Envie o link que não funciona e quem não consegue entrar:

    <code>/why https://t.me/+… @username</code>

    Ou abra um link, toque em <b>Mais</b> e depois em <b>Alguém não entra?</b>
why-unknown = Não conheço esse link. Ele pode levar a um chat diferente do que você imagina, ser de outro admin ou ter sido criado sem mim. Abra na sua lista o link que você quis dizer ou crie um novo para essa pessoa.
why-title = ❓ <b>Por que alguém não consegue entrar por { $title }?</b>
why-about = 👤 { $who }
why-who = <b>Quem é?</b> Envie o @username ou o nome, ou encaminhe uma mensagem da pessoa.
why-several = Encontrei várias pessoas. Quem é?
why-nobody = Não conheço ninguém com esse nome que esteja no chat, banido dele ou aguardando para entrar. Então nada impede essa pessoa, se o link estiver ativo. Os nomes podem ser diferentes: envie o @username ou encaminhe uma mensagem da pessoa.
why-inside = ✅ Essa pessoa já está no chat. Ele aparece na lista de chats dela, talvez entre os chats arquivados.
why-banned =
    ⛔️ { $known ->
        [yes] Essa pessoa está banida: <b>{ $by }</b> a removeu do chat.
       *[no] Essa pessoa está banida do chat.
    } Para quem está banido, o Telegram diz que o link expirou. Para deixá-la entrar, abra o chat no Telegram, vá em <b>Editar</b> → <b>Usuários Removidos</b> e tire-a dessa lista. Depois toque em <b>Verificar de novo</b>.
why-waiting = ⏳ Essa pessoa pediu para entrar em { $at } e está aguardando uma resposta.
why-declined =
    ✖️ { $known ->
        [yes] O pedido foi recusado por { $by }.
       *[no] O pedido foi recusado.
    } Essa pessoa pode pedir de novo por um link ativo.
why-left = 🚪 Essa pessoa estava no chat e saiu em { $at }. Ela pode entrar de novo por um link ativo.
why-group = Em um grupo básico, o Telegram não me diz quem está nele ou quem foi banido.
why-link =
    { $state ->
        [expired] ⌛️ O link expirou. Dê mais prazo ou crie um novo.
        [used-up]
            🔢 O link está lotado: { $limit ->
                [one] { $limit } pessoa entrou, e esse é o limite.
               *[other] { $limit } pessoas entraram, e esse é o limite.
            } Aumente o limite ou crie um novo.
        [revoked] 🚫 O link foi revogado. Ninguém mais entra por ele.
       *[active] ✅ O link está ativo.
    }
why-asks = 🙋 Por este link, as pessoas primeiro pedem para entrar, e um admin aprova. Essa pessoa tocou em <b>Pedir para Entrar</b>?
why-paid = ⭐️ Este link custa { $price }. A pessoa pode entrar depois de pagar.
why-locked = 🔒 O chat está bloqueado.
why-open = Pelo que consigo ver, nada impede a entrada. Pergunte qual mensagem o Telegram mostra. Muitas vezes a pessoa tem um link antigo ou está em chats demais: nesse caso, precisa sair de um antes.
