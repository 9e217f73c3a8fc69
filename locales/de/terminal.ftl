# What the operator reads in the terminal.

start-sandbox =
    Latchkey läuft mit einem simulierten Telegram: ohne Konto, ohne Token, nichts verlässt diesen Rechner.

      Öffne { $page }

    Du bist Ada, der einige der Chats gehören. Sende dem Bot /newlink. Was du tust, wird in { $folder } gespeichert; lösche den Ordner, um neu anzufangen.
    Wie du es wirklich betreibst, steht in .env.example. Beenden mit Ctrl+C.
start-real = Latchkey läuft. Bot @{ $bot }, Links von { $account }. Status unter http://{ $host }:{ $port }/healthz
start-real-waiting = Latchkey läuft. Bot @{ $bot }. Telegram bittet das Konto, das die Links erstellt, um Geduld: Bis dahin wird gespeichert, was Leute senden. Status unter http://{ $host }:{ $port }/healthz
start-process =
    { $role ->
        [bot] Latchkey läuft, für die Nachrichten der Leute. Die Konten liegen bei anderen Prozessen. Status unter http://{ $host }:{ $port }/healthz
        [worker] Latchkey läuft, für die Konten, die Links erstellen. Die Nachrichten der Leute bearbeiten andere Prozesse. Status unter http://{ $host }:{ $port }/healthz
        [web] Latchkey läuft, für Updates und die Audit-Seite. Bearbeitet werden sie von anderen Prozessen. Status unter http://{ $host }:{ $port }/healthz
       *[all] Latchkey läuft mit PostgreSQL. Status unter http://{ $host }:{ $port }/healthz
    }
start-no-session =
    Das Konto, das die Links erstellt, ist nicht angemeldet: In { $file } ist keine Sitzung.
    Führe aus: npm run login
    Oder setze WORKER=bot, dann erstellt der Bot die Links selbst: Was er dann nicht kann, steht in docs/operating.md.
start-too-open =
    Andere auf diesem Rechner kommen an { $file } heran, und wer eine Sitzung hat, hat das Konto.
    Führe aus: { $command }
start-session-key-none =
    In { $key } ist kein Schlüssel für die Sitzung.
    Erstelle einen: (umask 077; openssl rand -base64 32 > { $key })
start-session-key-missing =
    Die Sitzung in { $file } ist verschlüsselt, und ihr Schlüssel ist nicht in { $key }.
    Leg den Schlüssel zurück: als Datei, in SESSION_KEY, SESSION_KEY_FILE oder als systemd-Credential. Ist er verloren, lösche { $file } und führe aus: npm run login
start-session-key-wrong =
    Die Sitzung in { $file } ist mit einem anderen Schlüssel verschlüsselt als dem in { $key }.
    Leg den richtigen Schlüssel zurück. Ist er verloren, lösche { $file } und führe aus: npm run login
start-session-key-invalid =
    Was in { $key } steht, ist kein Schlüssel: Erwartet werden 32 Bytes in Base64 oder hexadezimal, wie sie openssl rand -base64 32 erzeugt.
    Leg den Schlüssel zurück, wie er war.
start-session-damaged =
    { $file } ist beschädigt: Darin ist keine lesbare Sitzung.
    Stelle die Datei aus einem Backup wieder her, oder lösche sie und führe aus: npm run login
start-session-newer = { $file } wurde von einer neueren Version von Latchkey geschrieben. Installiere diese Version wieder, oder lösche die Datei und führe aus: npm run login
start-session-not-its-own =
    Die Sitzung in { $file } wurde für ein anderes Konto geschrieben, oder mit WORKER=bot für den Bot selbst.
    Gib der Datei ihren früheren Namen, oder lösche sie und führe aus: npm run login
start-session-unreadable = { $file } ist nicht lesbar: { $reason }. Prüfe, wem die Datei gehört, und starte noch einmal.
start-session-unwritable = { $file } ist nicht beschreibbar: { $reason }. Prüfe den Ordner und den Platz auf der Festplatte und starte noch einmal.
start-bot-login-flood = Telegram bittet den Bot, vor der nächsten Anmeldung { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    } zu warten. Starte danach noch einmal.
start-bot-login-refused = Telegram hat die Anmeldung des Bots abgelehnt ({ $reason }). Prüfe API_ID, API_HASH und BOT_TOKEN und starte noch einmal.
start-account-dead =
    Die Sitzung in { $file } funktioniert nicht mehr ({ $reason }).
    Führe aus: npm run login
start-other-account =
    Die Sitzung in { $file } gehört zu einem anderen Konto, als der Dateiname sagt. Eine Sitzungsdatei heißt wie die Nutzer-ID ihres Kontos: Führe npm run login aus, das erledigt es.
start-unnamed-session =
    Es gibt mehrere Konten, und { $file } sagt nicht, zu welchem die Datei gehört. Benenne sie nach der Nutzer-ID ihres Kontos, zum Beispiel 123456789.session.
