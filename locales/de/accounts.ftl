# /accounts, for the people who run the bot.

accounts-title = <b>Konten, die Links erstellen ({ $count })</b>
accounts-name = 👤 <b>{ $name }</b>
accounts-is-works = 🟢 Funktioniert
accounts-is-paused = ⏸ Pausiert: Aufträge an dieses Konto warten
accounts-is-retired = 🚪 Stillgelegt: Es erstellt keine neuen Links
accounts-is-signed-out = 🔌 Abgemeldet. Führe auf dem Server mit diesem Konto <code>npm run login</code> aus und starte Latchkey dann neu.
accounts-is-frozen = 🧊 Von Telegram eingefroren. Öffne Telegram mit diesem Konto und folge den Schritten, um Einspruch einzulegen.
accounts-is-waiting = ⏳ Telegram bittet es um Geduld bis { $until }
accounts-is-unreachable = 📡 Gerade nicht erreichbar
accounts-counts =
    { $chats ->
        [0] Keine Chats
        [one] 1 Chat
       *[other] { $chats } Chats
    } · { $links ->
        [one] 1 neuer Link
       *[other] { $links } neue Links
    } in 24 Stunden · { $waiting ->
        [0] nichts wartet
        [one] 1 Auftrag wartet
       *[other] { $waiting } Aufträge warten
    }
accounts-pause = ⏸ Pausieren
accounts-go-on = ▶️ Fortsetzen
accounts-move = ➡️ Chat umziehen
accounts-retire = 🚪 Stilllegen
accounts-add = ➕ Konto hinzufügen
accounts-paused = Pausiert. In den Chats dieses Kontos kann man weiter Links anfordern: Die Aufträge werden gespeichert und warten.
accounts-goes-on = Es geht weiter.
accounts-retired = Stillgelegt. Es erstellt keine neuen Links mehr.
accounts-retired-next =
    { $waiting ->
        [0] Alle Aufträge sind erledigt.
        [one] 1 Auftrag ist noch nicht erledigt: Warte ihn zuerst ab.
       *[other] { $waiting } Aufträge sind noch nicht erledigt: Warte sie zuerst ab.
    } { $chats ->
        [0] Es ist für keine Chats zuständig.
        [one] Es ist noch für 1 Chat zuständig: Zieh ihn um, sonst kann dort niemand neue Links erstellen.
       *[other] Es ist noch für { $chats } Chats zuständig: Zieh sie um, sonst kann dort niemand neue Links erstellen.
    }
    Beende dann Latchkey, lösche die Sitzungsdatei dieses Kontos (<code>data/sessions/{ $userId }.session</code> oder die Datei, die <code>SESSION_FILE</code> nennt), beende die Sitzung unter Telegram → Einstellungen → Geräte und starte Latchkey neu. Danach können nur noch die Eigentümer der Chats die Links ändern, die dieses Konto erstellt hat.
accounts-which-chat = Für welchen Chat von { $name } soll ein anderes Konto zuständig sein?
accounts-which-chat-first = Für welchen Chat von { $name } soll ein anderes Konto zuständig sein? Das sind die ersten { $shown }.
accounts-which-account = Welches Konto soll die Links in <b>{ $chat }</b> erstellen?
accounts-nobody-else =
    Kein anderes Konto kann in <b>{ $chat }</b> Links erstellen.

    Mach dort ein anderes Konto zum Admin, mit dem Recht <b>Nutzer per Link einladen</b>, und komm dann wieder.
accounts-confirm-move =
    <b>{ $chat }</b> an { $to } übergeben?

    Neue Links dort erstellt ab dann { $to }.
    Vorhandene Links bleiben bei { $from }: Sie lassen sich einzeln ändern und widerrufen, solange dieses Konto angemeldet und dort Admin ist. Wer viele Links auf einmal schließt oder den Chat abriegelt, erreicht nur Links von { $to }.
    Laufende Aufträge führt { $from } zu Ende.
accounts-move-yes = ➡️ Ja, umziehen
accounts-moved = <b>{ $chat }</b> gehört jetzt zu diesem Konto.
accounts-confirm-retire =
    { $name } stilllegen?

    Dieses Konto erstellt dann keine neuen Links mehr. Seine bisherigen lassen sich weiter ändern, solange es angemeldet ist, und Links mit Zeitplan werden weiter ersetzt.
    { $chats ->
        [0] Es ist für keine Chats zuständig.
        [one] Es ist für 1 Chat zuständig. Zieh ihn zuerst zu einem anderen Konto um, sonst kann dort niemand Links erstellen.
       *[other] Es ist für { $chats } Chats zuständig. Zieh sie zuerst zu einem anderen Konto um, sonst kann dort niemand Links erstellen.
    }{ $waiting ->
        [0] {""}
        [one] {" "}1 Auftrag ist noch nicht erledigt, wird es aber noch.
       *[other] {" "}{ $waiting } Aufträge sind noch nicht erledigt, werden es aber noch.
    }
accounts-retire-yes = 🚪 Ja, stilllegen
accounts-how-to-add =
    Um ein Konto hinzuzufügen, führe auf dem Server diesen Befehl aus und melde dich mit dem Konto an:

    <code>npm run login</code>

    Wähle „Ein weiteres Konto hinzufügen“ und starte Latchkey neu. Mach das Konto dann in seinen Chats zum Admin, mit dem Recht <b>Nutzer per Link einladen</b>. Ein Chat bleibt bei dem Konto, das zuerst für ihn zuständig war, bis du ihn hier umziehst.
