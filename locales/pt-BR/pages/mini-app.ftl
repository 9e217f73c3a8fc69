### The audit’s page, which Telegram opens as a Mini App. Names and titles stand beside these texts, never in them.

title = Auditoria
loading = Carregando…
close = Fechar
try-again = Tentar de novo
show-more = Mostrar mais
show-all = Mostrar tudo
show-count = Mostrar todos os { $count }
copy = Copiar link
copied = Copiado
copy-failed = Seu navegador não permitiu copiar.
others = Outros
untitled = Sem nome
nameless = Sem nome
nameless-admin = Desconhecido
read-only = somente leitura
reconnecting = Reconectando…
paused = Atualização pausada
progress = Andamento

## Choosing a chat

which-chat = Qual chat?
no-chats = Não há auditoria que você possa ver
no-chats-hint = Só o dono de um chat e as pessoas que ele escolhe podem ver a auditoria. Se você é dono de um chat, adicione o bot lá primeiro.
kind-group = Grupo
kind-supergroup = Grupo
kind-channel = Canal

## What went wrong

failed-init-data-bad = Não consigo saber quem é você
failed-init-data-bad-hint = Abra esta página pelo chat com o bot.
failed-init-data-old = Esta página está aberta há uma hora
failed-init-data-old-hint = Feche e abra de novo pelo chat.
failed-not-yours = Você não pode ver esta auditoria
failed-not-yours-hint = Só o dono do chat e as pessoas que ele escolhe podem, enquanto a conta do bot estiver no chat.
failed-not-found = Isto não está mais aqui
failed-not-found-hint = Talvez seja de outro chat.
failed-too-often = Foi muita coisa de uma vez
failed-too-often-hint = Espere um minuto e tente de novo.
failed-bad-request = Não deu certo
failed-bad-request-hint = Feche a página e abra de novo.
failed-refused = Isso não é possível
failed-refused-hint = Tente de novo mais tarde.
failed-unavailable = Não é possível agora
failed-unavailable-hint = Tente de novo em um minuto.
failed-failed = Algo deu errado
failed-failed-hint = Tente de novo em um minuto.
failed-offline = Você está sem internet
failed-offline-hint = Confira sua conexão. Vou continuar tentando.

## Filters

filters = Filtros
chip-admin = Admin
chip-link = Link
chip-preset = Modelo
chip-remove = (remover filtro)
chips-clear = Limpar tudo

## Who can get in now

open-now = Quem pode entrar agora?
open-links =
    { $count ->
        [one] link ativo
       *[other] links ativos
    }
open-links-count =
    { $count ->
        [one] { $count } link ativo
       *[other] { $count } links ativos
    }
full-links =
    { $count ->
        [one] { $count } está lotado
       *[other] { $count } estão lotados
    }
risk-public-username = Qualquer pessoa: o chat é público, @{ $username }
risk-former-admin = Não é mais admin
risk-bot = Criado por um bot
risk-primary = Links principais
risk-primary-hint = Nunca expiram, sem limite
risk-unlimited = Links ilimitados
risk-unlimited-hint = Qualquer pessoa pode entrar, para sempre
risk-never-expires = Links que nunca expiram
risk-never-expires-hint = Com limite, aprovação ou preço
risk-waiting-requests = Links com pessoas aguardando
risk-waiting-requests-hint = Alguém pediu para entrar
risk-limited = Links que expiram
risk-limited-hint = Fecham sozinhos
cannot-see = O que eu não vejo
unseen-other-admins = Links que outros admins criaram no Telegram: a conta do bot não é dona deste chat.
unseen-not-checked = Links que outros admins criaram no Telegram: ainda não verifiquei.
unseen-bot-account = Links que qualquer outra pessoa criou: o próprio bot cria os links e só vê os dele.
unseen-folders = Links de pastas de chats compartilhadas.
unseen-communities = Comunidades das quais este chat faz parte: os membros delas talvez possam entrar.
census-going-on = Verificando todos os links: { $done } de { $total }.
census-check = Verificar agora
census-begun = Estou verificando todos os links. Se houver algo novo, aparece aqui.
census-done = Última verificação de todos os links: { $when }.

