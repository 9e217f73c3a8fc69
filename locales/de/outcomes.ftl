# What became of something a person asked for. "kind": the operation’s.

outcome-working =
    { $kind ->
        [create] ⏳ Dein Link wird erstellt …
        [regenerate] ⏳ Der neue Link wird erstellt …
        [rotate] 🔁 Der neue Link wird erstellt …
        [edit] ⏳ Der Link wird geändert …
        [replace-primary] ⏳ Der Hauptlink wird ersetzt …
        [delete] ⏳ Der Link wird gelöscht …
        [delete-revoked] ⏳ Die widerrufenen Links werden gelöscht …
        [approve] ⏳ Wird angenommen …
        [decline] ⏳ Wird abgelehnt …
        [approve-all] ⏳ Alle, die warten, werden angenommen …
        [decline-all] ⏳ Alle, die warten, werden abgelehnt …
       *[revoke] ⏳ Der Link wird widerrufen …
    }
outcome-checking =
    🔎 Telegram hat nicht rechtzeitig geantwortet. Ich prüfe, ob es geklappt hat, damit nichts doppelt geschieht. Das kann eine halbe Minute dauern. Du musst nichts tun.
outcome-flood = ⏸ Telegram bittet mich um Geduld bis { $until }. Dann mache ich weiter. Du musst nichts tun.
outcome-postponed = 📡 Das geht gerade nicht. Ich versuche es weiter. Du musst nichts tun.
outcome-disk-full = 💾 Auf dem Server, auf dem dieser Bot läuft, ist der Speicher voll. Dein Auftrag ist gespeichert und geht von selbst weiter, sobald wieder Platz ist.
outcome-account-dead = 🔌 Das Konto, das die Links erstellt, ist abgemeldet. Die Betreiber dieses Bots wissen Bescheid. Dein Auftrag ist gespeichert und geht von selbst weiter.
outcome-account-frozen = 🧊 Telegram hat das Konto, das die Links erstellt, eingefroren. Die Betreiber dieses Bots wissen Bescheid. Dein Auftrag ist gespeichert und geht von selbst weiter.
outcome-account-absent = 🔌 Das muss ein anderes Konto dieses Bots erledigen, und es ist gerade nicht angemeldet. Die Betreiber dieses Bots wissen Bescheid. Dein Auftrag ist gespeichert und geht weiter, sobald das Konto wieder da ist.
outcome-account-paused = ⏸ Die Betreiber dieses Bots haben das Konto pausiert, das in diesem Chat die Links erstellt. Dein Auftrag ist gespeichert und geht von selbst weiter, sobald das Konto weitermacht.
outcome-both-open =
    ⚠️ Der neue Link ist fertig, aber der alte ist noch nicht widerrufen. Ich versuche es weiter. Bis dahin funktionieren beide.
outcome-done =
    { $kind ->
        [create] ✅ Dein Link ist fertig.
        [regenerate] ✅ Der neue Link ist fertig, und der alte ist widerrufen.
        [close] 🔒 Alle, für die dieser Link war, sind beigetreten. Deshalb habe ich ihn endgültig geschlossen.
        [rotate] 🔁 Hier ist der neue Link, wie geplant. Der alte schließt so, wie du es festgelegt hast.
        [edit] ✅ Geändert.
        [replace-primary] ✅ Das ist der neue Hauptlink. Der alte ist widerrufen.
        [delete] ✅ Bei Telegram gelöscht. Bei mir bleibt er gespeichert.
        [delete-revoked] ✅ Telegram führt die widerrufenen Links nicht mehr in der Liste. Bei mir bleiben sie gespeichert.
        [approve] ✅ Du hast die Anfrage angenommen.
        [decline] 🚫 Du hast die Anfrage abgelehnt.
        [approve-all] ✅ Du hast alle angenommen, die gewartet haben.
        [decline-all] 🚫 Du hast alle abgelehnt, die gewartet haben.
       *[revoke] ✅ Widerrufen.
    }
