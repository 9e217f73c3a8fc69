# /settings: one screen that edits itself.

settings-title = ⚙️ <b>Settings</b>
settings-language =
    🌐 Language: <b>{ $name }</b>{ $chosen ->
        [yes] {""}
       *[no] , as in Telegram
    }
settings-which-language = 🌐 <b>Which language should I write in?</b>
settings-zone = 🌍 Time zone: <b>{ $zone }</b>
settings-moment = 🕘 Dates and times look like this: <b>{ $at }</b>
settings-date-order =
    { $order ->
        [day-first] 📅 When you type 05/06, I read <b>5 June</b>
        [month-first] 📅 When you type 05/06, I read <b>May 6</b>
       *[ask] 📅 When you type 05/06, I <b>ask</b> which day you mean
    }
settings-notices = 🔔 Notices about your links. Tap one to turn it on or off:
settings-zone-later = Answer the question above first, or send /timezone.
button-notice =
    { $on ->
        [yes] ✓
       *[no] ○
    } { $setting ->
        [requested] Join requests
        [full] Link is full
        [expiring] Expires in an hour
        [expired] Link expired
       *[changed] Changed by others
    }
button-clock =
    { $hours ->
        [12] 🕘 12-hour clock
       *[24] 🕘 24-hour clock
    }
button-date-order =
    { $order ->
        [day-first] 📅 Day first
       *[month-first] 📅 Month first
    }
button-time-zone = 🌍 Time zone
button-language = 🌐 Language
button-one-language =
    { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $name }
button-as-in-telegram =
    { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }As in Telegram
