# What `npm run doctor` says in the terminal.

doctor-sandbox = BOT_TOKEN, API_ID e API_HASH não estão definidos, então o Latchkey roda no Telegram simulado, que não precisa de nada. Para configurá-lo para o Telegram: npm run setup
doctor-settings = As configurações estão completas.
doctor-private = Só você pode ler os segredos.
doctor-open-to-others = Outras pessoas nesta máquina podem ler { $files }. Execute: { $fix }
doctor-no-folder = Ainda não há uma pasta { $folder }. O Latchkey cria a pasta ao iniciar.
doctor-folder-closed = Não é possível gravar em { $folder }. Faça com que o usuário que executa o Latchkey seja o dono da pasta.
doctor-disk = O disco tem espaço: { $megabytes } MB livres em { $folder }.
doctor-disk-low = Há só { $megabytes } MB livres em { $folder }. Libere espaço logo: com menos de 32 MB, nenhum link é criado.
doctor-disk-full = O disco está quase cheio: { $megabytes } MB livres em { $folder }. Libere espaço: até lá, nenhum link é criado.
doctor-no-database = Ainda não há banco de dados. O Latchkey cria { $file } ao iniciar.
doctor-database =
    O banco de dados está íntegro: { $file }, { $entries ->
        [one] { $entries } registro da auditoria
       *[other] { $entries } registros da auditoria
    }.
doctor-database-wrong = Há algo errado com { $file }: { $problem }. Veja tudo com: npm run verify
doctor-database-unreadable = Não é possível ler { $file }: { $reason }. Confira se o arquivo pertence a você. Se estiver danificado, restaure um backup.
doctor-clock = O relógio está certo.
doctor-clock-off =
    O relógio está { $seconds ->
        [1] { $seconds } segundo
       *[other] { $seconds } segundos
    } { $which ->
        [ahead] adiantado
       *[behind] atrasado
    }. Ative a sincronização de hora: timedatectl set-ntp true
doctor-clock-wrong =
    O relógio está { $seconds ->
        [1] { $seconds } segundo
       *[other] { $seconds } segundos
    } { $which ->
        [ahead] adiantado
       *[behind] atrasado
    }. Os links expirariam na hora errada. Ative a sincronização de hora: timedatectl set-ntp true
doctor-bot = O bot responde: @{ $bot }.
doctor-bot-no-groups = O bot não pode ser adicionado a grupos, o que não é necessário para os links. Para receber avisos de quem pede para entrar, permita isso: @BotFather, /setjoingroups
doctor-polling = As atualizações são buscadas por polling. Nenhuma porta precisa estar aberta.
doctor-webhook-elsewhere = Há um webhook definido para este bot, em { $url }. O Latchkey o remove ao iniciar com polling. Se outro programa precisa dele, dê ao Latchkey um bot próprio.
doctor-webhook-not-yet = O webhook ainda não está definido. O Latchkey define { $url } ao iniciar.
doctor-webhook-fails =
    O Telegram não consegue entregar no webhook: { $reason }. { $count ->
        [one] { $count } atualização aguarda
       *[other] { $count } atualizações aguardam
    } lá. Confira o certificado, o proxy reverso e se o endereço pode ser acessado de fora.
doctor-webhook = As atualizações chegam em { $url }.
doctor-no-operators = Ninguém é avisado quando algo precisa de atenção. Coloque seu ID de usuário do Telegram em OPERATOR_IDS.
doctor-operators =
    { $count ->
        [one] { $count } operador pode ser avisado.
       *[other] Todos os { $count } operadores podem ser avisados.
    }
doctor-operators-silent = O bot não consegue escrever para { $ids }, em OPERATOR_IDS. Essas pessoas precisam abrir o bot e tocar em Iniciar uma vez.
doctor-worker-bot = O próprio bot cria os links. Veja em docs/operating.md o que ele não pode fazer.
doctor-account = A conta está conectada: { $name }.
doctor-account-waits =
    O Telegram pediu que a conta espere { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }. Execute isto de novo depois.
doctor-chats =
    Ela pode criar links em { $count ->
        [one] { $count } chat
       *[other] { $count } chats
    }: { $chats }.
doctor-no-chats = { $name } não pode criar links em nenhum chat. Torne essa conta admin dos seus chats com a permissão “Convidar Usuários via Link”.
doctor-chats-without-right = Nestes chats ela não pode criar links: { $chats }. Se ela deveria poder, torne { $name } admin de lá com a permissão “Convidar Usuários via Link”.
doctor-running = O Latchkey está em execução com a conta e diz que está tudo bem.
doctor-running-unwell = O Latchkey está em execução e diz que há algo errado. Veja { $at } e o log dele.
doctor-running-unseen = Outro processo usa a sessão da conta, e nada responde em { $at }. Se o Latchkey roda em outro lugar com outro PORT ou ROLE, tudo bem; senão, pare esse processo.
doctor-defect = Esta verificação falhou: { $reason }
doctor-result =
    { $count ->
        [0] { $warnings ->
            [0] Está tudo bem.
            [one] Pode rodar. É bom corrigir { $warnings } ponto: veja ⚠️ acima.
           *[other] Pode rodar. É bom corrigir { $warnings } pontos: veja ⚠️ acima.
        }
        [one] { $count } ponto precisa ser corrigido: veja ❌ acima.
       *[other] { $count } pontos precisam ser corrigidos: veja ❌ acima.
    }
