# Asking for a new link: the whole link on one screen, the questions, and what is said to an answer that can't be used.

newlink-progress = <i>{ $step } von { $total }</i>
newlink-back = ‹ Zurück
newlink-skip = Überspringen
newlink-cancel = Abbrechen

newlink-chat =
    <b>Für welchen Chat ist der Link?</b>

    Tippe auf einen oder sende seinen Namen, seinen <code>@name</code> oder seinen <code>t.me</code>-Link.
newlink-chat-pick =
    <b>Für welchen Chat ist der Link?</b>

    Wähle ihn mit den Buttons unter dem Nachrichtenfeld. Oder sende seinen <code>@name</code> oder seinen <code>t.me</code>-Link, oder leite einen Beitrag daraus weiter.

    Du siehst nur Chats, in die du Leute einladen darfst.
newlink-chat-which = Welchen davon meinst du?
newlink-chat-not-understood = Ich erkenne nicht, welcher Chat das ist.
newlink-chat-stays = ⚠️ Ein Link bleibt in seinem Chat.
newlink-pick-group = 👥 Gruppe wählen
newlink-pick-channel = 📣 Kanal wählen
newlink-pick-placeholder = @name oder t.me-Link
newlink-page-back = ‹ Zurück
newlink-page-on = Mehr ›
newlink-check-again = 🔄 Erneut prüfen
newlink-another-chat = Anderer Chat
newlink-as-new = 🆕 Als neuer Link

newlink-title =
    <b>Wie soll der Link heißen?</b> (das sehen nur Admins)

    Sende einen Namen mit bis zu 32 Zeichen. So kannst du deine Links auseinanderhalten.
newlink-title-now =
    <b>Wie soll der Link heißen?</b> (das sehen nur Admins)

    Jetzt: { $title }
    Sende einen anderen Namen mit bis zu 32 Zeichen.
newlink-title-none = Ohne Namen
newlink-title-text-please = Sende den Namen als Text.
newlink-title-empty = In diesem Namen ist nichts zu sehen. Sende ein paar Buchstaben.
newlink-title-long =
    Das { $over ->
        [one] ist 1 Zeichen
       *[other] sind { $over } Zeichen
    } zu viel: Telegram erlaubt { $max }. Sende einen kürzeren Namen oder nimm diesen:

    <b>{ $shorter }</b>
newlink-title-use = Kurzen Namen nehmen

newlink-expiry =
    <b>Wann soll er ablaufen?</b>

    Tippe auf einen Button oder schreib es, wie du magst: <i>Freitag 18:00</i>, <i>3 Tage</i>, <i>in zwei Wochen</i>, <i>1. Dezember</i>.
newlink-expiry-now = Jetzt: { $at }
newlink-expiry-now-never = Jetzt: nie
newlink-expiry-your-zone = Zeiten in { $zone }. Ändern: /timezone
newlink-expiry-no-zone = Zeiten in { $zone }. Deine Zeitzone einstellen: /timezone
newlink-expiry-zone = 🌍 Meine Zeitzone
newlink-expiry-1h = 1 Stunde
newlink-expiry-1d = 1 Tag
newlink-expiry-1w = 1 Woche
newlink-expiry-1mo = 1 Monat
newlink-expiry-never = Nie
newlink-expiry-text-please = Sende das Ablaufdatum als Text, zum Beispiel <i>Freitag 18:00</i>.
newlink-expiry-not-understood = Darin erkenne ich keine Zeit. Versuch es mit <i>Freitag 18:00</i> oder <i>3 Tage</i>.
newlink-expiry-past = Das ist schon vorbei oder in weniger als einer Minute. Sende eine spätere Zeit.
newlink-expiry-far = Telegram kann keine Daten nach Januar 2038 speichern. Sende eine frühere Zeit oder „nie“.
newlink-expiry-skipped-by-clock-change = Diese Uhrzeit gibt es in { $zone } nicht: In dieser Nacht werden die Uhren vorgestellt. Sende eine Zeit, die eine Stunde früher oder später liegt.

newlink-limit =
    <b>Wie viele Personen können ihn nutzen?</b>

    Tippe auf einen Button oder sende eine Zahl. Wenn jemand den Chat verlässt, wird der Platz wieder frei – außer wenn der Link schließt, sobald er voll ist.
newlink-limit-now = Jetzt: { $limit }
newlink-limit-with-approval = Zurzeit entscheiden Admins über jede Anfrage. Ein Limit schaltet das aus: Telegram erlaubt nur eins von beiden.
newlink-limit-none = Kein Limit
newlink-limit-once = 🔒 1 Person, einmal
newlink-limit-strict =
    { $on ->
        [yes] ✓ Zu, wenn voll
       *[no] ○ Zu, wenn voll
    }
