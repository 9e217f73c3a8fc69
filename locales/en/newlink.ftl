# Asking for a new link: the whole link on one screen, the questions, and what is said to an answer that can't be used.

newlink-progress = <i>{ $step } of { $total }</i>
newlink-back = ‹ Back
newlink-skip = Skip
newlink-cancel = Cancel

newlink-chat =
    <b>Which chat is the link for?</b>

    Tap one, or send its name, its <code>@name</code> or its <code>t.me</code> link.
newlink-chat-pick =
    <b>Which chat is the link for?</b>

    Pick it with the buttons below the message field. Or send its <code>@name</code> or its <code>t.me</code> link, or forward a post from it.

    You only see chats where you can invite people.
newlink-chat-which = Which of these do you mean?
newlink-chat-not-understood = I can’t tell which chat that is.
newlink-chat-stays = ⚠️ A link stays in its chat.
newlink-pick-group = 👥 Pick a group
newlink-pick-channel = 📣 Pick a channel
newlink-pick-placeholder = @name or t.me link
newlink-page-back = ‹ Earlier
newlink-page-on = More ›
newlink-check-again = 🔄 Check again
newlink-another-chat = Another chat
newlink-as-new = 🆕 As a new link

newlink-title =
    <b>Name this link</b> (only admins see it)

    Send a name, up to 32 characters. It helps you tell links apart.
newlink-title-now =
    <b>Name this link</b> (only admins see it)

    Now: { $title }
    Send another name, up to 32 characters.
newlink-title-none = No name
newlink-title-text-please = Send the name as text.
newlink-title-empty = I can’t see anything in that name. Send a few letters.
newlink-title-long =
    That’s { $over ->
        [one] 1 character
       *[other] { $over } characters
    } too long: Telegram allows { $max }. Send a shorter name, or use this:

    <b>{ $shorter }</b>
newlink-title-use = Use the short name

newlink-expiry =
    <b>When should it expire?</b>

    Tap, or type it your way: <i>friday 18:00</i>, <i>3d</i>, <i>in two weeks</i>, <i>1 December</i>.
newlink-expiry-now = Now: { $at }
newlink-expiry-now-never = Now: never
newlink-expiry-your-zone = Times are in { $zone }. To change that: /timezone
newlink-expiry-no-zone = Times are in { $zone }. To set yours: /timezone
newlink-expiry-zone = 🌍 My time zone
newlink-expiry-1h = 1 hour
newlink-expiry-1d = 1 day
newlink-expiry-1w = 1 week
newlink-expiry-1mo = 1 month
newlink-expiry-never = Never
newlink-expiry-text-please = Send the expiry as text, such as <i>friday 18:00</i>.
newlink-expiry-not-understood = I can’t read a time from that. Try <i>friday 18:00</i> or <i>3d</i>.
newlink-expiry-past = That’s in the past, or less than a minute away. Send a later time.
newlink-expiry-far = Telegram can’t store dates after January 2038. Send an earlier time, or “never”.
newlink-expiry-skipped-by-clock-change = That time doesn’t exist in { $zone }: the clocks go forward that night. Send a time an hour earlier or later.

newlink-limit =
    <b>How many people can use it?</b>

    Tap or send a number. When somebody leaves, their place is free again, unless the link closes when full.
newlink-limit-now = Now: { $limit }
newlink-limit-with-approval = Admins approve each request now. A limit turns that off: Telegram allows one or the other.
newlink-limit-none = No limit
newlink-limit-once = 🔒 One person, once
newlink-limit-strict =
    { $on ->
        [yes] ✓ Close when full
       *[no] ○ Close when full
    }
newlink-limit-text-please = Send a number such as <b>50</b>.
newlink-limit-not-a-number = I can’t read a number from that. Send one such as <b>50</b>, or “no limit”.
newlink-limit-not-whole = The limit has to be a whole number, such as <b>50</b>.
newlink-limit-zero = With a limit of 0, nobody can join. Send at least 1, or “no limit”.
newlink-limit-negative = The limit has to be 1 or more. Send a number such as <b>50</b>, or “no limit”.
newlink-limit-too-many = Telegram’s highest limit is { $max }. Send a smaller number, or “no limit”.

newlink-requests =
    <b>Should admins approve new members?</b>

    If yes, people ask to join first. If no, anyone with the link can join.
newlink-requests-with-limit = The limit is { $limit } now. Approval turns it off: Telegram allows one or the other.
newlink-requests-no = Anyone can join
newlink-requests-yes = Admins approve
newlink-requests-text-please = Tap a button, or send <b>yes</b> or <b>no</b>.

