# /chats: what can be managed for a chat.

chat-menu-which = <b>Which chat?</b>
chat-menu-none =
    I don’t know any chat of yours yet.

    Make a link first: I’ll tell you what to set up.
chat-menu-title = 💬 <b>{ $chat }</b>
chat-menu-about =
    { $kind ->
        [channel] Channel
        [group] Group
       *[supergroup] Group
    }{ $username ->
        [none] , private
       *[other] , public: @{ $username }
    }
chat-menu-links =
    { $total ->
        [0] No links of yours yet.
       *[other] Your links: { $total }, { $open } open
    }
presets-title = <b>⭐ Presets of { $chat }</b>
presets-line = • <b>{ $name }</b>: { $settings }
presets-how-to-add =
    { $count ->
        [0] None yet. A preset keeps an expiry, a limit, approval or a price for everybody who makes links here.
       *[other] Everybody who makes links here can use these. Tap one for a link with it.
    }

    To add one, set up a new link for this chat, then tap ⭐ Presets and Save for the chat.
presets-by-owner =
    { $count ->
        [0] None yet. The chat’s owner can add presets for everybody who makes links here.
       *[other] Tap one for a link with it. The chat’s owner adds and deletes them.
    }
chat-menu-audit = 🗂 Audit
chat-menu-others = ‹ Other chats
