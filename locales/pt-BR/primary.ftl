# The primary link: the one that the account behind the bot has in every chat, for the chat's owner.

chat-menu-primary = 🔑 Link principal
primary-about = <i>Cada admin tem um link principal, e este é o da conta que cria seus links. Ele não pode ter nome, validade nem limite. Só pode ser trocado.</i>
primary-none =
    🔑 <b>Ainda não há link principal</b>
    em <b>{ $chat }</b>

    O Telegram ainda não criou um para a conta que cria seus links. Quer que eu peça um? Ele nunca expira, e qualquer pessoa com ele pode entrar.
primary-make = 🔑 Criar um
primary-confirm =
    ♻️ Trocar o link principal de <b>{ $chat }</b>?

    O antigo para de funcionar na hora, e não dá para desfazer. { $usage ->
        [0] Ninguém entrou por ele até agora.
        [one] A única pessoa que entrou por ele continua no chat.
       *[other] As { $usage } pessoas que entraram por ele continuam no chat.
    }
primary-replace-yes = ♻️ Sim, trocar
primary-replace-approval = 🙋 …com aprovação
primary-approval-on =
    🙋 Ativar a aprovação para o link principal de <b>{ $chat }</b>?

    Agora, qualquer pessoa com o link pode entrar. Depois, os admins aprovam cada pedido. Nem todo chat aceita isso.
primary-approval-off =
    🔓 Desativar a aprovação para o link principal de <b>{ $chat }</b>?

    Agora, os admins aprovam cada pedido. Depois, qualquer pessoa com o link pode entrar.
primary-approval-on-yes = 🙋 Ativar
primary-approval-off-yes = 🔓 Desativar
