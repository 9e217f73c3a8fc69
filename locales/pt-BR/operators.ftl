# What the people who run the bot are told: "operator-" and the kind of news.

operator-session =
    { $state ->
        [dead] 🔌 <b>A conta que cria os links foi desconectada</b> ({ $reason }). As solicitações estão salvas. Execute <code>npm run login</code> no servidor e inicie o Latchkey de novo.
        [bot-dead] 🔌 <b>A sessão do próprio bot foi encerrada</b> ({ $reason }). As solicitações estão salvas. Inicie o Latchkey de novo: ele se conecta com o token do bot. Se o token mudou, coloque antes o novo em <code>BOT_TOKEN</code>.
        [frozen] 🧊 <b>O Telegram congelou a conta que cria os links</b> ({ $reason }). As solicitações estão salvas. Abra o Telegram com essa conta e siga os passos para recorrer. O Latchkey tenta de novo a cada 10 minutos e sempre que é iniciado.
       *[live] ✅ A conta que cria os links voltou a funcionar. As solicitações que aguardavam continuam.
    }
operator-account =
    { $state ->
        [dead] 🔌 <b>A conta { $account } foi desconectada</b> ({ $reason }). { $chats ->
            [0] Ela não atende nenhum chat.
            [one] As solicitações do único chat dela estão salvas e aguardam.
           *[other] As solicitações dos { $chats } chats dela estão salvas e aguardam.
        } As outras contas continuam. Execute <code>npm run login</code> no servidor com essa conta e inicie o Latchkey de novo. Ou passe os chats dela para outra conta: /accounts.
        [frozen] 🧊 <b>O Telegram congelou a conta { $account }</b> ({ $reason }). { $chats ->
            [0] Ela não atende nenhum chat.
            [one] As solicitações do único chat dela estão salvas e aguardam.
           *[other] As solicitações dos { $chats } chats dela estão salvas e aguardam.
        } As outras contas continuam. Abra o Telegram com essa conta e siga os passos para recorrer. Ou passe os chats dela para outra conta: /accounts.
        [waiting] ⏳ <b>O Telegram pediu que a conta { $account } espere</b> antes de se conectar. As outras contas continuam, e ela volta sozinha.
       *[live] ✅ A conta { $account } voltou a funcionar. As solicitações que aguardavam continuam.
    }
operator-account-twice = ⚠️ <b>A conta { $account } está conectada duas vezes.</b> A sessão em <code>{ $file }</code> não é usada. Apague esse arquivo e encerre a sessão no Telegram em <b>Configurações → Dispositivos</b>.
operator-chat-left = 👋 <b>A conta { $account } não pode mais criar links em { $chat }.</b> Outra conta de lá pode: { $others }. Para continuar com ela, mova o chat: /accounts.
operator-store-damaged =
    ⛔ <b>O banco de dados está danificado.</b> As solicitações estão salvas, e nenhum link é criado.

    { $problem }

    Pare o Latchkey e ponha um backup no lugar com <code>npm run restore</code>, que mantém o arquivo danificado. Depois inicie de novo.
operator-store-changed =
    ⚠️ <b>Alguém alterou o banco de dados, e não foi o Latchkey.</b> Ainda dá para criar links, mas não dá para confiar no que a auditoria diz.

    { $problem }

    Para continuar com um backup, pare o Latchkey e execute <code>npm run restore</code>. Para continuar com o banco de dados como está, inicie uma vez com <code>RESTORED=1</code>.
operator-store-head =
    🔏 A auditoria tem { $entries ->
        [one] { $entries } registro
       *[other] { $entries } registros
    } hoje. Guarde esta mensagem: com ela, você pode provar depois que nada foi alterado.

    <code>{ $hash }</code>
operator-backup =
    { $why ->
        [works] ✅ Os backups voltaram a funcionar.
        [no-room] 💾 <b>Não há espaço para um backup</b> em <code>{ $reason }</code>: são necessários { $needed } MB, e há { $free } MB livres. Os backups anteriores foram mantidos. Libere espaço ou escolha outra pasta com <code>BACKUP_DIR</code>. O Latchkey tenta de novo a cada 10 minutos.
        [unsound] ⚠️ <b>O banco de dados não está íntegro, então o backup não foi feito.</b> Os backups anteriores foram mantidos. Para ver tudo o que está errado, execute <code>npm run verify</code> no servidor. O começo: { $reason }
       *[failed] 💾 <b>Não foi possível fazer o backup do banco de dados</b> ({ $reason }). Os backups anteriores foram mantidos. Confira se é possível gravar na pasta de <code>BACKUP_DIR</code>. O Latchkey tenta de novo a cada 10 minutos.
    }
operator-other-accounts = 🔌 Algumas solicitações aguardam outra conta ({ $accounts }). Elas continuam quando o Latchkey for iniciado com a sessão dessa conta. A conta que está conectada agora atende as novas solicitações.
operator-store-restored =
    ♻️ <b>O banco de dados foi restaurado de um backup</b>{ $sign ->
        [flag] , como você informou.
        [older] : está mais antigo do que quando o Latchkey o usou pela última vez.
       *[no-anchor] : o arquivo ao lado dele, com o último estado, não existe ou foi alterado.
    }
    { $links ->
        [0] Não faltava nele nenhum link do Telegram.
        [unknown] Bots não conseguem listar os próprios links, então os criados desde o backup não estão nele. No Telegram, o dono de cada chat vê esses links em <b>Links de Convite</b>.
        [one] Faltava nele { $links } link do Telegram, que agora está na lista do chat, sem o nome de quem o solicitou.
       *[other] Faltavam nele { $links } links do Telegram, que agora estão nas listas dos chats, sem os nomes de quem os solicitou.
    }
    O Latchkey procura no Telegram as solicitações não concluídas antes de enviar qualquer coisa. Ele não executa as mensagens que aguardavam e avisa quem as enviou.{ $missingEntries ->
        [0] {""}
       *[other] {" "}Registros da auditoria que faltam: { $missingEntries }. Se ninguém restaurou um backup, alguém os cortou.
    }
operator-person-forgotten =
    🧹 <b>Alguém pediu para ser esquecido.</b> Agora essa pessoa é “Pessoa esquecida { $person }” em { $entries ->
        [0] nenhum registro da auditoria
        [one] { $entries } registro da auditoria
       *[other] { $entries } registros da auditoria
    } e não está em nenhum outro lugar. Backups e logs anteriores ainda trazem o nome dela até serem apagados. Se a auditoria mostrar uma pessoa assim e você nunca tiver recebido esta mensagem, alguém pode ter alterado o banco de dados.
