# The audit: for owners, who want to know who let somebody in.

audit-title =
    <b>Аудит: { $chat }</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
    <i>Только ссылки, созданные этим ботом.</i>
audit-title-own =
    <b>Ваши ссылки в чате «{ $chat }»</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
    <i>Ссылки всех админов видит только владелец чата.</i>
audit-which-chat = <b>Аудит:</b> какой чат?
audit-none = Здесь пока никто не создавал ссылок.
list-asked-by = { $actor }, { $at }
audit-who = <b>{ $chat }</b>: чьи ссылки?
button-by = 👤 { $actor }
button-who = { $actor } · { $count }
button-export = 📄 Экспорт в CSV
export-making = Готовлю файл…
export-part = Часть { $part } из { $parts }
export-caption = { $count ->
        [one] { $count } ссылка
        [few] { $count } ссылки
       *[many] { $count } ссылок
    }, сначала новые. Часовой пояс: { $zone }. Храните файл в надёжном месте: по открытой ссылке может вступить любой.
export-state =
    { $state ->
        [active] Только открытые ссылки
        [expired] Только истёкшие ссылки
        [used-up] Только ссылки без мест
       *[revoked] Только отозванные ссылки
    }

history-title = 🕘 <b>История ссылки «{ $title }»</b>
history-earlier = <i>… и ещё раньше: { $count }</i>
history-create = { $at } · <b>{ $actor }</b>: ссылка создана
history-edit =
    { $at } · <b>{ $actor }</b>: { $outcome ->
        [failed] изменить ссылку не удалось
        [waiting] ссылка меняется…
       *[done] ссылка сохранена без изменений
    }
history-changed = { $at } · <b>{ $actor }</b>: изменено — { $changes }
history-revoke =
    { $at } · <b>{ $actor }</b>: { $outcome ->
        [failed] отозвать ссылку не удалось
        [waiting] ссылка отзывается…
       *[done] ссылка отозвана
    }
history-regenerate =
    { $at } · <b>{ $actor }</b>: { $outcome ->
        [failed] перевыпустить ссылку не удалось
        [closed-only] ссылка отозвана, но создать новую не удалось
        [both-open] новая ссылка создана, но отозвать эту не удалось
        [waiting] ссылка перевыпускается…
       *[done] ссылка перевыпущена
    }
history-replace-primary =
    { $at } · <b>{ $actor }</b>: { $outcome ->
        [failed] заменить основную ссылку не удалось
        [waiting] основная ссылка заменяется…
       *[done] основная ссылка заменена
    }
history-delete =
    { $at } · <b>{ $actor }</b>: { $outcome ->
        [failed] удалить ссылку не удалось
        [closed-only] ссылка отозвана, но удалить её не удалось
        [waiting] ссылка удаляется…
       *[done] ссылка удалена из Telegram
    }
history-delete-revoked = { $at } · <b>{ $actor }</b>: все отозванные ссылки удалены из Telegram
history-rotate =
    { $at } · Расписание, <b>{ $actor }</b>: { $outcome ->
        [failed] заменить ссылку не удалось
        [waiting] ссылка заменяется…
       *[done] ссылка заменена
    }
history-retire =
    { $at } · Расписание, <b>{ $actor }</b>: { $outcome ->
        [failed] закрыть старую ссылку не удалось
        [waiting] старая ссылка закрывается…
       *[done] старая ссылка закрыта
    }
history-close =
    { $at } · { $outcome ->
        [failed] Места закончились, но закрыть ссылку не удалось
        [waiting] Места закончились, ссылка закрывается…
       *[done] Места закончились, ссылка закрыта навсегда
    }
history-lock =
    { $at } · <b>{ $actor }</b>: карантин включён{ $outcome ->
        [failed] , но эту ссылку изменить не удалось
        [waiting] , ссылка меняется…
       *[done] , ссылке нужно одобрение
    }
history-lock-revoke =
    { $at } · <b>{ $actor }</b>: карантин включён{ $outcome ->
        [failed] , но эту ссылку отозвать не удалось
        [waiting] , ссылка отзывается…
       *[done] , ссылка отозвана
    }
