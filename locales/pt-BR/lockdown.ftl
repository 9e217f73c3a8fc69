# Lockdown: all open links of a chat are closed at once, and brought back. "mode": approval or revoke. "state": running, closed,
# lifting or lifted.

lockdown-menu = 🔒 Bloqueio
lockdown-choose =
    🔒 <b>Bloquear { $chat }?</b>

    Todos os links ativos são fechados na hora. Você pode exigir aprovação neles e restaurar tudo depois. Ou pode revogar esses links de vez.
lockdown-mode-approval = ✋ Exigir aprovação
lockdown-mode-revoke = 🗑 Revogar todos
lockdown-question =
    { $mode ->
        [revoke] 🗑 <b>Revogar todos os links de { $chat }?</b>
       *[approval] 🔒 <b>Exigir aprovação em todos os links de { $chat }?</b>
    }

    { $open ->
        [0] Nenhum link está ativo agora.
        [one] { $open } link está ativo agora:
       *[other] { $open } links estão ativos agora:
    }
lockdown-will-ask = • { $count ->
        [1] { $count } vai exigir aprovação
       *[other] { $count } vão exigir aprovação
    }
lockdown-will-revoke = • { $mode ->
        [revoke] { $count ->
            [1] { $count } vai ser revogado de vez
           *[other] { $count } vão ser revogados de vez
        }
       *[approval] { $count ->
            [1] { $count } com preço vai ser revogado de vez: links pagos não podem exigir aprovação
           *[other] { $count } com preço vão ser revogados de vez: links pagos não podem exigir aprovação
        }
    }
lockdown-will-replace = • { $count ->
        [one] { $count } link principal é trocado por um novo, que exige aprovação
       *[other] { $count } links principais são trocados por novos
    }
lockdown-already = • { $count } { $count ->
        [one] já exige
       *[other] já exigem
    } aprovação
lockdown-others = • { $count } { $count ->
        [one] foi criado por outra pessoa: não consigo fechar
       *[other] foram criados por outras pessoas: não consigo fechar
    }
lockdown-unseen = Não vejo os links que outros admins criaram no Telegram, então eles ficam como estão: esta conta não é dona do chat. Você pode fechar esses links lá, em <b>Links de Convite</b>.
lockdown-meanwhile = Quem está aguardando não é recusado. Até você desbloquear o chat, novos links exigem aprovação, e as trocas programadas e os lotes ficam em pausa.
lockdown-yes = 🔒 Bloquear o chat
lockdown-yes-revoke = 🗑 Revogar todos
lockdown-headline =
    { $state ->
        [running] ⏳ <b>Bloqueando { $chat }…</b>
        [lifting] ⏳ <b>Desbloqueando { $chat }…</b>
        [lifted] 🔓 <b>{ $chat } está desbloqueado</b>
       *[closed] 🔒 <b>{ $chat } está bloqueado</b>
    }
lockdown-closed = { $mode ->
        [revoke] Links fechados: { $done }
       *[approval] Links fechados ou com aprovação: { $done }
    }{ $left ->
        [0] {""}
       *[other] {" "}· Faltam: { $left }
    }
lockdown-cannot = { $count ->
        [one] { $count } link foi criado por outra pessoa, e não consigo fechar. Feche-o no Telegram ou peça a ela que feche.
       *[other] { $count } links foram criados por outras pessoas, e não consigo fechar. Feche-os no Telegram ou peça a elas que fechem.
    }
lockdown-new-links = Novos links exigem aprovação até você desbloquear o chat. As trocas programadas e os lotes estão em pausa. Quem está aguardando ainda pode ser aprovado.
lockdown-back = Links de volta às opções de antes: { $done }{ $left ->
        [0] {""}
       *[other] {" "}· Faltam: { $left }
    }
lockdown-revoked = { $count ->
        [one] { $count } link foi revogado, e o Telegram não pode desfazer isso. Posso criar um novo igual para quem o solicitou.
       *[other] { $count } links foram revogados, e o Telegram não pode desfazer isso. Posso criar novos iguais para quem os solicitou.
    }
lockdown-reissued = Novos links: { $done } de { $total }
lockdown-reissue = ♻️ Criar { $count }
lockdown-stopped = Quando isso estiver resolvido, toque em Tentar de novo.
lockdown-lift = 🔓 Desbloquear
lockdown-stay = 🔒 Manter bloqueio
lockdown-lift-question =
    🔓 <b>Desbloquear { $chat }?</b>

    Os links que pedem aprovação por causa do bloqueio voltam às opções de antes, a menos que alguém os tenha alterado desde então. { $mode ->
        [revoke] Links revogados continuam revogados, mas posso criar novos iguais.
       *[approval] Novos links podem ser criados como antes.
    }{ $state ->
        [running] {" "}Links que ainda não foram fechados continuam ativos.
       *[other] {""}
    }
lockdown-goes-on = Estou tentando de novo.
