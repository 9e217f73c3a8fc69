# /settings: one screen that edits itself.

settings-title = ⚙️ <b>Einstellungen</b>
settings-language =
    🌐 Sprache: <b>{ $name }</b>{ $chosen ->
        [yes] {""}
       *[no] , wie in Telegram
    }
settings-which-language = 🌐 <b>In welcher Sprache soll ich schreiben?</b>
settings-zone = 🌍 Zeitzone: <b>{ $zone }</b>
settings-moment = 🕘 So sehen Datum und Uhrzeit aus: <b>{ $at }</b>
settings-date-order =
    { $order ->
        [day-first] 📅 Schreibst du 05/06, lese ich <b>5. Juni</b>
        [month-first] 📅 Schreibst du 05/06, lese ich <b>6. Mai</b>
       *[ask] 📅 Schreibst du 05/06, <b>frage</b> ich, welchen Tag du meinst
    }
settings-notices = 🔔 Benachrichtigungen zu deinen Links. Tippe darauf, um sie ein- oder auszuschalten:
settings-zone-later = Beantworte zuerst die Frage oben oder sende /timezone.
button-notice =
    { $on ->
        [yes] ✓
       *[no] ○
    } { $setting ->
        [requested] Beitrittsanfragen
        [full] Link ist voll
        [expiring] Noch eine Stunde
        [expired] Link abgelaufen
       *[changed] Fremde Änderungen
    }
button-clock =
    { $hours ->
        [12] 🕘 12-Stunden-Uhr
       *[24] 🕘 24-Stunden-Uhr
    }
button-date-order =
    { $order ->
        [day-first] 📅 Tag zuerst
       *[month-first] 📅 Monat zuerst
    }
button-time-zone = 🌍 Zeitzone
button-language = 🌐 Sprache
button-one-language =
    { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $name }
button-as-in-telegram =
    { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }Wie in Telegram
