# What the operator reads in the terminal about backups.

backup-postgres = Die Datenbank liegt in PostgreSQL. Sichere sie mit den Mitteln von PostgreSQL, zum Beispiel mit pg_dump: Wie das geht, steht in docs/operating.md.
backup-off = Backups sind ausgeschaltet. Entferne BACKUPS=off aus .env und führe den Befehl dann noch einmal aus. Ohne BOT_TOKEN, API_ID und API_HASH gibt es keine.
backup-no-file = Unter { $file } ist keine Datenbank, also gibt es nichts zu sichern. Setze DATABASE_FILE auf die, die du meinst.
backup-taken = Gesichert und geprüft: { $file }
backup-busy = Gerade läuft schon ein anderes Backup. Warte, bis es fertig ist, und führe den Befehl dann noch einmal aus.
backup-no-room = Für ein Backup ist in { $folder } kein Platz: Es braucht { $needed } MB, und { $free } MB sind frei. Schaffe Platz oder wähle mit BACKUP_DIR einen anderen Ordner.
backup-unsound = Mit der Datenbank stimmt etwas nicht, deshalb wurde sie nicht gesichert: { $problems }. Ältere Backups bleiben erhalten. Alles Weitere zeigt: npm run verify
backup-failed = Das Backup der Datenbank ist fehlgeschlagen: { $reason }. Prüfe, ob der Ordner in BACKUP_DIR beschreibbar ist.

restore-usage =
    npm run restore -- [--list] [--newest] [BACKUP]

      Setzt ein Backup an die Stelle der Datenbank. Beende Latchkey vorher. Die vorhandene Datenbank bleibt erhalten.
      --list    listet die Backups nur auf
      --newest  nimmt ohne Rückfrage das neueste, das in Ordnung ist
      BACKUP    seine Nummer in der Liste oder der Name seiner Datei
restore-postgres = Die Datenbank liegt in PostgreSQL. Stelle sie mit den Mitteln von PostgreSQL wieder her und starte dann einmal mit ROLE=all und RESTORED=1: Wie das geht, steht in docs/operating.md.
restore-none = In { $folder } sind keine Backups. Setze BACKUP_DIR auf den Ordner, in dem sie liegen. Ein Backup besteht aus zwei Dateien: einer mit den Daten und der zugehörigen .json-Datei.
restore-list =
    { $count ->
        [one] 1 Backup in { $folder }, beim Erstellen geprüft (Zeiten in UTC):
       *[other] { $count } Backups in { $folder }, beim Erstellen geprüft (Zeiten in UTC):
    }
restore-backup = { $number }  { $at }  { $megabytes } MB{ $entries ->
        [0] {""}
        [one] , { $entries } Audit-Eintrag
       *[other] , { $entries } Audit-Einträge
    }{ $encrypted ->
        [yes] , verschlüsselt
       *[no] {""}
    }{ $before ->
        [none] {""}
       *[other] , vor dem Upgrade auf { $before }
    }
restore-which = Welches? Seine Nummer oder Enter für das neueste, das in Ordnung ist: {""}
restore-unknown = Ein Backup { $answer } gibt es nicht.
restore-checking = { $file } wird entpackt und geprüft …
restore-unusable =
    { $why ->
        [no-key] { $file } ist verschlüsselt. Setze BACKUP_KEY oder BACKUP_KEY_FILE auf den Schlüssel, mit dem es erstellt wurde.
        [newer] Eine neuere Version von Latchkey hat { $file } erstellt: Sie kennt den Schritt { $reason }, diese Version nicht. Installiere jene Version und führe den Befehl dann noch einmal aus.
        [no-room] In { $reason } ist kein Platz, um { $file } zu entpacken. Schaffe Platz und führe den Befehl dann noch einmal aus.
       *[broken] { $file } ist nicht verwendbar: { $reason }. Die Datei wurde geändert oder beschädigt, oder BACKUP_KEY ist ein anderer.
    }
restore-nothing-changed = Es wurde nichts geändert.
restore-goes-on = Eine Wiederherstellung wurde kurz vor dem Ende unterbrochen. Sie wird jetzt abgeschlossen.
restore-kept = Die bisherige Datenbank ist jetzt { $kept }
restore-done =
    Wiederhergestellt in { $file }. Weiter mit: npm start
    Bevor Latchkey etwas sendet, sieht es bei Telegram nach, was seit diesem Backup geschehen ist.
restore-running = Latchkey läuft mit dieser Datenbank. Beende es und führe den Befehl dann noch einmal aus: npm run restore
restore-failed = Das Backup wurde nicht wiederhergestellt: { $reason }. Sieh nach, woran es liegt, und führe den Befehl dann noch einmal aus: npm run restore

start-restore-unfinished = Ein Backup sollte gerade an die Stelle von { $file } treten, und das wurde unterbrochen. Schließe es ab: npm run restore
start-store-gone =
    In { $file } ist keine Datenbank mehr, oder sie ist leer, aber es gab eine. Setze ein Backup an ihre Stelle: npm run restore
    Um stattdessen ganz neu anzufangen, lösche { $file }.anchor und starte noch einmal.
start-upgrade-no-room = Die Datenbank braucht ein Upgrade und wird vorher gesichert. In { $folder } braucht das { $needed } MB, das Doppelte ihrer Größe und etwas mehr, und { $free } MB sind frei. Es wurde nichts geändert. Schaffe Platz und starte noch einmal.
start-upgrade-no-backup = Die Datenbank braucht ein Upgrade und ließ sich vorher nicht sichern: { $reason }. Es wurde nichts geändert. Prüfe, ob der Ordner in BACKUP_DIR beschreibbar ist, und starte noch einmal.
start-store-newer = Eine neuere Version von Latchkey hat { $file } schon aktualisiert: Sie kennt den Schritt { $step }, diese Version nicht. Starte jene Version oder eine neuere. Um zu dieser zurückzukehren, stelle ein Backup von vor diesem Upgrade wieder her: npm run restore
