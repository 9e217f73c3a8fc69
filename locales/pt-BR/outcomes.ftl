# What became of something a person asked for. "kind": the operation’s.

outcome-working =
    { $kind ->
        [create] ⏳ Criando seu link…
        [regenerate] ⏳ Criando o novo link…
        [rotate] 🔁 Criando o novo link…
        [edit] ⏳ Alterando o link…
        [replace-primary] ⏳ Trocando o link principal…
        [delete] ⏳ Apagando o link…
        [delete-revoked] ⏳ Apagando os links revogados…
        [approve] ⏳ Aprovando…
        [decline] ⏳ Recusando…
        [approve-all] ⏳ Aprovando todos que aguardam…
        [decline-all] ⏳ Recusando todos que aguardam…
       *[revoke] ⏳ Revogando o link…
    }
outcome-checking =
    🔎 O Telegram não respondeu a tempo. Estou verificando se deu certo, para que nada aconteça duas vezes. Isso pode levar meio minuto. Você não precisa fazer nada.
outcome-flood = ⏸ O Telegram pediu que eu espere até { $until }. Depois eu continuo. Você não precisa fazer nada.
outcome-postponed = 📡 Não consigo fazer isso agora. Vou continuar tentando. Você não precisa fazer nada.
outcome-disk-full = 💾 O servidor deste bot está sem espaço em disco. Sua solicitação está salva e continua sozinha assim que houver espaço.
outcome-account-dead = 🔌 A conta que cria os links está desconectada. Os responsáveis por este bot já sabem. Sua solicitação está salva e continua sozinha.
outcome-account-frozen = 🧊 A conta que cria os links foi congelada pelo Telegram. Os responsáveis por este bot já sabem. Sua solicitação está salva e continua sozinha.
outcome-account-absent = 🔌 Outra conta deste bot precisa fazer isso, e ela não está conectada agora. Os responsáveis por este bot já sabem. Sua solicitação está salva e continua quando essa conta voltar.
outcome-account-paused = ⏸ Os responsáveis por este bot pausaram a conta que cria os links neste chat. Sua solicitação está salva e continua sozinha quando a conta for retomada.
outcome-both-open =
    ⚠️ O novo link está pronto, mas o antigo ainda não foi revogado. Vou continuar tentando. Até lá, os dois funcionam.
outcome-done =
    { $kind ->
        [create] ✅ Seu link está pronto.
        [regenerate] ✅ O novo link está pronto, e o antigo foi revogado.
        [close] 🔒 Todos para quem era este link já entraram, então eu o fechei de vez.
        [rotate] 🔁 Aqui está o novo link, como programado. O antigo fecha como você escolheu.
        [edit] ✅ Alterado.
        [replace-primary] ✅ Este é o novo link principal. O antigo foi revogado.
        [delete] ✅ Apagado do Telegram. Eu ainda mantenho o registro dele.
        [delete-revoked] ✅ O Telegram não mostra mais os links revogados. Eu ainda mantenho o registro deles.
        [approve] ✅ Você aprovou o pedido.
        [decline] 🚫 Você recusou o pedido.
        [approve-all] ✅ Você aprovou todos que aguardavam.
        [decline-all] 🚫 Você recusou todos que aguardavam.
       *[revoke] ✅ Revogado.
    }
outcome-no-approval = ⚠️ O link principal foi trocado, mas o Telegram criou o novo sem aprovação: qualquer pessoa com ele pode entrar.
outcome-failed =
    { $kind ->
        [create] ❌ <b>Nenhum link foi criado.</b>
        [regenerate] ❌ <b>O link não foi regenerado.</b>
        [rotate] ❌ <b>O link não foi trocado como programado.</b>
        [close] ❌ <b>O link lotou, mas não consegui fechá-lo.</b>
        [retire] ❌ <b>O link antigo não foi fechado como programado.</b>
        [edit] ❌ <b>O link não foi alterado.</b>
        [replace-primary] ❌ <b>O link principal não foi trocado.</b>
        [delete] ❌ <b>O link não foi apagado.</b>
        [delete-revoked] ❌ <b>Os links revogados não foram apagados.</b>
        [approve] ❌ <b>Não consegui aprovar o pedido.</b>
        [decline] ❌ <b>Não consegui recusar o pedido.</b>
        [approve-all] ❌ <b>Ninguém foi aprovado.</b>
        [decline-all] ❌ <b>Ninguém foi recusado.</b>
       *[revoke] ❌ <b>O link não foi revogado.</b>
    }
outcome-unsure =
    { $kind ->
        [regenerate] ❓ <b>Não sei se o novo link foi criado.</b>
       *[create] ❓ <b>Não sei se o link foi criado.</b>
    }
outcome-old-closed = De qualquer forma, o link antigo foi revogado: ninguém pode entrar por ele.
outcome-still-revoked = Mas ele foi revogado: ninguém pode entrar por ele.
outcome-rotation =
    { $ends ->
        [yes] A troca programada terminou: não vou tentar de novo.
       *[no] Tento de novo na próxima vez.
    }
outcome-rotation-anew = Para continuar, crie um novo link com /newlink. Em <b>Mais</b>, ative a troca programada.
button-edit-and-retry = ✏️ Editar e repetir
button-back-to-link = ‹ Voltar ao link

error-flood =
    ⏸ O Telegram pediu que eu espere { $unit ->
        [minutes] { $count ->
            [one] cerca de { $count } minuto
           *[other] cerca de { $count } minutos
        }
       *[hours] { $count ->
            [one] cerca de { $count } hora
           *[other] cerca de { $count } horas
        }
    }. Tente de novo depois.
error-quota =
    { $scope ->
        [person] Você pode criar { $most } links em 24 horas
        [chat] Neste chat, é possível criar { $most } links em 24 horas
       *[account] Minha conta pode criar { $most } links em 24 horas
    }, e { $left ->
        [0] todos já foram usados
        [one] ainda resta { $left }
       *[other] ainda restam { $left }
    }. Tente de novo mais tarde ou peça uma cota maior aos responsáveis por este bot. Links podem ser revogados a qualquer momento.
error-unreachable = 📡 O Telegram não está respondendo agora. Tente de novo em um minuto.
error-disk-full = 💾 O servidor deste bot está sem espaço em disco ou não consegue gravar no disco, então não consegui salvar isso. Tente de novo mais tarde.
error-store-unreachable = 📡 Este bot não consegue acessar o banco de dados agora. Tente de novo em um minuto.
error-account-dead = 🔌 A conta que cria os links está desconectada. Os responsáveis por este bot já sabem. Tente de novo mais tarde.
error-account-frozen = 🧊 A conta que cria os links foi congelada pelo Telegram. Os responsáveis por este bot já sabem. Tente de novo mais tarde.
error-nothing-lost = Nada do que você escreveu se perdeu.
