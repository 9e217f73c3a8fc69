# Lockdown: all open links of a chat are closed at once, and brought back. "mode": approval or revoke. "state": running, closed,
# lifting or lifted.

lockdown-menu = 🔒 Lockdown
lockdown-choose =
    🔒 <b>{ $chat } abriegeln?</b>

    Alle offenen Links werden auf einmal geschlossen. Du kannst für sie die Freigabe einschalten und sie später zurückholen. Oder du widerrufst sie endgültig.
lockdown-mode-approval = ✋ Nur mit Freigabe
lockdown-mode-revoke = 🗑 Alle widerrufen
lockdown-question =
    { $mode ->
        [revoke] 🗑 <b>Alle Links von { $chat } widerrufen?</b>
       *[approval] 🔒 <b>Alle Links von { $chat } auf Freigabe umstellen?</b>
    }

    { $open ->
        [0] Gerade ist kein Link offen.
        [one] Gerade ist 1 Link offen:
       *[other] Gerade sind { $open } Links offen:
    }
lockdown-will-ask = • { $count ->
        [one] { $count } braucht dann eine Freigabe
       *[other] { $count } brauchen dann eine Freigabe
    }
lockdown-will-revoke = • { $count } { $mode ->
        [revoke] { $count ->
            [one] wird endgültig widerrufen
           *[other] werden endgültig widerrufen
        }
       *[approval] { $count ->
            [one] mit Preis wird endgültig widerrufen: Bezahlte Links können keine Freigabe haben
           *[other] mit Preis werden endgültig widerrufen: Bezahlte Links können keine Freigabe haben
        }
    }
lockdown-will-replace = • { $count ->
        [one] Der Hauptlink wird durch einen neuen mit Freigabe ersetzt
       *[other] { $count } Hauptlinks werden durch neue ersetzt
    }
lockdown-already = • { $count } { $count ->
        [one] braucht
       *[other] brauchen
    } schon eine Freigabe
lockdown-others = • { $count } { $count ->
        [one] ist von jemand anderem: Den kann ich nicht schließen
       *[other] sind von anderen: Die kann ich nicht schließen
    }
lockdown-unseen = Links, die andere Admins in Telegram erstellt haben, sehe ich nicht. Sie bleiben deshalb, wie sie sind: Diesem Konto gehört der Chat nicht. Du kannst sie dort unter <b>Einladungslinks</b> schließen.
lockdown-meanwhile = Niemand, der wartet, wird abgelehnt. Bis du den Lockdown aufhebst, brauchen neue Links eine Freigabe, und Zeitpläne und Serien pausieren.
lockdown-yes = 🔒 Chat abriegeln
lockdown-yes-revoke = 🗑 Alle widerrufen
lockdown-headline =
    { $state ->
        [running] ⏳ <b>{ $chat } wird abgeriegelt …</b>
        [lifting] ⏳ <b>Der Lockdown von { $chat } wird aufgehoben …</b>
        [lifted] 🔓 <b>Der Lockdown von { $chat } ist vorbei</b>
       *[closed] 🔒 <b>{ $chat } ist abgeriegelt</b>
    }
lockdown-closed = { $mode ->
        [revoke] Geschlossene Links: { $done }
       *[approval] Links geschlossen oder auf Freigabe umgestellt: { $done }
    }{ $left ->
        [0] {""}
       *[other] {" "}· Noch: { $left }
    }
lockdown-cannot = { $count ->
        [one] 1 Link ist von jemand anderem, und ich kann ihn nicht schließen. Schließe ihn in Telegram oder bitte seinen Ersteller darum.
       *[other] { $count } Links sind von anderen, und ich kann sie nicht schließen. Schließe sie in Telegram oder bitte ihre Ersteller darum.
    }
lockdown-new-links = Neue Links brauchen eine Freigabe, bis du den Lockdown aufhebst. Zeitpläne und Serien pausieren. Wer wartet, kann weiterhin angenommen werden.
lockdown-back = Links mit ihren alten Einstellungen: { $done }{ $left ->
        [0] {""}
       *[other] {" "}· Noch: { $left }
    }
lockdown-revoked = { $count ->
        [one] 1 Link wurde widerrufen, und Telegram kann das nicht rückgängig machen. Ich kann für die Person, die ihn angefordert hat, einen gleichen neu erstellen.
       *[other] { $count } Links wurden widerrufen, und Telegram kann das nicht rückgängig machen. Ich kann für die Personen, die sie angefordert haben, gleiche neu erstellen.
    }
lockdown-reissued = Neue Links: { $done } von { $total }
lockdown-reissue = ♻️ { $count } erstellen
lockdown-stopped = Wenn das geklärt ist, tippe auf „Noch einmal“.
lockdown-lift = 🔓 Aufheben
lockdown-stay = 🔒 Abgeriegelt lassen
lockdown-lift-question =
    🔓 <b>Den Lockdown von { $chat } aufheben?</b>

    Links, die deswegen eine Freigabe brauchen, bekommen ihre alten Einstellungen zurück, außer jemand hat sie inzwischen geändert. { $mode ->
        [revoke] Widerrufene Links bleiben widerrufen, aber ich kann gleiche neu erstellen.
       *[approval] Neue Links lassen sich wieder wie vorher erstellen.
    }{ $state ->
        [running] {" "}Links, die noch nicht geschlossen sind, bleiben offen.
       *[other] {""}
    }
lockdown-goes-on = Ich versuche es noch einmal.
