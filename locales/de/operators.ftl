# What the people who run the bot are told: "operator-" and the kind of news.

operator-session =
    { $state ->
        [dead] 🔌 <b>Das Konto, das die Links erstellt, ist abgemeldet</b> ({ $reason }). Aufträge bleiben gespeichert. Führe auf dem Server <code>npm run login</code> aus und starte Latchkey dann neu.
        [bot-dead] 🔌 <b>Die eigene Sitzung des Bots ist beendet</b> ({ $reason }). Aufträge bleiben gespeichert. Starte Latchkey neu: Es meldet sich mit dem Token des Bots an. Wurde das Token geändert, trage vorher das neue in <code>BOT_TOKEN</code> ein.
        [frozen] 🧊 <b>Telegram hat das Konto, das die Links erstellt, eingefroren</b> ({ $reason }). Aufträge bleiben gespeichert. Öffne Telegram mit diesem Konto und folge den Schritten, um Einspruch einzulegen. Latchkey versucht es alle 10 Minuten und bei jedem Start noch einmal.
       *[live] ✅ Das Konto, das die Links erstellt, funktioniert wieder. Wartende Aufträge gehen weiter.
    }
operator-account =
    { $state ->
        [dead] 🔌 <b>{ $account } ist abgemeldet</b> ({ $reason }). { $chats ->
            [0] Es ist für keine Chats zuständig.
            [one] Aufträge in seinem einen Chat bleiben gespeichert und warten.
           *[other] Aufträge in seinen { $chats } Chats bleiben gespeichert und warten.
        } Die anderen Konten laufen weiter. Führe auf dem Server mit diesem Konto <code>npm run login</code> aus und starte Latchkey dann neu. Oder übergib seine Chats einem anderen Konto: /accounts.
        [frozen] 🧊 <b>Telegram hat { $account } eingefroren</b> ({ $reason }). { $chats ->
            [0] Es ist für keine Chats zuständig.
            [one] Aufträge in seinem einen Chat bleiben gespeichert und warten.
           *[other] Aufträge in seinen { $chats } Chats bleiben gespeichert und warten.
        } Die anderen Konten laufen weiter. Öffne Telegram mit diesem Konto und folge den Schritten, um Einspruch einzulegen. Oder übergib seine Chats einem anderen Konto: /accounts.
        [waiting] ⏳ <b>Telegram bittet { $account } um Geduld</b>, bevor sich das Konto anmeldet. Die anderen Konten laufen weiter, und dieses kommt von selbst dazu.
       *[live] ✅ { $account } funktioniert wieder. Wartende Aufträge gehen weiter.
    }
operator-account-twice = ⚠️ <b>{ $account } ist doppelt angemeldet.</b> Die Sitzung in <code>{ $file }</code> wird nicht verwendet. Lösche diese Datei und beende die Sitzung in Telegram unter <b>Einstellungen → Geräte</b>.
operator-chat-left = 👋 <b>{ $account } kann in { $chat } keine Links mehr erstellen.</b> Ein anderes Konto dort kann es: { $others }. Um damit weiterzumachen, zieh den Chat um: /accounts.
operator-store-damaged =
    ⛔ <b>Die Datenbank ist beschädigt.</b> Aufträge bleiben gespeichert, und es werden keine Links erstellt.

    { $problem }

    Beende Latchkey und setze mit <code>npm run restore</code> ein Backup an ihre Stelle; die beschädigte Datei bleibt dabei erhalten. Starte dann neu.
operator-store-changed =
    ⚠️ <b>Jemand hat die Datenbank geändert, und es war nicht Latchkey.</b> Links lassen sich weiter erstellen, aber auf das Audit ist kein Verlass mehr.

    { $problem }

    Um mit einem Backup weiterzumachen, beende Latchkey und führe <code>npm run restore</code> aus. Um mit der Datenbank weiterzumachen, wie sie ist, starte einmal mit <code>RESTORED=1</code>.
operator-store-head =
    🔏 Das Audit hat heute { $entries ->
        [one] 1 Eintrag
       *[other] { $entries } Einträge
    }. Bewahre diese Nachricht auf: Damit kannst du später zeigen, dass nichts geändert wurde.

    <code>{ $hash }</code>
operator-backup =
    { $why ->
        [works] ✅ Backups funktionieren wieder.
        [no-room] 💾 <b>Für ein Backup ist kein Platz</b> in <code>{ $reason }</code>: Es braucht { $needed } MB, und { $free } MB sind frei. Ältere Backups bleiben erhalten. Schaffe Platz oder wähle mit <code>BACKUP_DIR</code> einen anderen Ordner. Latchkey versucht es alle 10 Minuten noch einmal.
        [unsound] ⚠️ <b>Mit der Datenbank stimmt etwas nicht, deshalb gibt es kein neues Backup von ihr.</b> Ältere Backups bleiben erhalten. Um alles zu sehen, was nicht stimmt, führe auf dem Server <code>npm run verify</code> aus. So fängt es an: { $reason }
       *[failed] 💾 <b>Das Backup der Datenbank ist fehlgeschlagen</b> ({ $reason }). Ältere Backups bleiben erhalten. Prüfe, ob der Ordner in <code>BACKUP_DIR</code> beschreibbar ist. Latchkey versucht es alle 10 Minuten noch einmal.
    }
operator-other-accounts = 🔌 Einige Aufträge warten auf ein anderes Konto ({ $accounts }). Sie gehen weiter, wenn Latchkey mit der Sitzung dieses Kontos gestartet wird. Neue Aufträge übernimmt das Konto, das jetzt angemeldet ist.
operator-store-restored =
    ♻️ <b>Die Datenbank wurde aus einem Backup wiederhergestellt</b>{ $sign ->
        [flag] , wie du angegeben hast.
        [older] : Sie ist älter als bei der letzten Verwendung durch Latchkey.
       *[no-anchor] : Die Datei daneben mit ihrem letzten Stand fehlt oder wurde geändert.
    }
    { $links ->
        [0] Kein Link bei Telegram hat darin gefehlt.
        [unknown] Bots können ihre Links nicht auflisten, deshalb fehlen darin alle, die seit dem Backup erstellt wurden. In Telegram sieht sie der Eigentümer des jeweiligen Chats unter <b>Einladungslinks</b>.
        [one] 1 Link bei Telegram hat darin gefehlt und steht jetzt in der Liste des Chats, ohne den Namen der Person, die ihn angefordert hat.
       *[other] { $links } Links bei Telegram haben darin gefehlt und stehen jetzt in den Listen der Chats, ohne die Namen der Personen, die sie angefordert haben.
    }
    Latchkey sucht bei Telegram nach unerledigten Aufträgen, bevor es etwas sendet. Nachrichten, die gewartet haben, führt es nicht aus und sagt das den Absendern.{ $missingEntries ->
        [0] {""}
       *[other] {" "}Fehlende Audit-Einträge: { $missingEntries }. Wenn niemand ein Backup wiederhergestellt hat, hat jemand sie abgeschnitten.
    }
operator-person-forgotten =
    🧹 <b>Jemand wollte vergessen werden.</b> „Vergessene Person { $person }“ steht jetzt in { $entries ->
        [0] keinen Audit-Einträgen
        [one] 1 Audit-Eintrag
       *[other] { $entries } Audit-Einträgen
    } und sonst nirgends. Ältere Backups und Logs nennen noch den Namen, bis du sie löschst. Wenn im Audit eine solche Person steht und du diese Nachricht nie bekommen hast, hat vielleicht jemand die Datenbank geändert.
