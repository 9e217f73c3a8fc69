# Revoking and deleting many links at once.

button-select = ☑️ Seleccionar
button-select-end = ✕ Dejar de elegir
button-pick =
    { $picked ->
        [yes] ☑️ { $number }
       *[no] ⬜️ { $number }
    }
button-close-picked =
    { $state ->
        [revoked] 🧹 Eliminar { $count }
       *[other] 🗑 Anular { $count }
    }
button-close-all =
    { $state ->
        [revoked] { $count ->
            [one] 🧹 Eliminar 1
           *[other] 🧹 Borrar los { $count }
        }
       *[other] { $count ->
            [one] 🗑 Anular 1
           *[other] 🗑 Anular los { $count }
        }
    }
list-picking =
    { $count ->
        [0] <i>Toca los números de los enlaces que quieres anular.</i>
        [one] <i>1 enlace seleccionado.</i>
       *[other] <i>{ $count } enlaces seleccionados.</i>
    }
pick-full = Puedes seleccionar como máximo { $max } enlaces. Para anular más, usa un filtro y “Anular los …”.

close-question =
    🗑 ¿Anular { $count ->
        [one] 1 enlace
       *[other] { $count } enlaces
    } de <b>{ $chat }</b>?

    { $count ->
        [one] Dejará de funcionar
       *[other] Dejarán de funcionar
    } al instante, y no se puede deshacer. { $usage ->
        [0] Nadie se ha unido con { $count ->
            [one] él
           *[other] ellos
        } hasta ahora.
        [one] La única persona que se unió sigue en el chat.
       *[other] Las { $usage } personas que se unieron siguen en el chat.
    }
close-delete-question =
    🧹 ¿Eliminar de Telegram { $count ->
        [one] 1 enlace anulado
       *[other] { $count } enlaces anulados
    } de <b>{ $chat }</b>?

    Telegram dejará de { $count ->
        [one] mostrarlo. Yo lo conservo
       *[other] mostrarlos. Yo los conservo
    } en mi registro.
close-nothing = Aquí no hay nada que anular ni eliminar.
close-name = • { $name }
close-revoked =
    { $count ->
        [one] Otro ya está anulado.
       *[other] Otros { $count } ya están anulados.
    }
close-others =
    { $count ->
        [one] 1 queda como está: lo creó otra persona o es un enlace principal.
       *[other] { $count } quedan como están: los crearon otras personas o son enlaces principales.
    }
close-more = Son los { $count } más nuevos. Sigue después con el resto.
close-yes = 🗑 Anular { $count }
close-delete-too = 🧹 Anular y eliminar
close-delete-yes = 🧹 Eliminar { $count }
