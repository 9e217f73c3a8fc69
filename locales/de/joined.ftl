# Who joined with a link.

button-joined = 👥 Beigetreten
joined-title = 👥 <b>Wer über { $title } beigetreten ist</b>
button-search = 🔎 Namen suchen
joined-search = 🔎 Sende einen Teil eines Namens oder Benutzernamens.
joined-none = Noch niemand ist über diesen Link beigetreten.
joined-none-found = Ich kenne niemanden mit diesem Namen, der über diesen Link beigetreten ist. Versuch es mit einem kürzeren Teil des Namens.
joined-count =
    <b>{ $inside } im Chat</b>{ $left ->
        [0] {""}
       *[other] , { $left } ausgetreten
    }
joined-line =
    • { $name }{ $username ->
        [none] {""}
       *[other] {" "}({ $username })
    }, { $at }{ $approver ->
        [none] {""}
       *[other] , angenommen von { $approver }
    }{ $left ->
        [yes] {" "}· <i>ausgetreten</i>
       *[no] {""}
    }
joined-reading = <i>Ich lese die Liste noch. Schau gleich wieder nach, dann siehst du mehr.</i>
joined-before = <i>Das ist mein letzter bekannter Stand.</i>
joined-deleted = <i>Telegram führt diesen Link nicht mehr und kann deshalb nicht sagen, wer darüber beigetreten ist.</i>
joined-bot = <i>Bots sehen nicht, wer über einen Link beigetreten ist, als sie noch kein Admin waren, und auch nicht, wer inzwischen ausgetreten ist. In Telegram sieht das der Eigentümer des Chats unter <b>Einladungslinks</b>.</i>
joined-left-since = <i>Ausgetretene stehen nur in der Liste, wenn sie seit { $at } beigetreten sind.</i>
