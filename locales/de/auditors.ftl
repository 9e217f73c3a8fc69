# Auditors: people whom a chat's owner lets read its audit.

chat-menu-auditors = 👓 Auditoren
auditors-title = 👓 <b>Wer das Audit von { $chat } lesen darf</b>
auditors-none = Bisher nur du.
auditors-some = Du und:
auditors-line =
    • <b>{ $name }</b>{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    }
auditors-about = Auditoren sehen, welche Links es gibt, wer jeden angefordert hat und wer beigetreten ist. Die Links selbst bekommen sie nicht, und ändern können sie nichts. Du kannst sie jederzeit entfernen.
auditors-add = ➕ { $name }
auditors-remove = ✖️ { $name }
auditors-invite = 🔗 Jemand anderes
auditors-invitation =
    Sende diesen Link an die Person, die das Audit von <b>{ $chat }</b> lesen soll:

    { $link }

    Wer ihn innerhalb von 24 Stunden als Erstes öffnet, wird Auditor, und ich sage dir, wer es war.
auditors-invitation-own = Das ist deine eigene Einladung. Sende sie an die Person, die das Audit lesen soll.
auditors-welcome =
    👓 <b>{ $owner }</b> lässt dich das Audit von <b>{ $chat }</b> lesen.

    Sende /audit, um zu sehen, wer reinkommt und wer jemanden reingelassen hat.
auditors-joined =
    👓 <b>{ $name }</b>{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    } kann jetzt das Audit von <b>{ $chat }</b> lesen.
auditors-remove-one = ✖️ Entfernen
