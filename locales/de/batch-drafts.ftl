# Many links at once: how many or for whom, and what they will be.

batch-menu = 🔗 Viele Links
command-batch = Viele Links auf einmal erstellen

batch-heading = <b>Viele Links</b>
batch-many =
    <b>Wie viele Links brauchst du?</b>

    Tippe auf einen Button oder sende eine Zahl. Oder sende eine Liste mit einem Namen pro Zeile, als Nachricht oder als Datei (.txt oder .csv). Für jeden Namen bekommst du einen Link.
batch-many-columns = Eine Tabelle kann mehr zu jedem Link enthalten. Ihre erste Zeile benennt die Spalten: <code>title</code>, <code>limit</code>, <code>expiry</code>, <code>approval</code>, in beliebiger Reihenfolge. Auf einmal sind höchstens { $max } Links möglich.
batch-many-replaces = Du hast schon eine Liste mit { $count ->
        [one] 1 Zeile
       *[other] { $count } Zeilen
    }. Eine neue ersetzt sie.
batch-stem = Gast
batch-list-please = Sende eine Zahl, eine Liste mit einem Namen pro Zeile oder eine .txt- oder .csv-Datei.
batch-count-none = Sende eine Zahl ab 1, zum Beispiel <b>50</b>.
batch-too-many = Das { $count ->
        [one] ist { $count } Link
       *[other] sind { $count } Links
    }. Auf einmal kann ich { $max } erstellen. Sende jetzt weniger und den Rest als zweite Serie.
batch-list-empty = Darin sehe ich keine Namen. Sende einen Namen pro Zeile.
batch-wrong-columns =
    Ich erkenne nicht, welche Spalte was ist. In deiner ersten Zeile steht: <i>{ $found }</i>

    Füge darüber eine Zeile ein, die die Spalten in ihrer Reihenfolge benennt, zum Beispiel <code>{ $heading }</code>, und sende die Liste noch einmal. Nötig ist nur <code>title</code>; Spalten mit anderen Namen überspringe ich.
batch-file-large = Diese Datei ist größer als { $kilobytes } KB. Sende eine kleinere mit bis zu 1.000 Zeilen.
batch-file-gone = Ich bekomme diese Datei nicht von Telegram. Sende sie noch einmal.
batch-file-kind = Ich kann diese Datei nicht als Text lesen. Speichere sie in deiner Tabelle als CSV und sende diese.
batch-added = ✓ { $count ->
        [one] 1 Zeile hinzugefügt.
       *[other] { $count } Zeilen hinzugefügt.
    }

batch-summary = <b>{ $count ->
        [one] 1 Link
       *[other] { $count } Links
    }</b>
batch-line = • { $title }
batch-line-own = • { $title } · { $own }
batch-more = … und { $count } weitere
batch-each = <b>Für jeden Link</b>
batch-each-unless = <b>Für jeden Link, sofern seine Zeile nichts anderes sagt</b>
batch-bad-lines = ⚠️ <b>{ $count ->
        [one] Mit 1 Zeile stimmt etwas nicht. Ich habe sie weggelassen:
       *[other] Mit { $count } Zeilen stimmt etwas nicht. Ich habe sie weggelassen:
    }</b>
batch-bad-hint = Damit sie dabei sind, korrigiere die Liste und sende sie noch einmal.
batch-bad-title = Zeile { $line }: „{ $text }“ ist zu lang: { $length } Zeichen, erlaubt sind { $max }
batch-bad-limit = Zeile { $line }: „{ $text }“ ist kein Limit: Schreib eine Zahl von 1 bis { $max }
batch-bad-how-many = Zeile { $line }: „{ $text }“ kann mehrere Zahlen bedeuten: Schreib eine
batch-bad-approval = Zeile { $line }: „{ $text }“ passt nicht zur Freigabe: Schreib ja oder nein
batch-bad-cells = Zeile { $line }: „{ $text }“ hat mehr Spalten als die erste Zeile
batch-bad-limit-with-approval = Zeile { $line }: „{ $text }“ hat ein Limit und eine Freigabe: Telegram erlaubt nur eins von beiden
batch-bad-price-with-others = Zeile { $line }: „{ $text }“ hat ein Ablaufdatum, ein Limit oder eine Freigabe, und das geht bei einem bezahlten Link nicht
batch-bad-past = Zeile { $line }: „{ $text }“ ist schon vorbei: Schreib eine spätere Zeit
batch-bad-far = Zeile { $line }: „{ $text }“ liegt nach Januar 2038, das kann Telegram nicht speichern: Schreib ein früheres Datum oder nie
batch-bad-day-or-month = Zeile { $line }: „{ $text }“ kann zwei Tage bedeuten: Schreib den Monat als Wort, zum Beispiel 5. Juni 2027
batch-bad-which-time = Zeile { $line }: „{ $text }“ kann mehrere Zeiten bedeuten: Schreib sie mit Datum, zum Beispiel 31.12. 18:00
batch-bad-skipped = Zeile { $line }: „{ $text }“ gibt es nicht: In dieser Nacht werden die Uhren vorgestellt. Schreib eine frühere oder spätere Zeit
batch-bad-expiry = Zeile { $line }: „{ $text }“ ist kein Ablaufdatum: Schreib zum Beispiel 3d oder 31.12. 18:00
batch-repeats = ♊️ { $count ->
        [one] 1 Zeile kommt doppelt vor. Sie bekommt einen eigenen Link.
       *[other] { $count } Zeilen kommen doppelt vor. Sie bekommen eigene Links.
    }
batch-repeats-dropped = ♊️ { $count ->
        [one] 1 doppelte Zeile ist weggelassen.
       *[other] { $count } doppelte Zeilen sind weggelassen.
    }
batch-beyond = ✂️ Eine Serie hat höchstens { $max } Links, deshalb habe ich die ersten { $max } Zeilen genommen. Zeile { $line } ist die erste, die fehlt{ $count ->
        [one] {""}
       *[other] , von insgesamt { $count }
    }. Sende den Rest als zweite Serie.
batch-ignored = Diese Spalten verwende ich nicht: <i>{ $columns }</i>
batch-nothing-left = Daraus lässt sich noch kein Link erstellen.
batch-type = Tippe auf einen Button, sende eine andere Liste oder schreib eine Änderung, zum Beispiel <i>je 2 Leute, bis Freitag</i>.
batch-create = ✅ { $count ->
        [one] 1 erstellen
       *[other] { $count } erstellen
    }
batch-drop = Ohne Doppelte
batch-keep = Mit Doppelten
batch-other-list = 📄 Andere Liste
batch-how-many = 🔢 Anzahl
batch-names = 🏷 Namen
batch-creating = Deine Links werden erstellt …