newlink-limit-text-please = Sende eine Zahl, zum Beispiel <b>50</b>.
newlink-limit-not-a-number = Darin erkenne ich keine Zahl. Sende zum Beispiel <b>50</b> oder „kein Limit“.
newlink-limit-not-whole = Das Limit muss eine ganze Zahl sein, zum Beispiel <b>50</b>.
newlink-limit-zero = Bei einem Limit von 0 kann niemand beitreten. Sende mindestens 1 oder „kein Limit“.
newlink-limit-negative = Das Limit muss mindestens 1 sein. Sende eine Zahl, zum Beispiel <b>50</b>, oder „kein Limit“.
newlink-limit-too-many = Mehr als { $max } erlaubt Telegram als Limit nicht. Sende eine kleinere Zahl oder „kein Limit“.

newlink-requests =
    <b>Sollen Admins neue Mitglieder freigeben?</b>

    Wenn ja, stellen Leute erst eine Beitrittsanfrage. Wenn nein, kann jeder mit dem Link beitreten.
newlink-requests-with-limit = Das Limit ist jetzt { $limit }. Die Freigabe schaltet es aus: Telegram erlaubt nur eins von beiden.
newlink-requests-no = Jeder darf rein
newlink-requests-yes = Mit Freigabe
newlink-requests-text-please = Tippe auf einen Button oder sende <b>ja</b> oder <b>nein</b>.

newlink-price =
    <b>Wie viele Sterne im Monat?</b>

    So viel zahlen Leute für den Beitritt und danach jeden Monat, um zu bleiben. Tippe auf einen Button oder sende eine Zahl bis { $max }.
newlink-price-now = Jetzt: { $price }
newlink-price-takes-place = Ein bezahlter Link hat kein Ablaufdatum, kein Limit und keine Freigabe. Ein Preis schaltet sie also aus.
newlink-price-amount = { $amount }
newlink-price-free = Kostenlos
newlink-price-make-free = Kostenlos machen
newlink-price-text-please = Sende eine Anzahl Sterne, zum Beispiel <b>500</b>.
newlink-price-not-a-number = Darin erkenne ich keinen Preis. Sende eine Anzahl Sterne, zum Beispiel <b>500</b>, oder „kostenlos“.
newlink-price-not-whole = Der Preis muss eine ganze Zahl von Sternen sein, zum Beispiel <b>500</b>.
newlink-price-zero = Für 0 Sterne erstellt Telegram keinen bezahlten Link. Sende eine Zahl von 1 bis { $max } oder „kostenlos“.
newlink-price-negative = Der Preis muss mindestens 1 Stern sein. Sende eine Zahl von 1 bis { $max } oder „kostenlos“.
newlink-price-too-many = Mehr als { $max } Sterne im Monat erlaubt Telegram nicht. Sende eine Zahl von 1 bis { $max } oder „kostenlos“.
newlink-price-currency = Bezahlt wird mit Telegram-Sternen, nicht mit Geld. Sende eine Anzahl Sterne, zum Beispiel <b>500</b>.
newlink-price-period = Telegram zieht den Preis einmal im Monat ein. Sende die Sterne für einen Monat, zum Beispiel <b>500</b>.
newlink-price-in-group = <b>{ $chat }</b> ist eine Gruppe, und bei Telegram gibt es bezahlte Links nur für Kanäle. Wähle einen privaten Kanal oder mach den Link kostenlos.
newlink-price-in-public = <b>{ $chat }</b> ist öffentlich: Jeder kann kostenlos beitreten, also würde niemand bezahlen. Wähle einen privaten Kanal oder mach den Link kostenlos.

newlink-summary = <b>Neuer Link</b>
newlink-replace-summary = <b>Mit Änderungen erneuern</b>
newlink-change-summary = <b>Prüfe deine Änderungen</b>
newlink-summary-chat = 💬 <b>{ $chat }</b>
newlink-summary-title = 🏷 Name: <b>{ $title }</b>
newlink-summary-no-title = 🏷 Ohne Namen
newlink-summary-expiry = ⏳ Läuft ab: <b>{ $at }</b>
newlink-summary-expired = ⚠️ Abgelaufen: <b>{ $at }</b>
newlink-summary-expired-hint = Tippe auf „Ablauf“ und wähle eine spätere Zeit.
newlink-summary-no-expiry = ♾ Läuft nie ab
newlink-summary-limit =
    👥 Limit: <b>{ $limit ->
        [one] 1 Person
       *[other] { $limit } Personen
    }</b>{ $strict ->
        [yes] , danach schließt er endgültig
       *[no] {""}
    }
