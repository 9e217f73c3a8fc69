# Somebody lost the right to make links: what becomes of theirs is for the chat's owner to say.

offboarding-lost = 👋 <b>{ $name }</b> can’t make links in <b>{ $chat }</b> any more.
offboarding-open =
    { $count ->
        [0] None of their links is open.
        [one] 1 link of theirs is still open:
       *[other] { $count } links of theirs are still open:
    }
offboarding-take-over-means = If you take them over, they’re yours: you get their notices, and their schedules go on.
offboarding-revoke = 🗑 Revoke all
offboarding-take-over = 🤝 Take over
offboarding-show = 📋 Show
offboarding-keep = Keep
offboarding-taken =
    🤝 { $count ->
        [0] There was nothing left to take over.
        [one] 1 link is yours now.
       *[other] { $count } links are yours now.
    } Send /links to see yours.
offboarding-kept =
    { $count ->
        [one] The link of <b>{ $name }</b> stays open.
       *[other] The links of <b>{ $name }</b> stay open.
    }
