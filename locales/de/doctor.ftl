# What `npm run doctor` says in the terminal.

doctor-sandbox = BOT_TOKEN, API_ID und API_HASH sind nicht gesetzt, deshalb läuft Latchkey mit dem simulierten Telegram, das nichts davon braucht. Um es für Telegram einzurichten: npm run setup
doctor-settings = Die Einstellungen sind vollständig.
doctor-private = Nur du kannst die Geheimnisse lesen.
doctor-open-to-others = Andere auf diesem Rechner können { $files } lesen. Führe aus: { $fix }
doctor-no-folder = Den Ordner { $folder } gibt es noch nicht. Latchkey legt ihn beim Start an.
doctor-folder-closed = { $folder } ist nicht beschreibbar. Mach den Benutzer, unter dem Latchkey läuft, zum Eigentümer des Ordners.
doctor-disk = Auf der Festplatte ist Platz: { $megabytes } MB frei in { $folder }.
doctor-disk-low = In { $folder } sind nur noch { $megabytes } MB frei. Schaffe bald Platz: Bei weniger als 32 MB werden keine Links erstellt.
doctor-disk-full = Die Festplatte ist fast voll: { $megabytes } MB frei in { $folder }. Schaffe Platz: Bis dahin werden keine Links erstellt.
doctor-no-database = Es gibt noch keine Datenbank. Latchkey legt { $file } beim Start an.
doctor-database =
    Die Datenbank ist in Ordnung: { $file }, { $entries ->
        [one] 1 Audit-Eintrag
       *[other] { $entries } Audit-Einträge
    }.
doctor-database-wrong = Mit { $file } stimmt etwas nicht: { $problem }. Alles Weitere zeigt: npm run verify
doctor-database-unreadable = { $file } ist nicht lesbar: { $reason }. Prüfe, ob die Datei dir gehört. Ist sie beschädigt, stelle ein Backup wieder her.
doctor-clock = Die Uhr geht richtig.
doctor-clock-off =
    Die Uhr geht { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    } { $which ->
        [ahead] vor
       *[behind] nach
    }. Schalte die Zeitsynchronisierung ein: timedatectl set-ntp true
doctor-clock-wrong =
    Die Uhr geht { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    } { $which ->
        [ahead] vor
       *[behind] nach
    }. Links würden zur falschen Zeit ablaufen. Schalte die Zeitsynchronisierung ein: timedatectl set-ntp true
doctor-bot = Der Bot antwortet: @{ $bot }.
doctor-bot-no-groups = Der Bot kann nicht zu Gruppen hinzugefügt werden. Für Links ist das auch nicht nötig. Um zu erfahren, wer beitreten möchte, erlaube es: @BotFather, /setjoingroups
doctor-polling = Updates werden per Polling abgerufen. Kein Port muss offen sein.
doctor-webhook-elsewhere = Für diesen Bot ist ein Webhook gesetzt: { $url }. Latchkey entfernt ihn, wenn es mit Polling startet. Braucht ihn ein anderes Programm, gib Latchkey einen eigenen Bot.
doctor-webhook-not-yet = Der Webhook ist noch nicht gesetzt. Latchkey setzt { $url } beim Start.
doctor-webhook-fails =
    Telegram kann nichts an den Webhook zustellen: { $reason }. Dort { $count ->
        [one] wartet 1 Update
       *[other] warten { $count } Updates
    }. Prüfe das Zertifikat, den Reverse Proxy und ob die Adresse von außen erreichbar ist.
doctor-webhook = Updates kommen an { $url }.
doctor-no-operators = Niemand erfährt, wenn etwas Aufmerksamkeit braucht. Trage deine Telegram-Nutzer-ID in OPERATOR_IDS ein.
doctor-operators =
    { $count ->
        [one] Der Betreiber ist erreichbar.
       *[other] Alle { $count } Betreiber sind erreichbar.
    }
doctor-operators-silent = Der Bot kann { $ids } aus OPERATOR_IDS nicht schreiben. Diese Personen müssen den Bot einmal öffnen und auf „Starten“ tippen.
doctor-worker-bot = Der Bot erstellt die Links selbst. Was er dabei nicht kann, steht in docs/operating.md.
doctor-account = Das Konto ist angemeldet: { $name }.
doctor-account-waits =
    Telegram bittet das Konto, { $seconds ->
        [one] 1 Sekunde
       *[other] { $seconds } Sekunden
    } zu warten. Führe den Befehl danach noch einmal aus.
doctor-chats =
    Es kann Links erstellen, und zwar in { $count ->
        [one] einem Chat
       *[other] { $count } Chats
    }: { $chats }.
doctor-no-chats = { $name } kann in keinem Chat Links erstellen. Mach das Konto in deinen Chats zum Admin, mit dem Recht „Nutzer per Link einladen“.
doctor-chats-without-right = In diesen Chats kann es keine Links erstellen: { $chats }. Falls es das soll, mach { $name } dort zum Admin, mit dem Recht „Nutzer per Link einladen“.
doctor-running = Latchkey läuft mit dem Konto und meldet, dass alles in Ordnung ist.
doctor-running-unwell = Latchkey läuft und meldet, dass etwas nicht stimmt. Sieh nach unter { $at } und im Log.
doctor-running-unseen = Ein anderer Prozess verwendet die Sitzung des Kontos, und unter { $at } antwortet nichts. Läuft Latchkey anderswo mit einem anderen PORT oder einer anderen ROLE, ist das in Ordnung. Andernfalls beende diesen Prozess.
doctor-defect = Diese Prüfung ist fehlgeschlagen: { $reason }
doctor-result =
    { $count ->
        [0] { $warnings ->
            [0] Alles ist in Ordnung.
            [one] Es kann laufen. Eine Sache solltest du in Ordnung bringen: siehe ⚠️ oben.
           *[other] Es kann laufen. { $warnings } Dinge solltest du in Ordnung bringen: siehe ⚠️ oben.
        }
        [one] Eine Sache musst du in Ordnung bringen: siehe ❌ oben.
       *[other] { $count } Dinge musst du in Ordnung bringen: siehe ❌ oben.
    }