## What happened without the bot

drift = Aconteceu fora do bot
drift-keep = Tudo bem
drift-made-outside =
    { $count ->
        [0] Um link foi criado fora do bot
        [one] Um link foi criado fora do bot
       *[other] { $count } links foram criados fora do bot
    }
drift-edited-outside = Um link foi alterado fora do bot
drift-revoked-outside = Um link foi revogado fora do bot
drift-usage-jump =
    { $count ->
        [one] { $count } pessoa entrou em uma hora
       *[other] { $count } pessoas entraram em uma hora, muito mais do que o normal
    }
drift-bot-link = Outro bot criou um link
drift-unknown-link = Alguém entrou por um link que não vejo

## Lockdown

lockdown = Bloqueio
lockdown-hint = Feche todos os links ativos de uma vez.
lockdown-title = Bloquear este chat?
lockdown-will =
    { $count ->
        [0] Não há links ativos.
        [one] { $count } link está ativo.
       *[other] { $count } links estão ativos.
    }
lockdown-will-approval =
    { $count ->
        [one] { $count } vai exigir aprovação.
       *[other] { $count } vão exigir aprovação.
    }
lockdown-will-revoke =
    { $count ->
        [one] { $count } vai ser revogado de vez.
       *[other] { $count } vão ser revogados de vez.
    }
lockdown-will-primary =
    { $count ->
        [one] { $count } link principal vai ser trocado.
       *[other] { $count } links principais vão ser trocados.
    }
lockdown-will-already =
    { $count ->
        [one] { $count } já exige aprovação.
       *[other] { $count } já exigem aprovação.
    }
lockdown-will-cannot =
    { $count ->
        [one] { $count } foi criado por outra pessoa: não consigo fechar.
       *[other] { $count } foram criados por outras pessoas: não consigo fechar.
    }
lockdown-unseen = Não vejo os links que outros admins criaram no Telegram, então eles ficam como estão.
lockdown-approval = Exigir aprovação
lockdown-revoke = Revogar todos
lockdown-begun = Bloqueio iniciado
lockdown-running = Fechando todos os links ativos…
lockdown-closed = Este chat está bloqueado
lockdown-lifting = Restaurando os links…
lockdown-left-open =
    { $count ->
        [one] Não deu para fechar { $count } link.
       *[other] Não deu para fechar { $count } links.
    }
lift = Desbloquear
lift-title = Desbloquear o chat?
lift-ask = Os links voltam às opções que tinham. Links revogados continuam revogados.

## Activity

