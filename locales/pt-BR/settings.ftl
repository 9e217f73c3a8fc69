# /settings: one screen that edits itself.

settings-title = ⚙️ <b>Configurações</b>
settings-language =
    🌐 Idioma: <b>{ $name }</b>{ $chosen ->
        [yes] {""}
       *[no] , como no Telegram
    }
settings-which-language = 🌐 <b>Em que idioma devo escrever?</b>
settings-zone = 🌍 Fuso horário: <b>{ $zone }</b>
settings-moment = 🕘 Datas e horários ficam assim: <b>{ $at }</b>
settings-date-order =
    { $order ->
        [day-first] 📅 Quando você escreve 05/06, eu leio <b>5 de junho</b>
        [month-first] 📅 Quando você escreve 05/06, eu leio <b>6 de maio</b>
       *[ask] 📅 Quando você escreve 05/06, eu <b>pergunto</b> qual é o dia
    }
settings-notices = 🔔 Avisos sobre seus links. Toque em um para ativar ou desativar:
settings-zone-later = Responda primeiro à pergunta acima ou envie /timezone.
button-notice =
    { $on ->
        [yes] ✓
       *[no] ○
    } { $setting ->
        [requested] Pedidos
        [full] Link lotado
        [expiring] Expira em 1 hora
        [expired] Link expirado
       *[changed] Alterado por outro
    }
button-clock =
    { $hours ->
        [12] 🕘 Relógio de 12 h
       *[24] 🕘 Relógio de 24 h
    }
button-date-order =
    { $order ->
        [day-first] 📅 Dia primeiro
       *[month-first] 📅 Mês primeiro
    }
button-time-zone = 🌍 Fuso horário
button-language = 🌐 Idioma
button-one-language =
    { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $name }
button-as-in-telegram =
    { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }Como no Telegram
