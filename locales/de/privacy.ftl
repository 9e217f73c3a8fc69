# /privacy, /mydata and /forget.

privacy =
    🔒 <b>Was ich über dich speichere</b>

    <b>Deine Telegram-ID, dein Name, dein Benutzername und deine Sprache:</b> um dich wiederzuerkennen.
    <b>Was du einstellst:</b> Zeitzone, Benachrichtigungen, Vorlagen. Dazu dein letzter Entwurf.
    <b>Welche Links du angefordert hast und was du mit Links und Anfragen gemacht hast.</b> Der Eigentümer des Chats und alle, die er bestimmt, sehen im Audit, wer was getan hat.
    <b>Wann du einem Chat, für den ich arbeite, beigetreten bist oder ihn verlassen hast, und über welchen Link.</b> Das sehen sein Eigentümer, alle, die er bestimmt, und der Admin, dessen Link du benutzt hast.
    <b>Wann du eine Beitrittsanfrage gestellt hast:</b> dazu deine Bio, wie Telegram sie Admins zeigt.

    <b>Warum:</b> damit der Eigentümer jedes Chats weiß, wer reinkommt und wer wen reingelassen hat.
    <b>Wer es sieht:</b> die Admins des jeweiligen Chats und die Betreiber dieses Bots. Sonst gebe ich es niemandem weiter.
    <b>Wie lange:</b> was du schreibst, nur bis ich geantwortet habe; Buttons { $buttons ->
        [one] { $buttons } Tag
       *[other] { $buttons } Tage
    }; Benachrichtigungen und Anfragen { $notices ->
        [one] { $notices } Tag
       *[other] { $notices } Tage
    }. Das Audit und das, was du mit Links gemacht hast, bleiben, bis du mich bittest, dich zu vergessen{ $joins ->
        [0] , und die Beitritte auch.
        [one] . Die Beitritte auch, aber einen Tag nachdem du einen Chat verlassen hast, steht dort nicht mehr, dass du es warst.
       *[other] . Die Beitritte auch, aber { $joins } Tage nachdem du einen Chat verlassen hast, steht dort nicht mehr, dass du es warst.
    }
privacy-button-data = 📄 Meine Daten
privacy-button-forget = 🧹 Vergiss mich
mydata-making = Ich stelle deine Datei zusammen …
mydata-caption = 📄 <b>Alles, was ich über dich speichere</b>. Stand: { $at }. Namen anderer Personen sind nicht dabei, und die Links selbst auch nicht: Die findest du unter /links. Um alles löschen zu lassen, sende /forget.
mydata-again = Du hast deine Datei schon bekommen. Eine neue gibt es wieder: { $at }.
forget-ask = 🧹 <b>Soll ich dich vergessen?</b> Das lässt sich nicht rückgängig machen.
forget-what = Deine ID, dein Name und dein Benutzername verschwinden. Wo im Audit stehen muss, dass jemand etwas getan hat, steht dann <b>Vergessene Person</b> und vier Zeichen.
forget-links =
    ⚠️ { $count ->
        [one] <b>1 Link von dir bleibt offen.</b> Er gehört zum Chat, und dessen Eigentümer sieht ihn weiterhin.
       *[other] <b>{ $count } Links von dir bleiben offen.</b> Sie gehören zu den Chats, und deren Eigentümer sehen sie weiterhin.
    } Um { $count ->
        [one] ihn
       *[other] sie
    } zu schließen, sende vorher /links und widerrufe { $count ->
        [one] ihn
       *[other] sie
    }.
forget-stops = <b>Das endet:</b> deine Vorlagen, Entwürfe und Benachrichtigungen, Links, die nach Zeitplan ersetzt wurden, deine Regeln für Beitrittsanfragen und was du als Auditor lesen darfst. Buttons in älteren Nachrichten funktionieren nicht mehr.
forget-owner =
    <b>Du bist Eigentümer von { $chats }.</b> Links dort gelten weiter, und alles, was andere Admins tun, läuft weiter. Dein Wochenbericht endet, und ich erzähle dir nicht mehr, was dort geschieht.
forget-again = <b>Wenn du mir wieder schreibst oder Mitglied oder Admin in einem Chat bist, für den ich arbeite, erfahre ich von Telegram wieder von dir,</b> und du bist für mich jemand Neues. Verlasse diese Chats vorher, wenn du das nicht willst.
forget-backups = In den Backups der Betreiber dieses Bots stehst du noch, bis sie gelöscht werden.
forget-button-yes = Ja, vergiss mich
forget-button-no = Alles behalten
forget-kept = Es wurde nichts geändert.
forget-done = 🧹 <b>Ich habe dich vergessen.</b> In wenigen Minuten sind auch die letzten Spuren aus meinen Dateien verschwunden. Du kannst diesen Chat jetzt löschen. Wenn du mir wieder schreibst, fangen wir von vorn an.
forgotten-person = Vergessene Person { $code }
