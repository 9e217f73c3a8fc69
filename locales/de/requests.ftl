# People who ask to join. "by": "link" where we know by which of our links, or "none".

request-asks =
    🙋 <b>{ $who }</b> möchte <b>{ $chat }</b> beitreten{ $by ->
        [link] {" "}– über <b>{ $title }</b>
       *[none] {""}
    }.
request-bio = <i>„{ $bio }“</i>
request-answer = 💬 <i>„{ $text }“</i>
request-answers-earlier =
    <i>{ $count ->
        [one] 1 frühere Antwort wird nicht angezeigt.
       *[other] { $count } frühere Antworten werden nicht angezeigt.
    }</i>
request-asked-at = Angefragt: { $at }
request-decided =
    { $state ->
        [approved] { $known ->
            [yes] ✅ <b>{ $actor }</b> hat die Anfrage angenommen.
           *[no] ✅ Die Person ist im Chat.
        }
       *[declined] { $known ->
            [yes] 🚫 <b>{ $actor }</b> hat die Anfrage abgelehnt.
           *[no] 🚫 Die Anfrage wurde abgelehnt.
        }
    }
request-gone = Diese Person wartet nicht mehr: Entweder hat ein anderer Admin entschieden, oder sie hat es sich anders überlegt.
requests-group =
    🙋 { $count ->
        [one] <b>1 Person</b> möchte
       *[other] <b>{ $count } Personen</b> möchten
    } <b>{ $chat }</b> beitreten{ $by ->
        [link] {" "}– über <b>{ $title }</b>
       *[none] {""}
    }.
requests-nameless =
    { $count ->
        [one] 1 davon hat keinen Benutzernamen.
       *[other] { $count } davon haben keinen Benutzernamen.
    }
requests-name = • { $who }
requests-more = … und { $count } weitere
requests-none-left =
    🙋 Niemand wartet mehr darauf, <b>{ $chat }</b> beizutreten{ $by ->
        [link] {" "}– über <b>{ $title }</b>
       *[none] {""}
    }.
requests-of =
    🙋 Beitrittsanfragen für <b>{ $chat }</b>{ $by ->
        [link] {" "}über <b>{ $title }</b>
       *[none] {""}
    }
requests-confirm =
    { $decision ->
        [approve] <b>{ $count ->
            [one] 1 Person
           *[other] { $count } Personen
        } annehmen?</b>
       *[decline] <b>{ $count ->
            [one] 1 Person
           *[other] { $count } Personen
        } ablehnen?</b>
    }

    Angefragt für <b>{ $chat }</b>{ $by ->
        [link] {" "}über <b>{ $title }</b>
       *[none] {""}
    }. { $bound ->
        [known] Wer ab jetzt anfragt, ist nicht dabei.
        [approve] Wer anfragt, bis ich fertig bin, kommt ebenfalls rein: So viele nimmt Telegram nur alle auf einmal an.
       *[decline] Wer anfragt, bis ich fertig bin, wird ebenfalls abgelehnt.
    }
requests-since =
    ⚠️ { $count ->
        [one] 1 weitere Person hat
       *[other] { $count } weitere Personen haben
    } angefragt, seit du nachgesehen hast. Deshalb wurde noch niemand angenommen.
approvals-working =
    ⏳ { $total ->
        [one] 1 Person wird
       *[other] { $total } Personen werden
    } angenommen: { $done } erledigt, noch { $left }.
approvals-done =
    { $done ->
        [0] ❌ <b>Niemand wurde angenommen.</b>
        [one] ✅ Du hast 1 Person angenommen.
       *[other] ✅ Du hast { $done } Personen angenommen.
    }
approvals-refused =
    { $count ->
        [one] <b>1 wurde nicht angenommen.</b>
       *[other] <b>{ $count } wurden nicht angenommen.</b>
    }
requests-title =
    <b>{ $count ->
        [one] 1 Person wartet
       *[other] { $count } Personen warten
    }</b>
    💬 { $chat }{ $by ->
        [link] {" "}· 🔗 { $title }
       *[none] {""}
    }
requests-nobody =
    Niemand wartet darauf, <b>{ $chat }</b> beizutreten{ $by ->
        [link] {" "}– über <b>{ $title }</b>
       *[none] {""}
    }.
requests-before = <i>Das ist mein letzter bekannter Stand.</i>
requests-bot = <i>Bots können nicht nachsehen, wer angefragt hat, als sie noch kein Admin waren. In Telegram siehst du alle, die warten, ganz oben im Chat.</i>
requests-person = { $number }. <b>{ $who }</b>
requests-person-asked =
    Angefragt: { $at }{ $by ->
        [link] {" "}· 🔗 { $title }
       *[none] {""}
    }
requests-which-chat = <b>Wer möchte beitreten?</b> Wähle einen Chat.

question-for =
    💬 <b>Was möchtest du { $who } fragen?</b>

    Sende es in einer einzigen Nachricht mit bis zu { $max } Zeichen. Ich leite sie ohne deinen Namen weiter. { $until ->
        [none] {""}
       *[other] Du hast Zeit bis { $until }.
    }
question-too-long = Das sind { $length } Zeichen, eine Frage kann { $max } haben. Kürze sie und sende sie noch einmal.
question-sent =
    ✅ <b>An { $who } gesendet.</b>
    <i>„{ $text }“</i>

    Kommt eine Antwort, zeige ich sie dir. Du kannst die Anfrage trotzdem jederzeit annehmen oder ablehnen.
question-cancelled = Okay, ich frage { $who } nichts.
question-to-requester =
    💬 Ein Admin von <b>{ $chat }</b> hat eine Frage zu deiner Beitrittsanfrage:

    <i>„{ $text }“</i>

    Antworte hier. Nur Admins dieses Chats können es lesen.
answer-outcome =
    { $outcome ->
        [passed] ✅ An den Admin von <b>{ $chat }</b> weitergeleitet.
        [too-long] Das sind { $length } Zeichen, weiterleiten kann ich { $max }. Kürze deine Antwort und sende sie noch einmal.
        [enough] Der Admin von <b>{ $chat }</b> hat deine Nachrichten. Mehr kann ich erst weiterleiten, wenn er wieder fragt.
       *[decided] Ein Admin von <b>{ $chat }</b> hat schon über deine Anfrage entschieden, deshalb kann ich das nicht weiterleiten.
    }

button-ask = 💬 Nachfragen
button-approve = ✅ Annehmen
button-decline = 🚫 Ablehnen
button-approve-all = ✅ Alle annehmen
button-decline-all = 🚫 Alle ablehnen
button-decide-count =
    { $decision ->
        [approve] ✅ { $count } annehmen
       *[decline] 🚫 { $count } ablehnen
    }
button-show-them = 👀 Anzeigen
button-requests =
    { $count ->
        [0] 🙋 Anfragen
       *[other] 🙋 Anfragen ({ $count })
    }
button-look-again = 🔄 Neu laden
button-previous = ‹ Zurück
button-next = Weiter ›
