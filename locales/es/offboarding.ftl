# Somebody lost the right to make links: what becomes of theirs is for the chat's owner to say.

offboarding-lost = 👋 <b>{ $name }</b> ya no puede crear enlaces en <b>{ $chat }</b>.
offboarding-open =
    { $count ->
        [0] Ninguno de sus enlaces está abierto.
        [one] 1 enlace suyo sigue abierto:
       *[other] { $count } enlaces suyos siguen abiertos:
    }
offboarding-take-over-means = Si te haces cargo, serán tuyos: recibirás sus avisos, y sus reemplazos programados seguirán.
offboarding-revoke = 🗑 Anular todos
offboarding-take-over = 🤝 Hacerme cargo
offboarding-show = 📋 Mostrar
offboarding-keep = Conservar
offboarding-taken =
    🤝 { $count ->
        [0] Ya no quedaba ningún enlace del que hacerse cargo.
        [one] 1 enlace ahora es tuyo.
       *[other] { $count } enlaces ahora son tuyos.
    } Envía /links para ver los tuyos.
offboarding-kept =
    { $count ->
        [one] El enlace de <b>{ $name }</b> sigue abierto.
       *[other] Los enlaces de <b>{ $name }</b> siguen abiertos.
    }
