# Revoking and deleting many links at once.

button-select = ☑️ Selecionar
button-select-end = ✕ Sair da seleção
button-pick =
    { $picked ->
        [yes] ☑️ { $number }
       *[no] ⬜️ { $number }
    }
button-close-picked =
    { $state ->
        [revoked] 🧹 Apagar { $count }
       *[other] 🗑 Revogar { $count }
    }
button-close-all =
    { $state ->
        [revoked] 🧹 { $count ->
            [1] Apagar { $count }
           *[other] Apagar os { $count }
        }
       *[other] 🗑 { $count ->
            [1] Revogar { $count }
           *[other] Revogar os { $count }
        }
    }
list-picking =
    { $count ->
        [0] <i>Toque nos números dos links que você quer revogar.</i>
        [one] <i>{ $count } link selecionado.</i>
       *[other] <i>{ $count } links selecionados.</i>
    }
pick-full = Você pode selecionar no máximo { $max } links. Para revogar mais, use um filtro e revogue todos de uma vez.

close-question =
    🗑 Revogar { $count ->
        [one] { $count } link
       *[other] { $count } links
    } de <b>{ $chat }</b>?

    { $count ->
        [one] Ele para
       *[other] Eles param
    } de funcionar na hora, e não dá para desfazer. { $usage ->
        [0] Ninguém entrou por { $count ->
            [one] ele
           *[other] eles
        } até agora.
        [one] A única pessoa que entrou continua no chat.
       *[other] As { $usage } pessoas que entraram continuam no chat.
    }
close-delete-question =
    🧹 Apagar { $count ->
        [one] { $count } link revogado
       *[other] { $count } links revogados
    } de <b>{ $chat }</b> do Telegram?

    O Telegram não vai mais mostrar { $count ->
        [one] esse link
       *[other] esses links
    }. Eu mantenho { $count ->
        [one] o registro dele
       *[other] o registro deles
    }.
close-nothing = Não há nada para revogar ou apagar aqui.
close-name = • { $name }
close-revoked =
    { $count ->
        [one] Mais { $count } já está revogado.
       *[other] Mais { $count } já estão revogados.
    }
close-others =
    { $count ->
        [one] { $count } continua como está: foi criado por outra pessoa ou é um link principal.
       *[other] { $count } continuam como estão: foram criados por outras pessoas ou são links principais.
    }
close-more = Estes são os { $count } mais novos. Faça o resto depois.
close-yes = 🗑 Revogar { $count }
close-delete-too = 🧹 Revogar e apagar
close-delete-yes = 🧹 Apagar { $count }
