# “Why can’t they get in?”: a link, a person, and what stands between them.

button-why = ❓ Can’t get in?
button-why-other = 👤 Someone else
button-why-again = 🔄 Check again
button-why-time = ✏️ Give it more time
button-why-limit = ✏️ Raise the limit
button-why-lockdown = 🔒 Show the lockdown
command-why = Why can’t someone get in?
why-how =
    Send me the link that doesn’t work, and who can’t get in:

    <code>/why https://t.me/+… @username</code>

    Or open a link, tap <b>More</b> and then <b>Can’t get in?</b>
why-unknown = I don’t know that link. It may lead to another chat than you think, belong to another admin, or be made without me. Open the one you meant in your list, or make them a new one.
why-title = ❓ <b>Why can’t they get in with { $title }?</b>
why-about = 👤 { $who }
why-who = <b>Who is it?</b> Send their @username or name, or forward a message from them.
why-several = Several people fit. Who is it?
why-nobody = I don’t know anyone by that name who is in the chat, banned from it or waiting to join. If the link is open, nothing should stand in their way. Names can differ: send their @username, or forward a message from them.
why-inside = ✅ They’re already in the chat. They find it in their chat list, perhaps in the archive.
why-banned =
    ⛔️ { $known ->
        [yes] They’re banned: <b>{ $by }</b> removed them from the chat.
       *[no] They’re banned from the chat.
    } To people who are banned, Telegram says that the link has expired. To let them in, open the chat in Telegram, then <b>Edit</b> → <b>Removed users</b>, and remove them from that list. Then tap <b>Check again</b>.
why-waiting = ⏳ They asked to join { $at } and are waiting for an answer.
why-declined =
    ✖️ { $known ->
        [yes] Their request was declined by { $by }.
       *[no] Their request was declined.
    } They can ask again with a link that’s open.
why-left = 🚪 They were in the chat and left { $at }. They can join again with a link that’s open.
why-group = In a basic group, Telegram doesn’t tell me who is in it or banned from it.
why-link =
    { $state ->
        [expired] ⌛️ The link has expired. Give it more time, or make a new one.
        [used-up]
            🔢 The link is full: { $limit ->
                [one] 1 person has joined, and that’s its limit.
               *[other] { $limit } people have joined, and that’s its limit.
            } Raise the limit, or make a new one.
        [revoked] 🚫 The link is revoked. Nobody gets in with it any more.
       *[active] ✅ The link is open.
    }
why-asks = 🙋 With this link, people ask to join first, and an admin approves them. Have they tapped <b>Request to join</b>?
why-paid = ⭐️ This link costs { $price }. They can join once they’ve paid.
why-locked = 🔒 The chat is locked down.
why-open = Nothing that I can see keeps people out. Ask them which message Telegram shows. Often they have an older link, or are in too many chats: they need to leave one first.
