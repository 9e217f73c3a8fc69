# The audit: for owners, who want to know who let somebody in.

audit-title =
    <b>Audit: { $chat }</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
    <i>Nur Links, die mit diesem Bot erstellt wurden.</i>
audit-title-own =
    <b>Deine Links in { $chat }</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
    <i>Die Links aller anderen sieht nur der Eigentümer des Chats.</i>
audit-which-chat = <b>Audit:</b> welcher Chat?
audit-none = Hier hat noch niemand einen Link erstellt.
list-asked-by = { $actor }, { $at }
audit-who = <b>{ $chat }</b>: Wessen Links?
button-by = 👤 { $actor }
button-who = { $actor } · { $count }
button-export = 📄 CSV-Export
export-making = Die Datei wird vorbereitet …
export-part = Teil { $part } von { $parts }
export-caption = { $count ->
        [one] 1 Link
       *[other] { $count } Links
    }, neueste zuerst. Zeiten in { $zone }. Bewahre diese Datei sicher auf: Jeder mit einem offenen Link kann beitreten.
export-state =
    { $state ->
        [active] Nur offene Links
        [expired] Nur abgelaufene Links
        [used-up] Nur volle Links
       *[revoked] Nur widerrufene Links
    }

history-title = 🕘 <b>Verlauf: { $title }</b>
history-earlier = <i>… und { $count } frühere</i>
history-create = { $at } · <b>{ $actor }</b> hat den Link erstellt
history-edit =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] wollte den Link ändern, aber das schlug fehl
        [waiting] ändert gerade den Link …
       *[done] hat den Link unverändert gespeichert
    }
history-changed = { $at } · Geändert von <b>{ $actor }</b>: { $changes }
history-revoke =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] wollte den Link widerrufen, aber das schlug fehl
        [waiting] widerruft gerade den Link …
       *[done] hat den Link widerrufen
    }
history-regenerate =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] wollte den Link erneuern, aber das schlug fehl
        [closed-only] hat den Link widerrufen, aber der neue ließ sich nicht erstellen
        [both-open] hat den neuen Link erstellt, aber dieser ließ sich nicht widerrufen
        [waiting] erneuert gerade den Link …
       *[done] hat den Link erneuert
    }
history-replace-primary =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] wollte den Hauptlink ersetzen, aber das schlug fehl
        [waiting] ersetzt gerade den Hauptlink …
       *[done] hat den Hauptlink ersetzt
    }
history-delete =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] wollte den Link löschen, aber das schlug fehl
        [closed-only] hat den Link widerrufen, aber er ließ sich nicht löschen
        [waiting] löscht gerade den Link …
       *[done] hat den Link bei Telegram gelöscht
    }
history-delete-revoked = { $at } · <b>{ $actor }</b> hat alle widerrufenen Links bei Telegram gelöscht
history-rotate =
    { $at } · { $outcome ->
        [failed] Ersetzen nach Zeitplan von <b>{ $actor }</b> fehlgeschlagen
        [waiting] Der Link wird nach Zeitplan von <b>{ $actor }</b> ersetzt …
       *[done] Der Link wurde nach Zeitplan von <b>{ $actor }</b> ersetzt
    }
history-retire =
    { $at } · { $outcome ->
        [failed] Der alte Link ließ sich nach Zeitplan von <b>{ $actor }</b> nicht schließen
        [waiting] Der alte Link wird nach Zeitplan von <b>{ $actor }</b> geschlossen …
       *[done] Der alte Link wurde nach Zeitplan von <b>{ $actor }</b> geschlossen
    }
history-close =
    { $at } · { $outcome ->
        [failed] Der Link war voll, ließ sich aber nicht schließen
        [waiting] Der Link ist voll und wird geschlossen …
       *[done] Der Link war voll und wurde endgültig geschlossen
    }
history-lock =
    { $at } · <b>{ $actor }</b> hat den Chat abgeriegelt{ $outcome ->
        [failed] , aber dieser Link ließ sich nicht ändern
        [waiting] : Der Link wird geändert …
       *[done] : Der Link braucht eine Freigabe
    }
history-lock-revoke =
    { $at } · <b>{ $actor }</b> hat den Chat abgeriegelt{ $outcome ->
        [failed] , aber dieser Link ließ sich nicht widerrufen
        [waiting] : Der Link wird widerrufen …
       *[done] : Der Link wurde widerrufen
    }
