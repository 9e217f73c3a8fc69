# “Why can’t they get in?”: a link, a person, and what stands between them.

button-why = ❓ Kommt nicht rein?
button-why-other = 👤 Jemand anderes
button-why-again = 🔄 Erneut prüfen
button-why-time = ✏️ Verlängern
button-why-limit = ✏️ Limit erhöhen
button-why-lockdown = 🔒 Lockdown zeigen
command-why = Warum kommt jemand nicht rein?
why-how =
    Sende mir den Link, der nicht funktioniert, und wer nicht reinkommt:

    <code>/why https://t.me/+… @username</code>

    Oder öffne einen Link, tippe auf <b>Mehr</b> und dann auf <b>Kommt nicht rein?</b>
why-unknown = Diesen Link kenne ich nicht. Vielleicht führt er in einen anderen Chat, als du denkst, gehört einem anderen Admin oder ist ohne mich entstanden. Öffne den Link, den du meintest, in deiner Liste oder erstelle einen neuen.
why-title = ❓ <b>Warum kommt jemand über { $title } nicht rein?</b>
why-about = 👤 { $who }
why-who = <b>Um wen geht es?</b> Sende den @username oder den Namen, oder leite eine Nachricht der Person weiter.
why-several = Das passt auf mehrere Personen. Um wen geht es?
why-nobody = Ich kenne niemanden mit diesem Namen, der im Chat ist, dort gesperrt ist oder auf den Beitritt wartet. Es steht also nichts im Weg, solange der Link offen ist. Namen können abweichen: Sende den @username, oder leite eine Nachricht der Person weiter.
why-inside = ✅ Die Person ist schon im Chat. Sie findet ihn in ihrer Chatliste, vielleicht im Archiv.
why-banned =
    ⛔️ { $known ->
        [yes] Die Person ist gesperrt: <b>{ $by }</b> hat sie aus dem Chat entfernt.
       *[no] Die Person ist im Chat gesperrt.
    } Wer gesperrt ist, dem sagt Telegram, dass der Link abgelaufen ist. Um die Person reinzulassen, öffne den Chat in Telegram, dann <b>Bearbeiten</b> → <b>Entfernte Nutzer</b>, und entferne sie aus dieser Liste. Tippe danach auf <b>Erneut prüfen</b>.
why-waiting = ⏳ Hat eine Beitrittsanfrage gestellt und wartet auf Antwort: { $at }.
why-declined =
    ✖️ { $known ->
        [yes] Die Beitrittsanfrage wurde abgelehnt, von { $by }.
       *[no] Die Beitrittsanfrage wurde abgelehnt.
    } Über einen offenen Link ist eine neue möglich.
why-left = 🚪 War im Chat und ist ausgetreten: { $at }. Über einen offenen Link ist der Beitritt wieder möglich.
why-group = In einer einfachen Gruppe sagt mir Telegram nicht, wer Mitglied oder gesperrt ist.
why-link =
    { $state ->
        [expired] ⌛️ Der Link ist abgelaufen. Verlängere ihn oder erstelle einen neuen.
        [used-up]
            🔢 Der Link ist voll: { $limit ->
                [one] 1 Person ist beigetreten, und das ist sein Limit.
               *[other] { $limit } Personen sind beigetreten, und das ist sein Limit.
            } Erhöhe das Limit oder erstelle einen neuen.
        [revoked] 🚫 Der Link ist widerrufen. Niemand kommt mehr darüber rein.
       *[active] ✅ Der Link ist offen.
    }
why-asks = 🙋 Bei diesem Link stellt man erst eine Beitrittsanfrage, und ein Admin nimmt sie an. Hat die Person schon auf <b>Beitritt anfragen</b> getippt?
why-paid = ⭐️ Dieser Link kostet: { $price }. Beitreten kann man erst nach dem Bezahlen.
why-locked = 🔒 Der Chat ist abgeriegelt.
why-open = Soweit ich sehe, hält niemanden etwas auf. Frag die Person, welche Meldung Telegram zeigt. Oft ist es ein älterer Link, oder sie ist in zu vielen Chats: Dann muss sie zuerst einen verlassen.
