# /chats: what can be managed for a chat.

chat-menu-which = <b>Welcher Chat?</b>
chat-menu-none =
    Ich kenne noch keinen deiner Chats.

    Erstelle zuerst einen Link: Ich sage dir, was einzurichten ist.
chat-menu-title = 💬 <b>{ $chat }</b>
chat-menu-about =
    { $kind ->
        [channel] Kanal
        [group] Gruppe
       *[supergroup] Gruppe
    }{ $username ->
        [none] , privat
       *[other] , öffentlich: @{ $username }
    }
chat-menu-links =
    { $total ->
        [0] Du hast hier noch keine Links.
       *[other] Deine Links: { $total }, davon { $open } offen
    }
presets-title = <b>⭐ Vorlagen von { $chat }</b>
presets-line = • <b>{ $name }</b>: { $settings }
presets-how-to-add =
    { $count ->
        [0] Noch keine. Eine Vorlage merkt sich Ablauf, Limit, Freigabe oder Preis – für alle, die hier Links erstellen.
       *[other] Alle, die hier Links erstellen, können diese Vorlagen nutzen. Tippe auf eine, um damit einen Link zu erstellen.
    }

    Um eine hinzuzufügen, bereite einen neuen Link für diesen Chat vor und tippe dann auf „⭐ Vorlagen“ und „Für den Chat“.
presets-by-owner =
    { $count ->
        [0] Noch keine. Der Eigentümer des Chats kann Vorlagen für alle hinzufügen, die hier Links erstellen.
       *[other] Tippe auf eine, um damit einen Link zu erstellen. Hinzufügen und löschen kann sie der Eigentümer des Chats.
    }
chat-menu-audit = 🗂 Audit
chat-menu-others = ‹ Andere Chats
