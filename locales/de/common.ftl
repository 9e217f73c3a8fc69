# What the bot says outside of any one feature.

start =
    👋 <b>Ich erstelle Einladungslinks und behalte sie für dich im Blick.</b>

    Du bestimmst den Chat, wie lange der Link gilt und wie viele Personen ihn nutzen können. Du kannst ihn jederzeit bearbeiten, erneuern oder widerrufen.

    Tippe auf „Neuer Link“ oder schreib mir einfach: <i>ein Link für zehn Leute bis Freitagabend</i>
start-again =
    👋 <b>Willkommen zurück.</b>

    Tippe auf „Neuer Link“ oder schreib mir einfach: <i>ein Link für zehn Leute bis Freitagabend</i>
start-new-link = 🔗 Neuer Link
start-links = 📋 Links ({ $count })
start-audit = 🗂 Audit ({ $count })
help =
    <b>Was ich kann</b>

    /newlink – einen Einladungslink erstellen
    /batch – viele Links auf einmal erstellen
    /links – deine Links ansehen und ändern
    /requests – sehen, wer beitreten möchte
    /why – herausfinden, warum jemand nicht reinkommt
    /chats – einen Chat verwalten
    /audit – für Eigentümer: wer in einen Chat kommt
    /settings – Benachrichtigungen, Datum und Uhrzeit
    /timezone – deine Zeitzone einstellen
    /privacy – was ich über dich speichere und wie lange
    /mydata – alles davon als Datei bekommen
    /forget – mich bitten, dich zu vergessen
    /cancel – den aktuellen Entwurf abbrechen

    Oder schreib mir einfach: <i>ein Link für zehn Leute bis Freitagabend</i>

    Du kannst Links für alle Chats erstellen, in die du Leute einladen darfst. Kenne ich einen deiner Chats noch nicht, sage ich dir, was einzurichten ist.
command-newlink = Einladungslink erstellen
command-links = Deine Links ansehen und ändern
command-requests = Sehen, wer beitreten möchte
command-chats = Einen Chat verwalten
command-audit = Für Eigentümer: wer reinkommt
command-settings = Benachrichtigungen und Uhrzeit
command-timezone = Deine Zeitzone einstellen
command-privacy = Was ich über dich speichere
command-mydata = Deine Daten als Datei
command-forget = Mich bitten, dich zu vergessen
command-cancel = Aktuellen Entwurf abbrechen
command-help = Was ich kann
bot-description =
    Ich erstelle Einladungslinks für deine Gruppen und Kanäle und behalte sie im Blick: wer welchen Link wollte und wer damit beigetreten ist.

    Tippe auf „Starten“, wähle einen Chat, und in einer Minute hast du deinen ersten Link.
bot-short-description = Einladungslinks für deine Chats erstellen, ändern und widerrufen – und sehen, wer über welchen Link beigetreten ist.

cancelled = Abgebrochen. Es wurde kein Link erstellt.
cancelled-question = Abgebrochen.
cancelled-change = Abgebrochen. Der Link bleibt, wie er ist.
cancelled-draft = Dein Entwurf ist gespeichert.
cancelled-nothing = Es gibt nichts abzubrechen. Sende /newlink, um einen Link zu erstellen, oder /help, um zu sehen, was ich kann.
unknown-text = Das verstehe ich nicht. Schreib mir, was du brauchst, zum Beispiel <i>ein Link für zehn Leute bis Freitag</i>. Oder sende /help.
unknown-text-audit = Wer jemanden in deinen Chat gelassen hat, erfährst du so: Sende /audit und tippe auf <b>{ $button }</b>.
unknown-command = /{ $name } kenne ich nicht. Sende /help, um zu sehen, was ich kann.
press-dead = Dieser Button ist nicht mehr aktiv.

group-hint = Links erstelle ich im privaten Chat. Tippe auf den Button, um einen für diese Gruppe zu erstellen.
group-hint-anonymous = Du schreibst im Namen der Gruppe, deshalb sehe ich nicht, wer du bist. Tippe auf den Button, um den Link im privaten Chat zu erstellen.
group-open = Privater Chat

timezone =
    <b>In welcher Zeitzone bist du?</b>

    Zurzeit gilt für dich { $zone }. Tippe auf eine Stadt. Oder sende deine eigene Stadt, dein Land oder die Uhrzeit, die deine Uhr gerade zeigt, zum Beispiel <i>18:05</i>.
timezone-set = ✓ Für dich gilt jetzt <b>{ $zone }</b>: { $now }.
timezone-text-please = Sende deine Zeitzone als Text: eine Stadt oder die Uhrzeit, die deine Uhr gerade zeigt, zum Beispiel <i>18:05</i>.
timezone-not-understood = Diesen Ort kenne ich nicht. Sende eine größere Stadt in deiner Nähe, dein Land oder die Uhrzeit, die deine Uhr gerade zeigt, zum Beispiel <i>18:05</i>.
timezone-which = Welche ist deine? Vergleiche die Uhrzeiten mit deiner Uhr.
timezone-kept = Für dich gilt weiterhin <b>{ $zone }</b>.

held-for-database = 🗄 Ich erreiche meine Datenbank gerade nicht. Es geht nichts verloren: Ich antworte, sobald sie wieder da ist.
held-for-disk = 💾 Auf dem Server, auf dem dieser Bot läuft, ist der Speicher voll oder nicht beschreibbar. Es geht nichts verloren: Ich antworte, sobald es wieder geht.
held =
    ⏳ Telegram bittet das Konto, das die Links erstellt, um { $unit ->
        [minutes] { $count ->
            [one] etwa eine Minute
           *[other] etwa { $count } Minuten
        }
       *[hours] { $count ->
            [one] etwa eine Stunde
           *[other] etwa { $count } Stunden
        }
    } Geduld. Deine Nachricht ist gespeichert, danach antworte ich.
error-ours = Entschuldige, bei mir ist etwas schiefgelaufen. Bitte versuch es noch einmal. Schon erstellte Links findest du unter /links.
error-ours-draft = Entschuldige, bei mir ist etwas schiefgelaufen. Dein Entwurf ist gespeichert. Du kannst dort weitermachen.
error-outdated = Ich wurde aus einem Backup wiederhergestellt und habe deine letzte Nachricht deshalb nicht ausgeführt: Vielleicht war das schon geschehen. Schau unter /links nach und sende sie noch einmal, falls etwas fehlt.
error-given-up = Entschuldige, mit deiner letzten Nachricht bin ich nicht zurechtgekommen. Bitte sende sie noch einmal. Klappt es wieder nicht, sende /help, um zu sehen, was ich kann.

wait-minutes = etwa { $minutes ->
        [one] 1 Minute
       *[other] { $minutes } Minuten
    }
wait-until = bis { $at }

## Between what is listed in a sentence: names, and the parts of a change

between-names = ,{" "}
between-changes = ;{" "}

## On the button beside where people type: it opens the audit’s page

button-mini-app = Audit
