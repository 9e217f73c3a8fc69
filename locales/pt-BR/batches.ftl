# A batch under way, and how its links are handed over. "kind": create, revoke or delete. "state": running, waiting, paused,
# stopped, cancelling, cancelled or done.

batch-headline =
    { $state ->
        [paused] ⏸ <b>Pausado</b>
        [stopped] ⚠️ <b>Parado</b>
        [cancelling] ✖️ <b>Cancelando…</b>
        [cancelled] ✖️ <b>Cancelado</b>
        [waiting]
            { $kind ->
                [revoke] ⏳ <b>Revogando links ({ $total }): aguardando</b>
                [delete] ⏳ <b>Apagando links ({ $total }): aguardando</b>
               *[create] ⏳ <b>Criando links ({ $total }): aguardando</b>
            }
        [done]
            { $kind ->
                [revoke] { $done ->
                    [0] ⚠️ <b>Nenhum link foi revogado</b>
                    [one] ✅ <b>{ $done } link foi revogado</b>
                   *[other] ✅ <b>{ $done } links foram revogados</b>
                }
                [delete] { $done ->
                    [0] ⚠️ <b>Nenhum link foi apagado</b>
                    [one] ✅ <b>{ $done } link foi apagado</b>
                   *[other] ✅ <b>{ $done } links foram apagados</b>
                }
               *[create] { $done ->
                    [0] ⚠️ <b>Nenhum link foi criado</b>
                    [one] ✅ <b>{ $done } link está pronto</b>
                   *[other] ✅ <b>{ $done } links estão prontos</b>
                }
            }
       *[running]
            { $kind ->
                [revoke] ⏳ <b>Revogando links ({ $total })…</b>
                [delete] ⏳ <b>Apagando links ({ $total })…</b>
               *[create] ⏳ <b>Criando links ({ $total })…</b>
            }
    }
batch-bar = { $bar } { $percent }%
batch-counts =
    { $kind ->
        [revoke] Revogados: { $done }
        [delete] Apagados: { $done }
       *[create] Criados: { $done }
    }{ $failed ->
        [0] {""}
       *[other] {" "}· Falharam: { $failed }
    }{ $left ->
        [0] {""}
       *[other] {" "}· Faltam: { $left }
    }
batch-failed = ⚠️ <b>{ $names }</b>{ $more ->
        [0] {""}
       *[other] {" "}e mais { $more }
    }:
batch-time-left = ⏱ Tempo restante: cerca de { $unit ->
        [minutes] { $count ->
            [one] { $count } minuto
           *[other] { $count } minutos
        }
       *[hours] { $count ->
            [one] { $count } hora
           *[other] { $count } horas
        }
    }
batch-flood = O Telegram pediu que eu espere. Continuo em { $until }.
batch-waits = Continuo assim que puder.
batch-paused-hint =
    { $kind ->
        [revoke] { $left ->
            [one] { $left } link ainda não foi revogado.
           *[other] { $left } links ainda não foram revogados.
        } Os links já revogados continuam revogados.
        [delete] { $left ->
            [one] { $left } link ainda não foi apagado.
           *[other] { $left } links ainda não foram apagados.
        } Os links já apagados continuam apagados.
       *[create] { $left ->
            [one] { $left } link ainda não foi criado.
           *[other] { $left } links ainda não foram criados.
        } Os links já criados continuam valendo.
    }
batch-stopped-hint =
    { $kind ->
        [revoke] Quando isso estiver resolvido, toque em Retomar. Os links já revogados continuam revogados.
        [delete] Quando isso estiver resolvido, toque em Retomar. Os links já apagados continuam apagados.
       *[create] Quando isso estiver resolvido, toque em Retomar. Os links já criados continuam valendo.
    }
batch-pause = ⏸ Pausar
batch-resume = ▶️ Retomar
batch-cancel = ✖️ Cancelar
batch-cancel-rest = ✖️ Cancelar o resto
batch-paused-first = Pausado. Para cancelar o que falta, toque em “Cancelar o resto”.
batch-over = Já terminou.
batch-rest = 🔁 Criar o resto
batch-retry = 🔁 Tentar de novo
batch-retried = Já estou tentando de novo.
batch-get-file = 📄 Receber arquivo
batch-get-messages = 💬 Como mensagens
batch-file-coming = Vou enviar o arquivo.
batch-messages-coming = Vou enviar os links.
batch-file = { $count ->
        [one] { $count } link
       *[other] { $count } links
    }. Horários em { $zone }.
batch-link-line = <b>{ $title }</b>: { $link }
batch-hidden =
    { $form ->
        [report] O que você pediu está concluído, mas você não pode mais gerenciar links nesse chat.
       *[other] Seus links estão prontos, mas você não pode mais gerenciar links nesse chat.
    } Peça ao dono a permissão <b>Convidar Usuários via Link</b>.
