# What people are told of their links without asking. Each can be turned off in /settings.

notice-full =
    🟡 <b>{ $title }</b> in <b>{ $chat }</b> is full: { $count ->
        [one] 1 person
       *[other] { $count } people
    } joined.
notice-expiring =
    ⏳ <b>{ $title }</b> in <b>{ $chat }</b> expires { $left ->
        [hour] in an hour
       *[less] { $distance }
    }: { $at }.
notice-expired = ⌛ <b>{ $title }</b> in <b>{ $chat }</b> has expired.
notice-changed =
    ✏️ { $where ->
        [telegram] <b>{ $title }</b> in <b>{ $chat }</b> was changed in Telegram, outside the bot:
       *[here] <b>{ $actor }</b> changed <b>{ $title }</b> in <b>{ $chat }</b>:
    }
notice-change = • { $change }
notice-revoked =
    🔴 { $where ->
        [telegram] <b>{ $title }</b> in <b>{ $chat }</b> was revoked in Telegram, outside the bot.
       *[here] <b>{ $actor }</b> revoked <b>{ $title }</b> in <b>{ $chat }</b>.
    }
notice-tip-full = To let more people in, raise its limit.
notice-tip-time = If you still need it, give it more time.
notice-tip-revoked = Nobody can join with it any more.
notice-several = <b>News about your links</b>
notice-more = … and { $count } more
button-my-links = 📋 My links
