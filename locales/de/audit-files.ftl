# Files of the audit, and the weekly digest.

audit-export = 📄 Export
files-which =
    📄 <b>Export von { $chat }</b>

    <b>Links</b>: alle Links, die es je gab, wer sie angefordert hat und was aus ihnen wurde.
    <b>Beitritte</b>: alle, die gekommen oder gegangen sind, über welchen Link und wie sicher das ist.
files-links-csv = Links · CSV
files-links-xlsx = Links · Excel
files-joins-csv = Beitritte · CSV
files-joins-xlsx = Beitritte · Excel
files-joins-caption = { $count ->
        [one] 1 Beitritt
       *[other] { $count } Beitritte
    }, neueste zuerst. Zeiten in { $zone }.
way-name =
    { $value ->
        [link] Link
        [request] Anfrage, angenommen
        [folder] Chatordner
        [added] hinzugefügt
        [open] ohne Link
       *[unknown] unbekannt
    }
certainty-name =
    { $value ->
        [certain] sicher
        [likely] wahrscheinlich
       *[unknown] unbekannt
    }
column-person = Person
column-username = Benutzername
column-person-id = Telegram-ID der Person
column-joined-at = Beigetreten
column-way = Wie
column-certainty = Wie sicher
column-approved-by = Angenommen von
column-added-by = Hinzugefügt von
column-left-at = Ausgetreten
column-removed-by = Entfernt von
column-link-id = Link-ID

audit-digest-on = 🗓 Bericht: an
audit-digest-off = 🗓 Bericht: aus
digest-is-on = ✓ Du bekommst jetzt jede Woche einen Bericht zu diesem Chat, immer montags um 9:00 ({ $zone }).
digest-is-off = ✓ Du bekommst keinen Wochenbericht zu diesem Chat mehr.
digest-title = 🗓 <b>Die letzte Woche in { $chat }</b>
digest-week = { $from } – { $to }, verglichen mit der Woche davor
digest-made =
    { $count ->
        [0] 🔗 Keine neuen Links
        [one] 🔗 1 neuer Link
       *[other] 🔗 { $count } neue Links
    }
digest-open-now = <b>Gerade offen</b>
digest-none-open = 🔒 Kein Link ist offen.
digest-open =
    { $risk ->
        [primary] ⭐ { $count ->
            [one] 1 Hauptlink
           *[other] { $count } Hauptlinks
        }
        [unlimited] ♾ { $count ->
            [one] 1 Link, den jeder für immer nutzen kann
           *[other] { $count } Links, die jeder für immer nutzen kann
        }
        [never-expires] ♾ { $count ->
            [one] 1 weiterer Link, der nie abläuft
           *[other] { $count } weitere Links, die nie ablaufen
        }
        [waiting-requests] 🙋 { $count ->
            [one] 1 Link, bei dem jemand wartet
           *[other] { $count } Links, bei denen jemand wartet
        }
       *[limited] ⏳ { $count ->
            [one] 1 Link, der von selbst endet
           *[other] { $count } Links, die von selbst enden
        }
    }
digest-drift =
    ⚠️ { $count ->
        [one] Außerhalb des Bots ist 1 Sache geschehen, um die sich noch niemand gekümmert hat.
       *[other] Außerhalb des Bots sind { $count } Dinge geschehen, um die sich noch niemand gekümmert hat.
    }
digest-open-audit = 🔓 Wer reinkommt
digest-stop = 🔕 Abbestellen
digest-stopped = Du bekommst keinen Wochenbericht zu diesem Chat mehr. Unter /audit kannst du ihn wieder einschalten.
