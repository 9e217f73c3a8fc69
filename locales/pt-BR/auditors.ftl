# Auditors: people whom a chat's owner lets read its audit.

chat-menu-auditors = 👓 Auditores
auditors-title = 👓 <b>Quem pode ler a auditoria de { $chat }</b>
auditors-none = Por enquanto, só você.
auditors-some = Você e:
auditors-line =
    • <b>{ $name }</b>{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    }
auditors-about = Os auditores veem quais links existem, quem solicitou cada um e quem entrou. Eles não recebem os links em si e não podem alterar nada. Você pode remover qualquer um deles quando quiser.
auditors-add = ➕ { $name }
auditors-remove = ✖️ { $name }
auditors-invite = 🔗 Outra pessoa
auditors-invitation =
    Envie este link para a pessoa que deve ler a auditoria de <b>{ $chat }</b>:

    { $link }

    A primeira pessoa que abrir o link em até 24 horas vira auditora, e eu digo a você quem foi.
auditors-invitation-own = Esse convite é seu. Envie-o para a pessoa que deve ler a auditoria.
auditors-welcome =
    👓 <b>{ $owner }</b> deu a você acesso à auditoria de <b>{ $chat }</b>.

    Envie /audit para ver quem pode entrar e quem deixou alguém entrar.
auditors-joined =
    👓 <b>{ $name }</b>{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    } agora pode ler a auditoria de <b>{ $chat }</b>.
auditors-remove-one = ✖️ Remover
