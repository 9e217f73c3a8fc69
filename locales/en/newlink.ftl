# Asking for a new link: the questions, what is said to an answer that cannot be used, and the summary.

newlink-progress = <i>{ $step } of { $total }</i>
newlink-back = ‹ Back
newlink-skip = Skip
newlink-cancel = Cancel

newlink-chat =
    <b>Which chat is the link for?</b>

    Pick it with the buttons under the message field, or send me its <code>@name</code>, its <code>t.me</code> link, its id, or a post forwarded from it.
newlink-chat-known = Or one of your chats:
newlink-chat-none-known = I see only chats where you may invite people. Nothing happens to the chat until you press Create.
newlink-chat-not-understood = I could not read a chat from that. Send its <code>@name</code>, its <code>t.me</code> link or its id, forward a post from it, or pick it with the buttons under the message field.
newlink-chat-taken = ✓ <b>{ $chat }</b>
newlink-pick-group = 👥 Pick a group
newlink-pick-channel = 📣 Pick a channel
newlink-pick-placeholder = @name, t.me link or id
newlink-page-back = ‹ Earlier
newlink-page-on = More ›
newlink-check-again = 🔄 Check again
newlink-another-chat = Choose another chat

newlink-title =
    <b>What shall it be called?</b>

    Only the chat’s administrators see the title: it helps you tell links apart. 32 characters at most.
newlink-title-now =
    <b>What shall it be called?</b>

    Now: { $title }
    Send another title of 32 characters at most, or keep this one.
newlink-title-none = No title
newlink-title-text-please = I can only read a title from text. Send it as a message, or press Skip.
newlink-title-empty = There is nothing in that title that can be seen. Send a few letters, or press Skip.
newlink-title-long =
    That title is { $over ->
        [one] 1 character
       *[other] { $over } characters
    } too long: Telegram takes { $max }. Send a shorter one, or take this:

    <b>{ $shorter }</b>
newlink-title-use = Use “{ $shorter }”

newlink-expiry =
    <b>When shall it expire?</b>

    Press a button, or write it your way: <i>friday 18:00</i>, <i>3d</i>, <i>in two weeks</i>, <i>1 December</i>.
newlink-expiry-now = Now: { $at }
newlink-expiry-your-zone = Times are in { $zone } (change: /timezone).
newlink-expiry-no-zone = Times are { $zone } (change: /timezone).
newlink-expiry-zone = 🌍 Set my time zone
newlink-expiry-1h = 1 hour
newlink-expiry-1d = 1 day
newlink-expiry-1w = 1 week
newlink-expiry-1mo = 1 month
newlink-expiry-never = Never
newlink-expiry-text-please = I can only read a date from text. Write it, press a button, or press Skip.
newlink-expiry-understood = ✓ Expires <b>{ $at }</b>
newlink-expiry-not-understood = I could not read a time from that. Try <i>friday 18:00</i>, <i>3d</i> or <i>1.12.2027 20:00</i>, or press a button above.
newlink-expiry-past = That is in the past, or less than a minute away. Send a later time.
newlink-expiry-far = That is further away than Telegram can count (January 2038). Send an earlier time, or “never”.
newlink-expiry-skipped-by-clock-change = That time does not exist in { $zone }: the clocks go forward over it that night. Send a time an hour earlier or later.

newlink-limit =
    <b>How many people may come in by it?</b>

    Press or send a number from 1 to 99,999. Telegram counts who is in at the same time: when somebody leaves, a place is free again.
newlink-limit-now = Now: { $limit }
newlink-limit-with-approval = Approval of each joiner is switched on; Telegram takes a limit only without it.
newlink-limit-none = No limit
newlink-limit-text-please = I can only read a number from text. Send one such as <b>50</b>, or press Skip.
newlink-limit-not-a-number = I need it in figures: a whole number such as <b>50</b>, or “no limit”.
newlink-limit-not-whole = People come in whole. Send a whole number such as <b>50</b>.
newlink-limit-zero = With 0 nobody could come in. Send at least 1, or press “No limit”.
newlink-limit-negative = The number has to be 1 or more. Send one such as <b>50</b>, or press “No limit”.
newlink-limit-too-many = Telegram’s highest limit is { $max }. Send a smaller number, or press “No limit”.
newlink-limit-or-approval =
    Telegram lets a link have a usage limit <b>or</b> approval of each joiner, not both.

    Shall the limit of { $limit } take the place of approval?
newlink-switch-to-limit = Limit of { $limit }, no approval
newlink-keep-approval = Keep approval, no limit

newlink-requests =
    <b>Shall an administrator approve each joiner?</b>

    With approval people ask to join first. Without, whoever has the link comes straight in.
