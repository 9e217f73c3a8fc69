### The audit’s page, which Telegram opens as a Mini App. Names and titles stand beside these texts, never in them.

title = Audit
loading = Wird geladen …
close = Schließen
try-again = Noch einmal
show-more = Mehr anzeigen
show-all = Alle anzeigen
show-count = Alle { $count } anzeigen
copy = Link kopieren
copied = Kopiert
copy-failed = Dein Browser hat das Kopieren nicht erlaubt.
others = Andere
untitled = Ohne Namen
nameless = Ohne Namen
nameless-admin = Unbekannt
read-only = nur lesen
reconnecting = Verbindung wird wiederhergestellt …
paused = Aktualisierung pausiert
progress = Fortschritt

## Choosing a chat

which-chat = Welcher Chat?
no-chats = Es gibt kein Audit, das du sehen kannst
no-chats-hint = Das Audit eines Chats sehen nur sein Eigentümer und die Personen, die er bestimmt. Wenn dir ein Chat gehört, füge den Bot zuerst dort hinzu.
kind-group = Gruppe
kind-supergroup = Gruppe
kind-channel = Kanal

## What went wrong

failed-init-data-bad = Ich erkenne nicht, wer du bist
failed-init-data-bad-hint = Öffne diese Seite aus dem Chat mit dem Bot.
failed-init-data-old = Diese Seite ist seit einer Stunde offen
failed-init-data-old-hint = Schließ sie und öffne sie neu aus dem Chat.
failed-not-yours = Du kannst dieses Audit nicht sehen
failed-not-yours-hint = Das können nur der Eigentümer des Chats und die Personen, die er bestimmt, solange das Konto des Bots im Chat ist.
failed-not-found = Das gibt es nicht mehr
failed-not-found-hint = Vielleicht gehört es zu einem anderen Chat.
failed-too-often = Das war viel auf einmal
failed-too-often-hint = Warte eine Minute und versuch es noch einmal.
failed-bad-request = Das hat nicht geklappt
failed-bad-request-hint = Schließ die Seite und öffne sie neu.
failed-refused = Das ist nicht möglich
failed-refused-hint = Versuch es später noch einmal.
failed-unavailable = Gerade nicht möglich
failed-unavailable-hint = Versuch es in einer Minute noch einmal.
failed-failed = Etwas ist schiefgelaufen
failed-failed-hint = Versuch es in einer Minute noch einmal.
failed-offline = Du bist offline
failed-offline-hint = Prüfe deine Verbindung. Ich versuche es weiter.

## Filters

filters = Filter
chip-admin = Admin
chip-link = Link
chip-preset = Vorlage
chip-remove = (Filter entfernen)
chips-clear = Alle entfernen

## Who can get in now

open-now = Wer kommt gerade rein?
open-links =
    { $count ->
        [one] offener Link
       *[other] offene Links
    }
open-links-count =
    { $count ->
        [one] 1 offener Link
       *[other] { $count } offene Links
    }
full-links =
    { $count ->
        [one] 1 ist voll
       *[other] { $count } sind voll
    }
risk-public-username = Jeder: Der Chat ist öffentlich, @{ $username }
risk-former-admin = Kein Admin mehr
risk-bot = Von einem Bot erstellt
risk-primary = Hauptlinks
risk-primary-hint = Laufen nie ab, kein Limit
risk-unlimited = Unbegrenzte Links
risk-unlimited-hint = Jeder kann beitreten, für immer
risk-never-expires = Links, die nie ablaufen
risk-never-expires-hint = Mit Limit, Freigabe oder Preis
risk-waiting-requests = Links, bei denen jemand wartet
risk-waiting-requests-hint = Es gibt Beitrittsanfragen
risk-limited = Links, die ablaufen
risk-limited-hint = Sie schließen von selbst
cannot-see = Was ich nicht sehe
unseen-other-admins = Links, die andere Admins in Telegram erstellt haben: Dem Konto des Bots gehört dieser Chat nicht.
unseen-not-checked = Links, die andere Admins in Telegram erstellt haben: Das habe ich noch nicht geprüft.
unseen-bot-account = Links, die jemand anderes erstellt hat: Der Bot erstellt die Links selbst und sieht nur seine eigenen.
unseen-folders = Links von geteilten Chatordnern.
unseen-communities = Communitys, zu denen dieser Chat gehört: Ihre Mitglieder können vielleicht beitreten.
census-going-on = Alle Links werden geprüft: { $done } von { $total }.
census-check = Jetzt prüfen
census-begun = Ich prüfe alle Links. Neues erscheint hier.
census-done = Alle Links zuletzt geprüft: { $when }.

