# Links that are replaced on a schedule.

button-rotation = 🔁 On a schedule
rotation-title = 🔁 <b>Replace { $title } on a schedule</b>
rotation-how-often = A new link is made each time, and the old one is closed. How often?
rotation-which-weekday = On which day?
rotation-which-day = On which day of the month?
rotation-which-time = At what time?
rotation-which-sense = Which time do you mean?
rotation-not-understood = I don’t understand that. Send a day, a time or both.
rotation-or-type = Tap a button, or send it, such as <i>Monday { $at }</i>.
rotation-when-closed = When should the old link close?
button-every-day = Every day
button-every-week = Every week
button-every-month = Every month
button-last-day = The last day
button-close-after =
    { $after ->
        [at-once] At once
        [hour] An hour later
       *[day] A day later
    }
rotation-schedule =
    🗓 A new link { $every ->
        [day] every day at { $at }
        [week] every { $weekday } at { $at }
       *[month] { $day ->
            [last] on the last day of every month at { $at }
           *[other] on day { $day } of every month at { $at }
        }
    } ({ $zone })
rotation-closes =
    { $after ->
        [at-once] 🔒 The old link closes as soon as the new one is there
        [hour] 🔒 The old link closes an hour later
       *[day] 🔒 The old link closes a day later
    }
rotation-lifetime =
    { $unit ->
        [never] ♾ The new link never expires
        [minutes] ⏳ The new link works for { $count } minutes
        [hours] ⏳ The new link works for { $count } hours
       *[days] ⏳ The new link works for { $count } days
    }
rotation-next = ➡️ Next: { $at }
rotation-on = 🔁 <b>{ $title } is replaced on a schedule</b>
rotation-paused = ⏸ <b>{ $title }: the schedule is paused</b>
rotation-ended = ⏹ <b>{ $title }</b> isn’t replaced on a schedule any more. The link stays as it is.
button-rotation-start = 🔁 Start
button-rotation-change = ✏️ Change
button-rotation-pause = ⏸ Pause
button-rotation-resume = ▶️ Resume
button-rotation-end = ⏹ End it
