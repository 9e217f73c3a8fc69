# Links as pictures, in inline mode, and in posts: what people outside read.

button-qr = 🔳 QR-Code
qr-dead = Dieser Link funktioniert nicht mehr, deshalb gibt es keinen QR-Code dafür.
qr-caption =
    🔳 <b>{ $chat }</b>
    { $link }

    Druck ihn aus oder zeig ihn her: Die Handykamera öffnet den Link.

share-until = Bis { $at }
share-limit =
    { $limit ->
        [one] Für eine Person
       *[other] Für { $limit } Personen
    }
share-approval = Admins entscheiden über jede Anfrage
share-price =
    { $amount ->
        [one] { $amount } Stern im Monat
       *[other] { $amount } Sterne im Monat
    }

post-open =
    🔗 <b>{ $chat }</b>
    { $link }
post-dead =
    🔗 <b>{ $chat }</b>

    { $state ->
        [expired] ⌛ Dieser Link ist abgelaufen.
        [used-up] 🟡 Dieser Link ist im Moment voll.
       *[revoked] 🔴 Dieser Link funktioniert nicht mehr.
    } Bitte einen Admin des Chats um einen anderen.
post-join = Beitreten
post-ask = Beitritt anfragen

inline-none = Keine offenen Links: Erstelle einen
inline-no-match = Kein passender offener Link

button-post = 📣 Im Kanal posten
post-which =
    📣 In welchem Kanal soll ich diesen Link posten?

    Alle dort können ihn lesen. Der Beitrag zeigt den Chat und einen Button zum Beitreten, nie den Namen des Links, und ändert sich mit dem Link.
post-no-channel = 📣 Ich kenne keinen Kanal, in dem du als Admin Leute einladen darfst. Erstelle dort zuerst mit /newlink einen Link und versuch es dann noch einmal.
post-bot-cannot =
    📣 In <b>{ $chat }</b> kann ich noch nicht posten.

    Füge @{ $bot } im Kanal als Admin hinzu, der Nachrichten senden darf, und tippe dann auf „Erneut prüfen“.
post-you-cannot = 📣 Du darfst in <b>{ $chat }</b> selbst noch nicht posten. Bitte den Eigentümer um das Recht, Nachrichten zu senden, und versuch es dann noch einmal.
post-done =
    📣 In <b>{ $chat }</b> gepostet.

    Der Beitrag ändert sich, wenn du den Link erneuerst, und sagt Bescheid, wenn er niemanden mehr reinlässt.
post-unknown =
    📣 Ich wurde unterbrochen und weiß deshalb nicht, ob der Link in <b>{ $chat }</b> gepostet wurde.

    Sieh dort nach. Wenn du den Beitrag findest, lösche ihn: Diesen kann ich nicht aktuell halten. Poste den Link dann noch einmal.
button-post-again = 📣 Noch mal posten
post-too-late = Dieser Link lässt gerade niemanden rein, deshalb gibt es nichts zu posten.
