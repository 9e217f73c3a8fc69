# What a chat’s owner is told of what happened to its links without the bot.

drift-first =
    🔎 Ich habe { $count ->
        [one] 1 Link
       *[other] { $count } Links
    } in <b>{ $chat }</b> gefunden, { $count ->
        [one] der
       *[other] die
    } außerhalb dieses Bots erstellt { $count ->
        [one] wurde
       *[other] wurden
    }. Ab jetzt sage ich dir Bescheid, wenn ein neuer dazukommt.
drift-made-outside =
    🔎 { $who ->
        [none] Jemand
       *[other] <b>{ $who }</b>
    } hat in Telegram, außerhalb des Bots, einen Link zu <b>{ $chat }</b> erstellt: <b>{ $title }</b>
drift-bot-link =
    🤖 { $who ->
        [none] Ein anderer Bot
       *[other] Ein anderer Bot, <b>{ $who }</b>,
    } hat einen Link zu <b>{ $chat }</b> erstellt: <b>{ $title }</b>
drift-bot-link-means = Nur dieser Bot kann ihn ändern oder widerrufen.
drift-usage-jump =
    📈 { $count ->
        [one] 1 Person ist
       *[other] { $count } Personen sind
    } innerhalb einer Stunde <b>{ $chat }</b> beigetreten, über <b>{ $title }</b>.
drift-usage-jump-means = Das sind weit mehr als sonst. Vielleicht ist der Link weiter verbreitet, als du wolltest.
drift-unknown-link =
    🔎 { $who ->
        [none] Jemand
       *[other] <b>{ $who }</b>
    } ist <b>{ $chat }</b> über einen Link beigetreten, den ich nicht sehe. Ein anderer Admin hat ihn erstellt.
drift-unknown-link-means = Um die Links aller Admins zu sehen, öffne den Chat in Telegram → Einladungslinks.
drift-several =
    { $kind ->
        [made-outside] 🔎 { $count ->
            [one] { $count } Link zu <b>{ $chat }</b> wurde
           *[other] { $count } Links zu <b>{ $chat }</b> wurden
        } in Telegram erstellt, außerhalb des Bots:
        [bot-link] 🤖 Andere Bots haben { $count ->
            [one] { $count } Link
           *[other] { $count } Links
        } zu <b>{ $chat }</b> erstellt. Nur diese Bots können sie widerrufen:
        [edited-outside] ✏️ { $count ->
            [one] { $count } Link zu <b>{ $chat }</b> wurde
           *[other] { $count } Links zu <b>{ $chat }</b> wurden
        } in Telegram geändert, außerhalb des Bots:
        [revoked-outside] 🔴 { $count ->
            [one] { $count } Link zu <b>{ $chat }</b> wurde
           *[other] { $count } Links zu <b>{ $chat }</b> wurden
        } in Telegram widerrufen, außerhalb des Bots:
        [usage-jump] 📈 Weit mehr Leute als sonst sind <b>{ $chat }</b> beigetreten, über { $count ->
            [one] { $count } Link
           *[other] { $count } Links
        }:
       *[unknown-link] 🔎 Leute sind <b>{ $chat }</b> beigetreten, über { $count ->
            [one] { $count } Link, den ich nicht sehe. Ein anderer Admin hat ihn
           *[other] { $count } Links, die ich nicht sehe. Andere Admins haben sie
        } erstellt. Darunter sind:
    }
drift-keep = 👌 Behalten
drift-ok = 👌 Okay
drift-undo = ↩️ Rückgängig
drift-approve = ✋ Nur mit Freigabe
drift-see = 📋 Anzeigen
drift-kept =
    👌 { $count ->
        [one] Zur Kenntnis genommen. Es wurde nichts geändert.
       *[other] Alle { $count } zur Kenntnis genommen. Es wurde nichts geändert.
    }
