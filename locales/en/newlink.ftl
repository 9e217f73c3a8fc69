# Asking for a new link: the questions, what is said to an answer that can't be used, and the summary.

newlink-progress = <i>{ $step } of { $total }</i>
newlink-back = ‹ Back
newlink-skip = Skip
newlink-cancel = Cancel

newlink-chat =
    <b>Which chat is the link for?</b>

    Pick it with the buttons below the message field. Or send its <code>@name</code>, its <code>t.me</code> link or its id, or forward a post from it.
newlink-chat-known = Or one of your chats:
newlink-chat-none-known = You only see chats where you can invite people. Nothing changes in the chat until you tap Create link.
newlink-chat-not-understood = I can't tell which chat that is. Pick it with the buttons below the message field, or send its <code>@name</code>, its <code>t.me</code> link or its id.
newlink-chat-taken = ✓ <b>{ $chat }</b>
newlink-pick-group = 👥 Pick a group
newlink-pick-channel = 📣 Pick a channel
newlink-pick-placeholder = @name, t.me link or id
newlink-page-back = ‹ Earlier
newlink-page-on = More ›
newlink-check-again = 🔄 Check again
newlink-another-chat = Choose another chat

newlink-title =
    <b>Name this link</b> (only admins see it)

    A title helps you tell links apart. Up to 32 characters.
newlink-title-now =
    <b>Name this link</b> (only admins see it)

    Now: { $title }
    Send another title, up to 32 characters, or keep this one.
newlink-title-none = No title
newlink-title-text-please = A title has to be text. Send it as a message, or tap Skip.
newlink-title-empty = That title has nothing to see in it. Send a few letters, or tap Skip.
newlink-title-long =
    That title is { $over ->
        [one] 1 character
       *[other] { $over } characters
    } too long: Telegram allows { $max }. Send a shorter one, or use this:

    <b>{ $shorter }</b>
newlink-title-use = Use this title

newlink-expiry =
    <b>When should it expire?</b>

    Tap a button, or type it your way: <i>friday 18:00</i>, <i>3d</i>, <i>in two weeks</i>, <i>1 December</i>.
newlink-expiry-now = Now: { $at }
newlink-expiry-your-zone = Times are in { $zone } (change: /timezone).
newlink-expiry-no-zone = Times are { $zone } (change: /timezone).
newlink-expiry-zone = 🌍 My time zone
newlink-expiry-1h = 1 hour
newlink-expiry-1d = 1 day
newlink-expiry-1w = 1 week
newlink-expiry-1mo = 1 month
newlink-expiry-never = Never
newlink-expiry-text-please = A date has to be text. Type it, tap a button, or tap Skip.
newlink-expiry-understood = ✓ Expires <b>{ $at }</b>
newlink-expiry-not-understood = I can't read a time from that. Try <i>friday 18:00</i>, <i>3d</i> or <i>1.12.2027 20:00</i>, or tap a button above.
newlink-expiry-past = That's in the past, or less than a minute away. Send a later time.
newlink-expiry-far = Telegram can't store dates after January 2038. Send an earlier time, or “never”.
newlink-expiry-skipped-by-clock-change = That time doesn't exist in { $zone }: the clocks go forward that night. Send a time an hour earlier or later.

newlink-limit =
    <b>How many people can use it?</b>

    Tap or send a number from 1 to 99,999. When somebody leaves the chat, their place is free again.
newlink-limit-now = Now: { $limit }
newlink-limit-with-approval = Admin approval is on. Telegram allows a limit only without it.
newlink-limit-none = No limit
newlink-limit-text-please = A limit has to be text. Send a number such as <b>50</b>, or tap Skip.
newlink-limit-not-a-number = I can't read a number from that. Send one such as <b>50</b>, or “no limit”.
newlink-limit-which = How many people exactly?
newlink-limit-not-whole = The limit has to be a whole number. Send one such as <b>50</b>.
newlink-limit-zero = With a limit of 0 nobody could join. Send at least 1, or tap “No limit”.
newlink-limit-negative = The limit has to be 1 or more. Send a number such as <b>50</b>, or tap “No limit”.
newlink-limit-too-many = Telegram’s highest limit is { $max }. Send a smaller number, or tap “No limit”.
newlink-limit-or-approval =
    A link can have a limit <b>or</b> admin approval, not both.

    Do you want the limit of { $limit } instead of approval?
newlink-switch-to-limit = Use the limit
newlink-keep-approval = Keep approval

newlink-requests =
    <b>Should admins approve new members?</b>

    If yes, people ask to join first. If no, anyone with the link can join.
