# A batch under way, and how its links are handed over. "kind": create, revoke or delete. "state": running, waiting, paused,
# stopped, cancelling, cancelled or done.

batch-headline =
    { $state ->
        [paused] ⏸ <b>На паузе</b>
        [stopped] ⚠️ <b>Остановлено</b>
        [cancelling] ✖️ <b>Отменяю…</b>
        [cancelled] ✖️ <b>Отменено</b>
        [waiting]
            { $kind ->
                [revoke] ⏳ <b>Отзываю ссылки ({ $total }): жду</b>
                [delete] ⏳ <b>Удаляю ссылки ({ $total }): жду</b>
               *[create] ⏳ <b>Создаю ссылки ({ $total }): жду</b>
            }
        [done]
            { $kind ->
                [revoke] { $done ->
                    [0] ⚠️ <b>Ни одна ссылка не отозвана</b>
                    [one] ✅ <b>Отозвана { $done } ссылка</b>
                    [few] ✅ <b>Отозваны { $done } ссылки</b>
                   *[many] ✅ <b>Отозвано { $done } ссылок</b>
                }
                [delete] { $done ->
                    [0] ⚠️ <b>Ни одна ссылка не удалена</b>
                    [one] ✅ <b>Удалена { $done } ссылка</b>
                    [few] ✅ <b>Удалены { $done } ссылки</b>
                   *[many] ✅ <b>Удалено { $done } ссылок</b>
                }
               *[create] { $done ->
                    [0] ⚠️ <b>Ни одна ссылка не создана</b>
                    [one] ✅ <b>Готова { $done } ссылка</b>
                    [few] ✅ <b>Готовы { $done } ссылки</b>
                   *[many] ✅ <b>Готово { $done } ссылок</b>
                }
            }
       *[running]
            { $kind ->
                [revoke] ⏳ <b>Отзываю ссылки ({ $total })…</b>
                [delete] ⏳ <b>Удаляю ссылки ({ $total })…</b>
               *[create] ⏳ <b>Создаю ссылки ({ $total })…</b>
            }
    }
batch-bar = { $bar } { $percent } %
batch-counts =
    { $kind ->
        [revoke] Отозвано: { $done }
        [delete] Удалено: { $done }
       *[create] Создано: { $done }
    }{ $failed ->
        [0] {""}
       *[other] {" "}· Не удалось: { $failed }
    }{ $left ->
        [0] {""}
       *[other] {" "}· Осталось: { $left }
    }
batch-failed = ⚠️ <b>{ $names }</b>{ $more ->
        [0] {""}
       *[other] {" "}и ещё { $more }
    }:
batch-time-left = ⏱ Осталось примерно { $unit ->
        [minutes] { $count ->
            [one] { $count } минута
            [few] { $count } минуты
           *[many] { $count } минут
        }
       *[hours] { $count ->
            [one] { $count } час
            [few] { $count } часа
           *[many] { $count } часов
        }
    }
batch-flood = Telegram просит меня подождать. Продолжу: { $until }.
batch-waits = Продолжу, как только смогу.
batch-paused-hint =
    { $kind ->
        [revoke] { $left ->
            [one] Ещё не отозвана { $left } ссылка.
            [few] Ещё не отозваны { $left } ссылки.
           *[many] Ещё не отозвано { $left } ссылок.
        } Уже отозванные так и останутся отозванными.
        [delete] { $left ->
            [one] Ещё не удалена { $left } ссылка.
            [few] Ещё не удалены { $left } ссылки.
           *[many] Ещё не удалено { $left } ссылок.
        } Уже удалённые так и останутся удалёнными.
       *[create] { $left ->
            [one] Ещё не создана { $left } ссылка.
            [few] Ещё не созданы { $left } ссылки.
           *[many] Ещё не создано { $left } ссылок.
        } Уже созданные останутся.
    }
batch-stopped-hint =
    { $kind ->
        [revoke] Когда всё уладится, нажмите «Продолжить». Уже отозванные ссылки так и останутся отозванными.
        [delete] Когда всё уладится, нажмите «Продолжить». Уже удалённые ссылки так и останутся удалёнными.
       *[create] Когда всё уладится, нажмите «Продолжить». Уже созданные ссылки останутся.
    }
batch-pause = ⏸ Пауза
batch-resume = ▶️ Продолжить
batch-cancel = ✖️ Отменить
batch-cancel-rest = ✖️ Отменить остаток
batch-paused-first = На паузе. Чтобы отменить то, что осталось, нажмите «Отменить остаток».
batch-over = Всё уже закончено.
batch-rest = 🔁 Создать остальные
batch-retry = 🔁 Повторить
batch-retried = Уже пробую ещё раз.
batch-get-file = 📄 Получить файл
batch-get-messages = 💬 Сообщениями
batch-file-coming = Сейчас пришлю файл.
batch-messages-coming = Сейчас пришлю ссылки.
batch-file = { $count ->
        [one] { $count } ссылка
        [few] { $count } ссылки
       *[many] { $count } ссылок
    }. Часовой пояс: { $zone }.
batch-link-line = <b>{ $title }</b>: { $link }
batch-hidden =
    { $form ->
        [report] То, что вы запросили, сделано, но вы больше не можете управлять ссылками в этом чате.
       *[other] Ссылки готовы, но вы больше не можете управлять ссылками в этом чате.
    } Попросите у владельца право <b>«Пригласительные ссылки»</b>.
