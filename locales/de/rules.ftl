# What is done by itself with people who ask to join by a link.

button-rule = 🤖 Regeln
rule-title = 🤖 <b>Regeln für { $title }</b>
rule-review = <b>Prüfe die Regeln für { $title }</b>
rule-saved = ✅ Gespeichert.
rule-about = Das geschieht von selbst, wenn ab jetzt jemand über diesen Link eine Beitrittsanfrage stellt. Alle anderen warten auf einen Admin. Mitglieder des anderen Chats werden auch ohne Benutzernamen angenommen. Fragen viele im selben Moment an, entscheidet ein Admin über sie.
rule-approves = 🤖 Wird von selbst angenommen: { $whom }
rule-approves-change = 🤖 Wird von selbst angenommen: { $from } → <b>{ $to }</b>
rule-declines = 🤖 Wird von selbst abgelehnt: { $whom }
rule-declines-change = 🤖 Wird von selbst abgelehnt: { $from } → <b>{ $to }</b>
rule-nobody = niemand
rule-members = wer Mitglied in { $chat } ist
rule-members-elsewhere = wer Mitglied in einem anderen Chat ist
rule-nameless = wer keinen Benutzernamen hat
rule-which-chat =
    <b>Mitglieder welches Chats sollen angenommen werden?</b>

    Wer dort Mitglied ist, kommt über { $title } ohne Warten rein. Du siehst Chats, in die sowohl du als auch das Konto des Bots Leute einladen dürfen.
rule-no-chats =
    Es gibt keinen anderen Chat, in den sowohl du als auch das Konto des Bots Leute einladen dürfen.

    Mach das Konto im anderen Chat zum Admin und erstelle dort einmal einen Link. Dann taucht er hier auf.

button-rule-members = ✅ Mitglieder rein
button-rule-nameless =
    { $value ->
        [on] 🚫 Ohne Namen: an
       *[off] 🚫 Ohne Namen: aus
    }
button-rule-nobody = Niemand
button-rule-save = 💾 Speichern
