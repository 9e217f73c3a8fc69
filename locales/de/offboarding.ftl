# Somebody lost the right to make links: what becomes of theirs is for the chat's owner to say.

offboarding-lost = 👋 <b>{ $name }</b> kann in <b>{ $chat }</b> keine Links mehr erstellen.
offboarding-open =
    { $count ->
        [0] Kein Link dieser Person ist offen.
        [one] 1 Link dieser Person ist noch offen:
       *[other] { $count } Links dieser Person sind noch offen:
    }
offboarding-take-over-means = Wenn du sie übernimmst, gehören sie dir: Du bekommst die Benachrichtigungen dazu, und ihre Zeitpläne laufen weiter.
offboarding-revoke = 🗑 Alle widerrufen
offboarding-take-over = 🤝 Übernehmen
offboarding-show = 📋 Anzeigen
offboarding-keep = Behalten
offboarding-taken =
    🤝 { $count ->
        [0] Es war nichts mehr zu übernehmen.
        [one] 1 Link gehört jetzt dir.
       *[other] { $count } Links gehören jetzt dir.
    } Sende /links, um deine zu sehen.
offboarding-kept =
    { $count ->
        [one] Der Link von <b>{ $name }</b> bleibt offen.
       *[other] Die Links von <b>{ $name }</b> bleiben offen.
    }
