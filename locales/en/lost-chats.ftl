# What the owner of a chat is told, once, when the account that makes links can’t any more.

lost-chat-removed = ⚠️ <b>{ $worker }</b> was removed from <b>{ $chat }</b>, so I can’t make or change links there any more.
lost-chat-demoted = ⚠️ <b>{ $worker }</b> can’t invite people to <b>{ $chat }</b> any more, so I can’t make or change links there.
lost-chat-links =
    { $count ->
        [one] 1 link of mine may still work:
       *[other] { $count } links of mine may still work:
    }
lost-chat-link = • { $title }
lost-chat-close = To close them, open <b>{ $chat }</b> in Telegram → Invite Links.
lost-chat-back = To let me go on, make <b>{ $worker }</b> an admin again, with <b>Invite Users via Link</b>.
