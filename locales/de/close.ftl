# Revoking and deleting many links at once.

button-select = ☑️ Auswählen
button-select-end = ✕ Auswahl beenden
button-pick =
    { $picked ->
        [yes] ☑️ { $number }
       *[no] ⬜️ { $number }
    }
button-close-picked =
    { $state ->
        [revoked] 🧹 { $count } löschen
       *[other] 🗑 { $count } widerrufen
    }
button-close-all =
    { $state ->
        [revoked] 🧹 Alle ({ $count })
       *[other] 🗑 Alle ({ $count })
    }
list-picking =
    { $count ->
        [0] <i>Tippe auf die Nummern der Links, die du widerrufen möchtest.</i>
        [one] <i>1 Link ausgewählt.</i>
       *[other] <i>{ $count } Links ausgewählt.</i>
    }
pick-full = Du kannst höchstens { $max } Links auswählen. Um mehr zu widerrufen, nimm einen Filter und dann „🗑 Alle“.

close-question =
    🗑 { $count ->
        [one] 1 Link
       *[other] { $count } Links
    } von <b>{ $chat }</b> widerrufen?

    { $count ->
        [one] Er funktioniert
       *[other] Sie funktionieren
    } dann sofort nicht mehr, und das lässt sich nicht rückgängig machen. { $usage ->
        [0] Bisher ist niemand damit beigetreten.
        [one] Die eine Person, die damit beigetreten ist, bleibt im Chat.
       *[other] Die { $usage } Personen, die damit beigetreten sind, bleiben im Chat.
    }
close-delete-question =
    🧹 { $count ->
        [one] 1 widerrufenen Link
       *[other] { $count } widerrufene Links
    } von <b>{ $chat }</b> bei Telegram löschen?

    Telegram führt { $count ->
        [one] ihn
       *[other] sie
    } dann nicht mehr in der Liste. Bei mir { $count ->
        [one] bleibt er
       *[other] bleiben sie
    } gespeichert.
close-nothing = Hier gibt es nichts zu widerrufen oder zu löschen.
close-name = • { $name }
close-revoked =
    { $count ->
        [one] 1 weiterer ist schon widerrufen.
       *[other] { $count } weitere sind schon widerrufen.
    }
close-others =
    { $count ->
        [one] 1 bleibt, wie er ist: Er ist von jemand anderem oder ein Hauptlink.
       *[other] { $count } bleiben, wie sie sind: Sie sind von anderen oder Hauptlinks.
    }
close-more = Das sind die neuesten { $count }. Mach danach mit den übrigen weiter.
close-yes = 🗑 { $count } widerrufen
close-delete-too = 🧹 Auch löschen
close-delete-yes = 🧹 { $count } löschen
