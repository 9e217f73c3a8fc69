# "Who let Sam in?": people of a chat, how they came, and who else came the same way.

people-title = 🔎 <b>Find a person in { $chat }</b>
people-ask = Send part of a name, a username, or forward one of their messages. I also know people who left.
people-found = { $text ->
       *[other] 🔎 “{ $text }”
    }
people-newest = The newest members, and those who left:
people-none = I don’t know anybody by that name in this chat. Try a shorter part of it.
people-line = { $number }. <b>{ $name }</b>{ $hasUsername ->
        [yes] {" "}(@{ $username })
       *[no] {""}
    }
    { $known ->
        [yes] { $at }
       *[no] here before I kept track
    }{ $hasLink ->
        [yes] , with { $title }
       *[no] {""}
    }{ $left ->
        [yes] {" "}· <i>left</i>
       *[no] {""}
    }
people-again = 🔎 Search again
people-older = Earlier ›
people-newest-first = « Newest
person-title = 👤 <b>{ $name }</b>{ $hasUsername ->
        [yes] {" "}(@{ $username })
       *[no] {""}
    }
person-came =
    { $way ->
        [link] 📥 Joined { $at } with { $hasLink ->
            [yes] <b>{ $title }</b>
           *[no] a link that I don’t know
        }
        [request] 📥 Joined { $at } with { $hasLink ->
            [yes] <b>{ $title }</b>
           *[no] a link that I don’t know
        }, after asking to join
        [folder] 📥 Joined { $at } through a chat folder’s link
        [added] 📥 Added { $at } by another member
        [open] 📥 Joined { $at } without a link: the chat is public
       *[unknown] 📥 Joined { $at }
    }
person-before = 📥 Was here before I started keeping track
person-asker = 🔗 { $asker } asked for that link
person-approved = 🙋 Approved by { $name }
person-added = ➕ Added by { $name }
person-left = 📤 Left { $at }
person-left-by = 📤 Had left by { $at }
person-removed = 📤 Removed { $at } by { $name }
person-inside = 🟢 In the chat now
person-sure =
    { $certainty ->
        [certain] <i>Certain: Telegram named the link.</i>
        [certain-way] <i>Certain: Telegram said so.</i>
        [likely] <i>Likely, not certain: Telegram named only part of the link, and this one fits.</i>
       *[unknown] <i>Telegram didn’t say which link they used.</i>
    }
person-earlier = <b>Earlier</b>
person-same = 👥 Who else came
person-link = 🔗 Link’s history
same-title = 👥 <b>Who else came with { $title }</b>
same-about = { $name } came with it, too.
same-none = Nobody else came with this link, as far as I know.
same-line = • { $name }{ $hasUsername ->
        [yes] {" "}(@{ $username })
       *[no] {""}
    }, { $at }{ $left ->
        [yes] {" "}· <i>left</i>
       *[no] {""}
    }
same-revoke = 🗑 Revoke link
