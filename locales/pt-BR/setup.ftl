# npm run setup, in the terminal.

setup-intro = Isto configura o Latchkey. Cada resposta é salva na hora no .env: você pode parar com Ctrl+C e executar isto de novo quando quiser.
setup-stopped = Interrompido. O que você respondeu está no .env. Para continuar: npm run setup
setup-what-now = E agora?
setup-again = Tentar de novo
setup-stop = Parar
setup-cannot-write =
    Não é possível gravar { $file } aqui ({ $reason }). Defina { $names } nele manualmente e execute isto de novo.
setup-not-writable =
    Não é possível gravar o .env aqui. Defina { $names } nele manualmente e execute isto de novo. Em um contêiner, é o .env ao lado de compose.yaml.
setup-set-elsewhere = { $name } está definido no ambiente, que vale mais que o .env. Corrija lá e execute isto de novo.

setup-token =
    O Latchkey funciona por meio de um bot seu. Para criar um, escreva para @BotFather no Telegram (https://t.me/BotFather), envie /newbot e escolha um nome. Ele responde com um token, como 123456789:AAE…
setup-token-ask = O token do bot:
setup-token-wrong = Isso não parece um token. Ele tem dígitos, dois-pontos e mais 35 caracteres. @BotFather mostra o token de novo com /token.
setup-token-refused = O Telegram não conhece esse token. Copie-o de novo de @BotFather, que mostra o token com /token.
setup-token-right = O token está certo: é { $name }, @{ $username }.
setup-bot-api-unreachable = Não é possível acessar a Bot API. Confira a rede e, se você o definiu, BOT_API_ROOT.

setup-worker = Quem cria os links?
setup-worker-account = Uma conta do Telegram só para isso, com a qual você faz login (recomendado)
setup-worker-bot = O próprio bot: não precisa de conta, mas não consegue listar os links dele. docs/operating.md explica o que isso significa

setup-application =
    O Telegram quer que cada programa tenha um aplicativo próprio. Entre em https://my.telegram.org com qualquer conta, escolha API development tools e preencha o formulário: qualquer título serve. A página então mostra api_id e api_hash.
setup-api-id-ask = api_id, um número:
setup-api-id-wrong = Isso não é um api_id: ele é um número, como 1234567.
setup-api-hash-ask = api_hash:
setup-api-hash-wrong = Isso não é um api_hash: ele tem 32 dígitos e letras de a até f.

setup-operators =
    Quem deve receber uma mensagem quando algo precisa de atenção, como uma sessão encerrada? O jeito mais fácil: envie qualquer mensagem para @{ $username } da sua própria conta e digite w aqui. Ou digite IDs de usuário, separados por vírgulas. Ou nada, para ninguém.
setup-operators-ask = w, IDs de usuário ou nada:
setup-operators-wrong = IDs de usuário são números, como 123456789, separados por vírgulas.
setup-operators-nobody = Ninguém escreveu para o bot ainda, ou outro programa já leu a mensagem. Escreva para ele e digite w, ou digite seu ID de usuário.
setup-operators-who = Qual destas pessoas é você?
setup-operators-none = Nenhuma delas

setup-address = O Telegram consegue acessar esta máquina em um endereço https:// seu? Isso só é necessário para a página da auditoria.
setup-address-no = Não, ou ainda não. Tudo funciona sem isso, menos essa página
setup-address-yes = Sim, há um proxy reverso
setup-address-ask = Esse endereço, como https://latchkey.example.org:
setup-address-wrong = Esse não é um endereço público. Ele começa com https://

setup-session-there = Login já feito: há uma sessão. Para mudar isso: npm run login
setup-inline = Para enviar seus links em qualquer chat digitando @{ $username }, envie a @BotFather /setinline para o bot e /setinlinefeedback com 100%.
setup-done =
    { $worker ->
        [bot] Está tudo configurado, e o menu do bot foi publicado. Torne @{ $username } admin de cada chat, com a permissão de convidar usuários.
       *[account] Está tudo configurado, e o menu do bot foi publicado. Torne a conta admin de cada chat, com a permissão Convidar Usuários via Link.
    }
    Próximo passo: npm start. Depois escreva para @{ $username }.
