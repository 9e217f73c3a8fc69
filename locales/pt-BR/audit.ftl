# The audit: for owners, who want to know who let somebody in.

audit-title =
    <b>Auditoria: { $chat }</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
    <i>Só links criados com este bot.</i>
audit-title-own =
    <b>Seus links em { $chat }</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
    <i>Só o dono do chat vê os links de todos.</i>
audit-which-chat = <b>Auditoria:</b> de qual chat?
audit-none = Ninguém criou links aqui ainda.
list-asked-by = { $actor }, { $at }
audit-who = <b>{ $chat }</b>: links de quem?
button-by = 👤 { $actor }
button-who = { $actor } · { $count }
button-export = 📄 Exportar CSV
export-making = Preparando o arquivo…
export-part = Parte { $part } de { $parts }
export-caption = { $count ->
        [one] { $count } link
       *[other] { $count } links
    }, do mais novo ao mais antigo. Horários em { $zone }. Guarde bem este arquivo: qualquer pessoa com um link ativo pode entrar.
export-state =
    { $state ->
        [active] Só links ativos
        [expired] Só links expirados
        [used-up] Só links lotados
       *[revoked] Só links revogados
    }

history-title = 🕘 <b>Histórico de { $title }</b>
history-earlier = <i>… e mais { $count } antes</i>
history-create = { $at } · <b>{ $actor }</b> criou o link
history-edit =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tentou alterar o link, mas não deu certo
        [waiting] está alterando o link…
       *[done] salvou o link sem alterações
    }
history-changed = { $at } · <b>{ $actor }</b> alterou { $changes }
history-revoke =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tentou revogar o link, mas não deu certo
        [waiting] está revogando o link…
       *[done] revogou o link
    }
history-regenerate =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tentou regenerar o link, mas não deu certo
        [closed-only] revogou o link, mas a criação do novo falhou
        [both-open] criou o novo link, mas a revogação deste falhou
        [waiting] está regenerando o link…
       *[done] regenerou o link
    }
history-replace-primary =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tentou trocar o link principal, mas não deu certo
        [waiting] está trocando o link principal…
       *[done] trocou o link principal
    }
history-delete =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tentou apagar o link, mas não deu certo
        [closed-only] revogou o link, mas não deu para apagar
        [waiting] está apagando o link…
       *[done] apagou o link do Telegram
    }
history-delete-revoked = { $at } · <b>{ $actor }</b> apagou do Telegram todos os links revogados
history-rotate =
    { $at } · { $outcome ->
        [failed] A troca programada por <b>{ $actor }</b> falhou
        [waiting] O link está sendo trocado, como programado por <b>{ $actor }</b>…
       *[done] O link foi trocado, como programado por <b>{ $actor }</b>
    }
history-retire =
    { $at } · { $outcome ->
        [failed] Não deu para fechar o link antigo, como programado por <b>{ $actor }</b>
        [waiting] O link antigo está sendo fechado, como programado por <b>{ $actor }</b>…
       *[done] O link antigo foi fechado, como programado por <b>{ $actor }</b>
    }
history-close =
    { $at } · { $outcome ->
        [failed] O link lotou, mas não deu para fechar
        [waiting] O link lotou e está sendo fechado…
       *[done] O link lotou e foi fechado de vez
    }
history-lock =
    { $at } · <b>{ $actor }</b> bloqueou o chat{ $outcome ->
        [failed] , mas não deu para alterar este link
        [waiting] : o link está sendo alterado…
       *[done] : o link exige aprovação
    }
history-lock-revoke =
    { $at } · <b>{ $actor }</b> bloqueou o chat{ $outcome ->
        [failed] , mas não deu para revogar este link
        [waiting] : o link está sendo revogado…
       *[done] : o link foi revogado
    }
history-lock-primary =
    { $at } · <b>{ $actor }</b> bloqueou o chat{ $outcome ->
        [failed] , mas não deu para trocar o link principal
        [waiting] : o link principal está sendo trocado…
       *[done] : o link principal foi trocado
    }
history-unlock =
    { $at } · <b>{ $actor }</b> desbloqueou o chat{ $outcome ->
        [failed] , mas não deu para restaurar este link
        [waiting] : o link está sendo restaurado…
       *[done] : o link voltou às opções de antes
    }
history-reissue =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tentou criar um novo link depois do bloqueio, mas não deu certo
        [waiting] está criando um novo link depois do bloqueio…
       *[done] criou um novo link depois do bloqueio
    }
history-taken-over = { $at } · <b>{ $actor }</b> assumiu o link
history-approve =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tentou aprovar um pedido para entrar, mas não deu certo
        [waiting] está aprovando um pedido para entrar…
       *[done] aprovou um pedido para entrar
    }
history-decline =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tentou recusar um pedido para entrar, mas não deu certo
        [waiting] está recusando um pedido para entrar…
       *[done] recusou um pedido para entrar
    }
history-approve-all =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tentou aprovar todos que aguardavam, mas não deu certo
        [waiting] está aprovando todos que aguardam…
       *[done] aprovou todos que aguardavam
    }
history-decline-all =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] tentou recusar todos que aguardavam, mas não deu certo
        [waiting] está recusando todos que aguardam…
       *[done] recusou todos que aguardavam
    }
history-revoked-outside = { $at } · Revogado no Telegram, fora do bot
history-twin-revoked = { $at } · Um segundo link, criado por acidente, foi revogado
history-twin-reported = { $at } · Um segundo link, criado por acidente, foi encontrado
history-posted = { $at } · <b>{ $actor }</b> publicou o link em um canal
history-made-outside = { $at } · Criado no Telegram, fora do bot
history-bot-link = { $at } · Criado por outro bot
history-changed-outside = { $at } · Alterado no Telegram, fora do bot: { $changes }
history-edited-outside = { $at } · Alterado no Telegram, fora do bot
history-usage-jump = { $at } · Muito mais pessoas do que o normal entraram em uma hora
history-found = { $at } · Encontrado no Telegram
change-title = nome: { $from } → { $to }
change-expiry = validade: { $from } → { $to }
change-limit = limite: { $from } → { $to }
change-approval = aprovação: { $from } → { $to }
change-strict = fechar ao lotar: { $from } → { $to }
change-none = nenhum
change-never = nunca
change-number = { $number }
on-off =
    { $value ->
        [on] sim
       *[off] não
    }
history-lineage = <b>Todas as versões ({ $count })</b>
history-lineage-line =
    { $number }. { $state ->
        [active] 🟢
        [expired] ⌛
        [used-up] 🟡
       *[revoked] 🔴
    } { $at }, { $actor }, { $usage ->
        [1] { $usage } entrou
       *[other] { $usage } entraram
    }{ $subject ->
        [yes] {" "}<i>(esta)</i>
       *[no] {""}
    }
history-joined =
    <b>Entraram por este link:</b> { $inside } no chat{ $left ->
        [0] {""}
        [1] , { $left } saiu
       *[other] , { $left } saíram
    }
history-more = … e mais { $count }

column-title = Nome
column-link = Link
column-state = Estado
column-actor = Solicitado por
column-actor-id = Solicitado por (ID do Telegram)
column-made = Criado em
column-expires = Expira em
column-limit = Limite
column-usage = Entraram
column-approval = Aprovação
column-requested = Aguardando
column-price = Estrelas por mês
column-subscriptions-ended = Assinaturas encerradas
column-changed-at = Última alteração
column-revoked-at = Revogado em
column-replaces = Substitui
column-replaced-by = Substituído por
column-id = ID do link