newlink-summary-no-limit = 👥 Kein Limit
newlink-summary-approval = 🙋 Admins entscheiden über jede Anfrage
newlink-summary-price = 💰 Leute zahlen <b>{ $price }</b>
newlink-summary-no-approval = 🔓 Jeder mit dem Link kann beitreten
newlink-summary-open-title = 🏷 Name: <b>?</b>
newlink-summary-open-expiry = ⏳ Läuft ab: <b>?</b>
newlink-summary-open-limit = 👥 Limit: <b>?</b>
newlink-summary-open-requests = 🙋 Freigabe: <b>?</b>
newlink-summary-open-price = 💰 Preis: <b>?</b>
newlink-summary-zone = Zeiten in { $zone }. Deine Zeitzone einstellen: /timezone
newlink-summary-hint = Tippe auf das, was du ändern möchtest, oder schreib es einfach: <i>20 Leute bis Freitag</i>.
newlink-summary-paid-hint = Tippe auf das, was du ändern möchtest, oder schreib es einfach: <i>250 Sterne im Monat</i>.
newlink-paid-title-only = Bei einem bezahlten Link kann Telegram nur den Namen ändern.
newlink-summary-type = Darin erkenne ich keine Änderung. Tippe auf einen Button oder schreib zum Beispiel <i>20 Leute bis Freitag</i>.
newlink-summary-tap = Tippe auf <b>{ $button }</b>, um fortzufahren.
newlink-field-chat = 💬 Chat
newlink-field-title = 🏷 Name
newlink-field-expiry = ⏳ Ablauf
newlink-field-limit = 👥 Limit
newlink-field-requests = 🙋 Freigabe
newlink-field-price = 💰 Preis in Sternen
newlink-steps = Schritt für Schritt
newlink-create = ✅ Link erstellen
newlink-save = 💾 Speichern
newlink-replace = ♻️ Link ersetzen
newlink-creating = Dein Link wird erstellt …
newlink-replacing = Der neue Link wird erstellt …
newlink-saving = Der Link wird geändert …
newlink-created-already = Darum hast du schon gebeten.
newlink-card-changed = Dein Entwurf hat sich inzwischen geändert. Hier ist der neueste Stand.
newlink-question-over = Diese Frage ist vorbei. Antworte auf die neueste Nachricht.
newlink-another-expiry = Gleiche Einstellungen. Er gilt so lange wie der erste.

# One tap for what most links are for, and a person's own presets.
newlink-preset-guest = 1 Gast · 24 Std.
newlink-preset-week = 10 Leute · 1 Woche
newlink-preset-open = Bis ich ihn schließe
newlink-preset-ask = Erst anfragen
newlink-presets = ⭐ Vorlagen
newlink-presets-use = <b>⭐ Deine Vorlagen</b>
newlink-presets-none =
    <b>⭐ Deine Vorlagen</b>

    Noch keine. Eine Vorlage merkt sich Ablauf, Limit und Freigabe fürs nächste Mal.
newlink-presets-of-chat =
    <b>⭐ Vorlagen</b>

    💬 markiert die Vorlagen des Chats: Alle, die dort Links erstellen, können sie nutzen.
newlink-presets-save = Tippe auf „Als Vorlage“, um diese Einstellungen als <b>{ $name }</b> zu speichern. Oder sende einen anderen Namen.
newlink-presets-full = Du hast 8 Vorlagen. Lösche eine, um eine neue zu speichern.
newlink-preset-save = Als Vorlage
newlink-preset-save-chat = Für den Chat
newlink-preset-delete = 🗑 Löschen
newlink-preset-name = Sende den Namen der Vorlage als Text, mit bis zu { $max } Zeichen.
newlink-preset-saved = ✓ Als <b>{ $name }</b> gespeichert.
newlink-preset-saved-chat = ✓ Als <b>{ $name }</b> gespeichert, für alle, die in diesem Chat Links erstellen.
newlink-preset-deleted = ✓ <b>{ $name }</b> gelöscht.
preset-of-chat = 💬 { $name }
newlink-people = { $limit ->
        [one] 1 Person
       *[other] { $limit } Personen
    }
newlink-people-strict = { $limit ->
        [one] 1 Person, einmal
       *[other] { $limit } Leute, einmal
    }
newlink-length-never = unbefristet
newlink-length-weeks = { $count ->
        [one] 1 Woche
       *[other] { $count } Wochen
    }
