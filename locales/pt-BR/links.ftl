# The card of a link, and lists of links.

card-hidden = 🔒 Você não gerencia mais este chat, então o link dele não aparece mais aqui.
list-hidden = 🔒 Você não gerencia mais este chat, então os links dele não aparecem mais aqui.
card-older = 🔗 <b>{ $title }</b> está em uma mensagem mais recente. Esta está desatualizada.
link-untitled = Link sem nome
link-primary = Link principal
link-title = 🔗 <b>{ $title }</b>
link-chat = em <b>{ $chat }</b>
link-url = { $link }
link-url-dead = <s>{ $link }</s>
link-state =
    { $state ->
        [active] 🟢 Ativo
        [expired] ⌛ Expirado: não funciona mais
        [used-up] 🟡 Lotado: volta a funcionar quando alguém sair
       *[revoked] 🔴 Revogado: não funciona mais
    }
link-state-deleted = 🔴 Revogado e apagado do Telegram
link-of-account = 🔒 Outra conta deste bot ({ $name }) criou este link. Ele pode ser alterado quando essa conta se conectar de novo.
link-of-other = 🔒 <b>{ $name }</b> criou este link. Só quem o criou pode alterá-lo ou revogá-lo, no Telegram. Se foi um bot, só esse bot pode.
link-made = <i>Criado: { $at }</i>
link-made-by = <i>Criado para { $actor }: { $at }</i>
link-as-of = <i>Situação em { $at }</i>
chat-unknown = um chat que não vejo mais
actor-unknown = Alguém
actor-everybody = Todos

settings-expiry-never = ♾ Nunca expira
settings-expiry = ⏳ Expira: { $at }
settings-expired = ⏳ Expirou: { $at }
settings-no-limit = 👥 Sem limite
settings-limit =
    👥 Limite: { $limit ->
        [one] { $limit } pessoa
       *[other] { $limit } pessoas
    }{ $strict ->
        [yes] , depois fecha de vez
       *[no] {""}
    }
settings-usage = 👥 { $usage ->
        [1] { $usage } entrou
       *[other] { $usage } entraram
    }, sem limite
settings-subscribed = 👥 { $usage ->
        [1] { $usage } assinante
       *[other] { $usage } assinantes
    }
settings-subscribed-ended = 👥 { $usage ->
        [1] { $usage } assinante
       *[other] { $usage } assinantes
    }, { $ended ->
        [one] { $ended } assinatura encerrada
       *[other] { $ended } assinaturas encerradas
    }
settings-usage-of =
    👥 { $usage ->
        [1] { $usage } de { $limit } entrou
       *[other] { $usage } de { $limit } entraram
    }{ $strict ->
        [yes] , depois fecha de vez
       *[no] {""}
    }
settings-price-month = { $amount ->
        [one] { $amount } Estrela
       *[other] { $amount } Estrelas
    } por mês
