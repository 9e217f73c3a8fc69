# What the operator reads in the terminal.

start-sandbox =
    O Latchkey está em execução em um Telegram simulado: sem conta, sem token, nada sai desta máquina.

      Abra { $page }

    Você é Ada, dona de alguns dos chats. Envie /newlink ao bot. O que você fizer fica salvo em { $folder }; apague essa pasta para começar do zero.
    Para usar de verdade, veja .env.example. Pare com Ctrl+C.
start-real = O Latchkey está em execução. Bot @{ $bot }, links criados por { $account }. Estado em http://{ $host }:{ $port }/healthz
start-real-waiting = O Latchkey está em execução. Bot @{ $bot }. O Telegram pediu que a conta que cria os links espere: até lá, ele guarda o que as pessoas enviam. Estado em http://{ $host }:{ $port }/healthz
start-process =
    { $role ->
        [bot] O Latchkey está em execução, para as mensagens das pessoas. Outros processos cuidam das contas. Estado em http://{ $host }:{ $port }/healthz
        [worker] O Latchkey está em execução, para as contas que criam os links. Outros processos cuidam das mensagens das pessoas. Estado em http://{ $host }:{ $port }/healthz
        [web] O Latchkey está em execução, para as atualizações e a página da auditoria. Outros processos cuidam delas. Estado em http://{ $host }:{ $port }/healthz
       *[all] O Latchkey está em execução com PostgreSQL. Estado em http://{ $host }:{ $port }/healthz
    }
start-no-session =
    A conta que cria os links não está conectada: não há sessão em { $file }.
    Execute: npm run login
    Ou defina WORKER=bot, e o próprio bot cria os links: docs/operating.md diz o que ele não pode fazer nesse caso.
start-too-open =
    Outras pessoas nesta máquina podem acessar { $file }, e quem tem uma sessão é a conta dela.
    Execute: { $command }
start-session-key-none =
    Não há chave para a sessão em { $key }.
    Crie uma: (umask 077; openssl rand -base64 32 > { $key })
start-session-key-missing =
    A sessão em { $file } está criptografada, e a chave dela não está em { $key }.
    Ponha a chave de volta: um arquivo, SESSION_KEY, SESSION_KEY_FILE ou uma credencial do systemd. Se ela se perdeu, apague { $file } e execute: npm run login
start-session-key-wrong =
    A sessão em { $file } está criptografada com outra chave, não com a que está em { $key }.
    Ponha a chave certa de volta. Se ela se perdeu, apague { $file } e execute: npm run login
start-session-key-invalid =
    O que está em { $key } não é uma chave: ela tem 32 bytes em base64 ou hexadecimal, como openssl rand -base64 32 gera.
    Ponha a chave de volta como era.
start-session-damaged =
    { $file } está danificado: não contém uma sessão que possa ser lida.
    Restaure-o de um backup, ou apague-o e execute: npm run login
start-session-newer = { $file } foi gravado por uma versão mais nova do Latchkey. Instale aquela versão de novo, ou apague o arquivo e execute: npm run login
start-session-not-its-own =
    A sessão em { $file } foi gravada para outra conta, ou para o próprio bot com WORKER=bot.
    Dê ao arquivo o nome que ele tinha, ou apague-o e execute: npm run login
start-session-unreadable = Não é possível ler { $file }: { $reason }. Confira a quem ele pertence e inicie de novo.
start-session-unwritable = Não é possível gravar { $file }: { $reason }. Confira a pasta dele e o espaço no disco e inicie de novo.
start-bot-login-flood = O Telegram pediu que o bot espere { $seconds ->
        [1] { $seconds } segundo
       *[other] { $seconds } segundos
    } antes de se conectar de novo. Inicie de novo depois disso.
start-bot-login-refused = O Telegram recusou a conexão do bot ({ $reason }). Confira API_ID, API_HASH e BOT_TOKEN e inicie de novo.
start-account-dead =
    A sessão em { $file } não funciona mais ({ $reason }).
    Execute: npm run login
start-other-account =
    A sessão em { $file } é de outra conta, não da que o nome indica. O arquivo de uma sessão tem o nome do ID de usuário da conta: execute npm run login, que faz isso.