newlink-requests-with-limit = You chose a limit of { $limit }. Telegram allows approval only without a limit.
newlink-requests-no = No, anyone can join
newlink-requests-yes = Yes, admins approve
newlink-requests-text-please = Tap one of the buttons above, or send <b>yes</b> or <b>no</b>.
newlink-approval-or-limit =
    A link can have a limit <b>or</b> admin approval, not both.

    Do you want approval instead of the limit of { $limit }?
newlink-switch-to-approval = Use approval
newlink-keep-limit = Keep the limit

newlink-summary = <b>Review your link</b>
newlink-summary-chat = 💬 Chat: <b>{ $chat }</b>
newlink-summary-title = 🏷 Title: <b>{ $title }</b>
newlink-summary-no-title = 🏷 No title
newlink-summary-expiry = ⏳ Expires: <b>{ $at }</b>
newlink-summary-expired = ⚠️ Expired: <b>{ $at }</b>. Tap Expiry and choose a later time.
newlink-summary-no-expiry = ♾ Never expires
newlink-summary-limit = 👥 Limit: <b>{ $limit ->
        [one] 1 person
       *[other] { $limit } people
    }</b>
newlink-summary-no-limit = 👥 No limit
newlink-summary-approval = 🙋 Admins approve each request
newlink-summary-no-approval = 🔓 Anyone with the link can join
newlink-summary-zone = Times are { $zone } (change: /timezone).
newlink-summary-press = Tap <b>{ $button }</b> above, or the button of what you want to change.
newlink-field-chat = 💬 Chat
newlink-field-title = 🏷 Title
newlink-field-expiry = ⏳ Expiry
newlink-field-limit = 👥 Limit
newlink-field-requests = 🙋 Approval
newlink-create = ✅ Create link
newlink-change-summary = <b>Review your changes</b>
newlink-save = 💾 Save changes
newlink-saving = Changing the link…

newlink-creating = Making your link…
newlink-created-already = You've asked for that already.
newlink-card-changed = Your draft has changed since. Here's the latest.
newlink-question-over = You've answered this already. Please answer the latest message.
newlink-one-line-problems = I couldn't use everything:
newlink-one-line-expiry = • the expiry “{ $text }”
newlink-one-line-limit = • the limit “{ $text }”
newlink-one-line-title = • the title, which is too long
newlink-one-line-approval = • approval, because a link can't have a limit and approval
newlink-one-line-ask = I'll ask you about that.
newlink-draft-saved = Your earlier draft is saved.

draft-open =
    You have an unfinished draft{ $title ->
        [none] {"."}
       *[other] : <b>{ $title }</b>.
    }
draft-continue = ▶️ Continue
draft-over = 🆕 Start over
draft-bring-back = ↩️ Restore draft
draft-updated = I was updated while you were answering. Your draft is saved. You can continue from there.
draft-gone = That draft is gone. Send /newlink to start a new one.
draft-closed = That draft was cancelled. Restore it, or send /newlink to start a new one.

# Why a chat can't be used, and the next step. The steps are in refusals.ftl.
chat-refused-the-chat = the chat
chat-refused-the-account = the account that makes the links
chat-refused-worker-not-in-chat =
    I can't make links in <b>{ $chat }</b> yet: <b>{ $worker }</b>, the account that makes them, isn't there.

    Add { $worker } as an admin, then tap Check again. Your draft is saved.
chat-refused-worker-lacks-right =
    <b>{ $worker }</b>, the account that makes the links, is in <b>{ $chat }</b> but can't invite people.

    Give it that right, then tap Check again. Your draft is saved.
chat-refused-actor-lacks-right = You can't invite people to <b>{ $chat }</b>. Ask its owner for <b>Invite Users via Link</b>, then tap Check again. Your draft is saved.
chat-refused-chat-not-yours =
    I can't make links there. Either I can't see that chat, or you can't invite people to it.

    If you're one of its admins, tap Choose another chat and pick it with the buttons below the message field. I'll tell you what to set up. Your draft is saved.
chat-refused-look-ups-used-up = You've asked me about a lot of chats, so I'm taking a break. Please try again in 24 hours. Your draft is saved.
chat-refused-flood = Telegram asks me to wait { $wait } before I look at a chat again. Your draft is saved.
chat-refused-unreachable = I can't reach Telegram right now. Tap Check again in a minute. Your draft is saved.
chat-refused-account-dead = The account that makes links is signed out. The people who run this bot know about it. Tap Check again later. Your draft is saved.
chat-refused-account-frozen = The account that makes links is frozen by Telegram. The people who run this bot know about it. Tap Check again later. Your draft is saved.
