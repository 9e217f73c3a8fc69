# The primary link: the one that the account behind the bot has in every chat, for the chat's owner.

chat-menu-primary = 🔑 Hauptlink
primary-about = <i>Jeder Admin hat einen Hauptlink, und das ist der des Kontos, das deine Links erstellt. Er kann keinen Namen, kein Ablaufdatum und kein Limit haben. Man kann ihn nur ersetzen.</i>
primary-none =
    🔑 <b>Noch kein Hauptlink</b>
    Chat: <b>{ $chat }</b>

    Telegram hat für das Konto, das deine Links erstellt, noch keinen erstellt. Soll ich einen anfordern? Er läuft nie ab, und jeder mit dem Link kann beitreten.
primary-make = 🔑 Anfordern
primary-confirm =
    ♻️ Den Hauptlink von <b>{ $chat }</b> ersetzen?

    Der alte funktioniert dann sofort nicht mehr, und das lässt sich nicht rückgängig machen. { $usage ->
        [0] Bisher ist niemand damit beigetreten.
        [one] Die eine Person, die damit beigetreten ist, bleibt im Chat.
       *[other] Die { $usage } Personen, die damit beigetreten sind, bleiben im Chat.
    }
primary-replace-yes = ♻️ Ja, ersetzen
primary-replace-approval = 🙋 … mit Freigabe
primary-approval-on =
    🙋 Freigabe für den Hauptlink von <b>{ $chat }</b> einschalten?

    Jetzt kann jeder mit dem Link beitreten. Danach entscheiden Admins über jede Anfrage. Nicht in jedem Chat ist das möglich.
primary-approval-off =
    🔓 Freigabe für den Hauptlink von <b>{ $chat }</b> ausschalten?

    Jetzt entscheiden Admins über jede Anfrage. Danach kann jeder mit dem Link beitreten.
primary-approval-on-yes = 🙋 Einschalten
primary-approval-off-yes = 🔓 Ausschalten