newlink-length-days = { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
newlink-length-hours = { $count } Std.
newlink-length-minutes = { $count } Min.

# Words that have more than one sense, or none that can be used.
newlink-which-day-or-month = „{ $text }“: <b>Welcher Tag?</b>
newlink-which-which-day = „{ $text }“: <b>Bis wann?</b>
newlink-which-am-or-pm = „{ $text }“: <b>Bis wann?</b>
newlink-which-date-or-time = „{ $text }“: <b>Ein Tag oder eine Uhrzeit?</b>
newlink-which-length-or-time = „{ $text }“: <b>Wie lange oder bis wann?</b>
newlink-which-minutes-or-months = „{ $text }“: <b>Minuten oder Monate?</b>
newlink-which-how-many = „{ $text }“: <b>Wie viele?</b>
newlink-which-contradiction = „{ $text }“: <b>Was davon?</b>
newlink-which-limit-with-approval = Ein Link kann ein Limit oder eine Freigabe haben, nicht beides. <b>Was soll es sein?</b>
newlink-which-price-with-others = Ein bezahlter Link kann kein Ablaufdatum, kein Limit und keine Freigabe haben. <b>Was möchtest du?</b>
newlink-which-hour-or-limit = „{ $text }“: <b>Eine Uhrzeit oder wie viele?</b>
newlink-which-title-too-long = Dieser Name ist zu lang: Telegram erlaubt 32 Zeichen. <b>Einen kürzeren nehmen?</b>
newlink-which-maybe-title = „{ $text }“: <b>Was meinst du?</b>
newlink-which-which-chat = „{ $text }“: <b>Welcher Chat?</b>
newlink-which-unclear = ⚠️ Mit „{ $text }“ kann ich nichts anfangen. <b>Was meinst du?</b>
newlink-doubt-hint = Tippe auf eine Möglichkeit oder schreib es anders.
newlink-doubt-title = Das ist der Name
newlink-doubt-leave = Weglassen
newlink-doubt-none = Es gibt nichts mehr zu fragen.
newlink-unread = ⚠️ Mit „{ $text }“ kann ich nichts anfangen.
newlink-unread-title = Telegram erlaubt 32 Zeichen im Namen.

newlink-draft-saved = Dein früherer Entwurf ist gespeichert.
draft-open =
    Du hast einen angefangenen Entwurf{ $title ->
        [none] {"."}
       *[other] : <b>{ $title }</b>.
    }
draft-continue = ▶️ Weitermachen
draft-over = 🆕 Neu anfangen
draft-bring-back = ↩️ Wiederherstellen
draft-updated = Ich wurde aktualisiert, während du geantwortet hast. Dein Entwurf ist gespeichert. Du kannst dort weitermachen.
draft-gone = Diesen Entwurf gibt es nicht mehr. Sende /newlink, um einen neuen anzufangen.
draft-closed = Dieser Entwurf wurde abgebrochen. Stelle ihn wieder her oder sende /newlink, um einen neuen anzufangen.

# Why a chat can't be used, and the next step. The steps are in refusals.ftl.
chat-refused-the-chat = diesem Chat
chat-refused-the-account = das Konto des Bots
chat-refused-worker-not-in-chat =
    In <b>{ $chat }</b> kann ich noch keine Links erstellen: Das Konto, das sie erstellt (<b>{ $worker }</b>), ist nicht dort.

    Füge { $worker } als Admin hinzu und tippe dann auf „Erneut prüfen“. Dein Entwurf ist gespeichert.
chat-refused-worker-lacks-right =
    Das Konto, das die Links erstellt (<b>{ $worker }</b>), ist in <b>{ $chat }</b>, darf dort aber niemanden einladen.

    Gib ihm dieses Recht und tippe dann auf „Erneut prüfen“. Dein Entwurf ist gespeichert.
chat-refused-actor-lacks-right = Du darfst in <b>{ $chat }</b> niemanden einladen. Bitte den Eigentümer um das Recht <b>Nutzer per Link einladen</b> und tippe dann auf „Erneut prüfen“. Dein Entwurf ist gespeichert.
chat-refused-chat-not-yours =
    Dort kann ich keine Links erstellen. Entweder sehe ich diesen Chat nicht, oder du darfst dort niemanden einladen.

    Bist du dort Admin? Dann tippe auf „Anderer Chat“ und wähle ihn mit den Buttons unter dem Nachrichtenfeld. Ich sage dir, was einzurichten ist. Dein Entwurf ist gespeichert.
chat-refused-look-ups-used-up = Du hast mich nach sehr vielen Chats gefragt, deshalb mache ich eine Pause. Bitte versuch es in 24 Stunden noch einmal. Dein Entwurf ist gespeichert.
chat-refused-flood = Telegram bittet mich um Geduld: { $wait }. Tippe danach auf „Erneut prüfen“. Dein Entwurf ist gespeichert.
chat-refused-unreachable = Ich erreiche Telegram gerade nicht. Tippe in einer Minute auf „Erneut prüfen“. Dein Entwurf ist gespeichert.
chat-refused-account-dead = Das Konto, das die Links erstellt, ist abgemeldet. Die Betreiber dieses Bots wissen Bescheid. Tippe später auf „Erneut prüfen“. Dein Entwurf ist gespeichert.
chat-refused-account-frozen = Telegram hat das Konto, das die Links erstellt, eingefroren. Die Betreiber dieses Bots wissen Bescheid. Tippe später auf „Erneut prüfen“. Dein Entwurf ist gespeichert.