newlink-price =
    <b>How many Stars a month?</b>

    People pay this to join, and again each month to stay. Tap or send a number, up to { $max }.
newlink-price-now = Now: { $price }
newlink-price-takes-place = A paid link has no expiry, limit or approval, so a price turns those off.
newlink-price-amount = { $amount }
newlink-price-free = Free
newlink-price-make-free = Make it free
newlink-price-text-please = Send a number of Stars, such as <b>500</b>.
newlink-price-not-a-number = I can’t read a price from that. Send a number of Stars such as <b>500</b>, or “free”.
newlink-price-not-whole = The price has to be a whole number of Stars, such as <b>500</b>.
newlink-price-zero = For 0 Stars, Telegram makes no paid link. Send a number from 1 to { $max }, or “free”.
newlink-price-negative = The price has to be 1 Star or more. Send a number from 1 to { $max }, or “free”.
newlink-price-too-many = Telegram’s highest price is { $max } Stars a month. Send a number from 1 to { $max }, or “free”.
newlink-price-currency = People pay with Telegram Stars, not with money. Send a number of Stars, such as <b>500</b>.
newlink-price-period = Telegram takes the price once a month. Send the Stars for one month, such as <b>500</b>.
newlink-price-in-group = <b>{ $chat }</b> is a group, and Telegram has paid links for channels only. Choose a private channel, or make it free.
newlink-price-in-public = <b>{ $chat }</b> is public: anyone can join it for free, so nobody would pay. Choose a private channel, or make it free.

newlink-summary = <b>New link</b>
newlink-replace-summary = <b>Regenerate with changes</b>
newlink-change-summary = <b>Review your changes</b>
newlink-summary-chat = 💬 <b>{ $chat }</b>
newlink-summary-title = 🏷 Name: <b>{ $title }</b>
newlink-summary-no-title = 🏷 No name
newlink-summary-expiry = ⏳ Expires: <b>{ $at }</b>
newlink-summary-expired = ⚠️ Expired: <b>{ $at }</b>
newlink-summary-expired-hint = Tap Expiry and choose a later time.
newlink-summary-no-expiry = ♾ Never expires
newlink-summary-limit =
    👥 Limit: <b>{ $limit ->
        [one] 1 person
       *[other] { $limit } people
    }</b>{ $strict ->
        [yes] , then it closes for good
       *[no] {""}
    }
newlink-summary-no-limit = 👥 No limit
newlink-summary-approval = 🙋 Admins approve each request
newlink-summary-price = 💰 People pay <b>{ $price }</b>
newlink-summary-no-approval = 🔓 Anyone with the link can join
newlink-summary-open-title = 🏷 Name: <b>?</b>
newlink-summary-open-expiry = ⏳ Expires: <b>?</b>
newlink-summary-open-limit = 👥 Limit: <b>?</b>
newlink-summary-open-requests = 🙋 Approval: <b>?</b>
newlink-summary-open-price = 💰 Price: <b>?</b>
newlink-summary-zone = Times are in { $zone }. To set yours: /timezone
newlink-summary-hint = Tap to change something, or just type it: <i>20 people until Friday</i>.
newlink-summary-paid-hint = Tap to change something, or just type it: <i>250 Stars a month</i>.
newlink-paid-title-only = Telegram can change only the name of a paid link.
newlink-summary-type = I can’t read a change from that. Tap a button, or type something like <i>20 people until Friday</i>.
newlink-summary-tap = Tap <b>{ $button }</b> to go ahead.
newlink-field-chat = 💬 Chat
newlink-field-title = 🏷 Name
newlink-field-expiry = ⏳ Expiry
newlink-field-limit = 👥 Limit
newlink-field-requests = 🙋 Approval
newlink-field-price = 💰 Paid, in Stars
newlink-steps = Ask me step by step
newlink-create = ✅ Create link
newlink-save = 💾 Save changes
newlink-replace = ♻️ Replace link
newlink-creating = Making your link…
newlink-replacing = Making the new link…
newlink-saving = Changing the link…
newlink-created-already = You’ve asked for that already.
newlink-card-changed = Your draft has changed since. Here’s the latest.
newlink-question-over = That question is over. Answer the latest message.
newlink-another-expiry = Same settings. It lasts as long as the first one did.

# One tap for what most links are for, and a person's own presets.
newlink-preset-guest = 1 guest · 24 h
newlink-preset-week = 10 people · 1 week
newlink-preset-open = Until I close it
newlink-preset-ask = Ask first
newlink-presets = ⭐ Presets
newlink-presets-use = <b>⭐ Your presets</b>
newlink-presets-none =
    <b>⭐ Your presets</b>

    None yet. A preset keeps an expiry, a limit and approval for next time.