## What happened without the bot

drift = Außerhalb des Bots geschehen
drift-keep = In Ordnung
drift-made-outside =
    { $count ->
        [0] Ein Link wurde außerhalb des Bots erstellt
        [one] Ein Link wurde außerhalb des Bots erstellt
       *[other] { $count } Links wurden außerhalb des Bots erstellt
    }
drift-edited-outside = Ein Link wurde außerhalb des Bots geändert
drift-revoked-outside = Ein Link wurde außerhalb des Bots widerrufen
drift-usage-jump =
    { $count ->
        [one] 1 Person ist innerhalb einer Stunde beigetreten
       *[other] { $count } Personen sind innerhalb einer Stunde beigetreten, weit mehr als sonst
    }
drift-bot-link = Ein anderer Bot hat einen Link erstellt
drift-unknown-link = Jemand ist über einen Link beigetreten, den ich nicht sehe

## Lockdown

lockdown = Lockdown
lockdown-hint = Alle offenen Links auf einmal schließen.
lockdown-title = Diesen Chat abriegeln?
lockdown-will =
    { $count ->
        [0] Es gibt keine offenen Links.
        [one] 1 Link ist offen.
       *[other] { $count } Links sind offen.
    }
lockdown-will-approval =
    { $count ->
        [one] 1 braucht dann eine Freigabe.
       *[other] { $count } brauchen dann eine Freigabe.
    }
lockdown-will-revoke =
    { $count ->
        [one] 1 wird endgültig widerrufen.
       *[other] { $count } werden endgültig widerrufen.
    }
lockdown-will-primary =
    { $count ->
        [one] 1 Hauptlink wird ersetzt.
       *[other] { $count } Hauptlinks werden ersetzt.
    }
lockdown-will-already =
    { $count ->
        [one] 1 braucht schon eine Freigabe.
       *[other] { $count } brauchen schon eine Freigabe.
    }
lockdown-will-cannot =
    { $count ->
        [one] 1 ist von jemand anderem: Den kann ich nicht schließen.
       *[other] { $count } sind von anderen: Die kann ich nicht schließen.
    }
lockdown-unseen = Links, die andere Admins in Telegram erstellt haben, sehe ich nicht. Sie bleiben deshalb, wie sie sind.
lockdown-approval = Nur mit Freigabe
lockdown-revoke = Alle widerrufen
lockdown-begun = Lockdown gestartet
lockdown-running = Alle offenen Links werden geschlossen …
lockdown-closed = Dieser Chat ist abgeriegelt
lockdown-lifting = Links werden zurückgeholt …
lockdown-left-open =
    { $count ->
        [one] 1 Link ließ sich nicht schließen.
       *[other] { $count } Links ließen sich nicht schließen.
    }
lift = Lockdown aufheben
lift-title = Den Lockdown aufheben?
lift-ask = Links bekommen ihre früheren Einstellungen zurück. Widerrufene Links bleiben widerrufen.

## Activity

activity = Aktivität
period = Zeitraum
days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
joined = Beigetreten
left = Ausgetreten
net = Saldo
change-none = Keine Änderung
change-since = verglichen mit { $before } im Zeitraum davor
today = Heute
day = Tag
joined-count = { $count } beigetreten
left-count = { $count } ausgetreten
plot-table = Beitritte und Austritte nach Tag
came-by = Beigetreten über
by-admin = Admins
by-link = Links
by-preset = Vorlagen
nothing-joined = In diesem Zeitraum ist niemand beigetreten
and-left = , { $count } ausgetreten

## Links

links = Links
link = Link
primary-link = Hauptlink
made-outside = Außerhalb des Bots erstellt
search-links = Nach Name oder Admin suchen
search-clear = Suche löschen
filter-state = Nach Status filtern
sort-by = Sortieren nach
sort-made = Neueste
sort-risk = Riskanteste
sort-joined = Meiste Beitritte
sort-expires = Endet zuerst
filter-all = Alle
filter-active = Offen
filter-expired = Abgelaufen
filter-used-up = Voll
filter-revoked = Widerrufen
state-active = Offen
state-expired = Abgelaufen
state-used-up = Voll
state-revoked = Widerrufen
column-link = Link
column-state = Status
column-admin = Angefordert von
column-made = Erstellt
column-joined = Beigetreten
waiting =
    { $count ->
        [one] 1 wartet
       *[other] { $count } warten
    }
links-of-all-presets = Hier siehst du Links aller Vorlagen.
no-links = Noch keine Links
no-links-hint = Links erscheinen hier, sobald jemand beim Bot einen anfordert.
no-links-match = Keine passenden Links
expires-never = läuft nie ab
expires-at = bis { $at }
limit-of =
    { $count ->
        [one] 1 Person
       *[other] { $shown } Personen
    }
