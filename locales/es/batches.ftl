# A batch under way, and how its links are handed over. "kind": create, revoke or delete. "state": running, waiting, paused,
# stopped, cancelling, cancelled or done.

batch-headline =
    { $state ->
        [paused] ⏸ <b>En pausa</b>
        [stopped] ⚠️ <b>Detenido</b>
        [cancelling] ✖️ <b>Cancelando…</b>
        [cancelled] ✖️ <b>Cancelado</b>
        [waiting]
            { $kind ->
                [revoke] ⏳ <b>Anulando { $total ->
                    [one] 1 enlace
                   *[other] { $total } enlaces
                }: en espera</b>
                [delete] ⏳ <b>Eliminando { $total ->
                    [one] 1 enlace
                   *[other] { $total } enlaces
                }: en espera</b>
               *[create] ⏳ <b>Creando { $total ->
                    [one] 1 enlace
                   *[other] { $total } enlaces
                }: en espera</b>
            }
        [done]
            { $kind ->
                [revoke] { $done ->
                    [0] ⚠️ <b>No se anuló ningún enlace</b>
                    [one] ✅ <b>Se anuló 1 enlace</b>
                   *[other] ✅ <b>Se anularon { $done } enlaces</b>
                }
                [delete] { $done ->
                    [0] ⚠️ <b>No se eliminó ningún enlace</b>
                    [one] ✅ <b>Se eliminó 1 enlace</b>
                   *[other] ✅ <b>Se eliminaron { $done } enlaces</b>
                }
               *[create] { $done ->
                    [0] ⚠️ <b>No se creó ningún enlace</b>
                    [one] ✅ <b>1 enlace está listo</b>
                   *[other] ✅ <b>{ $done } enlaces están listos</b>
                }
            }
       *[running]
            { $kind ->
                [revoke] ⏳ <b>Anulando { $total ->
                    [one] 1 enlace
                   *[other] { $total } enlaces
                }…</b>
                [delete] ⏳ <b>Eliminando { $total ->
                    [one] 1 enlace
                   *[other] { $total } enlaces
                }…</b>
               *[create] ⏳ <b>Creando { $total ->
                    [one] 1 enlace
                   *[other] { $total } enlaces
                }…</b>
            }
    }
batch-bar = { $bar } { $percent } %
batch-counts =
    { $kind ->
        [revoke] Anulados: { $done }
        [delete] Eliminados: { $done }
       *[create] Creados: { $done }
    }{ $failed ->
        [0] {""}
       *[other] {" "}· Con error: { $failed }
    }{ $left ->
        [0] {""}
       *[other] {" "}· Faltan: { $left }
    }
batch-failed = ⚠️ <b>{ $names }</b>{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }:
batch-time-left = ⏱ { $unit ->
        [minutes] { $count ->
            [one] Queda un minuto aproximadamente
           *[other] Quedan unos { $count } minutos
        }
       *[hours] { $count ->
            [one] Queda una hora aproximadamente
           *[other] Quedan unas { $count } horas
        }
    }
batch-flood = Telegram me pide que espere. Continúa el { $until }.
batch-waits = Seguiré en cuanto pueda.
batch-paused-hint =
    { $kind ->
        [revoke] { $left ->
            [one] 1 enlace aún no está anulado.
           *[other] { $left } enlaces aún no están anulados.
        } Los que ya están anulados siguen anulados.
        [delete] { $left ->
            [one] 1 enlace aún no está eliminado.
           *[other] { $left } enlaces aún no están eliminados.
        } Los que ya están eliminados siguen eliminados.
       *[create] { $left ->
            [one] 1 enlace aún no está creado.
           *[other] { $left } enlaces aún no están creados.
        } Los que ya están creados se conservan.
    }
batch-stopped-hint =
    { $kind ->
        [revoke] Cuando esté resuelto, toca Reanudar. Los enlaces que ya están anulados siguen anulados.
        [delete] Cuando esté resuelto, toca Reanudar. Los enlaces que ya están eliminados siguen eliminados.
       *[create] Cuando esté resuelto, toca Reanudar. Los enlaces que ya están creados se conservan.
    }
batch-pause = ⏸ Pausar
batch-resume = ▶️ Reanudar
batch-cancel = ✖️ Cancelar
batch-cancel-rest = ✖️ Cancelar el resto
batch-paused-first = En pausa. Para cancelar lo que falta, toca “Cancelar el resto”.
batch-over = Ya terminó.
batch-rest = 🔁 Crear el resto
batch-retry = 🔁 Reintentar
batch-retried = Ya lo estoy intentando de nuevo.
batch-get-file = 📄 Recibir archivo
batch-get-messages = 💬 Como mensajes
batch-file-coming = Te enviaré el archivo.
batch-messages-coming = Te enviaré los enlaces.
batch-file = { $count ->
        [one] 1 enlace
       *[other] { $count } enlaces
    }. Las horas están en { $zone }.
batch-link-line = <b>{ $title }</b>: { $link }
batch-hidden =
    { $form ->
        [report] Lo que pediste está terminado, pero ya no puedes gestionar los enlaces de ese chat.
       *[other] Tus enlaces están listos, pero ya no puedes gestionar los enlaces de ese chat.
    } Pídele a su propietario el permiso <b>Invitar con un enlace</b>.
