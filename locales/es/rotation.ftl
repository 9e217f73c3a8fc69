# Links that are replaced on a schedule.

button-rotation = 🔁 Programar
rotation-title = 🔁 <b>Programar el reemplazo de { $title }</b>
rotation-how-often = Cada vez se crea un enlace nuevo y se cierra el anterior. ¿Con qué frecuencia?
rotation-which-weekday = ¿Qué día de la semana?
rotation-which-day = ¿Qué día del mes?
rotation-which-time = ¿A qué hora?
rotation-which-sense = ¿A qué hora te refieres?
rotation-not-understood = No lo entiendo. Envía un día, una hora o las dos cosas.
rotation-or-type = Toca un botón o envíalo, por ejemplo <i>lunes { $at }</i>.
rotation-when-closed = ¿Cuándo debe cerrarse el enlace anterior?
button-every-day = Cada día
button-every-week = Cada semana
button-every-month = Cada mes
button-last-day = El último día
button-close-after =
    { $after ->
        [at-once] Al instante
        [hour] Una hora después
       *[day] Un día después
    }
rotation-schedule =
    🗓 Un enlace nuevo { $every ->
        [day] cada día a las { $at }
        [week] cada { $weekday } a las { $at }
       *[month] { $day ->
            [last] el último día de cada mes a las { $at }
           *[other] el día { $day } de cada mes a las { $at }
        }
    } ({ $zone })
rotation-closes =
    { $after ->
        [at-once] 🔒 El enlace anterior se cierra en cuanto está listo el nuevo
        [hour] 🔒 El enlace anterior se cierra una hora después
       *[day] 🔒 El enlace anterior se cierra un día después
    }
rotation-lifetime =
    { $unit ->
        [never] ♾ El enlace nuevo no caduca
        [minutes] ⏳ El enlace nuevo funciona durante { $count ->
            [one] 1 minuto
           *[other] { $count } minutos
        }
        [hours] ⏳ El enlace nuevo funciona durante { $count ->
            [one] 1 hora
           *[other] { $count } horas
        }
       *[days] ⏳ El enlace nuevo funciona durante { $count ->
            [one] 1 día
           *[other] { $count } días
        }
    }
rotation-next = ➡️ Próxima vez: { $at }
rotation-on = 🔁 <b>{ $title } tiene un reemplazo programado</b>
rotation-paused = ⏸ <b>{ $title }: el reemplazo programado está en pausa</b>
rotation-ended = ⏹ <b>{ $title }</b> ya no tiene un reemplazo programado. El enlace queda como está.
button-rotation-start = 🔁 Empezar
button-rotation-change = ✏️ Cambiar
button-rotation-pause = ⏸ Pausar
button-rotation-resume = ▶️ Reanudar
button-rotation-end = ⏹ Terminar