history-lock-primary =
    { $at } · <b>{ $actor }</b> hat den Chat abgeriegelt{ $outcome ->
        [failed] , aber der Hauptlink ließ sich nicht ersetzen
        [waiting] : Der Hauptlink wird ersetzt …
       *[done] : Der Hauptlink wurde ersetzt
    }
history-unlock =
    { $at } · <b>{ $actor }</b> hat den Lockdown aufgehoben{ $outcome ->
        [failed] , aber dieser Link ließ sich nicht zurücksetzen
        [waiting] : Der Link wird zurückgesetzt …
       *[done] : Der Link hat wieder seine alten Einstellungen
    }
history-reissue =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] wollte nach dem Lockdown einen neuen Link erstellen, aber das schlug fehl
        [waiting] erstellt gerade nach dem Lockdown einen neuen Link …
       *[done] hat nach dem Lockdown einen neuen Link erstellt
    }
history-taken-over = { $at } · <b>{ $actor }</b> hat den Link übernommen
history-approve =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] wollte eine Beitrittsanfrage annehmen, aber das schlug fehl
        [waiting] nimmt gerade eine Beitrittsanfrage an …
       *[done] hat eine Beitrittsanfrage angenommen
    }
history-decline =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] wollte eine Beitrittsanfrage ablehnen, aber das schlug fehl
        [waiting] lehnt gerade eine Beitrittsanfrage ab …
       *[done] hat eine Beitrittsanfrage abgelehnt
    }
history-approve-all =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] wollte alle annehmen, die gewartet haben, aber das schlug fehl
        [waiting] nimmt gerade alle an, die warten …
       *[done] hat alle angenommen, die gewartet haben
    }
history-decline-all =
    { $at } · <b>{ $actor }</b> { $outcome ->
        [failed] wollte alle ablehnen, die gewartet haben, aber das schlug fehl
        [waiting] lehnt gerade alle ab, die warten …
       *[done] hat alle abgelehnt, die gewartet haben
    }
history-revoked-outside = { $at } · In Telegram widerrufen, außerhalb des Bots
history-twin-revoked = { $at } · Ein versehentlich doppelter Link wurde widerrufen
history-twin-reported = { $at } · Ein versehentlich doppelter Link wurde gefunden
history-posted = { $at } · <b>{ $actor }</b> hat den Link in einem Kanal gepostet
history-made-outside = { $at } · In Telegram erstellt, außerhalb des Bots
history-bot-link = { $at } · Von einem anderen Bot erstellt
history-changed-outside = { $at } · In Telegram geändert, außerhalb des Bots: { $changes }
history-edited-outside = { $at } · In Telegram geändert, außerhalb des Bots
history-usage-jump = { $at } · Innerhalb einer Stunde sind viel mehr Leute als sonst beigetreten
history-found = { $at } · Bei Telegram gefunden
change-title = Name: { $from } → { $to }
change-expiry = Ablauf: { $from } → { $to }
change-limit = Limit: { $from } → { $to }
change-approval = Freigabe: { $from } → { $to }
change-strict = zu, wenn voll: { $from } → { $to }
change-none = kein
change-never = nie
change-number = { $number }
on-off =
    { $value ->
        [on] an
       *[off] aus
    }
history-lineage = <b>Alle Versionen ({ $count })</b>
history-lineage-line =
    { $number }. { $state ->
        [active] 🟢
        [expired] ⌛
        [used-up] 🟡
       *[revoked] 🔴
    } { $at }, { $actor }, { $usage } beigetreten{ $subject ->
        [yes] {" "}<i>(dieser)</i>
       *[no] {""}
    }
history-joined =
    <b>Über diesen Link beigetreten:</b> { $inside } im Chat{ $left ->
        [0] {""}
       *[other] , { $left } ausgetreten
    }
history-more = … und { $count } weitere

column-title = Name
column-link = Link
column-state = Status
column-actor = Angefordert von
column-actor-id = Angefordert von (Telegram-ID)
column-made = Erstellt
column-expires = Läuft ab
column-limit = Limit
column-usage = Beigetreten
column-approval = Freigabe
column-requested = Wartend
column-price = Sterne im Monat
column-subscriptions-ended = Beendete Abos
column-changed-at = Zuletzt geändert
column-revoked-at = Widerrufen
column-replaces = Ersetzt
column-replaced-by = Ersetzt durch
column-id = Link-ID