newlink-requests-with-limit = You chose a limit of { $limit }; Telegram takes approval only without a limit.
newlink-requests-no = 🚪 No, straight in
newlink-requests-yes = 🙋 Yes, approve each
newlink-requests-text-please = Please press one of the buttons above, or send <b>yes</b> or <b>no</b>.
newlink-approval-or-limit =
    Telegram lets a link have a usage limit <b>or</b> approval of each joiner, not both.

    Shall approval take the place of the limit of { $limit }?
newlink-switch-to-approval = Approval, no limit
newlink-keep-limit = Keep the limit of { $limit }

newlink-summary = <b>Your link, before it is made</b>
newlink-summary-chat = 💬 Chat: <b>{ $chat }</b>
newlink-summary-title = 🏷 Title: <b>{ $title }</b>
newlink-summary-no-title = 🏷 No title
newlink-summary-expiry = ⏳ Expires: <b>{ $at }</b>
newlink-summary-expired = ⚠️ Expired: <b>{ $at }</b>. Press Expiry and choose a later time.
newlink-summary-no-expiry = ♾ Never expires
newlink-summary-limit = 👥 For <b>{ $limit ->
        [one] 1 person
       *[other] { $limit } people
    }</b> at once
newlink-summary-no-limit = 👥 No usage limit
newlink-summary-approval = 🙋 An administrator approves each joiner
newlink-summary-no-approval = 🚪 Whoever has the link comes straight in
newlink-summary-zone = Times are { $zone } (change: /timezone).
newlink-summary-press = Press <b>{ $button }</b> on the card above, or the button of what you want to change.
newlink-field-chat = 💬 Chat
newlink-field-title = 🏷 Title
newlink-field-expiry = ⏳ Expiry
newlink-field-limit = 👥 Limit
newlink-field-requests = 🙋 Approval
newlink-create = ✅ Create link
newlink-change-summary = <b>Your link, before it is changed</b>
newlink-save = 💾 Save changes
newlink-saving = Changing the link…

newlink-creating = Making your link…
newlink-created-already = That has been asked for already.
newlink-card-changed = This card is out of date: your draft has changed since. Here is the latest.
newlink-question-over = This question is over. The latest message is the one to answer.
newlink-one-line-problems = I could not use everything:
newlink-one-line-expiry = • the expiry “{ $text }”
newlink-one-line-limit = • the limit “{ $text }”
newlink-one-line-title = • the title, which is too long
newlink-one-line-approval = • approval, since a link has either a limit or approval
newlink-one-line-ask = I will ask you for that.
newlink-draft-saved = Your earlier draft is saved.

draft-open =
    You have a draft that is not finished{ $title ->
        [none] {"."}
       *[other] : <b>{ $title }</b>.
    }
draft-continue = ▶️ Continue
draft-over = 🆕 Start over
draft-bring-back = ↩️ Bring the draft back
draft-updated = I was updated while you were answering. Your draft is kept: go on from there.
draft-gone = That draft is no longer there. Send /newlink for a new one.
draft-closed = That draft was cancelled. Bring it back, or send /newlink for a new one.

# Why a chat cannot be used, with the next step. Steps come from refusals.ftl.
chat-refused-the-chat = the chat
chat-refused-the-account = the account that makes links
chat-refused-worker-not-in-chat =
    I cannot make a link there yet: <b>{ $worker }</b>, the account that makes links for me, is not in <b>{ $chat }</b>.

    Your draft is kept. Put it there, then press Check again:
chat-refused-worker-lacks-right =
    <b>{ $worker }</b>, the account that makes links for me, is in <b>{ $chat }</b> but may not invite.

    Your draft is kept. Give it the right, then press Check again:
chat-refused-actor-lacks-right = You are not an administrator of <b>{ $chat }</b> with the right to invite. Ask its owner for <b>Invite Users via Link</b>, then press Check again. Your draft is kept.
chat-refused-chat-not-found = I cannot find that chat. If it is private, <b>{ $worker }</b> has to be in it before I can see it. Check the name, or choose another.
chat-refused-not-a-chat = That is not a group or a channel, and only those have invite links. Choose another.
chat-refused-public-join-requests = <b>{ $chat }</b> is public and takes join requests, so Telegram has no invite link for it: share its <code>@name</code> instead, or choose another chat.
chat-refused-flood = Telegram asks me to wait { $seconds ->
        [one] 1 second
       *[other] { $seconds } seconds
    } before I look at a chat again. Your draft is kept.
chat-refused-unreachable = Telegram does not answer me just now. Your draft is kept: press Check again in a minute.
chat-refused-account-dead = The account that makes links is signed out. The people who run this bot know about it. Your draft is saved: tap Check again later.
chat-refused-account-frozen = The account that makes links is frozen by Telegram. The people who run this bot know about it. Your draft is saved: tap Check again later.