limit-strict =
    { $count ->
        [one] 1 Person, danach geschlossen
       *[other] { $shown } Personen, danach geschlossen
    }
needs-approval = Admins entscheiden
price-of =
    { $amount ->
        [one] 1 Stern für { $days ->
            [one] { $days } Tag
           *[other] { $days } Tage
        }
       *[other] { $amount } Sterne für { $days ->
            [one] { $days } Tag
           *[other] { $days } Tage
        }
    }

## One link

settings = Einstellungen
setting-expires = Läuft ab
setting-limit = Limit
setting-approval = Freigabe
setting-price = Preis
setting-preset = Vorlage
setting-none = ohne
becomes = →
setting-never = Nie
inside-now = Im Chat
stayed =
    { $days ->
        [one] 1 Tag geblieben
       *[other] { $days } Tage geblieben
    }
versions = Versionen
who-came = Wer beigetreten ist
nobody-came = Bisher ist niemand über diesen Link beigetreten.
history = Verlauf
nothing-happened = Noch nichts aufgezeichnet.
regenerate = Erneuern
regenerate-title = Diesen Link erneuern?
regenerate-ask = Du bekommst einen neuen Link mit denselben Einstellungen. Dieser funktioniert dann nicht mehr.
regenerated = Dein neuer Link ist fertig. Der alte ist widerrufen.
revoke = Widerrufen
revoke-link = Link widerrufen
revoke-title = Diesen Link widerrufen?
revoke-ask = Dann kann niemand mehr damit beitreten. Das lässt sich nicht rückgängig machen. Wer schon beigetreten ist, bleibt.
revoked = Der Link ist widerrufen
under-way = Wird erledigt …
still-waiting = Das dauert länger als sonst. Der Bot schreibt dir, wenn es erledigt ist.

event-create = Erstellt
event-regenerate = Erneuert
event-edit = Geändert
event-revoke = Widerrufen
event-replace-primary = Hauptlink ersetzt
event-delete = Aus der Liste von Telegram gelöscht
event-delete-revoked = Widerrufene Links gelöscht
event-rotate = Nach Zeitplan ersetzt
event-retire = Nach Zeitplan widerrufen
event-close = Geschlossen, weil er voll war
event-approve = Anfrage angenommen
event-decline = Anfrage abgelehnt
event-approve-all = Alle Anfragen angenommen
event-decline-all = Alle Anfragen abgelehnt
event-revoked-outside = Außerhalb des Bots widerrufen
event-twin-revoked = Ein doppelter Link wurde widerrufen
event-twin-reported = Ein doppelter Link wurde gemeldet
event-found = Bei Telegram gefunden
event-posted = In einem Kanal gepostet
event-made-outside = Außerhalb des Bots erstellt
event-edited-outside = Außerhalb des Bots geändert
event-bot-link = Von einem anderen Bot erstellt
event-usage-jump = Viel mehr Leute als sonst beigetreten
event-taken-over = Übernommen
event-lock = Durch einen Lockdown geschlossen: braucht eine Freigabe
event-lock-revoke = Durch einen Lockdown widerrufen
event-lock-primary = Durch einen Lockdown ersetzt
event-unlock = Nach einem Lockdown zurückgeholt
event-reissue = Nach einem Lockdown neu erstellt
outcome-waiting = wartet
outcome-failed = abgelehnt
outcome-closed-only = kein neuer Link
outcome-both-open = alter Link noch offen

## People

people = Personen
search-people = Wer hat wen reingelassen? Name suchen
no-people = Noch niemand
no-people-hint = Hier erscheinen alle, die beitreten oder austreten.
no-people-match = Niemand mit diesem Namen
no-people-match-hint = Ich kenne alle, die beigetreten oder ausgetreten sind, seit der Bot im Chat ist.
joined-before = War schon vor meiner Zeit hier
joined-on = Beigetreten: { $at }
left-on = Ausgetreten: { $at }
with-link = über
asked-for-by = angefordert von
approved-by = Angenommen von
added-by = Hinzugefügt von
removed-by = Entfernt von
certainty-likely = wahrscheinlich
certainty-likely-hint = Telegram hat nicht den ganzen Link genannt, und dieser passt.
certainty-unknown = nicht sicher
certainty-unknown-hint = Telegram hat nicht gesagt, welcher Link es war.
way-folder = über den Link eines Chatordners
way-added = von einem Mitglied hinzugefügt
way-open = über den öffentlichen Benutzernamen
way-unknown = Telegram hat nicht gesagt, wie