history-lock-primary =
    { $at } · <b>{ $actor }</b>: карантин включён{ $outcome ->
        [failed] , но основную ссылку заменить не удалось
        [waiting] , основная ссылка заменяется…
       *[done] , основная ссылка заменена
    }
history-unlock =
    { $at } · <b>{ $actor }</b>: карантин снят{ $outcome ->
        [failed] , но вернуть ссылке прежние настройки не удалось
        [waiting] , ссылка возвращается к прежним настройкам…
       *[done] , у ссылки снова прежние настройки
    }
history-reissue =
    { $at } · <b>{ $actor }</b>: { $outcome ->
        [failed] создать новую ссылку после карантина не удалось
        [waiting] после карантина создаётся новая ссылка…
       *[done] после карантина создана новая ссылка
    }
history-taken-over = { $at } · Новый хозяин ссылки: <b>{ $actor }</b>
history-approve =
    { $at } · <b>{ $actor }</b>: { $outcome ->
        [failed] одобрить заявку не удалось
        [waiting] заявка одобряется…
       *[done] заявка одобрена
    }
history-decline =
    { $at } · <b>{ $actor }</b>: { $outcome ->
        [failed] отклонить заявку не удалось
        [waiting] заявка отклоняется…
       *[done] заявка отклонена
    }
history-approve-all =
    { $at } · <b>{ $actor }</b>: { $outcome ->
        [failed] одобрить все заявки не удалось
        [waiting] все заявки одобряются…
       *[done] все заявки одобрены
    }
history-decline-all =
    { $at } · <b>{ $actor }</b>: { $outcome ->
        [failed] отклонить все заявки не удалось
        [waiting] все заявки отклоняются…
       *[done] все заявки отклонены
    }
history-revoked-outside = { $at } · Отозвана в Telegram, без бота
history-twin-revoked = { $at } · Случайная вторая ссылка отозвана
history-twin-reported = { $at } · Найдена случайная вторая ссылка
history-posted = { $at } · <b>{ $actor }</b>: ссылка опубликована в канале
history-made-outside = { $at } · Создана в Telegram, без бота
history-bot-link = { $at } · Создана другим ботом
history-changed-outside = { $at } · Изменена в Telegram, без бота: { $changes }
history-edited-outside = { $at } · Изменена в Telegram, без бота
history-usage-jump = { $at } · За час вступило гораздо больше людей, чем обычно
history-found = { $at } · Найдена в Telegram
change-title = название: { $from } → { $to }
change-expiry = срок: { $from } → { $to }
change-limit = лимит: { $from } → { $to }
change-approval = одобрение: { $from } → { $to }
change-strict = закрыть по лимиту: { $from } → { $to }
change-none = нет
change-never = бессрочно
change-number = { $number }
on-off =
    { $value ->
        [on] вкл.
       *[off] выкл.
    }
history-lineage = <b>Все версии ({ $count })</b>
history-lineage-line =
    { $number }. { $state ->
        [active] 🟢
        [expired] ⌛
        [used-up] 🟡
       *[revoked] 🔴
    } { $at }, { $actor }, вступили: { $usage }{ $subject ->
        [yes] {" "}<i>(эта)</i>
       *[no] {""}
    }
history-joined =
    <b>Вступили по этой ссылке:</b> в чате { $inside }{ $left ->
        [0] {""}
       *[other] , вышли { $left }
    }
history-more = … и ещё { $count }

column-title = Название
column-link = Ссылка
column-state = Состояние
column-actor = Кто запросил
column-actor-id = Кто запросил (Telegram ID)
column-made = Создана
column-expires = Истекает
column-limit = Лимит
column-usage = Вступили
column-approval = Одобрение
column-requested = Ждут
column-price = Звёзд в месяц
column-subscriptions-ended = Закончились подписки
column-changed-at = Последнее изменение
column-revoked-at = Отозвана
column-replaces = Заменяет
column-replaced-by = Заменена на
column-id = ID ссылки
