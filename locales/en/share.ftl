# Links as pictures, in inline mode, and in posts: what people outside read.

button-qr = 🔳 QR code
qr-dead = This link no longer works, so there’s no QR code for it.
qr-caption =
    🔳 <b>{ $chat }</b>
    { $link }

    Print it or show it: a phone’s camera opens the link.

share-until = Until { $at }
share-limit =
    { $limit ->
        [one] For one person
       *[other] For { $limit } people
    }
share-approval = Admins approve each request
share-price =
    { $amount ->
        [one] { $amount } Star a month
       *[other] { $amount } Stars a month
    }

post-open =
    🔗 <b>{ $chat }</b>
    { $link }
post-dead =
    🔗 <b>{ $chat }</b>

    { $state ->
        [expired] ⌛ This link has expired.
        [used-up] 🟡 This link is full for now.
       *[revoked] 🔴 This link no longer works.
    } Ask an admin of the chat for another one.
post-join = Join
post-ask = Ask to join

inline-none = No open links: make one
inline-no-match = No open link matches

button-post = 📣 Post in a channel
post-which =
    📣 Post this link in which channel?

    Everybody there can read it. The post shows the chat and a Join button, never the link’s name, and changes when the link does.
post-no-channel = 📣 I don’t know any channel where you’re an admin who can invite people. Make a link for it first, with /newlink, then try again.
post-bot-cannot =
    📣 I can’t post in <b>{ $chat }</b> yet.

    Add @{ $bot } to the channel as an admin who can post messages, then tap Check again.
post-you-cannot = 📣 You can’t post in <b>{ $chat }</b> yourself. Ask its owner for the right to post messages, then try again.
post-done =
    📣 Posted in <b>{ $chat }</b>.

    The post changes when you regenerate the link, and says when it lets nobody in any more.
post-unknown =
    📣 I was interrupted, so I don’t know whether the link was posted in <b>{ $chat }</b>.

    Look there. If you find the post, delete it: I can’t keep that one up to date. Then post the link again.
button-post-again = 📣 Post again
post-too-late = This link lets nobody in just now, so there’s nothing to post.
