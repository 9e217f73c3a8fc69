# Revoking and deleting many links at once.

button-select = ☑️ Выбрать
button-select-end = ✕ Отменить выбор
button-pick =
    { $picked ->
        [yes] ☑️ { $number }
       *[no] ⬜️ { $number }
    }
button-close-picked =
    { $state ->
        [revoked] 🧹 Удалить { $count }
       *[other] 🗑 Отозвать { $count }
    }
button-close-all =
    { $state ->
        [revoked] Удалить все { $count }
       *[other] Отозвать все { $count }
    }
list-picking =
    { $count ->
        [0] <i>Нажмите на номера ссылок, которые хотите отозвать.</i>
        [one] <i>Выбрана { $count } ссылка.</i>
        [few] <i>Выбраны { $count } ссылки.</i>
       *[many] <i>Выбрано { $count } ссылок.</i>
    }
pick-full = Выбрать можно не больше { $max ->
        [one] { $max } ссылки
       *[many] { $max } ссылок
    }. Чтобы отозвать больше, используйте фильтр и «Отозвать все».

close-question =
    🗑 Отозвать { $count ->
        [one] { $count } ссылку
        [few] { $count } ссылки
       *[many] { $count } ссылок
    } в <b>{ $chat }</b>?

    { $count ->
        [one] Она сразу перестанет
        [few] Они сразу перестанут
       *[many] Они сразу перестанут
    } работать, и отменить это нельзя. { $usage ->
        [0] По { $count ->
            [one] ней
            [few] ним
           *[many] ним
        } пока никто не вступил.
        [one] { $usage } вступивший останется в чате.
        [few] { $usage } вступивших останутся в чате.
       *[many] { $usage } вступивших останутся в чате.
    }
close-delete-question =
    🧹 Удалить { $count ->
        [one] { $count } отозванную ссылку
        [few] { $count } отозванные ссылки
       *[many] { $count } отозванных ссылок
    } чата <b>{ $chat }</b> из Telegram?

    Telegram больше не будет { $count ->
        [one] её показывать. У меня она останется.
        [few] их показывать. У меня они останутся.
       *[many] их показывать. У меня они останутся.
    }
close-nothing = Здесь нечего отзывать или удалять.
close-name = • { $name }
close-revoked =
    { $count ->
        [one] Ещё { $count } уже отозвана.
        [few] Ещё { $count } уже отозваны.
       *[many] Ещё { $count } уже отозваны.
    }
close-others =
    { $count ->
        [one] { $count } не изменится: её создал кто-то другой или это основная ссылка.
        [few] { $count } не изменятся: их создали другие или это основные ссылки.
       *[many] { $count } не изменятся: их создали другие или это основные ссылки.
    }
close-more = Это самые новые: { $count }. Остальные — после них.
close-yes = 🗑 Отозвать { $count }
close-delete-too = 🧹 Отозвать, удалить
close-delete-yes = 🧹 Удалить { $count }
