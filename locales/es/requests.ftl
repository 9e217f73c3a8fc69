# People who ask to join. "by": "link" where we know by which of our links, or "none".

request-asks =
    🙋 <b>{ $who }</b> solicita unirse a <b>{ $chat }</b>{ $by ->
        [link] {" "}con <b>{ $title }</b>
       *[none] {""}
    }.
request-bio = <i>“{ $bio }”</i>
request-answer = 💬 <i>“{ $text }”</i>
request-answers-earlier =
    <i>{ $count ->
        [one] 1 respuesta anterior no se muestra.
       *[other] { $count } respuestas anteriores no se muestran.
    }</i>
request-asked-at = Solicitud: { $at }
request-decided =
    { $state ->
        [approved] { $known ->
            [yes] ✅ <b>{ $actor }</b> aprobó la solicitud.
           *[no] ✅ Ya está en el chat.
        }
       *[declined] { $known ->
            [yes] 🚫 <b>{ $actor }</b> rechazó la solicitud.
           *[no] 🚫 La solicitud fue rechazada.
        }
    }
request-gone = Esa persona ya no está en espera: otro administrador decidió, o cambió de idea.
requests-group =
    🙋 { $count ->
        [one] <b>1 persona</b> solicita
       *[other] <b>{ $count } personas</b> solicitan
    } unirse a <b>{ $chat }</b>{ $by ->
        [link] {" "}con <b>{ $title }</b>
       *[none] {""}
    }.
requests-nameless =
    { $count ->
        [one] 1 de ellas no tiene nombre de usuario.
       *[other] { $count } de ellas no tienen nombre de usuario.
    }
requests-name = • { $who }
requests-more = … y { $count } más
requests-none-left =
    🙋 Ya no hay nadie esperando para unirse a <b>{ $chat }</b>{ $by ->
        [link] {" "}con <b>{ $title }</b>
       *[none] {""}
    }.
requests-of =
    🙋 Solicitudes para unirse a <b>{ $chat }</b>{ $by ->
        [link] {" "}con <b>{ $title }</b>
       *[none] {""}
    }
requests-confirm =
    { $decision ->
        [approve] <b>¿Aprobar a { $count ->
            [one] 1 persona
           *[other] { $count } personas
        }?</b>
       *[decline] <b>¿Rechazar a { $count ->
            [one] 1 persona
           *[other] { $count } personas
        }?</b>
    }

    { $count ->
        [one] Solicitó
       *[other] Solicitaron
    } unirse a <b>{ $chat }</b>{ $by ->
        [link] {" "}con <b>{ $title }</b>
       *[none] {""}
    }. { $bound ->
        [known] No se incluye a quienes lo soliciten a partir de ahora.
        [approve] También entrará cualquiera que lo solicite hasta que termine: Telegram solo puede aprobar tantas solicitudes si las aprueba todas a la vez.
       *[decline] También se rechazará a cualquiera que lo solicite hasta que termine.
    }
requests-since =
    ⚠️ { $count ->
        [one] 1 persona más lo solicitó
       *[other] { $count } personas más lo solicitaron
    } desde que miraste, así que todavía no se aprobó a nadie.
approvals-working =
    ⏳ Aprobando a { $total ->
        [one] 1 persona
       *[other] { $total } personas
    }: { $done ->
        [one] va 1
       *[other] van { $done }
    }, { $left ->
        [one] falta 1
       *[other] faltan { $left }
    }.
approvals-done =
    { $done ->
        [0] ❌ <b>No se aprobó a nadie.</b>
        [one] ✅ Aprobaste a 1 persona.
       *[other] ✅ Aprobaste a { $done } personas.
    }
approvals-refused =
    { $count ->
        [one] <b>1 no se aprobó.</b>
       *[other] <b>{ $count } no se aprobaron.</b>
    }
requests-title =
    <b>{ $count ->
        [one] 1 persona en espera
       *[other] { $count } personas en espera
    }</b>
    💬 { $chat }{ $by ->
        [link] {" "}· 🔗 { $title }
       *[none] {""}
    }
requests-nobody =
    No hay nadie esperando para unirse a <b>{ $chat }</b>{ $by ->
        [link] {" "}con <b>{ $title }</b>
       *[none] {""}
    }.
requests-before = <i>Esto es lo que ya sabía.</i>
requests-bot = <i>Los bots no pueden consultar quién lo solicitó mientras no eran administradores. En Telegram ves a todos los que esperan en la parte superior del chat.</i>
requests-person = { $number }. <b>{ $who }</b>
requests-person-asked =
    Solicitud: { $at }{ $by ->
        [link] {" "}· 🔗 { $title }
       *[none] {""}
    }
requests-which-chat = <b>¿Quién solicita unirse?</b> Elige un chat.

question-for =
    💬 <b>¿Qué quieres preguntarle a { $who }?</b>

    Envíalo en un solo mensaje, de hasta { $max } caracteres. Se lo pasaré sin tu nombre. { $until ->
        [none] {""}
       *[other] Tienes tiempo hasta las { $until }.
    }
question-too-long = Son { $length } caracteres, y una pregunta puede tener { $max }. Acórtala y envíala de nuevo.
question-sent =
    ✅ <b>Enviado a { $who }.</b>
    <i>“{ $text }”</i>

    Si responde, te lo mostraré. Puedes seguir aprobando o rechazando su solicitud.
question-cancelled = De acuerdo, no le preguntaré nada a { $who }.
question-to-requester =
    💬 Un administrador de <b>{ $chat }</b> tiene una pregunta sobre tu solicitud para unirte:

    <i>“{ $text }”</i>

    Responde aquí. Solo pueden leerlo los administradores de ese chat.
answer-outcome =
    { $outcome ->
        [passed] ✅ Se lo pasé al administrador de <b>{ $chat }</b>.
        [too-long] Son { $length } caracteres, y puedo pasar { $max }. Acórtalo y envíalo de nuevo.
        [enough] El administrador de <b>{ $chat }</b> ya tiene tus mensajes. No puedo pasarle más hasta que vuelva a preguntar.
       *[decided] Un administrador de <b>{ $chat }</b> ya decidió sobre tu solicitud, así que no puedo pasar esto.
    }

button-ask = 💬 Preguntar
button-approve = ✅ Aprobar
button-decline = 🚫 Rechazar
button-approve-all = ✅ Aprobar todas
button-decline-all = 🚫 Rechazar todas
button-decide-count =
    { $decision ->
        [approve] ✅ Aprobar { $count }
       *[decline] 🚫 Rechazar { $count }
    }
button-show-them = 👀 Ver quiénes
button-requests =
    { $count ->
        [0] 🙋 Solicitudes
       *[other] 🙋 En espera: { $count }
    }
button-look-again = 🔄 Actualizar
button-previous = ‹ Anterior
button-next = Siguiente ›
