# Somebody lost the right to make links: what becomes of theirs is for the chat's owner to say.

offboarding-lost = 👋 <b>{ $name }</b> não pode mais criar links em <b>{ $chat }</b>.
offboarding-open =
    { $count ->
        [0] Nenhum link dessa pessoa está ativo.
        [one] { $count } link dessa pessoa continua ativo:
       *[other] { $count } links dessa pessoa continuam ativos:
    }
offboarding-take-over-means = Se você assumir os links, eles são seus: você recebe os avisos, e as trocas programadas continuam.
offboarding-revoke = 🗑 Revogar todos
offboarding-take-over = 🤝 Assumir
offboarding-show = 📋 Mostrar
offboarding-keep = Manter
offboarding-taken =
    🤝 { $count ->
        [0] Não havia mais nada para assumir.
        [one] { $count } link agora é seu.
       *[other] { $count } links agora são seus.
    } Envie /links para ver os seus.
offboarding-kept =
    { $count ->
        [one] O link de <b>{ $name }</b> continua ativo.
       *[other] Os links de <b>{ $name }</b> continuam ativos.
    }