newlink-presets-of-chat =
    <b>⭐ Presets</b>

    💬 marks those of the chat: everybody who makes links there can use them.
newlink-presets-save = Tap Save as preset to keep these settings as <b>{ $name }</b>. Or send another name.
newlink-presets-full = You have 8 presets. Delete one to save another.
newlink-preset-save = Save as preset
newlink-preset-save-chat = Save for the chat
newlink-preset-delete = 🗑 Delete
newlink-preset-name = Send the preset’s name as text, up to { $max } characters.
newlink-preset-saved = ✓ Saved as <b>{ $name }</b>.
newlink-preset-saved-chat = ✓ Saved as <b>{ $name }</b>, for everybody who makes links in this chat.
newlink-preset-deleted = ✓ Deleted <b>{ $name }</b>.
preset-of-chat = 💬 { $name }
newlink-people = { $limit ->
        [one] 1 person
       *[other] { $limit } people
    }
newlink-people-strict = { $limit ->
        [one] 1 person, once
       *[other] { $limit } people, once
    }
newlink-length-never = no expiry
newlink-length-weeks = { $count ->
        [one] 1 week
       *[other] { $count } weeks
    }
newlink-length-days = { $count ->
        [one] 1 day
       *[other] { $count } days
    }
newlink-length-hours = { $count } h
newlink-length-minutes = { $count } min

# Words that have more than one sense, or none that can be used.
newlink-which-day-or-month = “{ $text }”: <b>which day?</b>
newlink-which-which-day = “{ $text }”: <b>until when?</b>
newlink-which-am-or-pm = “{ $text }”: <b>until when?</b>
newlink-which-date-or-time = “{ $text }”: <b>a day or a time?</b>
newlink-which-length-or-time = “{ $text }”: <b>how long, or until when?</b>
newlink-which-minutes-or-months = “{ $text }”: <b>minutes or months?</b>
newlink-which-how-many = “{ $text }”: <b>how many?</b>
newlink-which-contradiction = “{ $text }”: <b>which one?</b>
newlink-which-limit-with-approval = A link can have a limit or approval, not both. <b>Which one?</b>
newlink-which-price-with-others = A paid link can’t have an expiry, a limit or approval. <b>Which do you want?</b>
newlink-which-hour-or-limit = “{ $text }”: <b>a time, or how many?</b>
newlink-which-title-too-long = That name is too long: Telegram allows 32 characters. <b>Use a shorter one?</b>
newlink-which-maybe-title = “{ $text }”: <b>what do you mean?</b>
newlink-which-which-chat = “{ $text }”: <b>which chat?</b>
newlink-which-unclear = ⚠️ I can’t use “{ $text }”. <b>What do you mean?</b>
newlink-doubt-hint = Tap one, or type it another way.
newlink-doubt-title = It’s the name
newlink-doubt-leave = Leave it out
newlink-doubt-none = There’s nothing left to ask.
newlink-unread = ⚠️ I can’t use “{ $text }”.
newlink-unread-title = Telegram allows 32 characters in a name.

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
    I can’t make links in <b>{ $chat }</b> yet: <b>{ $worker }</b>, the account that makes them, isn’t there.

    Add { $worker } as an admin, then tap Check again. Your draft is saved.
chat-refused-worker-lacks-right =
    <b>{ $worker }</b>, the account that makes the links, is in <b>{ $chat }</b> but can’t invite people.

    Give it that right, then tap Check again. Your draft is saved.
chat-refused-actor-lacks-right = You can’t invite people to <b>{ $chat }</b>. Ask its owner for <b>Invite Users via Link</b>, then tap Check again. Your draft is saved.
chat-refused-chat-not-yours =
    I can’t make links there. Either I can’t see that chat, or you can’t invite people to it.

    If you’re one of its admins, tap Another chat and pick it with the buttons below the message field. I’ll tell you what to set up. Your draft is saved.
chat-refused-look-ups-used-up = You’ve asked me about a lot of chats, so I’m taking a break. Please try again in 24 hours. Your draft is saved.
chat-refused-flood = Telegram asks me to wait { $wait }. After that, tap Check again. Your draft is saved.
chat-refused-unreachable = I can’t reach Telegram right now. Tap Check again in a minute. Your draft is saved.
chat-refused-account-dead = The account that makes links is signed out. The people who run this bot know about it. Tap Check again later. Your draft is saved.
chat-refused-account-frozen = The account that makes links is frozen by Telegram. The people who run this bot know about it. Tap Check again later. Your draft is saved.
