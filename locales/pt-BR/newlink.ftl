# Asking for a new link: the whole link on one screen, the questions, and what is said to an answer that can't be used.

newlink-progress = <i>{ $step } de { $total }</i>
newlink-back = ‹ Voltar
newlink-skip = Pular
newlink-cancel = Cancelar

newlink-chat =
    <b>Para qual chat é o link?</b>

    Toque em um chat ou envie o nome, o <code>@name</code> ou o link <code>t.me</code> dele.
newlink-chat-pick =
    <b>Para qual chat é o link?</b>

    Escolha com os botões abaixo do campo de mensagem. Ou envie o <code>@name</code> ou o link <code>t.me</code> dele, ou encaminhe uma mensagem de lá.

    Só aparecem os chats em que você pode convidar pessoas.
newlink-chat-which = Qual destes chats?
newlink-chat-not-understood = Não consigo identificar esse chat.
newlink-chat-stays = ⚠️ Um link não muda de chat.
newlink-pick-group = 👥 Escolher grupo
newlink-pick-channel = 📣 Escolher canal
newlink-pick-placeholder = @name ou link t.me
newlink-page-back = ‹ Anteriores
newlink-page-on = Mais ›
newlink-check-again = 🔄 Verificar de novo
newlink-another-chat = Outro chat
newlink-as-new = 🆕 Como um novo link

newlink-title =
    <b>Dê um nome ao link</b> (só os admins veem)

    Envie um nome de até 32 caracteres. Ele ajuda você a diferenciar os links.
newlink-title-now =
    <b>Dê um nome ao link</b> (só os admins veem)

    Agora: { $title }
    Envie outro nome, de até 32 caracteres.
newlink-title-none = Sem nome
newlink-title-text-please = Envie o nome como texto.
newlink-title-empty = Não vejo nada nesse nome. Envie algumas letras.
newlink-title-long =
    O nome tem { $over ->
        [one] { $over } caractere
       *[other] { $over } caracteres
    } a mais: o Telegram permite { $max }. Envie um nome mais curto ou use este:

    <b>{ $shorter }</b>
newlink-title-use = Usar o nome curto

newlink-expiry =
    <b>Quando o link deve expirar?</b>

    Toque ou escreva do seu jeito: <i>sexta 18:00</i>, <i>3d</i>, <i>em duas semanas</i>, <i>1 de dezembro</i>.
newlink-expiry-now = Agora: { $at }
newlink-expiry-now-never = Agora: nunca
newlink-expiry-your-zone = Horários em { $zone }. Para mudar: /timezone
newlink-expiry-no-zone = Horários em { $zone }. Para definir o seu: /timezone
newlink-expiry-zone = 🌍 Meu fuso horário
newlink-expiry-1h = 1 hora
newlink-expiry-1d = 1 dia
newlink-expiry-1w = 1 semana
newlink-expiry-1mo = 1 mês
newlink-expiry-never = Nunca
newlink-expiry-text-please = Envie a validade como texto, por exemplo <i>sexta 18:00</i>.
newlink-expiry-not-understood = Não encontrei uma data ou hora nisso. Tente <i>sexta 18:00</i> ou <i>3d</i>.
newlink-expiry-past = Esse horário já passou ou falta menos de um minuto para ele. Envie um horário mais tarde.
newlink-expiry-far = O Telegram não aceita datas depois de janeiro de 2038. Envie uma data mais próxima ou “nunca”.
newlink-expiry-skipped-by-clock-change = Esse horário não existe em { $zone }: os relógios são adiantados nessa noite. Envie um horário uma hora antes ou depois.

newlink-limit =
    <b>Quantas pessoas podem usar o link?</b>

    Toque ou envie um número. Quando alguém sai, a vaga fica livre de novo, a menos que o link feche ao lotar.
newlink-limit-now = Agora: { $limit }
newlink-limit-with-approval = Agora os admins aprovam cada pedido. Um limite desativa isso: o Telegram só permite um dos dois.
newlink-limit-none = Sem limite
newlink-limit-once = 🔒 1 pessoa, uma vez
newlink-limit-strict =
    { $on ->
        [yes] ✓ Fechar ao lotar
       *[no] ○ Fechar ao lotar
    }
