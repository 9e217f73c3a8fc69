# What the operator reads in the terminal about backups.

backup-postgres = O banco de dados está no PostgreSQL. Faça o backup com as ferramentas do próprio PostgreSQL, como pg_dump: docs/operating.md explica como.
backup-off = Os backups estão desativados. Remova BACKUPS=off do .env e execute isto de novo. Sem BOT_TOKEN, API_ID e API_HASH não há backups.
backup-no-file = Não há banco de dados em { $file }, então não há do que fazer backup. Defina DATABASE_FILE com o arquivo certo.
backup-taken = Backup feito e verificado: { $file }
backup-busy = Outro backup está sendo feito agora. Espere terminar e execute isto de novo.
backup-no-room = Não há espaço para um backup em { $folder }: são necessários { $needed } MB, e há { $free } MB livres. Libere espaço ou escolha outra pasta com BACKUP_DIR.
backup-unsound = O banco de dados não está íntegro, então o backup não foi feito: { $problems }. Os backups anteriores foram mantidos. Para ver tudo: npm run verify
backup-failed = Não foi possível fazer o backup do banco de dados: { $reason }. Confira se é possível gravar na pasta de BACKUP_DIR.

restore-usage =
    npm run restore -- [--list] [--newest] [BACKUP]

      Põe um backup no lugar do banco de dados. Pare o Latchkey antes. O banco de dados que já está lá é mantido.
      --list    só lista os backups
      --newest  usa o mais recente que estiver íntegro, sem perguntar
      BACKUP    o número dele na lista ou o nome do arquivo
restore-postgres = O banco de dados está no PostgreSQL. Restaure-o com as ferramentas do próprio PostgreSQL e inicie uma vez com ROLE=all e RESTORED=1: docs/operating.md explica como.
restore-none = Não há backups em { $folder }. Defina BACKUP_DIR com a pasta onde eles estão. Um backup são dois arquivos: um com os dados e o arquivo .json dele.
restore-list =
    { $count ->
        [one] { $count } backup em { $folder }, verificado quando foi feito (horários em UTC):
       *[other] { $count } backups em { $folder }, verificados quando foram feitos (horários em UTC):
    }
restore-backup = { $number }  { $at }  { $megabytes } MB{ $entries ->
        [0] {""}
        [1] , { $entries } registro da auditoria
       *[other] , { $entries } registros da auditoria
    }{ $encrypted ->
        [yes] , criptografado
       *[no] {""}
    }{ $before ->
        [none] {""}
       *[other] , antes da atualização para { $before }
    }
restore-which = Qual deles? Digite o número ou só Enter para o mais recente que estiver íntegro: {""}
restore-unknown = Não há backup { $answer }.
restore-checking = Descompactando e verificando { $file }…
restore-unusable =
    { $why ->
        [no-key] { $file } está criptografado. Defina BACKUP_KEY ou BACKUP_KEY_FILE com a chave usada quando ele foi feito.
        [newer] Uma versão mais nova do Latchkey criou { $file }: ele conhece a etapa { $reason }, e esta versão não. Instale aquela versão e execute isto de novo.
        [no-room] Não há espaço em { $reason } para descompactar { $file }. Libere espaço e execute isto de novo.
       *[broken] Não é possível usar { $file }: { $reason }. O arquivo foi alterado ou danificado, ou BACKUP_KEY é outra.
    }
restore-nothing-changed = Nada foi alterado.
restore-goes-on = Uma restauração foi interrompida pouco antes do fim. Concluindo.
restore-kept = O banco de dados que estava lá agora é { $kept }
restore-done =
    Restaurado em { $file }. Próximo passo: npm start
    Antes de enviar qualquer coisa, o Latchkey procura no Telegram o que foi feito desde esse backup.
restore-running = O Latchkey está em execução com este banco de dados. Pare-o e execute isto de novo: npm run restore
restore-failed = O backup não foi restaurado: { $reason }. Depois de resolver isso, execute de novo: npm run restore

start-restore-unfinished = Um backup estava sendo posto no lugar de { $file }, e isso foi interrompido. Conclua: npm run restore
start-store-gone =
    Não há mais banco de dados em { $file }, ou ele está vazio, mas antes havia um. Ponha um backup no lugar: npm run restore
    Para começar do zero, apague { $file }.anchor e inicie de novo.
start-upgrade-no-room = O banco de dados precisa ser atualizado, e antes é feito um backup. Em { $folder }, isso exige { $needed } MB, o dobro do tamanho dele e um pouco mais, e há { $free } MB livres. Nada foi alterado. Libere espaço e inicie de novo.
start-upgrade-no-backup = O banco de dados precisa ser atualizado, e não foi possível fazer o backup antes: { $reason }. Nada foi alterado. Confira se é possível gravar na pasta de BACKUP_DIR e inicie de novo.
start-store-newer = Uma versão mais nova do Latchkey já atualizou { $file }: ele conhece a etapa { $step }, e esta versão não. Inicie aquela versão ou uma mais nova. Para voltar a esta, restaure um backup feito antes dessa atualização: npm run restore
