# Links that are replaced on a schedule.

button-rotation = 🔁 Troca programada
rotation-title = 🔁 <b>Programar a troca de { $title }</b>
rotation-how-often = A cada vez, um novo link é criado e o antigo é fechado. Com que frequência?
rotation-which-weekday = Em que dia?
rotation-which-day = Em que dia do mês?
rotation-which-time = A que horas?
rotation-which-sense = Qual horário você quer dizer?
rotation-not-understood = Não entendi. Envie um dia, um horário ou os dois.
rotation-or-type = Toque em um botão ou envie, por exemplo, <i>segunda às { $at }</i>.
rotation-when-closed = Quando o link antigo deve fechar?
button-every-day = Todo dia
button-every-week = Toda semana
button-every-month = Todo mês
button-last-day = Último dia
button-close-after =
    { $after ->
        [at-once] Na hora
        [hour] Uma hora depois
       *[day] Um dia depois
    }
rotation-schedule =
    🗓 Um novo link { $every ->
        [day] todo dia às { $at }
        [week] por semana: { $weekday } às { $at }
       *[month] { $day ->
            [last] no último dia de cada mês às { $at }
           *[other] no dia { $day } de cada mês às { $at }
        }
    } ({ $zone })
rotation-closes =
    { $after ->
        [at-once] 🔒 O link antigo fecha assim que o novo estiver pronto
        [hour] 🔒 O link antigo fecha uma hora depois
       *[day] 🔒 O link antigo fecha um dia depois
    }
rotation-lifetime =
    { $unit ->
        [never] ♾ O novo link nunca expira
        [minutes] ⏳ O novo link funciona por { $count ->
            [1] { $count } minuto
           *[other] { $count } minutos
        }
        [hours] ⏳ O novo link funciona por { $count ->
            [1] { $count } hora
           *[other] { $count } horas
        }
       *[days] ⏳ O novo link funciona por { $count ->
            [1] { $count } dia
           *[other] { $count } dias
        }
    }
rotation-next = ➡️ Próxima troca: { $at }
rotation-on = 🔁 <b>{ $title } tem troca programada</b>
rotation-paused = ⏸ <b>{ $title }: a troca programada está em pausa</b>
rotation-ended = ⏹ <b>{ $title }</b> não tem mais troca programada. O link continua como está.
button-rotation-start = 🔁 Iniciar
button-rotation-change = ✏️ Alterar
button-rotation-pause = ⏸ Pausar
button-rotation-resume = ▶️ Retomar
button-rotation-end = ⏹ Encerrar
