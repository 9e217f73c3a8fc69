# /accounts, for the people who run the bot.

accounts-title = <b>Contas que criam links ({ $count })</b>
accounts-name = 👤 <b>{ $name }</b>
accounts-is-works = 🟢 Funcionando
accounts-is-paused = ⏸ Pausada: as solicitações aguardam
accounts-is-retired = 🚪 Desativada: não cria mais links
accounts-is-signed-out = 🔌 Desconectada. Execute <code>npm run login</code> no servidor com esta conta e inicie o Latchkey de novo.
accounts-is-frozen = 🧊 Congelada pelo Telegram. Abra o Telegram com esta conta e siga os passos para recorrer.
accounts-is-waiting = ⏳ O Telegram pediu que ela espere até { $until }
accounts-is-unreachable = 📡 Inacessível no momento
accounts-counts =
    { $chats ->
        [0] Nenhum chat
        [one] { $chats } chat
       *[other] { $chats } chats
    } · { $links ->
        [one] { $links } link novo
       *[other] { $links } links novos
    } em 24 horas · { $waiting ->
        [0] nada aguardando
        [one] { $waiting } solicitação aguardando
       *[other] { $waiting } solicitações aguardando
    }
accounts-pause = ⏸ Pausar
accounts-go-on = ▶️ Retomar
accounts-move = ➡️ Mover um chat
accounts-retire = 🚪 Desativar
accounts-add = ➕ Adicionar conta
accounts-paused = Conta pausada. As pessoas ainda podem pedir links nos chats dela: as solicitações ficam salvas e aguardam.
accounts-goes-on = A conta voltou a funcionar.
accounts-retired = Conta desativada. Ela não cria mais links.
accounts-retired-next =
    { $waiting ->
        [0] Todas as solicitações dela foram concluídas.
        [one] { $waiting } solicitação dela ainda não foi concluída: espere primeiro por ela.
       *[other] { $waiting } solicitações dela ainda não foram concluídas: espere primeiro por elas.
    } { $chats ->
        [0] Ela não atende nenhum chat.
        [one] Ela ainda atende { $chats } chat: mova-o, ou ninguém poderá criar novos links lá.
       *[other] Ela ainda atende { $chats } chats: mova-os, ou ninguém poderá criar novos links lá.
    }
    Depois pare o Latchkey, apague o arquivo de sessão dela (<code>data/sessions/{ $userId }.session</code> ou o arquivo indicado em <code>SESSION_FILE</code>), encerre a sessão em Telegram → Configurações → Dispositivos e inicie o Latchkey de novo. A partir daí, só os donos dos chats podem alterar os links que ela criou.
accounts-which-chat = Qual dos chats de { $name } outra conta deve atender?
accounts-which-chat-first = Qual dos chats de { $name } outra conta deve atender? Estes são os primeiros { $shown }.
accounts-which-account = Qual conta deve criar os links em <b>{ $chat }</b>?
accounts-nobody-else =
    Nenhuma outra conta pode criar links em <b>{ $chat }</b>.

    Torne outra conta admin de lá com <b>Convidar Usuários via Link</b> e volte aqui.
accounts-confirm-move =
    Passar <b>{ $chat }</b> para { $to }?

    A partir daí, { $to } cria os novos links de lá.
    Os links que já existem ficam com { $from }: podem ser alterados e revogados um a um enquanto essa conta estiver conectada e for admin de lá. O fechamento de todos os links e os bloqueios só alcançam os links de { $to }.
    As solicitações em andamento são concluídas por { $from }.
accounts-move-yes = ➡️ Sim, mover
accounts-moved = <b>{ $chat }</b> foi movido para esta conta.
accounts-confirm-retire =
    Desativar { $name }?

    Esta conta não cria mais links. Os que ela criou ainda podem ser alterados enquanto ela estiver conectada, e as trocas programadas continuam.
    { $chats ->
        [0] Ela não atende nenhum chat.
        [one] Ela atende { $chats } chat. Mova-o antes para outra conta, ou ninguém poderá criar links lá.
       *[other] Ela atende { $chats } chats. Mova-os antes para outra conta, ou ninguém poderá criar links lá.
    }{ $waiting ->
        [0] {""}
        [one] {" "}{ $waiting } solicitação ainda não foi concluída, mas será.
       *[other] {" "}{ $waiting } solicitações ainda não foram concluídas, mas serão.
    }
accounts-retire-yes = 🚪 Sim, desativar
accounts-how-to-add =
    Para adicionar uma conta, execute isto no servidor e faça login com ela:

    <code>npm run login</code>

    Escolha adicioná-la e inicie o Latchkey de novo. Depois torne a conta admin com <b>Convidar Usuários via Link</b> nos chats dela. Um chat fica com a primeira conta que o atendeu, até você movê-lo aqui.
