# Auditors: people whom a chat's owner lets read its audit.

chat-menu-auditors = 👓 Аудиторы
auditors-title = 👓 <b>Кто видит аудит чата «{ $chat }»</b>
auditors-none = Пока только вы.
auditors-some = Вы, а также:
auditors-line =
    • <b>{ $name }</b>{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    }
auditors-about = Аудиторы видят, какие есть ссылки, кто запросил каждую и кто вступил. Самих ссылок они не получают и ничего изменить не могут. Аудитора можно убрать в любой момент.
auditors-add = ➕ { $name }
auditors-remove = ✖️ { $name }
auditors-invite = 🔗 Кто-то другой
auditors-invitation =
    Отправьте эту ссылку тому, кому хотите открыть аудит чата <b>{ $chat }</b>:

    { $link }

    Аудитором станет тот, кто откроет её первым в течение 24 часов, и я сообщу вам, кто это.
auditors-invitation-own = Это ваше собственное приглашение. Отправьте его тому, кому хотите открыть аудит.
auditors-welcome =
    👓 Теперь вы видите аудит чата <b>{ $chat }</b>: вам открыл его владелец, <b>{ $owner }</b>.

    Отправьте /audit, чтобы увидеть, кто может вступить и кто кого впустил.
auditors-joined =
    👓 <b>{ $name }</b>{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    } теперь видит аудит чата <b>{ $chat }</b>.
auditors-remove-one = ✖️ Убрать
