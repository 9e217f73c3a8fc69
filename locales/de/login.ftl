# npm run login: what is said and asked in the terminal. What goes wrong at the start, and the rest of the terminal: terminal.ftl.

login-needs-credentials =
    BOT_TOKEN, API_ID und API_HASH sind noch nicht gesetzt. Führe aus: npm run setup
    Das simulierte Telegram, mit dem npm start sonst läuft, braucht keine Anmeldung.
login-not-for-bots = Mit WORKER=bot meldet sich Latchkey selbst mit BOT_TOKEN an: Führe einfach npm start aus. Um stattdessen ein Konto zu verwenden, entferne WORKER aus .env.
login-intro =
    Melde dich mit dem Konto an, das die Links erstellen soll. Nimm ein separates, nicht dein persönliches.
    Um einen Code mit einem Handy zu scannen, auf dem es angemeldet ist, tippe qr ein.
login-stopped = Beendet. Es wurde nichts gespeichert.

login-replaces = In { $file } ist schon eine Sitzung. Eine ersetzte Sitzung bleibt gültig, bis du sie unter Telegram → Einstellungen → Geräte beendest.
login-keep = Behalten
login-add = Ein weiteres Konto hinzufügen, das in eigenen Chats Links erstellt
login-replace = Ersetzen
login-same-account = { $name } ist das Konto, dessen Sitzung in { $file } liegt. Es wurde nichts gespeichert. Um es neu anzumelden, wähle „Ersetzen“.
login-kept = Es wurde nichts geändert.
login-encrypted = { $file } ist jetzt verschlüsselt.
login-done = Angemeldet als { $name }. Die Sitzung liegt in { $file }, und nur du kannst sie lesen.
login-next = Weiter mit: npm start

login-phone = Telefonnummer mit Ländervorwahl oder qr:

## The code. $detail is what Telegram says of the way it goes: how the calling number begins, the email address, a web page,
## or what the words begin with.

login-sent =
    { $by ->
        [app] Telegram hat einen Code an die Telegram-App des Kontos gesendet ({ $length } Ziffern): Er steht im Chat mit dem Namen Telegram.
        [sms] Telegram hat einen Code per SMS an diese Nummer gesendet ({ $length } Ziffern).
        [call] Telegram ruft diese Nummer an und nennt einen Code ({ $length } Ziffern).
        [flash-call] Telegram ruft diese Nummer an. Geh nicht ran: Der Code ist die ganze Nummer, die anruft, { $detail }.
        [missed-call] Telegram ruft diese Nummer an und legt auf. Die anrufende Nummer beginnt mit { $detail }: Der Code steht an ihrem Ende (letzte Ziffern: { $length }).
        [fragment] Diese Nummer ist von Fragment, deshalb steht der Code ({ $length } Ziffern) auf ihrer Seite: { $detail }
        [email] Telegram hat einen Code ({ $length } Ziffern) an die E-Mail-Adresse des Kontos gesendet, { $detail }.
        [word] Telegram hat ein Wort per SMS an diese Nummer gesendet. Dieses Wort ist der Code.
       *[phrase] Telegram hat ein paar Wörter per SMS an diese Nummer gesendet. Diese Wörter sind der Code.
    }
login-sent-next =
    { $now ->
        [yes] Wenn er nicht kommt, tippe r ein
       *[no] Wenn er nicht kommt, warte { $wait } und tippe r ein
    }: Dann { $by ->
        [sms] sendet Telegram eine SMS.
        [call] ruft Telegram an und nennt ihn.
        [flash-call] ruft Telegram an, und die anrufende Nummer ist der Code.
        [missed-call] ruft Telegram an und legt auf, und das Ende der anrufenden Nummer ist der Code.
       *[fragment] zeigt Telegram ihn auf Fragment.
    }
login-code = Der Code (b: andere Nummer):
login-code-resend = Der Code (r: noch einmal senden, b: andere Nummer):
login-resend-early = So bald sendet Telegram ihn nicht noch einmal. Warte { $wait } und tippe dann r ein.
login-no-resend = Anders sendet Telegram diesen Code nicht. Gib ihn ein, wenn er kommt. Oder tippe b ein und fang noch einmal an.
login-email-missing = Telegram verlangt für dieses Konto zuerst eine E-Mail-Adresse für Anmeldungen. Melde dich mit einer Telegram-App an, hinterlege dort die Adresse und versuch es noch einmal. Oder melde dich mit qr an.

login-password = Passwort der zweistufigen Bestätigung:
login-password-hint = Passwort der zweistufigen Bestätigung (Hinweis: { $hint }):

login-qr =
    Öffne auf einem Handy, auf dem das Konto angemeldet ist, Telegram → Einstellungen → Geräte → Desktop-Gerät verknüpfen, und scanne das hier.
    Der Code wechselt alle 30 Sekunden.
login-qr-unscanned = Niemand hat den Code gescannt.

## What went wrong. The same question is asked again after most of these.

login-error-phone = Telegram kennt diese Nummer nicht. Gib sie mit Ländervorwahl ein, zum Beispiel +49 151 23456789.
login-error-unoccupied = Zu dieser Nummer gibt es kein Konto. Registriere dich zuerst mit einer Telegram-App oder gib eine andere Nummer ein.
login-error-banned = Telegram hat dieses Konto gesperrt oder gelöscht. Nimm ein anderes.
login-error-too-often = Mit dieser Nummer gab es zu viele Versuche. Warte einen Tag oder melde dich mit qr an.
login-error-code = Das ist nicht der Code. Versuch es noch einmal.
login-error-code-expired = Dieser Code ist abgelaufen. Telegram sendet einen neuen.
login-error-password = Das ist nicht das Passwort. Versuch es noch einmal.
login-error-qr = Dieser QR-Code ist abgelaufen. Versuch es noch einmal.
login-error-api = Telegram kennt diese API_ID und diesen API_HASH nicht. Kopiere sie noch einmal von https://my.telegram.org.
login-error-api-published = Mit dieser API_ID lässt Telegram niemanden anmelden, weil sie veröffentlicht wurde. Verwende eine eigene Anwendung von https://my.telegram.org.
login-error-flood = Telegram bittet dich, { $wait } zu warten, bevor du es wieder versuchst.
login-error-unreachable = Telegram ist nicht erreichbar. Prüfe das Netzwerk und versuch es noch einmal.
login-failed = Das hat nicht geklappt: { $reason }
login-error-other = Telegram hat abgelehnt: { $word }.
