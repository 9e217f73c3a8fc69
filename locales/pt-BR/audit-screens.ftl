# /audit: who can get in, and what happened lately.

# Who can get in.
audit-open-title = 🔓 <b>Quem pode entrar em { $chat } agora?</b>
audit-open-count =
    { $total ->
        [0] Nenhum link está ativo.
        [one] { $total } link está ativo.
       *[other] { $total } links estão ativos.
    }{ $full ->
        [0] {""}
        [one] {" "}{ $full } está lotado: volta a aceitar gente quando alguém sair.
       *[other] {" "}{ $full } estão lotados: voltam a aceitar gente quando alguém sair.
    }
audit-open-locked = 🔒 Bloqueado desde { $at }. Toque em Bloqueio para ver o andamento ou desbloquear.
audit-open-public =
    🌍 <b>Qualquer pessoa</b> pode encontrar este chat por @{ $username } e entrar. Para mudar isso, abra as configurações dele no Telegram e torne-o privado.
audit-open-former =
    🚪 <b>{ $name }</b> não pode mais criar links aqui, mas { $open ->
        [one] { $open } link dessa pessoa continua ativo
       *[other] { $open } links dessa pessoa continuam ativos
    }.
audit-open-bot =
    🤖 <b>{ $name }</b>, um bot, criou { $open ->
        [one] { $open } link que está ativo
       *[other] { $open } links que estão ativos
    }. Só esse bot pode { $open ->
        [one] revogar esse link
       *[other] revogar esses links
    }.
audit-open-link =
    { $number }. { $risk ->
        [primary] ⭐
        [unlimited] ♾
        [never-expires] ♾
        [waiting-requests] 🙋
       *[limited] ⏳
    } <b>{ $title }</b>
audit-open-whose =
    { $admin ->
        [yes] por { $actor }
       *[no] por { $actor }, que não pode mais criar links
    }
audit-open-outside =
    { $admin ->
        [yes] criado no Telegram por { $actor }
       *[no] criado no Telegram por { $actor }, que não pode mais criar links
    }
audit-open-about =
    { $join ->
        [approval] Os admins aprovam cada pedido
        [paid] As pessoas pagam para entrar
        [few] Qualquer pessoa pode entrar, no máximo { $limit }
       *[anyone] Qualquer pessoa pode entrar
    }, { $ends ->
        [never] e o link nunca expira
       *[later] até { $at }
    } · { $usage ->
        [1] { $usage } entrou
       *[other] { $usage } entraram
    }{ $requested ->
        [0] {""}
       *[other] {" "}· { $requested } aguardando
    }
audit-unseen = <b>O que eu não vejo</b>
audit-unseen-other-admins = • Links que os admins criam no Telegram, sem mim: só o dono do chat vê esses links, e { $account } não é o dono. Peça aos seus admins que criem os links aqui.
audit-unseen-not-checked = • Links que os admins criaram no Telegram, sem mim: ainda não verifiquei. Toque em Verificar agora.
audit-unseen-bot-account = • Links que os admins criam no Telegram, sem mim: bots não veem esses links.
audit-unseen-nobody = • Links de pastas de chats e pessoas que vêm de uma comunidade da qual este chat faz parte: o Telegram não me mostra nenhum dos dois.
audit-checked = <i>Última verificação: { $at }</i>
audit-checking =
    <i>Verificando o chat… { $total ->
        [0] {""}
       *[other] { $done } de { $total }
    }</i>
audit-check-failed = <i>A última verificação não terminou. { $why }</i>
audit-check = 🔄 Verificar agora
audit-check-begun = 🔄 Estou verificando todos os links deste chat. Esta mensagem mostra o andamento.
audit-which = <b>Auditoria:</b> de qual chat?
audit-not-yours =
    Só o dono de um chat e as pessoas que ele escolhe podem ver a auditoria.

    Você é dono de um chat que eu ainda não conheço? Envie /newlink e escolha esse chat.
audit-own-links = 📋 Meus links
audit-back = ‹ Auditoria
audit-top = « Voltar ao início
audit-riskier = ‹ Maior risco
audit-safer = Menor risco ›
audit-others = 💬 Outros chats
audit-activity = 📈 Atividade
audit-people = 🔎 Encontrar pessoa
audit-list = 📋 Todos os links
audit-auditors = 👓 Auditores
audit-page = 🌐 Abrir página
audit-offboard = 🚪 { $name }