newlink-limit-text-please = Envie um número, por exemplo <b>50</b>.
newlink-limit-not-a-number = Não encontrei um número nisso. Envie um, por exemplo <b>50</b>, ou “sem limite”.
newlink-limit-not-whole = O limite precisa ser um número inteiro, por exemplo <b>50</b>.
newlink-limit-zero = Com limite 0, ninguém pode entrar. Envie pelo menos 1 ou “sem limite”.
newlink-limit-negative = O limite precisa ser 1 ou mais. Envie um número, por exemplo <b>50</b>, ou “sem limite”.
newlink-limit-too-many = O limite máximo do Telegram é { $max }. Envie um número menor ou “sem limite”.

newlink-requests =
    <b>Os admins devem aprovar novos membros?</b>

    Se sim, as pessoas primeiro pedem para entrar. Se não, qualquer pessoa com o link pode entrar.
newlink-requests-with-limit = Agora o limite é { $limit }. A aprovação desativa o limite: o Telegram só permite um dos dois.
newlink-requests-no = Entrada livre
newlink-requests-yes = Admins aprovam
newlink-requests-text-please = Toque em um botão ou envie <b>sim</b> ou <b>não</b>.

newlink-price =
    <b>Quantas Estrelas por mês?</b>

    As pessoas pagam esse valor para entrar e depois todo mês para continuar. Toque ou envie um número de até { $max }.
newlink-price-now = Agora: { $price }
newlink-price-takes-place = Um link pago não tem validade, limite nem aprovação, então um preço desativa tudo isso.
newlink-price-amount = { $amount }
newlink-price-free = Grátis
newlink-price-make-free = Deixar grátis
newlink-price-text-please = Envie um número de Estrelas, por exemplo <b>500</b>.
newlink-price-not-a-number = Não encontrei um preço nisso. Envie um número de Estrelas, por exemplo <b>500</b>, ou “grátis”.
newlink-price-not-whole = O preço precisa ser um número inteiro de Estrelas, por exemplo <b>500</b>.
newlink-price-zero = Com 0 Estrelas, o Telegram não cria um link pago. Envie um número de 1 a { $max } ou “grátis”.
newlink-price-negative = O preço precisa ser de pelo menos 1 Estrela. Envie um número de 1 a { $max } ou “grátis”.
newlink-price-too-many = O preço máximo do Telegram é de { $max } Estrelas por mês. Envie um número de 1 a { $max } ou “grátis”.
newlink-price-currency = As pessoas pagam com Estrelas do Telegram, não com dinheiro. Envie um número de Estrelas, por exemplo <b>500</b>.
newlink-price-period = O Telegram cobra o preço uma vez por mês. Envie as Estrelas por um mês, por exemplo <b>500</b>.
newlink-price-in-group = <b>{ $chat }</b> é um grupo, e o Telegram só tem links pagos para canais. Escolha um canal privado ou deixe o link grátis.
newlink-price-in-public = <b>{ $chat }</b> é público: qualquer pessoa pode entrar de graça, então ninguém pagaria. Escolha um canal privado ou deixe o link grátis.

newlink-summary = <b>Novo link</b>
newlink-replace-summary = <b>Regenerar com alterações</b>
newlink-change-summary = <b>Confira suas alterações</b>
newlink-summary-chat = 💬 <b>{ $chat }</b>
newlink-summary-title = 🏷 Nome: <b>{ $title }</b>
newlink-summary-no-title = 🏷 Sem nome
newlink-summary-expiry = ⏳ Expira: <b>{ $at }</b>
newlink-summary-expired = ⚠️ Expirou: <b>{ $at }</b>
newlink-summary-expired-hint = Toque em Validade e escolha um horário mais tarde.
newlink-summary-no-expiry = ♾ Nunca expira
newlink-summary-limit =
    👥 Limite: <b>{ $limit ->
        [one] { $limit } pessoa
       *[other] { $limit } pessoas
    }</b>{ $strict ->
        [yes] , depois fecha de vez
       *[no] {""}
    }