start-unnamed-session =
    Há várias contas, e { $file } não diz de qual delas é. Dê a ele o nome do ID de usuário da conta, como 123456789.session.
start-restored-role =
    Um banco de dados restaurado é assumido por um só processo, que faz tudo. Pare todos os outros, inicie este uma vez com ROLE=all e RESTORED=1 e, quando ele estiver em execução, inicie todos como antes.
start-account-frozen =
    O Telegram congelou a conta que cria os links ({ $reason }). Abra o Telegram com essa conta e siga os passos para recorrer. Depois inicie de novo.
start-unreachable =
    Não é possível acessar o Telegram: { $reason }. Confira a rede e, se você os definiu, MTPROTO_HOST e MTPROTO_PORT. Depois inicie de novo.
start-bot-api-unreachable =
    Não é possível acessar a Bot API. Confira a rede e, se você o definiu, BOT_API_ROOT. Depois inicie de novo.
start-token-refused = O Telegram não conhece este BOT_TOKEN. Copie-o de novo de @BotFather.
start-another-poller =
    Outro programa está lendo as atualizações deste bot, ou há um webhook definido em outro lugar. Só um pode funcionar por vez: pare o outro e inicie de novo.
start-already-running =
    O Latchkey já está em execução com este banco de dados ou esta sessão, em outro processo. Dois deles criariam os links em dobro. Pare o outro e inicie de novo.
start-port-taken = A porta { $port } está em uso. Escolha outra com PORT=…
start-cannot-listen = O Latchkey não consegue escutar aí: { $reason }. Defina HOST com um endereço desta máquina e PORT com uma porta livre acima de 1023.
start-store-unusable =
    Não é possível usar { $file }: { $reason }. Confira se ele pertence ao Latchkey, se é possível gravar na pasta e se o disco tem espaço. Ou escolha outro arquivo com DATABASE_FILE ou SESSION_FILE.
start-no-sandbox =
    BOT_TOKEN, API_ID e API_HASH não estão definidos, e o Telegram simulado não está instalado aqui. Defina os três (veja .env.example) ou execute npm ci para testar o Latchkey sem uma conta.
start-store-damaged =
    O banco de dados { $file } está danificado: { $reason }. Ponha um backup no lugar: npm run restore, que mantém o arquivo danificado.
start-postgres-unreachable =
    Não é possível acessar o PostgreSQL em { $host }. Confira se ele está em execução, se esta máquina pode se conectar a ele e o endereço em DATABASE_URL. Depois inicie de novo.
start-postgres-tls =
    Não há conexão criptografada com o PostgreSQL em { $host }: { $reason }. Confira o certificado dele e sslmode em DATABASE_URL. Depois inicie de novo.
start-postgres-refused =
    O PostgreSQL em { $host } não deixa { $user } entrar. Confira o usuário e a senha em DATABASE_URL e se pg_hba.conf permite esta máquina. Depois inicie de novo.
start-postgres-no-database =
    O PostgreSQL em { $host } não tem o banco de dados { $database }. Crie-o, por exemplo com createdb, ou corrija o nome em DATABASE_URL. Depois inicie de novo.
start-postgres-full =
    O PostgreSQL em { $host } não tem mais conexões livres. Feche as que não são mais necessárias ou aumente max_connections lá. Depois inicie de novo.
start-postgres-not-allowed =
    O PostgreSQL não deixa { $user } alterar { $database }. Torne { $user } o dono desse banco de dados e inicie de novo.
start-postgres-read-only =
    O PostgreSQL em { $host } é uma cópia que só pode ser lida. Defina DATABASE_URL com o servidor em que é possível gravar e inicie de novo.
start-postgres-disk-full =
    O disco do PostgreSQL em { $host } está cheio. Libere espaço lá e inicie de novo.
start-postgres-too-old =
    O PostgreSQL em { $host } é a versão { $version }, e o Latchkey precisa da 16 ou mais nova. Atualize-o ou defina DATABASE_URL com um servidor mais novo. Depois inicie de novo.
start-postgres-newer =
    Uma versão mais nova do Latchkey já atualizou este banco de dados: ele conhece a etapa { $step }, e esta versão não. Inicie aquela versão ou uma mais nova.