start-restored-role =
    Eine wiederhergestellte Datenbank übernimmt ein einziger Prozess, der alles macht. Beende alle anderen, starte diesen einmal mit ROLE=all und RESTORED=1, und wenn er läuft, starte alle wie vorher.
start-account-frozen =
    Telegram hat das Konto, das die Links erstellt, eingefroren ({ $reason }). Öffne Telegram mit diesem Konto und folge den Schritten, um Einspruch einzulegen. Starte dann noch einmal.
start-unreachable =
    Telegram ist nicht erreichbar: { $reason }. Prüfe das Netzwerk und, falls gesetzt, MTPROTO_HOST und MTPROTO_PORT. Starte dann noch einmal.
start-bot-api-unreachable =
    Die Bot API ist nicht erreichbar. Prüfe das Netzwerk und, falls gesetzt, BOT_API_ROOT. Starte dann noch einmal.
start-token-refused = Telegram kennt dieses BOT_TOKEN nicht. Kopiere es noch einmal von @BotFather.
start-another-poller =
    Ein anderes Programm liest die Updates dieses Bots, oder anderswo ist ein Webhook gesetzt. Es kann immer nur eines laufen: Beende das andere und starte noch einmal.
start-already-running =
    Latchkey läuft mit dieser Datenbank oder dieser Sitzung schon in einem anderen Prozess. Zu zweit würden sie Links doppelt vergeben. Beende den anderen und starte noch einmal.
start-port-taken = Port { $port } ist belegt. Wähle einen anderen mit PORT=…
start-cannot-listen = Latchkey kann dort keine Verbindungen annehmen: { $reason }. Setze HOST auf eine Adresse dieses Rechners und PORT auf einen freien Port über 1023.
start-store-unusable =
    { $file } ist nicht verwendbar: { $reason }. Prüfe, ob die Datei Latchkey gehört, ob ihr Ordner beschreibbar ist und ob auf der Festplatte Platz ist. Oder wähle mit DATABASE_FILE oder SESSION_FILE eine andere Datei.
start-no-sandbox =
    BOT_TOKEN, API_ID und API_HASH sind nicht gesetzt, und das simulierte Telegram ist hier nicht installiert. Setze die drei (siehe .env.example) oder führe npm ci aus, um Latchkey ohne Konto auszuprobieren.
start-store-damaged =
    Die Datenbank { $file } ist beschädigt: { $reason }. Setze ein Backup an ihre Stelle: npm run restore – die beschädigte Datei bleibt dabei erhalten.
start-postgres-unreachable =
    PostgreSQL ist unter { $host } nicht erreichbar. Prüfe, ob es läuft, ob dieser Rechner sich damit verbinden darf, und die Adresse in DATABASE_URL. Starte dann noch einmal.
start-postgres-tls =
    Es gibt keine verschlüsselte Verbindung zu PostgreSQL unter { $host }: { $reason }. Prüfe das Zertifikat dort und sslmode in DATABASE_URL. Starte dann noch einmal.
start-postgres-refused =
    PostgreSQL unter { $host } lässt { $user } nicht hinein. Prüfe den Benutzer und das Passwort in DATABASE_URL und ob pg_hba.conf diesen Rechner zulässt. Starte dann noch einmal.
start-postgres-no-database =
    PostgreSQL unter { $host } hat keine Datenbank { $database }. Lege sie an, zum Beispiel mit createdb, oder korrigiere ihren Namen in DATABASE_URL. Starte dann noch einmal.
start-postgres-full =
    PostgreSQL unter { $host } hat keine freie Verbindung mehr. Schließe, was keine mehr braucht, oder erhöhe dort max_connections. Starte dann noch einmal.
start-postgres-not-allowed =
    PostgreSQL lässt { $user } nichts an { $database } ändern. Mach { $user } zum Eigentümer dieser Datenbank und starte noch einmal.
start-postgres-read-only =
    PostgreSQL unter { $host } ist eine Kopie, die nur gelesen werden kann. Setze DATABASE_URL auf den Server, der beschreibbar ist, und starte noch einmal.
start-postgres-disk-full =
    Die Festplatte von PostgreSQL unter { $host } ist voll. Schaffe dort Platz und starte noch einmal.
start-postgres-too-old =
    PostgreSQL unter { $host } hat die Version { $version }, und Latchkey braucht 16 oder neuer. Aktualisiere es oder setze DATABASE_URL auf einen neueren Server. Starte dann noch einmal.
start-postgres-newer =
    Eine neuere Version von Latchkey hat diese Datenbank schon aktualisiert: Sie kennt den Schritt { $step }, diese Version nicht. Starte jene Version oder eine neuere.
start-postgres-unusable =
    Die Datenbank { $database } unter { $host } ist nicht verwendbar: { $reason }. Prüfe, ob sie Latchkey gehört, oder wähle mit DATABASE_URL eine andere.
