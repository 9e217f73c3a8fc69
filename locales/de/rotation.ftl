# Links that are replaced on a schedule.

button-rotation = 🔁 Nach Zeitplan
rotation-title = 🔁 <b>{ $title } nach Zeitplan ersetzen</b>
rotation-how-often = Jedes Mal wird ein neuer Link erstellt und der alte geschlossen. Wie oft?
rotation-which-weekday = An welchem Tag?
rotation-which-day = An welchem Tag des Monats?
rotation-which-time = Um wie viel Uhr?
rotation-which-sense = Welche Zeit meinst du?
rotation-not-understood = Das verstehe ich nicht. Sende einen Tag, eine Uhrzeit oder beides.
rotation-or-type = Tippe auf einen Button oder sende es, zum Beispiel <i>Montag { $at }</i>.
rotation-when-closed = Wann soll der alte Link schließen?
button-every-day = Jeden Tag
button-every-week = Jede Woche
button-every-month = Jeden Monat
button-last-day = Am letzten Tag
button-close-after =
    { $after ->
        [at-once] Sofort
        [hour] 1 Stunde später
       *[day] 1 Tag später
    }
rotation-schedule =
    🗓 Ein neuer Link { $every ->
        [day] jeden Tag um { $at }
        [week] jeden { $weekday } um { $at }
       *[month] { $day ->
            [last] am letzten Tag jedes Monats um { $at }
           *[other] am { $day }. jedes Monats um { $at }
        }
    } ({ $zone })
rotation-closes =
    { $after ->
        [at-once] 🔒 Der alte Link schließt, sobald der neue da ist
        [hour] 🔒 Der alte Link schließt eine Stunde später
       *[day] 🔒 Der alte Link schließt einen Tag später
    }
rotation-lifetime =
    { $unit ->
        [never] ♾ Der neue Link läuft nie ab
        [minutes] { $count ->
            [one] ⏳ Der neue Link gilt { $count } Minute
           *[other] ⏳ Der neue Link gilt { $count } Minuten
        }
        [hours] { $count ->
            [one] ⏳ Der neue Link gilt { $count } Stunde
           *[other] ⏳ Der neue Link gilt { $count } Stunden
        }
       *[days] { $count ->
            [one] ⏳ Der neue Link gilt { $count } Tag
           *[other] ⏳ Der neue Link gilt { $count } Tage
        }
    }
rotation-next = ➡️ Nächstes Mal: { $at }
rotation-on = 🔁 <b>{ $title } wird nach Zeitplan ersetzt</b>
rotation-paused = ⏸ <b>{ $title }: Der Zeitplan pausiert</b>
rotation-ended = ⏹ <b>{ $title }</b> wird nicht mehr nach Zeitplan ersetzt. Der Link bleibt, wie er ist.
button-rotation-start = 🔁 Starten
button-rotation-change = ✏️ Ändern
button-rotation-pause = ⏸ Pausieren
button-rotation-resume = ▶️ Fortsetzen
button-rotation-end = ⏹ Beenden
