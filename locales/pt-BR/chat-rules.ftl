# What a chat's owner asks of links that other admins make there, and links that wait for a second person.

chat-menu-rules = 📏 Regras
chat-rules-title = 📏 <b>Regras para links em { $chat }</b>
chat-rules-none = Nenhuma regra ainda: os admins podem criar o link que quiserem.
chat-rules-about = As regras valem para os links que outros admins criarem comigo a partir de agora. Não valem para os seus links nem para os criados no próprio Telegram.
chat-rules-saved = ✅ Salvo.
chat-rules-life = ⏳ Validade máxima
chat-rules-limit = 👥 Limite máximo
chat-rules-issuers = 👤 Quem cria links
chat-rules-a-day = 🔢 Links por dia
chat-rules-approval =
    🙋 Sempre aprovar: { $value ->
        [on] sim
       *[off] não
    }
chat-rules-second =
    🤝 Segunda pessoa: { $value ->
        [on] sim
       *[off] não
    }
chat-rules-number = { $value }
chat-rules-no-bound = Sem limite
chat-rules-ask-longestLife =
    ⏳ <b>Por quanto tempo um link pode funcionar, no máximo?</b>

    Toque ou escreva: <i>3 dias</i>, <i>duas semanas</i>. Links que nunca expiram passam a ser recusados.
chat-rules-ask-largestLimit =
    👥 <b>Quantas pessoas podem entrar por um link, no máximo?</b>

    Toque ou escreva um número. Links em que os admins aprovam cada pedido não precisam de limite.
chat-rules-ask-linksADay =
    🔢 <b>Quantos links cada admin pode criar em 24 horas?</b>

    Toque ou escreva um número.
chat-rules-ask-issuers =
    👤 <b>Quem pode criar links aqui?</b>

    Toque em um nome para mudar. Você sempre pode.
chat-rules-no-admins = Só você pode convidar pessoas aqui. Antes, dê a um admin a permissão <b>Convidar Usuários via Link</b> no Telegram.
chat-rules-all-admins = Todos os admins
chat-rules-has = ✅ { $name }
chat-rules-has-not = ▫️ { $name }
chat-rules-not-understood-longestLife = ⚠️ Não entendi. Envie uma duração, por exemplo <i>3 dias</i>.
chat-rules-not-understood-largestLimit = ⚠️ Não entendi. Envie um número de 1 a 99.999.
chat-rules-not-understood-linksADay = ⚠️ Não entendi. Envie um número, por exemplo <i>5</i>.
chat-rules-here = <b>Regras daqui:</b>
chat-rules-fit = 📏 Seguir as regras

chat-rule-longest-life = • Os links funcionam por no máximo { $life }
chat-rule-largest-limit = • No máximo { $most ->
        [one] { $most } pessoa pode
       *[other] { $most } pessoas podem
    } entrar por um link, ou os admins aprovam cada pedido
chat-rule-approval = • Os admins aprovam cada pedido
chat-rule-issuers =
    • { $count ->
        [0] Só o dono cria links
       *[other] Só o dono e { $names } criam links
    }
chat-rule-daily-links =
    • { $most ->
        [one] { $most } link
       *[other] { $most } links
    } por dia para cada admin
chat-rule-second-person = • Um link que nunca expira precisa do OK de uma segunda pessoa

rule-broken-longest-life = O dono permite que os links funcionem por no máximo { $life }. Escolha uma validade menor.
rule-broken-largest-limit = O dono permite que no máximo { $most ->
        [one] { $most } pessoa entre
       *[other] { $most } pessoas entrem
    } por um link. Defina um limite menor ou ative a aprovação.
rule-broken-approval-always = O dono quer que os admins aprovem cada pedido. Ative a aprovação.
rule-broken-no-price = O dono definiu regras que um link pago não consegue cumprir, então só ele pode criar um. Deixe o link grátis ou fale com o dono.
rule-broken-not-issuer = O dono escolheu quem cria links aqui, e você não está entre essas pessoas. Fale com o dono.
rule-broken-daily-links =
    O dono permite que cada admin crie { $most ->
        [one] { $most } link
       *[other] { $most } links
    } em 24 horas, e você já usou sua cota. Tente de novo amanhã ou fale com o dono.
rule-broken-second-person = Aqui, um link que nunca expira precisa do OK de uma segunda pessoa.

life-weeks =
    { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
life-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
life-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
life-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }

proposal-offer = Posso perguntar ao dono e aos outros admins. Vale a primeira resposta, e seu rascunho está salvo.
proposal-ask = 🤝 Pedir um OK
proposal-set-expiry = ⏳ Definir validade
proposal-waiting =
    🤝 <b>{ $title }</b> está aguardando o OK de uma segunda pessoa.

    Coloco o link aqui assim que alguém disser sim.
proposal-declined = ❌ <b>{ $by }</b> disse não a <b>{ $title }</b>. Envie /newlink para criar um link que expira.
proposal-asks = 🤝 <b>{ $actor }</b> quer um link que nunca expira em <b>{ $chat }</b>:
proposal-title = 🏷 { $title }
proposal-approve = ✅ Aprovar
proposal-decline = ❌ Recusar
proposal-answer =
    { $state ->
        [approved] ✅ <b>{ $by }</b> aprovou.
       *[declined] ❌ <b>{ $by }</b> disse não.
    }