newlink-summary-no-limit = 👥 Sem limite
newlink-summary-approval = 🙋 Os admins aprovam cada pedido
newlink-summary-price = 💰 As pessoas pagam <b>{ $price }</b>
newlink-summary-no-approval = 🔓 Qualquer pessoa com o link pode entrar
newlink-summary-open-title = 🏷 Nome: <b>?</b>
newlink-summary-open-expiry = ⏳ Expira: <b>?</b>
newlink-summary-open-limit = 👥 Limite: <b>?</b>
newlink-summary-open-requests = 🙋 Aprovação: <b>?</b>
newlink-summary-open-price = 💰 Preço: <b>?</b>
newlink-summary-zone = Horários em { $zone }. Para definir o seu: /timezone
newlink-summary-hint = Toque para alterar algo ou é só escrever: <i>20 pessoas até sexta</i>.
newlink-summary-paid-hint = Toque para alterar algo ou é só escrever: <i>250 estrelas por mês</i>.
newlink-paid-title-only = O Telegram só permite alterar o nome de um link pago.
newlink-summary-type = Não encontrei uma alteração nisso. Toque em um botão ou escreva algo como <i>20 pessoas até sexta</i>.
newlink-summary-tap = Toque em <b>{ $button }</b> para continuar.
newlink-field-chat = 💬 Chat
newlink-field-title = 🏷 Nome
newlink-field-expiry = ⏳ Validade
newlink-field-limit = 👥 Limite
newlink-field-requests = 🙋 Aprovação
newlink-field-price = 💰 Pago, em Estrelas
newlink-steps = Passo a passo
newlink-create = ✅ Criar link
newlink-save = 💾 Salvar alterações
newlink-replace = ♻️ Trocar link
newlink-creating = Criando seu link…
newlink-replacing = Criando o novo link…
newlink-saving = Alterando o link…
newlink-created-already = Você já pediu isso.
newlink-card-changed = Seu rascunho mudou desde então. Esta é a versão atual.
newlink-question-over = Essa pergunta já passou. Responda à mensagem mais recente.
newlink-another-expiry = Mesmas opções. Vale pelo mesmo tempo que o primeiro.

# One tap for what most links are for, and a person's own presets.
newlink-preset-guest = 1 convidado · 24 h
newlink-preset-week = 10 pessoas · 7 dias
newlink-preset-open = Até eu fechar
newlink-preset-ask = Com aprovação
newlink-presets = ⭐ Modelos
newlink-presets-use = <b>⭐ Seus modelos</b>
newlink-presets-none =
    <b>⭐ Seus modelos</b>

    Nenhum ainda. Um modelo guarda a validade, o limite e a aprovação para a próxima vez.
newlink-presets-of-chat =
    <b>⭐ Modelos</b>

    💬 indica os do chat: todos que criam links lá podem usar.
newlink-presets-save = Toque em Salvar como modelo para guardar estas opções como <b>{ $name }</b>. Ou envie outro nome.
newlink-presets-full = Você tem 8 modelos. Apague um para salvar outro.
newlink-preset-save = Salvar como modelo
newlink-preset-save-chat = Salvar para o chat
newlink-preset-delete = 🗑 Apagar
newlink-preset-name = Envie o nome do modelo como texto, com até { $max } caracteres.
newlink-preset-saved = ✓ Salvo como <b>{ $name }</b>.
newlink-preset-saved-chat = ✓ Salvo como <b>{ $name }</b>, para todos que criam links neste chat.
newlink-preset-deleted = ✓ <b>{ $name }</b> foi apagado.
preset-of-chat = 💬 { $name }
newlink-people = { $limit ->
        [one] { $limit } pessoa
       *[other] { $limit } pessoas
    }
newlink-people-strict = { $limit ->
        [one] { $limit } pessoa, 1×
       *[other] { $limit } pessoas, 1×
    }
