# "Who let Sam in?": people of a chat, how they came, and who else came the same way.

people-title = 🔎 <b>Buscar a una persona en { $chat }</b>
people-ask = Envía una parte del nombre, un nombre de usuario o reenvía uno de sus mensajes. También conozco a quienes salieron.
people-found = { $text ->
       *[other] 🔎 “{ $text }”
    }
people-newest = Los miembros más nuevos y quienes salieron:
people-none = No conozco a nadie con ese nombre en este chat. Prueba con una parte más corta.
people-line = { $number }. <b>{ $name }</b>{ $hasUsername ->
        [yes] {" "}(@{ $username })
       *[no] {""}
    }
    { $known ->
        [yes] { $at }
       *[no] aquí desde antes de que yo llevara el registro
    }{ $hasLink ->
        [yes] , con { $title }
       *[no] {""}
    }{ $left ->
        [yes] {" "}· <i>salió</i>
       *[no] {""}
    }
people-again = 🔎 Otra búsqueda
people-older = Anteriores ›
people-newest-first = « Lo más nuevo
person-title = 👤 <b>{ $name }</b>{ $hasUsername ->
        [yes] {" "}(@{ $username })
       *[no] {""}
    }
person-came =
    { $way ->
        [link] 📥 Se unió el { $at } con { $hasLink ->
            [yes] <b>{ $title }</b>
           *[no] un enlace que no conozco
        }
        [request] 📥 Se unió el { $at } con { $hasLink ->
            [yes] <b>{ $title }</b>
           *[no] un enlace que no conozco
        }, tras solicitarlo
        [folder] 📥 Se unió el { $at } con el enlace de una carpeta de chats
        [added] 📥 Otro miembro añadió a esta persona el { $at }
        [open] 📥 Se unió el { $at } sin enlace: el chat es público
       *[unknown] 📥 Se unió el { $at }
    }
person-before = 📥 Estaba aquí antes de que yo empezara a llevar el registro
person-asker = 🔗 { $asker } pidió ese enlace
person-approved = 🙋 Solicitud aprobada por { $name }
person-added = ➕ { $name } añadió a esta persona
person-left = 📤 Salió el { $at }
person-left-by = 📤 El { $at } ya había salido
person-removed = 📤 { $name } expulsó a esta persona el { $at }
person-inside = 🟢 Ahora está en el chat
person-sure =
    { $certainty ->
        [certain] <i>Seguro: Telegram indicó el enlace.</i>
        [certain-way] <i>Seguro: lo dijo Telegram.</i>
        [likely] <i>Probable, no seguro: Telegram indicó solo una parte del enlace, y este coincide.</i>
       *[unknown] <i>Telegram no dijo qué enlace usó.</i>
    }
person-earlier = <b>Antes</b>
person-same = 👥 Quién más vino
person-link = 🔗 Historial
same-title = 👥 <b>Quién más vino con { $title }</b>
same-about = { $name } también vino con él.
same-none = Que yo sepa, nadie más vino con este enlace.
same-line = • { $name }{ $hasUsername ->
        [yes] {" "}(@{ $username })
       *[no] {""}
    }, { $at }{ $left ->
        [yes] {" "}· <i>salió</i>
       *[no] {""}
    }
same-revoke = 🗑 Anular enlace
