# "Who let Sam in?": people of a chat, how they came, and who else came the same way.

people-title = 🔎 <b>Person in { $chat } suchen</b>
people-ask = Sende einen Teil des Namens oder den Benutzernamen, oder leite eine Nachricht der Person weiter. Ich kenne auch Leute, die den Chat verlassen haben.
people-found = { $text ->
       *[other] 🔎 „{ $text }“
    }
people-newest = Die neuesten Mitglieder und alle, die ausgetreten sind:
people-none = Ich kenne in diesem Chat niemanden mit diesem Namen. Versuch es mit einem kürzeren Teil davon.
people-line = { $number }. <b>{ $name }</b>{ $hasUsername ->
        [yes] {" "}(@{ $username })
       *[no] {""}
    }
    { $known ->
        [yes] { $at }
       *[no] schon vor meiner Zeit hier
    }{ $hasLink ->
        [yes] , über { $title }
       *[no] {""}
    }{ $left ->
        [yes] {" "}· <i>ausgetreten</i>
       *[no] {""}
    }
people-again = 🔎 Neue Suche
people-older = Frühere ›
people-newest-first = « Neueste
person-title = 👤 <b>{ $name }</b>{ $hasUsername ->
        [yes] {" "}(@{ $username })
       *[no] {""}
    }
person-came =
    { $way ->
        [link] 📥 Beigetreten: { $at }, über { $hasLink ->
            [yes] <b>{ $title }</b>
           *[no] einen Link, den ich nicht kenne
        }
        [request] 📥 Beigetreten: { $at }, über { $hasLink ->
            [yes] <b>{ $title }</b>
           *[no] einen Link, den ich nicht kenne
        }, nach einer Beitrittsanfrage
        [folder] 📥 Beigetreten: { $at }, über den Link eines Chatordners
        [added] 📥 Hinzugefügt: { $at }, von einem anderen Mitglied
        [open] 📥 Beigetreten: { $at }, ohne Link: Der Chat ist öffentlich
       *[unknown] 📥 Beigetreten: { $at }
    }
person-before = 📥 War schon vor meiner Zeit hier
person-asker = 🔗 Diesen Link hat { $asker } angefordert
person-approved = 🙋 Angenommen von { $name }
person-added = ➕ Hinzugefügt von { $name }
person-left = 📤 Ausgetreten: { $at }
person-left-by = 📤 Spätestens ausgetreten: { $at }
person-removed = 📤 Entfernt von { $name }: { $at }
person-inside = 🟢 Gerade im Chat
person-sure =
    { $certainty ->
        [certain] <i>Sicher: Telegram hat den Link genannt.</i>
        [certain-way] <i>Sicher: So steht es bei Telegram.</i>
        [likely] <i>Wahrscheinlich, aber nicht sicher: Telegram hat nur einen Teil des Links genannt, und dieser passt.</i>
       *[unknown] <i>Telegram hat nicht gesagt, welcher Link es war.</i>
    }
person-earlier = <b>Früher</b>
person-same = 👥 Wer noch kam
person-link = 🔗 Verlauf des Links
same-title = 👥 <b>Wer noch über { $title } kam</b>
same-about = Auch { $name } kam darüber.
same-none = Soweit ich weiß, kam sonst niemand über diesen Link.
same-line = • { $name }{ $hasUsername ->
        [yes] {" "}(@{ $username })
       *[no] {""}
    }, { $at }{ $left ->
        [yes] {" "}· <i>ausgetreten</i>
       *[no] {""}
    }
same-revoke = 🗑 Widerrufen