# Fixes.
audit-fix-expiry = { $number } ⏳ 7 dias
audit-fix-approval = { $number } 🙋 Aprovação
audit-fix-revoke = { $number } 🗑 Revogar
audit-fix-replace = { $number } ♻️ Trocar
audit-fix-requests = { $number } 🙋 Pedidos
audit-do-expiry = ⏳ Expirar em 7 dias
audit-do-approval = 🙋 Exigir aprovação
audit-do-revoke = 🗑 Revogar
audit-do-replace = ♻️ Trocar
audit-do-requests = 🙋 Pedidos
audit-ask-revoke = 🗑 Sim, revogar
audit-ask-replace = ♻️ Sim, trocar
audit-ask-keep = ‹ Manter
audit-confirm-replace =
    ♻️ Trocar o link principal de <b>{ $chat }</b>?

    O atual para de funcionar na hora, e não dá para desfazer. Quem entrou por ele continua no chat.
audit-fixed-expiry = ✓ <b>{ $title }</b> agora expira em 7 dias.
audit-fixed-approval = ✓ Agora os admins aprovam todos que usam <b>{ $title }</b>.
audit-fixed-revoke = ✓ <b>{ $title }</b> foi revogado.
audit-fixed-replace = ✓ O link principal foi trocado. O antigo não funciona mais.
audit-fix-waiting = ⏳ Estou cuidando disso. Está demorando mais do que o normal. Envie /audit daqui a pouco para ver o resultado.
audit-fix-failed = ⚠️ <b>{ $title }</b> continua como está. { $why }
audit-fix-over = <b>{ $title }</b> já está fechado.

# A link’s whole life.
audit-life-asked = 👤 Solicitado por { $actor }, { $at }
audit-life-primary = 🔑 Link principal, { $at }
audit-life-outside = 👤 Criado no Telegram, { $at }
audit-life-people = <b>Entraram por este link</b>
audit-life-nobody = Que eu saiba, ninguém entrou por este link ainda.

# What happened lately.
audit-activity-title = 📈 <b>Atividade em { $chat }</b>
audit-activity-days = Últimos { $days } dias, em comparação com os { $days } dias anteriores
audit-activity-joins =
    📥 <b>{ $count }</b> { $count ->
        [1] entrou
       *[other] entraram
    }{ $trend ->
        [up] {" "}(▲ { $percent }%)
        [down] {" "}(▼ { $percent }%)
        [new] {" "}(antes, ninguém)
       *[same] {""}
    }
audit-activity-leaves =
    📤 <b>{ $count }</b> { $count ->
        [1] saiu
       *[other] saíram
    }{ $trend ->
        [up] {" "}(▲ { $percent }%)
        [down] {" "}(▼ { $percent }%)
        [new] {" "}(antes, ninguém)
       *[same] {""}
    }
audit-activity-net =
    { $sign ->
        [plus] 👥 <b>{ $count }</b> a mais no chat
        [minus] 👥 <b>{ $count }</b> a menos no chat
       *[zero] 👥 Mesmo número de pessoas no chat que no início
    }
audit-activity-none = Que eu saiba, ninguém entrou nem saiu.
audit-activity-admin = <b>Por admin</b>
audit-activity-link = <b>Por link</b>
audit-activity-preset = <b>Por modelo</b>
audit-activity-part = • { $name }: { $joins ->
        [1] { $joins } entrou
       *[other] { $joins } entraram
    }{ $leaves ->
        [0] {""}
        [1] , { $leaves } saiu
       *[other] , { $leaves } saíram
    }
audit-activity-more = <i>Muitas pessoas entraram: por link, contei só as { $count } entradas mais recentes.</i>
audit-no-admin = Sem um link meu
audit-no-link = Sem link conhecido
audit-no-preset = Sem modelo
stayed-all = 📌 Ficaram: { $parts }
stayed-part =
    { $days ->
        [1] { $percent }% por um dia
       *[other] { $percent }% por { $days } dias
    }
audit-days = { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $days } dias
audit-plot-admin = 📊 Gráfico por admin
audit-plot-link = 📊 Gráfico por link
plot-title-admin = Entradas por admin e total de saídas
plot-title-link = Entradas por link e total de saídas
plot-days = últimos { $days } dias
plot-totals = entraram { $joins } · saíram { $leaves }
plot-others = Outros
plot-leaves = Saíram
plot-caption = 📊 { $chat }. Os dias começam e terminam em { $zone }.