activity = Atividade
period = Período
days =
    { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
joined = Entraram
left = Saíram
net = Saldo
change-none = Sem mudança
change-since = em comparação com { $before } no período anterior
today = Hoje
day = Dia
joined-count = { $count ->
        [1] { $count } entrou
       *[other] { $count } entraram
    }
left-count = { $count ->
        [1] { $count } saiu
       *[other] { $count } saíram
    }
plot-table = Entradas e saídas por dia
came-by = Entradas por
by-admin = Admins
by-link = Links
by-preset = Modelos
nothing-joined = Ninguém entrou neste período
and-left = { $count ->
        [1] , { $count } saiu
       *[other] , { $count } saíram
    }

## Links

links = Links
link = Link
primary-link = Link principal
made-outside = Criado fora do bot
search-links = Buscar por nome ou admin
search-clear = Limpar busca
filter-state = Filtrar por estado
sort-by = Ordenar por
sort-made = Mais novos
sort-risk = Maior risco
sort-joined = Mais entradas
sort-expires = Expiram primeiro
filter-all = Todos
filter-active = Ativos
filter-expired = Expirados
filter-used-up = Lotados
filter-revoked = Revogados
state-active = Ativo
state-expired = Expirado
state-used-up = Lotado
state-revoked = Revogado
column-link = Link
column-state = Estado
column-admin = Solicitado por
column-made = Criado
column-joined = Entraram
waiting =
    { $count ->
        [one] { $count } aguardando
       *[other] { $count } aguardando
    }
links-of-all-presets = Aqui aparecem os links de todos os modelos.
no-links = Nenhum link ainda
no-links-hint = Os links aparecem aqui quando alguém pede um ao bot.
no-links-match = Nenhum link encontrado
expires-never = nunca expira
expires-at = até { $at }
limit-of =
    { $count ->
        [one] { $shown } pessoa
       *[other] { $shown } pessoas
    }
limit-strict =
    { $count ->
        [one] { $shown } pessoa, depois fecha
       *[other] { $shown } pessoas, depois fecha
    }
needs-approval = admins aprovam
price-of =
    { $amount ->
        [one] { $amount } Estrela por { $days } dias
       *[other] { $amount } Estrelas por { $days } dias
    }

## One link

settings = Opções
setting-expires = Expira
setting-limit = Limite
setting-approval = Aprovação
setting-price = Preço
setting-preset = Modelo
setting-none = não há
becomes = →
setting-never = Nunca
inside-now = No chat
stayed =
    { $days ->
        [one] Ficaram { $days } dia
       *[other] Ficaram { $days } dias
    }
versions = Versões
who-came = Quem entrou
nobody-came = Ninguém entrou por este link até agora.
history = Histórico
nothing-happened = Nada registrado ainda.
regenerate = Regenerar
regenerate-title = Regenerar este link?
regenerate-ask = Você recebe um novo link com as mesmas opções. Este para de funcionar.
regenerated = Seu novo link está pronto. O antigo foi revogado.
revoke = Revogar
revoke-link = Revogar link
revoke-title = Revogar este link?
revoke-ask = Ninguém mais pode entrar por ele. Não dá para desfazer. Quem já entrou continua.
revoked = O link foi revogado
under-way = Só um momento…
still-waiting = Está demorando mais do que o normal. O bot avisa você quando terminar.

event-create = Criado
event-regenerate = Regenerado
event-edit = Alterado
event-revoke = Revogado
event-replace-primary = Link principal trocado
event-delete = Apagado da lista do Telegram
event-delete-revoked = Links revogados apagados
event-rotate = Trocado como programado
event-retire = Revogado como programado
event-close = Fechado porque lotou
event-approve = Pedido aprovado
event-decline = Pedido recusado
event-approve-all = Todos os pedidos aprovados
event-decline-all = Todos os pedidos recusados
event-revoked-outside = Revogado fora do bot
event-twin-revoked = Uma duplicata foi revogada
event-twin-reported = Uma duplicata foi informada
event-found = Encontrado no Telegram
event-posted = Publicado em um canal
event-made-outside = Criado fora do bot
event-edited-outside = Alterado fora do bot
event-bot-link = Criado por outro bot
event-usage-jump = Muito mais pessoas do que o normal entraram
event-taken-over = Assumido
event-lock = Fechado por um bloqueio: exige aprovação
event-lock-revoke = Revogado por um bloqueio
event-lock-primary = Trocado por um bloqueio
event-unlock = Restaurado depois de um bloqueio
event-reissue = Criado de novo depois de um bloqueio
outcome-waiting = aguardando
outcome-failed = recusado
outcome-closed-only = sem novo link
outcome-both-open = link antigo ainda ativo

## People

people = Pessoas
search-people = Quem deixou entrar? Buscar por nome
no-people = Ninguém ainda
no-people-hint = Todos que entram ou saem aparecem aqui.
no-people-match = Ninguém com esse nome
no-people-match-hint = Conheço todos que entraram ou saíram desde que o bot chegou ao chat.
joined-before = Entrou antes do meu registro
joined-on = Entrou em { $at }
left-on = Saiu em { $at }
with-link = por
asked-for-by = solicitado por
approved-by = Quem aprovou:
added-by = Quem adicionou:
removed-by = Quem removeu:
certainty-likely = provável
certainty-likely-hint = O Telegram não informou o link completo, e este combina.
certainty-unknown = sem certeza
certainty-unknown-hint = O Telegram não informou qual foi o link.
way-folder = pelo link de uma pasta de chats
way-added = por adição de um membro
way-open = pelo nome de usuário público
way-unknown = O Telegram não informou como
