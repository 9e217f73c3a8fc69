# npm run login: what is said and asked in the terminal. What goes wrong at the start, and the rest of the terminal: terminal.ftl.

login-needs-credentials =
    BOT_TOKEN, API_ID e API_HASH ainda não estão definidos. Execute: npm run setup
    O Telegram simulado, que npm start executa sem eles, não precisa de login.
login-not-for-bots = Com WORKER=bot, o Latchkey se conecta sozinho com BOT_TOKEN: basta executar npm start. Para usar uma conta, remova WORKER do .env.
login-intro =
    Faça login com a conta que vai criar os links. Use uma conta separada, não a sua.
    Para escanear um código com um celular em que ela já está conectada, digite qr.
login-stopped = Interrompido. Nada foi salvo.

login-replaces = Já existe uma sessão em { $file }. Uma sessão substituída continua válida até você encerrá-la em Telegram → Configurações → Dispositivos.
login-keep = Manter
login-add = Adicionar outra conta, que cria links nos chats dela
login-replace = Substituir
login-same-account = { $name } é a conta da sessão em { $file }. Nada foi salvo. Para fazer login com ela de novo, escolha substituir.
login-kept = Nada mudou.
login-encrypted = { $file } agora está criptografado.
login-done = Conectado como { $name }. A sessão está em { $file }, e só você pode lê-la.
login-next = Próximo passo: npm start

login-phone = Número de telefone com código do país, ou qr:

## The code. $detail is what Telegram says of the way it goes: how the calling number begins, the email address, a web page,
## or what the words begin with.

login-sent =
    { $by ->
        [app] O Telegram enviou um código de { $length } dígitos para o app do Telegram da conta: está no chat chamado Telegram.
        [sms] O Telegram enviou um código de { $length } dígitos para esse número, por SMS.
        [call] O Telegram está ligando para esse número e vai dizer um código de { $length } dígitos.
        [flash-call] O Telegram está ligando para esse número. Não atenda: o código é o número completo que liga, { $detail }.
        [missed-call] O Telegram liga para esse número e desliga. O número que liga começa com { $detail }: o código são os últimos { $length } dígitos dele.
        [fragment] Esse número é do Fragment, então o código de { $length } dígitos está na página dele: { $detail }
        [email] O Telegram enviou um código de { $length } dígitos para o e-mail da conta, { $detail }.
        [word] O Telegram enviou uma palavra para esse número, por SMS. Essa palavra é o código.
       *[phrase] O Telegram enviou algumas palavras para esse número, por SMS. Essas palavras são o código.
    }
login-sent-next =
    { $now ->
        [yes] Se não chegar, digite r
       *[no] Se não chegar, espere { $wait } e digite r
    }: o Telegram então { $by ->
        [sms] envia um SMS.
        [call] liga e diz o código.
        [flash-call] liga, e o número que liga é o código.
        [missed-call] liga e desliga, e o código é o final do número que ligou.
       *[fragment] mostra o código no Fragment.
    }
login-code = O código (b: outro número):
login-code-resend = O código (r: enviar de novo, b: outro número):
login-resend-early = O Telegram não envia de novo tão cedo. Espere { $wait } e digite r.
login-no-resend = O Telegram não envia este código de outra forma. Digite-o quando chegar. Ou digite b e comece de novo.
login-email-missing = O Telegram exige que esta conta tenha antes um e-mail de login. Entre em um app do Telegram, defina o e-mail lá e tente de novo. Ou faça login com qr.

login-password = Senha da verificação em duas etapas:
login-password-hint = Senha da verificação em duas etapas (dica: { $hint }):

login-qr =
    Em um celular em que a conta está conectada, abra Telegram → Configurações → Dispositivos → Conectar Dispositivo e escaneie isto.
    O código muda a cada 30 segundos.
login-qr-unscanned = Ninguém escaneou o código.

## What went wrong. The same question is asked again after most of these.

login-error-phone = O Telegram não conhece esse número. Digite-o com o código do país, por exemplo +55 11 91234 5678.
login-error-unoccupied = Não há conta com esse número. Cadastre-se antes em um app do Telegram ou digite outro número.
login-error-banned = O Telegram baniu ou apagou essa conta. Use outra.
login-error-too-often = Houve tentativas demais com esse número. Espere um dia ou faça login com qr.
login-error-code = Esse não é o código. Tente de novo.
login-error-code-expired = Esse código expirou. O Telegram envia um novo.
login-error-password = Essa não é a senha. Tente de novo.
login-error-qr = Esse código QR expirou. Tente de novo.
login-error-api = O Telegram não conhece este API_ID e este API_HASH. Copie-os de novo de https://my.telegram.org.
login-error-api-published = O Telegram não permite login com este API_ID, porque ele foi publicado. Use um aplicativo seu, de https://my.telegram.org.
login-error-flood = O Telegram pediu que você espere { $wait } antes de tentar isso de novo.
login-error-unreachable = Não é possível acessar o Telegram. Confira a rede e tente de novo.
login-failed = Não deu certo: { $reason }
login-error-other = O Telegram recusou: { $word }.