newlink-length-never = não expira
newlink-length-weeks = { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
newlink-length-days = { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
newlink-length-hours = { $count } h
newlink-length-minutes = { $count } min

# Words that have more than one sense, or none that can be used.
newlink-which-day-or-month = “{ $text }”: <b>que dia?</b>
newlink-which-which-day = “{ $text }”: <b>até quando?</b>
newlink-which-am-or-pm = “{ $text }”: <b>até quando?</b>
newlink-which-date-or-time = “{ $text }”: <b>um dia ou um horário?</b>
newlink-which-length-or-time = “{ $text }”: <b>por quanto tempo ou até quando?</b>
newlink-which-minutes-or-months = “{ $text }”: <b>minutos ou meses?</b>
newlink-which-how-many = “{ $text }”: <b>quantas?</b>
newlink-which-contradiction = “{ $text }”: <b>qual deles?</b>
newlink-which-limit-with-approval = Um link pode ter limite ou aprovação, mas não os dois. <b>Qual deles?</b>
newlink-which-price-with-others = Um link pago não pode ter validade, limite nem aprovação. <b>O que você prefere?</b>
newlink-which-hour-or-limit = “{ $text }”: <b>um horário ou quantas pessoas?</b>
newlink-which-title-too-long = Esse nome é longo demais: o Telegram permite 32 caracteres. <b>Usar um mais curto?</b>
newlink-which-maybe-title = “{ $text }”: <b>o que você quer dizer?</b>
newlink-which-which-chat = “{ $text }”: <b>qual chat?</b>
newlink-which-unclear = ⚠️ Não consigo usar “{ $text }”. <b>O que você quer dizer?</b>
newlink-doubt-hint = Toque em uma opção ou escreva de outro jeito.
newlink-doubt-title = É o nome
newlink-doubt-leave = Deixar de fora
newlink-doubt-none = Não há mais nada a perguntar.
newlink-unread = ⚠️ Não consigo usar “{ $text }”.
newlink-unread-title = O Telegram permite 32 caracteres no nome.

newlink-draft-saved = Seu rascunho anterior está salvo.
draft-open =
    Você tem um rascunho não concluído{ $title ->
        [none] {"."}
       *[other] : <b>{ $title }</b>.
    }
draft-continue = ▶️ Continuar
draft-over = 🆕 Começar de novo
draft-bring-back = ↩️ Restaurar
draft-updated = Fui atualizado enquanto você respondia. Seu rascunho está salvo. Você pode continuar de onde parou.
draft-gone = Esse rascunho não existe mais. Envie /newlink para começar outro.
draft-closed = Esse rascunho foi cancelado. Restaure-o ou envie /newlink para começar outro.

# Why a chat can't be used, and the next step. The steps are in refusals.ftl.
chat-refused-the-chat = o chat
chat-refused-the-account = a conta que cria os links
chat-refused-worker-not-in-chat =
    Ainda não consigo criar links em <b>{ $chat }</b>: <b>{ $worker }</b>, a conta que cria os links, não está lá.

    Adicione { $worker } como admin e toque em Verificar de novo. Seu rascunho está salvo.
chat-refused-worker-lacks-right =
    <b>{ $worker }</b>, a conta que cria os links, está em <b>{ $chat }</b>, mas não pode convidar pessoas.

    Dê essa permissão a ela e toque em Verificar de novo. Seu rascunho está salvo.
chat-refused-actor-lacks-right = Você não pode convidar pessoas para <b>{ $chat }</b>. Peça ao dono a permissão <b>Convidar Usuários via Link</b> e toque em Verificar de novo. Seu rascunho está salvo.
chat-refused-chat-not-yours =
    Não consigo criar links lá. Ou eu não vejo esse chat, ou você não pode convidar pessoas para ele.

    Se você é admin dele, toque em Outro chat e escolha-o com os botões abaixo do campo de mensagem. Eu explico o que precisa ser configurado. Seu rascunho está salvo.
chat-refused-look-ups-used-up = Você perguntou sobre muitos chats, então vou fazer uma pausa. Tente de novo em 24 horas. Seu rascunho está salvo.
chat-refused-flood = O Telegram pediu que eu espere { $wait }. Depois disso, toque em Verificar de novo. Seu rascunho está salvo.
chat-refused-unreachable = Não consigo acessar o Telegram agora. Toque em Verificar de novo daqui a um minuto. Seu rascunho está salvo.
chat-refused-account-dead = A conta que cria os links está desconectada. Os responsáveis por este bot já sabem. Toque em Verificar de novo mais tarde. Seu rascunho está salvo.
chat-refused-account-frozen = A conta que cria os links foi congelada pelo Telegram. Os responsáveis por este bot já sabem. Toque em Verificar de novo mais tarde. Seu rascunho está salvo.
