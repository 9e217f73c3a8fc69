# Auditors: people whom a chat's owner lets read its audit.

chat-menu-auditors = 👓 Auditors
auditors-title = 👓 <b>Who can read the audit of { $chat }</b>
auditors-none = Only you, so far.
auditors-some = You, and:
auditors-line =
    • <b>{ $name }</b>{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    }
auditors-about = Auditors see which links there are, who asked for each and who joined. They don’t get the links themselves and can’t change anything. You can remove them at any time.
auditors-add = ➕ { $name }
auditors-remove = ✖️ { $name }
auditors-invite = 🔗 Somebody else
auditors-invitation =
    Send this link to the person who should read the audit of <b>{ $chat }</b>:

    { $link }

    The first person who opens it within 24 hours becomes an auditor, and I’ll tell you who it was.
auditors-invitation-own = That’s your own invitation. Send it to the person who should read the audit.
auditors-welcome =
    👓 <b>{ $owner }</b> lets you read the audit of <b>{ $chat }</b>.

    Send /audit to see who can get in, and who let somebody in.
auditors-joined =
    👓 <b>{ $name }</b>{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    } can now read the audit of <b>{ $chat }</b>.
auditors-remove-one = ✖️ Remove
