# People who ask to join. "by": "link" where we know by which of our links, or "none".

request-asks =
    🙋 <b>{ $who }</b> asks to join <b>{ $chat }</b>{ $by ->
        [link] {" "}with <b>{ $title }</b>
       *[none] {""}
    }.
request-bio = <i>“{ $bio }”</i>
request-answer = 💬 <i>“{ $text }”</i>
request-answers-earlier =
    <i>{ $count ->
        [one] 1 earlier answer isn’t shown.
       *[other] { $count } earlier answers aren’t shown.
    }</i>
request-asked-at = Asked { $at }
request-decided =
    { $state ->
        [approved] { $known ->
            [yes] ✅ <b>{ $actor }</b> approved them.
           *[no] ✅ They’re in the chat.
        }
       *[declined] { $known ->
            [yes] 🚫 <b>{ $actor }</b> declined them.
           *[no] 🚫 They were declined.
        }
    }
request-gone = They’re no longer waiting: another admin decided, or they changed their mind.
requests-group =
    🙋 { $count ->
        [one] <b>1 person</b> asks
       *[other] <b>{ $count } people</b> ask
    } to join <b>{ $chat }</b>{ $by ->
        [link] {" "}with <b>{ $title }</b>
       *[none] {""}
    }.
requests-nameless =
    { $count ->
        [one] 1 of them has no username.
       *[other] { $count } of them have no username.
    }
requests-name = • { $who }
requests-more = … and { $count } more
requests-none-left =
    🙋 Nobody is waiting to join <b>{ $chat }</b>{ $by ->
        [link] {" "}with <b>{ $title }</b>
       *[none] {""}
    } any more.
requests-of =
    🙋 Requests to join <b>{ $chat }</b>{ $by ->
        [link] {" "}with <b>{ $title }</b>
       *[none] {""}
    }
requests-confirm =
    { $decision ->
        [approve] <b>Approve { $count ->
            [one] 1 person
           *[other] { $count } people
        }?</b>
       *[decline] <b>Decline { $count ->
            [one] 1 person
           *[other] { $count } people
        }?</b>
    }

    They asked to join <b>{ $chat }</b>{ $by ->
        [link] {" "}with <b>{ $title }</b>
       *[none] {""}
    }. { $bound ->
        [known] People who ask from now on aren’t included.
        [approve] Anyone else who asks until it’s done gets in, too: Telegram takes that many only all at once.
       *[decline] Anyone else who asks until it’s done is declined, too.
    }
requests-since =
    ⚠️ { $count ->
        [one] 1 more person has
       *[other] { $count } more people have
    } asked since you looked, so nobody was approved yet.
approvals-working =
    ⏳ Approving { $total ->
        [one] 1 person
       *[other] { $total } people
    }: { $done } done, { $left } to go.
approvals-done =
    { $done ->
        [0] ❌ <b>Nobody was approved.</b>
        [one] ✅ You approved 1 person.
       *[other] ✅ You approved { $done } people.
    }
approvals-refused =
    { $count ->
        [one] <b>1 wasn’t approved.</b>
       *[other] <b>{ $count } weren’t approved.</b>
    }
requests-title =
    <b>{ $count ->
        [one] 1 person is
       *[other] { $count } people are
    } waiting</b>
    💬 { $chat }{ $by ->
        [link] {" "}· 🔗 { $title }
       *[none] {""}
    }
requests-nobody =
    Nobody is waiting to join <b>{ $chat }</b>{ $by ->
        [link] {" "}with <b>{ $title }</b>
       *[none] {""}
    }.
requests-before = <i>This is what I knew before.</i>
requests-bot = <i>Bots can’t look up who asked while they weren’t an admin. In Telegram, you see everybody who waits at the top of the chat.</i>
requests-person = { $number }. <b>{ $who }</b>
requests-person-asked =
    Asked { $at }{ $by ->
        [link] {" "}· 🔗 { $title }
       *[none] {""}
    }
requests-which-chat = <b>Who asks to join?</b> Choose a chat.

question-for =
    💬 <b>What do you want to ask { $who }?</b>

    Send it as one message, up to { $max } characters. I’ll pass it on without your name. { $until ->
        [none] {""}
       *[other] You have until { $until }.
    }
question-too-long = That’s { $length } characters, and a question can have { $max }. Shorten it and send it again.
question-sent =
    ✅ <b>Sent to { $who }.</b>
    <i>“{ $text }”</i>

    If they answer, I’ll show you. You can still approve or decline them.
question-cancelled = OK, I won’t ask { $who } anything.
question-to-requester =
    💬 An admin of <b>{ $chat }</b> has a question about your request to join:

    <i>“{ $text }”</i>

    Answer here. Only admins of that chat can read it.
answer-outcome =
    { $outcome ->
        [passed] ✅ Passed on to the admin of <b>{ $chat }</b>.
        [too-long] That’s { $length } characters, and I can pass on { $max }. Shorten it and send it again.
        [enough] The admin of <b>{ $chat }</b> has your messages. I can’t pass on more until they ask again.
       *[decided] An admin of <b>{ $chat }</b> has already decided about your request, so I can’t pass this on.
    }

button-ask = 💬 Ask them
button-approve = ✅ Approve
button-decline = 🚫 Decline
button-approve-all = ✅ Approve all
button-decline-all = 🚫 Decline all
button-decide-count =
    { $decision ->
        [approve] ✅ Approve { $count }
       *[decline] 🚫 Decline { $count }
    }
button-show-them = 👀 Show them
button-requests =
    { $count ->
        [0] 🙋 Join requests
       *[other] 🙋 Requests ({ $count })
    }
button-look-again = 🔄 Look again
button-previous = ‹ Previous
button-next = Next ›