settings-price-minutes = { $amount ->
        [one] { $amount } Estrela
       *[other] { $amount } Estrelas
    } a cada { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
settings-price = 💰 As pessoas pagam { $price }
settings-join-at-once = 🔓 Qualquer pessoa com o link pode entrar
settings-approval =
    { $requested ->
        [0] 🙋 Os admins aprovam cada pedido
        [one] 🙋 Os admins aprovam cada pedido: { $requested } aguardando
       *[other] 🙋 Os admins aprovam cada pedido: { $requested } aguardando
    }

button-copy = 📋 Copiar
button-share = ↗️ Compartilhar
button-edit = ✏️ Editar
button-regenerate = ♻️ Regenerar
button-revoke = 🗑 Revogar
button-replace = ♻️ Trocar
button-approval-on = 🙋 Aprovação: não
button-approval-off = 🙋 Aprovação: sim
button-delete = 🧹 Apagar
button-delete-yes = 🧹 Sim, apagar
button-delete-revoked = 🧹 Apagar revogados
button-delete-revoked-yes = 🧹 Sim, apagar
button-history = 🕘 Histórico
button-successor = 🔗 Link mais novo
button-new-like-this = ♻️ Criar outro
button-new-like-this-yes = ♻️ Criar link
button-regenerate-yes = ♻️ Sim, regenerar
button-change-settings = ⚙️ Alterar opções
button-regenerate-leaked = 🚨 Revogar antes
button-revoke-yes = 🗑 Sim, revogar
button-keep = ‹ Manter
button-show-link = 🔗 Mostrar o link
button-back = ‹ Voltar
button-new-link = 🔗 Novo link
button-another = 🆕 Outro igual
button-details = ℹ️ Detalhes
button-more = ⋯ Mais

confirm-regenerate =
    ♻️ Regenerar <b>{ $title }</b>?

    Você recebe um novo link com as mesmas opções, e este para de funcionar. Quem entrou por ele continua no chat.

    Este link vazou? Então revogue-o antes de criar o novo.
confirm-new-like-this =
    ♻️ Criar um novo link com as opções de <b>{ $title }</b>?

    O antigo continua revogado.
confirm-revoke =
    🗑 Revogar <b>{ $title }</b>?

    Ele para de funcionar na hora, e não dá para desfazer. { $usage ->
        [0] Ninguém entrou por ele até agora.
        [one] A única pessoa que entrou por ele continua no chat.
       *[other] As { $usage } pessoas que entraram por ele continuam no chat.
    }
confirm-delete =
    🧹 Apagar <b>{ $title }</b> do Telegram?

    Ele já está revogado, e o Telegram não vai mais mostrar esse link. Eu mantenho o registro dele, com o histórico.
confirm-delete-revoked =
    🧹 Apagar do Telegram os links revogados de <b>{ $chat }</b>?

    São todos os links revogados da conta que cria seus links: também os de outros admins e os criados fora deste bot. O Telegram não vai mais mostrar esses links. Eu mantenho o registro dos meus, com o histórico.
revoked-already = Este link já está revogado.

links-title =
    <b>Seus links em { $chat }</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
links-title-all =
    <b>Seus links</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
links-which-chat = <b>Seus links:</b> de qual chat?
links-no-chats =
    Você ainda não tem links.

    Toque no botão ou envie /newlink para criar o primeiro.
links-none = Você ainda não tem links aqui. Envie /newlink para criar um.
links-none-filtered = Nenhum link encontrado.
list-search = 🔎 “{ $text }”
button-clear-search = ✕ Limpar busca
times-in = <i>Horários em { $zone }</i>
list-link =
    { $number }. { $state ->
        [active] 🟢
        [expired] ⌛
        [used-up] 🟡
       *[revoked] 🔴
    } <b>{ $title }</b>
list-link-url =
    { $state ->
        [revoked] <s>{ $link }</s>
       *[other] { $link }
    }
list-link-use =
    { $limit ->
        [0] { $usage ->
            [1] { $usage } entrou
           *[other] { $usage } entraram
        }
       *[other] { $usage ->
            [1] { $usage } de { $limit } entrou
           *[other] { $usage } de { $limit } entraram
        }
    }{ $requested ->
        [0] {""}
       *[other] {" "}· { $requested } aguardando
    } · { $ends ->
        [revoked] revogado
        [expired] expirou em { $at }
        [never] nunca expira
       *[later] até { $at }
    }
button-chats = 💬 Chats ({ $count })
button-all-chats = Todos os chats
button-chat = { $chat } · { $count }
button-number = { $number }
button-newer = ‹ Mais novos
button-older = Mais antigos ›
button-newest = « Os mais novos
button-oldest = Os mais antigos »
button-page = { $page } de { $pages }
button-filter =
    { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $state ->
        [active] Ativos
        [expired] Expirados
        [used-up] Lotados
        [revoked] Revogados
       *[all] Todos
    } { $count }{ $more ->
        [yes] +
       *[no] {""}
    }

state-name =
    { $state ->
        [active] ativo
        [expired] expirado
        [used-up] lotado
       *[revoked] revogado
    }
yes-no =
    { $value ->
        [yes] sim
       *[no] não
    }

press-unknown = Este botão não funciona mais. Envie /links para ver seus links.
press-stranger = Este botão é de outra pessoa.
press-used = Você já pediu isso.

# All that is known of a link.
details-title = ℹ️ <b>Detalhes de { $title }</b>
details-kind =
    { $kind ->
        [primary] 🔗 Link principal
       *[additional] 🔗 Link adicional
    }
details-made = 📅 Criado: { $at }
details-asked-by =
    👤 { $actor ->
        [none] Não foi criado com este bot
       *[other] Solicitado por { $actor }
    }
details-admin =
    🛠 { $name ->
        [none] Para o Telegram, quem criou foi <code>{ $id }</code>
       *[other] Para o Telegram, quem criou foi { $name } (<code>{ $id }</code>)
    }
details-never-changed = ✏️ Nunca foi alterado
details-changed = ✏️ Última alteração: { $at }
details-approval =
    { $needed ->
        [yes] 🙋 Aprovação: sim
       *[no] 🙋 Aprovação: não
    }
details-free = 💰 Grátis
details-usage = ✅ Entraram e continuam lá: { $usage }
details-requested = ⏳ Aguardando aprovação: { $requested }
details-ended = 🚪 Assinaturas encerradas: { $ended }
details-revoked = 🔴 Revogado: { $at }
details-seen = <i>Informado pelo Telegram: { $at }</i>