start-postgres-half-moved =
    Gerade zieht eine Datenbank nach { $database } unter { $host } um, oder das wurde unterbrochen. Warte, bis es fertig ist, oder führe den Befehl noch einmal aus: npm run move-to-postgres
start-store-moved =
    Die Datenbank { $file } ist nach PostgreSQL umgezogen und läuft dort weiter. Setze DATABASE_URL auf den neuen Ort und starte noch einmal.
start-store-not-moved =
    Die Datenbank { $database } unter { $host } ist noch leer, und alles ist in { $file }. Zieh es zuerst um: npm run move-to-postgres. Um stattdessen ganz neu anzufangen, benenne { $file } um.
start-failed = Latchkey wurde beendet: { $reason }

verify-usage =
    npm run verify -- [--head NUMBER:HASH] [FILE]

      FILE   die Datenbank; wenn nichts angegeben ist, die, mit der Latchkey eingerichtet ist, auch in PostgreSQL
      --head der letzte Audit-Eintrag, den du kennst, wie Latchkey ihn seinen Betreibern gesendet hat
verify-no-file = Unter { $file } ist keine Datenbank. Setze DATABASE_FILE oder nenne die Datei: npm run verify -- FILE
verify-sound = { $file } ist in Ordnung: Das Audit ist vollständig, und die Links stimmen damit überein.
verify-problems =
    { $count ->
        [one] Mit { $file } stimmt eine Sache nicht:
       *[other] Mit { $file } stimmen { $count } Dinge nicht:
    }
verify-head = Das Audit ist vollständig bis zum Eintrag { $seq }. Sein Hash ist { $hash }
verify-no-anchor = Daneben liegt kein Anker, deshalb kann ich nicht sagen, ob die neuesten Einträge abgeschnitten wurden. Vergleiche den letzten Eintrag mit dem, den Latchkey seinen Betreibern gesendet hat: npm run verify -- --head NUMBER:HASH
verify-no-anchor-there = An PostgreSQL allein sehe ich nicht, ob die neuesten Einträge abgeschnitten wurden. Vergleiche den letzten Eintrag mit dem, den Latchkey seinen Betreibern gesendet hat: npm run verify -- --head NUMBER:HASH
verify-failed = Die Datenbank lässt sich nicht prüfen: { $reason }

move-usage =
    npm run move-to-postgres

      Zieht die Datenbank von Latchkey aus ihrer Datei, DATABASE_FILE, nach PostgreSQL um, DATABASE_URL. Beende Latchkey vorher.
      Die Datei bleibt, wie sie ist, aber Latchkey startet nicht mehr damit.
move-needs-url = Setze DATABASE_URL auf eine leere PostgreSQL-Datenbank und führe den Befehl dann noch einmal aus: npm run move-to-postgres
move-no-file = Unter { $file } ist keine Datenbank, also gibt es nichts umzuziehen. Setze DATABASE_FILE auf die, die du meinst.
move-running = Latchkey läuft mit { $file }. Beende es und führe den Befehl dann noch einmal aus: npm run move-to-postgres
move-upgrading = Die Datenbank wird aktualisiert: Schritt { $step } von { $steps }
move-table = { $table }: { $rows } von { $of }
move-checking = Alles ist da. Es wird mit der Datei verglichen …
move-done =
    Umgezogen nach { $database } unter { $host }. Das Audit ist vollständig bis zum Eintrag { $seq }, sein Hash ist { $hash }
    Starte Latchkey ab jetzt mit dieser DATABASE_URL. Bewahre { $file } als Backup auf: Latchkey startet nicht mehr damit.
move-done-before = { $file } ist schon nach { $database } unter { $host } umgezogen. Starte Latchkey mit dieser DATABASE_URL.
move-not-empty = Die Datenbank { $database } unter { $host } ist nicht leer. Es wurde nichts geändert. Lege eine neue an, setze DATABASE_URL darauf und führe den Befehl dann noch einmal aus.
move-restored = { $file } wurde aus einem Backup wiederhergestellt. Es wurde nichts umgezogen. Starte Latchkey mit dieser Datei einmal mit RESTORED=1 und ohne DATABASE_URL: So findet es heraus, was seitdem geschehen ist. Beende es dann und führe den Befehl noch einmal aus.
move-moved-elsewhere = { $file } ist schon umgezogen, aber nicht nach { $database } unter { $host }. Es wurde nichts geändert. Setze DATABASE_URL auf den Ort des Umzugs.
move-damaged = { $file } ist beschädigt. Es wurde nichts umgezogen. Was nicht stimmt, zeigt: npm run verify -- { $file }
move-failed = Die Datenbank wurde nicht umgezogen: { $reason }. Latchkey kann mit { $file } weiterlaufen. Sieh nach, woran es liegt, und führe den Befehl dann noch einmal aus.
