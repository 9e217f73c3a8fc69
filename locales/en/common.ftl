# What the bot says outside of any one feature.

start =
    👋 <b>I make invite links and keep track of them.</b>

    You choose the chat, how long the link works and how many people can use it. You can edit, regenerate or revoke it at any time.

    Tap New link, or just tell me: <i>a link for ten people until Friday evening</i>
start-again =
    👋 <b>Welcome back.</b>

    Tap New link, or just tell me: <i>a link for ten people until Friday evening</i>
start-new-link = 🔗 New link
start-links = 📋 My links ({ $count })
start-audit = 🗂 Audit ({ $count })
help =
    <b>What I can do</b>

    /newlink – make an invite link
    /batch – make many links at once
    /links – see and change your links
    /requests – see who asks to join
    /why – find out why someone can’t get in
    /chats – manage a chat
    /audit – for owners: who can get in to a chat
    /settings – notices, dates and times
    /timezone – set your time zone
    /privacy – what I keep about you and for how long
    /mydata – get it as a file
    /forget – have me forget you
    /cancel – cancel the current draft

    Or just tell me: <i>a link for ten people until Friday evening</i>

    You can make links for chats where you can invite people. If I don’t know a chat of yours yet, I’ll tell you what to set up.
command-newlink = Make an invite link
command-links = See and change your links
command-requests = See who asks to join
command-chats = Manage a chat
command-audit = For owners: who can get in
command-settings = Notices, dates and times
command-timezone = Set your time zone
command-privacy = What I keep about you
command-mydata = Get all that I keep about you
command-forget = Have me forget you
command-cancel = Cancel the current draft
command-help = What I can do
bot-description =
    I make invite links for your groups and channels and keep track of them: who asked for each one, and who joined with it.

    Tap Start, choose a chat, and you have your first link in a minute.
bot-short-description = Make, edit and revoke invite links for your chats, and see who joined with each.

cancelled = Cancelled. No link was made.
cancelled-question = Cancelled.
cancelled-change = Cancelled. The link stays as it is.
cancelled-draft = Your draft is saved.
cancelled-nothing = There’s nothing to cancel. Send /newlink to make a link, or /help to see what I can do.
unknown-text = I don’t understand that. Tell me what you need, such as <i>a link for ten people until Friday</i>. Or send /help.
unknown-text-audit = To find out who let somebody into your chat, send /audit and tap <b>{ $button }</b>.
unknown-command = I don’t know /{ $name }. Send /help to see what I can do.
press-dead = This button is no longer active.

group-hint = I make links in a private chat. Tap the button to make one for this group.
group-hint-anonymous = You’re writing as the group, so I can’t see who you are. Tap the button to make the link in a private chat.
group-open = Open private chat

timezone =
    <b>Which time zone are you in?</b>

    Your times are in { $zone } now. Tap a city. Or send your own, your country or the time on your clock, such as <i>18:05</i>.
timezone-set = ✓ Your times are now in <b>{ $zone }</b>: { $now }.
timezone-text-please = Send your time zone as text: a city, or the time on your clock, such as <i>18:05</i>.
timezone-not-understood = I don’t know that place. Send a larger city near you, your country or the time on your clock, such as <i>18:05</i>.
timezone-which = Which one is yours? Compare the times with your clock.
timezone-kept = Your times are still in <b>{ $zone }</b>.

held-for-database = 🗄 I can’t reach my database right now. Nothing is lost: I’ll answer as soon as it’s back.
held-for-disk = 💾 The server that runs this bot is out of disk space, or can’t write to its disk. Nothing is lost: I’ll answer as soon as it can.
held =
    ⏳ Telegram asks the account that makes links to wait { $unit ->
        [minutes] { $count ->
            [one] about a minute
           *[other] about { $count } minutes
        }
       *[hours] { $count ->
            [one] about an hour
           *[other] about { $count } hours
        }
    }. Your message is saved, and I’ll answer it then.
error-ours = Sorry, something went wrong on my side. Please try again. Links already made are in /links.
error-ours-draft = Sorry, something went wrong on my side. Your draft is saved. You can continue from there.
error-outdated = I was restored from a backup, so I didn’t act on your last message: that may have happened before. Check /links, and send it again if something is missing.
error-given-up = Sorry, I couldn’t handle your last message. Please send it again. If it fails again, send /help to see what I can do.

wait-minutes = about { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
wait-until = until { $at }

## Between what is listed in a sentence: names, and the parts of a change

between-names = ,{" "}
between-changes = ;{" "}

## On the button beside where people type: it opens the audit’s page

button-mini-app = Audit
