# What the bot says outside of any one task.

start =
    👋 <b>I make invite links, and never lose track of one.</b>

    Choose one of your chats, say how long the link lives and how many may come in, and you have it. You can regenerate, change or revoke it here at any time, and a chat’s owner sees every link that was ever made.

    Press the button to make your first link.
start-new-link = 🔗 New link
help =
    <b>What I can do</b>

    /newlink – make an invite link, step by step
    /links – your links: copy, change, regenerate, revoke
    /audit – every link of a chat, for its owner
    /timezone – which zone your times are read in
    /cancel – put away what you are doing

    In one line, too: <code>/newlink Spring meetup, 50 people, until friday 18:00</code>

    You can make links where you may invite people. In a chat of yours that I do not know yet, I tell you what to set up.
command-newlink = Make an invite link
command-links = Your links
command-audit = Every link of a chat, for its owner
command-timezone = Your time zone
command-cancel = Put away what you are doing
command-help = What I can do
bot-description =
    I make invite links for your groups and channels, and never lose track of one: who asked for it, who came in by it, and how to close it.

    Press Start, choose a chat, and you have your first link in a minute.
bot-short-description = Invite links that never get lost: made, changed, revoked and audited here.

cancelled = Cancelled. No link was made.
cancelled-question = All right, we leave it at that.
cancelled-change = Cancelled. The link stays as it is.
cancelled-draft = What you typed is kept.
cancelled-nothing = There is nothing to cancel. /newlink makes a link, /help shows what I can do.
unknown-text = I do not know what to do with that. /newlink makes an invite link, /links shows yours, /help says more.
unknown-command = I do not know /{ $name }. Your question above still stands; /help shows what I can do.
unknown-command-alone = I do not know /{ $name }. /help shows what I can do.
press-dead = This button is no longer active.

group-hint = I work in our private chat: there I can see who you are and which chats you run.
group-hint-anonymous = You write here as the group, so I cannot see who you are. Come to our private chat and I will make the link for you there.
group-open = Open our chat

timezone =
    <b>Which time zone are you in?</b>

    Now I read your times in { $zone }. Press a city, or send the name of yours, or just what your clock shows now, such as <i>18:05</i>.
timezone-set = ✓ Your times are now in <b>{ $zone }</b>: { $now }.
timezone-text-please = I can only read that from text. Send a city, or what your clock shows now, such as <i>18:05</i>.
timezone-not-understood = I do not know that place. Send a larger city near you, a zone such as <i>Europe/Berlin</i>, or what your clock shows now, such as <i>18:05</i>.
timezone-which = Which of these is it?

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
error-ours = Sorry, something went wrong on my side, and it has been noted. Nothing was made twice.
error-ours-draft = Sorry, something went wrong on my side, and it has been noted. Your draft is kept: go on from there.
error-outdated = I was restored from a backup, so I didn't act on your last message: it may have been done already. Check /links, and send it again if something is missing.
error-given-up = Sorry, I couldn’t handle your last message. Please send it again. If it fails once more, /help shows what I can do.
