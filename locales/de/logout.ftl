# npm run logout, in the terminal.

logout-nothing = Hier ist kein Konto angemeldet, also gibt es nichts zu tun.
logout-running = Latchkey läuft mit der Sitzung in { $file }. Beende es und führe npm run logout noch einmal aus. Es wurde nichts geändert.
logout-which = Welche Sitzung soll enden?
logout-sure = Die Sitzung in { $file } beenden? Ihr Konto kann dann keine Links mehr erstellen, bis du dich wieder anmeldest. Vorhandene Links funktionieren weiter.
logout-yes = Bei Telegram beenden und die Datei löschen
logout-no = Behalten
logout-ended = Abgemeldet. Telegram hat die Sitzung beendet, und { $file } ist gelöscht.
logout-ended-before = Telegram hatte diese Sitzung schon beendet. { $file } ist gelöscht.
logout-failed = Die Sitzung wurde nicht beendet. Wie geht es weiter?
logout-keep = Vorerst behalten und npm run logout später noch einmal ausführen
logout-again = Noch einmal versuchen
logout-wipe = Die Datei trotzdem löschen. Bei Telegram bleibt die Sitzung offen, bis du sie unter Telegram → Einstellungen → Geräte beendest
logout-not-ended = { $file } ist gelöscht, aber bei Telegram ist die Sitzung noch offen. Beende sie dort: in der Telegram-App des Kontos unter Einstellungen → Geräte.
logout-stopped = Es wurde nichts geändert.
