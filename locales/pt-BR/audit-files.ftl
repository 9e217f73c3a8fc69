# Files of the audit, and the weekly digest.

audit-export = 📄 Exportar
files-which =
    📄 <b>Exportar { $chat }</b>

    <b>Links</b>: todos os links que já existiram, quem solicitou cada um e o que aconteceu com ele.
    <b>Entradas</b>: todos que entraram ou saíram, por qual link e qual é a certeza disso.
files-links-csv = Links · CSV
files-links-xlsx = Links · Excel
files-joins-csv = Entradas · CSV
files-joins-xlsx = Entradas · Excel
files-joins-caption = { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }, da mais recente à mais antiga. Horários em { $zone }.
way-name =
    { $value ->
        [link] link
        [request] pedido aprovado
        [folder] pasta de chats
        [added] foi adicionado
        [open] sem link
       *[unknown] desconhecido
    }
certainty-name =
    { $value ->
        [certain] certo
        [likely] provável
       *[unknown] desconhecido
    }
column-person = Pessoa
column-username = Nome de usuário
column-person-id = Pessoa (ID do Telegram)
column-joined-at = Entrou em
column-way = Como
column-certainty = Certeza
column-approved-by = Aprovado por
column-added-by = Adicionado por
column-left-at = Saiu em
column-removed-by = Removido por
column-link-id = ID do link

audit-digest-on = 🗓 Resumo: sim
audit-digest-off = 🗓 Resumo: não
digest-is-on = ✓ Você vai receber um resumo deste chat uma vez por semana, às segundas, às 9:00 ({ $zone }).
digest-is-off = ✓ Você não vai mais receber o resumo semanal deste chat.
digest-title = 🗓 <b>A última semana em { $chat }</b>
digest-week = { $from } – { $to }, em comparação com a semana anterior
digest-made =
    { $count ->
        [0] 🔗 Nenhum link novo
        [one] 🔗 { $count } link novo
       *[other] 🔗 { $count } links novos
    }
digest-open-now = <b>Ativos agora</b>
digest-none-open = 🔒 Nenhum link está ativo.
digest-open =
    { $risk ->
        [primary] ⭐ { $count ->
            [one] { $count } link principal
           *[other] { $count } links principais
        }
        [unlimited] ♾ { $count ->
            [one] { $count } link que qualquer pessoa pode usar, para sempre
           *[other] { $count } links que qualquer pessoa pode usar, para sempre
        }
        [never-expires] ♾ { $count ->
            [one] { $count } outro link que nunca expira
           *[other] { $count } outros links que nunca expiram
        }
        [waiting-requests] 🙋 { $count ->
            [one] { $count } link com pessoas aguardando
           *[other] { $count } links com pessoas aguardando
        }
       *[limited] ⏳ { $count ->
            [one] { $count } link que fecha sozinho
           *[other] { $count } links que fecham sozinhos
        }
    }
digest-drift =
    ⚠️ { $count ->
        [one] { $count } coisa aconteceu fora do bot e ninguém cuidou dela ainda.
       *[other] { $count } coisas aconteceram fora do bot e ninguém cuidou delas ainda.
    }
digest-open-audit = 🔓 Quem pode entrar
digest-stop = 🔕 Parar resumos
digest-stopped = Você não vai mais receber o resumo semanal deste chat. Para ativar de novo, use /audit.
