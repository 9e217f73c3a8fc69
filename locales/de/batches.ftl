# A batch under way, and how its links are handed over. "kind": create, revoke or delete. "state": running, waiting, paused,
# stopped, cancelling, cancelled or done.

batch-headline =
    { $state ->
        [paused] ⏸ <b>Pausiert</b>
        [stopped] ⚠️ <b>Angehalten</b>
        [cancelling] ✖️ <b>Wird abgebrochen …</b>
        [cancelled] ✖️ <b>Abgebrochen</b>
        [waiting]
            { $kind ->
                [revoke] ⏳ <b>{ $total ->
                    [one] { $total } Link
                   *[other] { $total } Links
                } widerrufen: wartet noch</b>
                [delete] ⏳ <b>{ $total ->
                    [one] { $total } Link
                   *[other] { $total } Links
                } löschen: wartet noch</b>
               *[create] ⏳ <b>{ $total ->
                    [one] { $total } Link
                   *[other] { $total } Links
                } erstellen: wartet noch</b>
            }
        [done]
            { $kind ->
                [revoke] { $done ->
                    [0] ⚠️ <b>Kein Link wurde widerrufen</b>
                    [one] ✅ <b>1 Link ist widerrufen</b>
                   *[other] ✅ <b>{ $done } Links sind widerrufen</b>
                }
                [delete] { $done ->
                    [0] ⚠️ <b>Kein Link wurde gelöscht</b>
                    [one] ✅ <b>1 Link ist gelöscht</b>
                   *[other] ✅ <b>{ $done } Links sind gelöscht</b>
                }
               *[create] { $done ->
                    [0] ⚠️ <b>Es wurde kein Link erstellt</b>
                    [one] ✅ <b>1 Link ist fertig</b>
                   *[other] ✅ <b>{ $done } Links sind fertig</b>
                }
            }
       *[running]
            { $kind ->
                [revoke] ⏳ <b>{ $total ->
                    [one] { $total } Link wird
                   *[other] { $total } Links werden
                } widerrufen …</b>
                [delete] ⏳ <b>{ $total ->
                    [one] { $total } Link wird
                   *[other] { $total } Links werden
                } gelöscht …</b>
               *[create] ⏳ <b>{ $total ->
                    [one] { $total } Link wird
                   *[other] { $total } Links werden
                } erstellt …</b>
            }
    }
batch-bar = { $bar } { $percent } %
batch-counts =
    { $kind ->
        [revoke] Widerrufen: { $done }
        [delete] Gelöscht: { $done }
       *[create] Erstellt: { $done }
    }{ $failed ->
        [0] {""}
       *[other] {" "}· Fehlgeschlagen: { $failed }
    }{ $left ->
        [0] {""}
       *[other] {" "}· Noch: { $left }
    }
batch-failed = ⚠️ <b>{ $names }</b>{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }:
batch-time-left = ⏱ Noch { $unit ->
        [minutes] { $count ->
            [one] etwa eine Minute
           *[other] etwa { $count } Minuten
        }
       *[hours] { $count ->
            [one] etwa eine Stunde
           *[other] etwa { $count } Stunden
        }
    }
batch-flood = Telegram bittet mich um Geduld. Weiter geht es: { $until }.
batch-waits = Ich mache weiter, sobald ich kann.
batch-paused-hint =
    { $kind ->
        [revoke] { $left ->
            [one] 1 Link ist noch nicht widerrufen.
           *[other] { $left } Links sind noch nicht widerrufen.
        } Was widerrufen ist, bleibt widerrufen.
        [delete] { $left ->
            [one] 1 Link ist noch nicht gelöscht.
           *[other] { $left } Links sind noch nicht gelöscht.
        } Was gelöscht ist, bleibt gelöscht.
       *[create] { $left ->
            [one] 1 Link ist noch nicht erstellt.
           *[other] { $left } Links sind noch nicht erstellt.
        } Schon erstellte Links bleiben.
    }
batch-stopped-hint =
    { $kind ->
        [revoke] Wenn das geklärt ist, tippe auf „Fortsetzen“. Was widerrufen ist, bleibt widerrufen.
        [delete] Wenn das geklärt ist, tippe auf „Fortsetzen“. Was gelöscht ist, bleibt gelöscht.
       *[create] Wenn das geklärt ist, tippe auf „Fortsetzen“. Schon erstellte Links bleiben.
    }
batch-pause = ⏸ Pausieren
batch-resume = ▶️ Fortsetzen
batch-cancel = ✖️ Abbrechen
batch-cancel-rest = ✖️ Rest abbrechen
batch-paused-first = Pausiert. Um den Rest abzubrechen, tippe auf „Rest abbrechen“.
batch-over = Das ist schon erledigt.
batch-rest = 🔁 Rest erstellen
batch-retry = 🔁 Noch einmal
batch-retried = Ich versuche es schon noch einmal.
batch-get-file = 📄 Als Datei
batch-get-messages = 💬 Als Nachrichten
batch-file-coming = Ich sende dir die Datei.
batch-messages-coming = Ich sende dir die Links.
batch-file = { $count ->
        [one] 1 Link
       *[other] { $count } Links
    }. Zeiten in { $zone }.
batch-link-line = <b>{ $title }</b>: { $link }
batch-hidden =
    { $form ->
        [report] Dein Auftrag ist erledigt, aber du darfst in diesem Chat keine Links mehr verwalten.
       *[other] Deine Links sind fertig, aber du darfst in diesem Chat keine Links mehr verwalten.
    } Bitte den Eigentümer um das Recht <b>Nutzer per Link einladen</b>.
