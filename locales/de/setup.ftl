# npm run setup, in the terminal.

setup-intro = Hier richtest du Latchkey ein. Jede Antwort wird sofort in .env gespeichert: Du kannst jederzeit mit Ctrl+C aufhören und den Befehl später noch einmal ausführen.
setup-stopped = Beendet. Deine Antworten stehen in .env. Um weiterzumachen: npm run setup
setup-what-now = Wie geht es weiter?
setup-again = Noch einmal versuchen
setup-stop = Beenden
setup-cannot-write =
    { $file } lässt sich hier nicht schreiben ({ $reason }). Setze { $names } selbst darin und führe den Befehl dann noch einmal aus.
setup-not-writable =
    Hier lässt sich .env nicht schreiben. Setze { $names } selbst darin und führe den Befehl dann noch einmal aus. In einem Container ist es die .env neben compose.yaml.
setup-set-elsewhere = { $name } ist in der Umgebung gesetzt, und die hat Vorrang vor .env. Korrigiere es dort und führe den Befehl dann noch einmal aus.

setup-token =
    Latchkey arbeitet über einen Bot von dir. Um einen zu erstellen, schreib in Telegram @BotFather (https://t.me/BotFather), sende /newbot und wähle einen Namen. Als Antwort kommt ein Token, zum Beispiel 123456789:AAE…
setup-token-ask = Das Token des Bots:
setup-token-wrong = Das sieht nicht wie ein Token aus. Es besteht aus Ziffern, einem Doppelpunkt und 35 weiteren Zeichen. @BotFather zeigt es mit /token noch einmal.
setup-token-refused = Telegram kennt dieses Token nicht. Kopiere es noch einmal von @BotFather, der es mit /token zeigt.
setup-token-right = Das Token stimmt: Es gehört zu { $name }, @{ $username }.
setup-bot-api-unreachable = Die Bot API ist nicht erreichbar. Prüfe das Netzwerk und, falls gesetzt, BOT_API_ROOT.

setup-worker = Wer erstellt die Links?
setup-worker-account = Ein separates Telegram-Konto nur dafür, mit dem du dich anmeldest (empfohlen)
setup-worker-bot = Der Bot selbst: Es braucht kein Konto, aber er kann seine Links nicht auflisten. Was das bedeutet, steht in docs/operating.md

setup-application =
    Telegram verlangt, dass jedes Programm eine eigene Anwendung hat. Melde dich auf https://my.telegram.org mit einem beliebigen Konto an, wähle API development tools und fülle das Formular aus: Der Titel ist egal. Danach zeigt die Seite api_id und api_hash.
setup-api-id-ask = api_id, eine Zahl:
setup-api-id-wrong = Das ist keine api_id: Sie ist eine Zahl, zum Beispiel 1234567.
setup-api-hash-ask = api_hash:
setup-api-hash-wrong = Das ist kein api_hash: Er hat 32 Zeichen, nur Ziffern und Buchstaben von a bis f.

setup-operators =
    Wer soll eine Nachricht bekommen, wenn etwas Aufmerksamkeit braucht, zum Beispiel eine beendete Sitzung? Am einfachsten: Sende von deinem eigenen Konto eine beliebige Nachricht an @{ $username } und tippe dann hier w ein. Oder gib Nutzer-IDs ein, mit Kommas dazwischen. Oder nichts, dann niemand.
setup-operators-ask = w, Nutzer-IDs oder nichts:
setup-operators-wrong = Nutzer-IDs sind Zahlen, zum Beispiel 123456789, mit Kommas dazwischen.
setup-operators-nobody = Noch hat niemand dem Bot geschrieben, oder etwas anderes hat es schon gelesen. Schreib ihm und tippe w ein, oder gib deine Nutzer-ID ein.
setup-operators-who = Wer davon bist du?
setup-operators-none = Niemand davon

setup-address = Kann Telegram diesen Rechner unter einer eigenen Adresse mit https:// erreichen? Das ist nur für die Audit-Seite nötig.
setup-address-no = Nein oder noch nicht. Alles außer dieser Seite funktioniert auch so
setup-address-yes = Ja, es gibt einen Reverse Proxy
setup-address-ask = Diese Adresse, zum Beispiel https://latchkey.example.org:
setup-address-wrong = Das ist keine öffentliche Adresse. Sie beginnt mit https://

setup-session-there = Schon angemeldet: Es gibt eine Sitzung. Um das zu ändern: npm run login
setup-inline = Um deine Links in jedem Chat durch Eingabe von @{ $username } senden zu können, sende @BotFather für den Bot /setinline und /setinlinefeedback mit 100%.
setup-done =
    { $worker ->
        [bot] Alles ist eingerichtet, und das Menü des Bots ist veröffentlicht. Mach @{ $username } in jedem Chat zum Admin, der Nutzer einladen darf.
       *[account] Alles ist eingerichtet, und das Menü des Bots ist veröffentlicht. Mach das Konto in jedem Chat zum Admin, mit dem Recht „Nutzer per Link einladen“.
    }
    Weiter mit: npm start. Schreib dann @{ $username }.
