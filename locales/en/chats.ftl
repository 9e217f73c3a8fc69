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
chat-menu-audit = 🗂 Audit
chat-menu-others = ‹ Other chats
