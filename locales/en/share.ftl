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