outcome-no-approval = ⚠️ Der Hauptlink ist ersetzt, aber Telegram hat den neuen ohne Freigabe erstellt: Jeder mit dem Link kann beitreten.
outcome-failed =
    { $kind ->
        [create] ❌ <b>Es wurde kein Link erstellt.</b>
        [regenerate] ❌ <b>Der Link wurde nicht erneuert.</b>
        [rotate] ❌ <b>Der Link wurde nicht nach Zeitplan ersetzt.</b>
        [close] ❌ <b>Der Link ist voll, aber ich konnte ihn nicht schließen.</b>
        [retire] ❌ <b>Der alte Link wurde nicht nach Zeitplan geschlossen.</b>
        [edit] ❌ <b>Der Link wurde nicht geändert.</b>
        [replace-primary] ❌ <b>Der Hauptlink wurde nicht ersetzt.</b>
        [delete] ❌ <b>Der Link wurde nicht gelöscht.</b>
        [delete-revoked] ❌ <b>Die widerrufenen Links wurden nicht gelöscht.</b>
        [approve] ❌ <b>Ich konnte die Anfrage nicht annehmen.</b>
        [decline] ❌ <b>Ich konnte die Anfrage nicht ablehnen.</b>
        [approve-all] ❌ <b>Niemand wurde angenommen.</b>
        [decline-all] ❌ <b>Niemand wurde abgelehnt.</b>
       *[revoke] ❌ <b>Der Link wurde nicht widerrufen.</b>
    }
outcome-unsure =
    { $kind ->
        [regenerate] ❓ <b>Ich weiß nicht, ob der neue Link erstellt wurde.</b>
       *[create] ❓ <b>Ich weiß nicht, ob der Link erstellt wurde.</b>
    }
outcome-old-closed = Der alte Link ist trotzdem widerrufen: Niemand kann damit beitreten.
outcome-still-revoked = Widerrufen ist er aber: Niemand kann damit beitreten.
outcome-rotation =
    { $ends ->
        [yes] Der Zeitplan ist beendet: Ich versuche es nicht noch einmal.
       *[no] Beim nächsten Mal versuche ich es wieder.
    }
outcome-rotation-anew = Um weiterzumachen, erstelle mit /newlink einen neuen Link. Unter <b>Mehr</b> kannst du ihm einen Zeitplan geben.
button-edit-and-retry = ✏️ Bearbeiten
button-back-to-link = ‹ Zum Link

error-flood =
    ⏸ Telegram bittet mich um { $unit ->
        [minutes] { $count ->
            [one] etwa eine Minute
           *[other] etwa { $count } Minuten
        }
       *[hours] { $count ->
            [one] etwa eine Stunde
           *[other] etwa { $count } Stunden
        }
    } Geduld. Bitte versuch es danach noch einmal.
error-quota =
    { $scope ->
        [person] Du kannst innerhalb von 24 Stunden { $most ->
            [one] { $most } Link
           *[other] { $most } Links
        } erstellen
        [chat] In diesem Chat { $most ->
            [one] kann innerhalb von 24 Stunden { $most } Link
           *[other] können innerhalb von 24 Stunden { $most } Links
        } erstellt werden
       *[account] Mein Konto kann innerhalb von 24 Stunden { $most ->
            [one] { $most } Link
           *[other] { $most } Links
        } erstellen
    }, { $left ->
        [0] aber das ist ausgeschöpft
        [one] davon ist noch 1 übrig
       *[other] davon sind noch { $left } übrig
    }. Versuch es später noch einmal oder bitte die Betreiber dieses Bots um mehr. Widerrufen kannst du Links jederzeit.
error-unreachable = 📡 Telegram antwortet gerade nicht. Bitte versuch es in einer Minute noch einmal.
error-disk-full = 💾 Auf dem Server, auf dem dieser Bot läuft, ist der Speicher voll oder nicht beschreibbar. Deshalb konnte ich das nicht speichern. Bitte versuch es später noch einmal.
error-store-unreachable = 📡 Dieser Bot erreicht seine Datenbank gerade nicht. Bitte versuch es in einer Minute noch einmal.
error-account-dead = 🔌 Das Konto, das die Links erstellt, ist abgemeldet. Die Betreiber dieses Bots wissen Bescheid. Bitte versuch es später noch einmal.
error-account-frozen = 🧊 Telegram hat das Konto, das die Links erstellt, eingefroren. Die Betreiber dieses Bots wissen Bescheid. Bitte versuch es später noch einmal.
error-nothing-lost = Was du geschrieben hast, geht nicht verloren.
