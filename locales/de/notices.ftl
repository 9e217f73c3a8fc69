# What people are told of their links without asking. Each can be turned off in /settings.

notice-full =
    🟡 <b>{ $title }</b> in <b>{ $chat }</b> ist voll: { $count ->
        [one] 1 Person ist
       *[other] { $count } Personen sind
    } beigetreten.
notice-expiring =
    ⏳ <b>{ $title }</b> in <b>{ $chat }</b> läuft { $left ->
        [hour] in einer Stunde
       *[less] { $distance }
    } ab: { $at }.
notice-expired = ⌛ <b>{ $title }</b> in <b>{ $chat }</b> ist abgelaufen.
notice-changed =
    ✏️ { $where ->
        [telegram] <b>{ $title }</b> in <b>{ $chat }</b> wurde in Telegram geändert, außerhalb des Bots:
       *[here] <b>{ $actor }</b> hat <b>{ $title }</b> in <b>{ $chat }</b> geändert:
    }
notice-change = • { $change }
notice-revoked =
    🔴 { $where ->
        [telegram] <b>{ $title }</b> in <b>{ $chat }</b> wurde in Telegram widerrufen, außerhalb des Bots.
       *[here] <b>{ $actor }</b> hat <b>{ $title }</b> in <b>{ $chat }</b> widerrufen.
    }
notice-tip-full = Um mehr Leute reinzulassen, erhöhe das Limit.
notice-tip-time = Wenn du ihn noch brauchst, verlängere ihn.
notice-tip-revoked = Niemand kann mehr damit beitreten.
notice-several = <b>Neues zu deinen Links</b>
notice-more = … und { $count } weitere
button-my-links = 📋 Meine Links