start-postgres-unusable =
    Não é possível usar o banco de dados { $database } em { $host }: { $reason }. Confira se ele pertence ao Latchkey ou escolha outro com DATABASE_URL.
start-postgres-half-moved =
    Um banco de dados está sendo movido para { $database } em { $host }, ou isso foi interrompido. Espere terminar ou execute isto de novo: npm run move-to-postgres
start-store-moved =
    O banco de dados { $file } foi movido para o PostgreSQL e continua lá. Defina DATABASE_URL com o destino e inicie de novo.
start-store-not-moved =
    O banco de dados { $database } em { $host } ainda está vazio, e tudo está em { $file }. Mova-o antes: npm run move-to-postgres. Para começar do zero, renomeie { $file }.
start-failed = O Latchkey parou: { $reason }

verify-usage =
    npm run verify -- [--head NÚMERO:HASH] [ARQUIVO]

      ARQUIVO  o banco de dados; por padrão, o que o Latchkey usa, também em PostgreSQL
      --head   o último registro da auditoria que você conhece, como o Latchkey enviou aos operadores
verify-no-file = Não há banco de dados em { $file }. Defina DATABASE_FILE ou indique o arquivo: npm run verify -- ARQUIVO
verify-sound = { $file } está íntegro: a auditoria está completa, e os links estão como ela diz.
verify-problems =
    { $count ->
        [one] Há { $count } problema em { $file }:
       *[other] Há { $count } problemas em { $file }:
    }
verify-head = A auditoria está completa até o registro { $seq }, cujo hash é { $hash }
verify-no-anchor = Não há âncora ao lado dele, então não consigo saber se os registros mais recentes foram cortados. Compare o último registro com o que o Latchkey enviou aos operadores: npm run verify -- --head NÚMERO:HASH
verify-no-anchor-there = Só pelo PostgreSQL, não consigo saber se os registros mais recentes foram cortados. Compare o último registro com o que o Latchkey enviou aos operadores: npm run verify -- --head NÚMERO:HASH
verify-failed = Não é possível verificar o banco de dados: { $reason }

move-usage =
    npm run move-to-postgres

      Move o banco de dados do Latchkey do arquivo, DATABASE_FILE, para o PostgreSQL, DATABASE_URL. Pare o Latchkey antes.
      O arquivo fica como está, mas o Latchkey não inicia mais com ele.
move-needs-url = Defina DATABASE_URL com um banco de dados PostgreSQL vazio e execute isto de novo: npm run move-to-postgres
move-no-file = Não há banco de dados em { $file }, então não há o que mover. Defina DATABASE_FILE com o arquivo certo.
move-running = O Latchkey está em execução com { $file }. Pare-o e execute isto de novo: npm run move-to-postgres
move-upgrading = Atualizando o banco de dados: etapa { $step } de { $steps }
move-table = { $table }: { $rows } de { $of }
move-checking = Está tudo lá. Comparando com o arquivo…
move-done =
    Movido para { $database } em { $host }. A auditoria está completa até o registro { $seq }, cujo hash é { $hash }
    A partir de agora, inicie o Latchkey com este DATABASE_URL. Guarde { $file } como backup: o Latchkey não inicia mais com ele.
move-done-before = { $file } já foi movido para { $database } em { $host }. Inicie o Latchkey com este DATABASE_URL.
move-not-empty = O banco de dados { $database } em { $host } não está vazio. Nada foi alterado. Crie um novo, defina DATABASE_URL com ele e execute isto de novo.
move-restored = { $file } foi restaurado de um backup. Nada foi movido. Inicie o Latchkey com ele uma vez com RESTORED=1, sem DATABASE_URL, para que ele descubra o que aconteceu desde então. Depois pare-o e execute isto de novo.
move-moved-elsewhere = { $file } já foi movido, mas não para { $database } em { $host }. Nada foi alterado. Defina DATABASE_URL com o destino para onde ele foi movido.
move-damaged = { $file } está danificado. Nada foi movido. Para ver o que está errado: npm run verify -- { $file }
move-failed = O banco de dados não foi movido: { $reason }. O Latchkey pode continuar com { $file }. Depois de resolver isso, execute de novo.
