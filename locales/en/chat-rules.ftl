# What a chat's owner asks of links that other admins make there, and links that wait for a second person.

chat-menu-rules = 📏 Rules
chat-rules-title = 📏 <b>Rules for links in { $chat }</b>
chat-rules-none = No rules yet: admins can make any link they like.
chat-rules-about = Rules apply to links that other admins make with me, from now on. They don’t apply to your own links, or to links made in Telegram itself.
chat-rules-saved = ✅ Saved.
chat-rules-life = ⏳ Longest life
chat-rules-limit = 👥 Largest limit
chat-rules-issuers = 👤 Who makes links
chat-rules-a-day = 🔢 Links a day
chat-rules-approval =
    🙋 Approval always: { $value ->
        [on] on
       *[off] off
    }
chat-rules-second =
    🤝 Second person: { $value ->
        [on] on
       *[off] off
    }
chat-rules-number = { $value }
chat-rules-no-bound = No limit
chat-rules-ask-longestLife =
    ⏳ <b>How long can a link work at most?</b>

    Tap, or type it: <i>3 days</i>, <i>two weeks</i>. Links that never expire are refused then.
chat-rules-ask-largestLimit =
    👥 <b>How many people can a link let in at most?</b>

    Tap, or type a number. Links where admins approve each request need no limit.
chat-rules-ask-linksADay =
    🔢 <b>How many links can each admin make within 24 hours?</b>

    Tap, or type a number.
chat-rules-ask-issuers =
    👤 <b>Who can make links here?</b>

    Tap a name to change it. You always can.
chat-rules-no-admins = Nobody but you can invite people here. Give an admin <b>Invite Users via Link</b> in Telegram first.
chat-rules-all-admins = All admins
chat-rules-has = ✅ { $name }
chat-rules-has-not = ▫️ { $name }
chat-rules-not-understood-longestLife = ⚠️ I can’t read that. Send a length, like <i>3 days</i>.
chat-rules-not-understood-largestLimit = ⚠️ I can’t read that. Send a number from 1 to 99,999.
chat-rules-not-understood-linksADay = ⚠️ I can’t read that. Send a number, like <i>5</i>.
chat-rules-here = <b>Rules here:</b>
chat-rules-fit = 📏 Fit the rules

chat-rule-longest-life = • Links work for { $life } at most
chat-rule-largest-limit = • A link lets in { $most } at most, or admins approve each request
chat-rule-approval = • Admins approve each request
chat-rule-issuers =
    • { $count ->
        [0] Only the owner makes links
       *[other] Only the owner and { $names } make links
    }
chat-rule-daily-links =
    • { $most ->
        [one] One link a day
       *[other] { $most } links a day
    } for each admin
chat-rule-second-person = • A link that never expires needs a second person’s OK

rule-broken-longest-life = The owner lets links work for { $life } at most. Choose an earlier expiry.
rule-broken-largest-limit = The owner lets a link let in { $most } at most. Set a lower limit, or turn on approval.
rule-broken-approval-always = The owner wants admins to approve each request. Turn on approval.
rule-broken-no-price = The owner has set rules that a paid link can’t keep, so only the owner can make one. Make the link free, or ask the owner.
rule-broken-not-issuer = The owner has chosen who makes links here, and you’re not among them. Ask the owner.
rule-broken-daily-links =
    The owner lets each admin make { $most ->
        [one] one link
       *[other] { $most } links
    } within 24 hours, and you’ve made yours. Try again tomorrow, or ask the owner.
rule-broken-second-person = A link that never expires needs a second person’s OK here.

life-weeks =
    { $count ->
        [one] 1 week
       *[other] { $count } weeks
    }
life-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
life-hours =
    { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
life-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }

proposal-offer = I can ask the owner and the other admins. The first answer counts, and your draft is saved.
proposal-ask = 🤝 Ask for an OK
proposal-set-expiry = ⏳ Set an expiry
proposal-waiting =
    🤝 <b>{ $title }</b> is waiting for a second person’s OK.

    I’ll put the link here as soon as somebody says yes.
proposal-declined = ❌ <b>{ $by }</b> said no to <b>{ $title }</b>. Send /newlink to make one that expires.
proposal-asks = 🤝 <b>{ $actor }</b> wants a link that never expires in <b>{ $chat }</b>:
proposal-title = 🏷 { $title }
proposal-approve = ✅ Approve
proposal-decline = ❌ Decline
proposal-answer =
    { $state ->
        [approved] ✅ <b>{ $by }</b> approved it.
       *[declined] ❌ <b>{ $by }</b> said no.
    }
