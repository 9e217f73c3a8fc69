# /privacy, /mydata and /forget.

privacy =
    🔒 <b>What I keep about you</b>

    <b>Your Telegram ID, name, username and language</b>, to know you again.
    <b>What you set:</b> time zone, notices, presets. Your latest draft.
    <b>Links you asked for, and what you did with links and requests.</b> The chat’s owner, and those they name, can see who did what in the audit.
    <b>When you joined or left a chat I work for, and with which link.</b> Its owner and those they name can see that, and so can the admin whose link you used.
    <b>When you asked to join:</b> also your bio, as Telegram shows it to admins.

    <b>Why:</b> so that each chat’s owner knows who can get in and who let them in.
    <b>Who sees it:</b> the admins of that chat, and the people who run this bot. I pass it on to nobody else.
    <b>How long:</b> what you write, only until I’ve answered it; buttons, { $buttons } days; notices and requests, { $notices } days. The audit and what you did with links stay until you ask me to forget you{ $joins ->
        [0] , and so do joins.
        [one] . So do joins, but a day after you left a chat they no longer say that it was you.
       *[other] . So do joins, but { $joins } days after you left a chat they no longer say that it was you.
    }
privacy-button-data = 📄 Get my data
privacy-button-forget = 🧹 Forget me
mydata-making = I’m putting your file together…
mydata-caption = 📄 <b>All that I keep about you</b>, as of { $at }. Other people’s names are left out, and so are the links themselves: see /links. To delete it, send /forget.
mydata-again = You’ve had your file already. You can get a new one { $at }.
forget-ask = 🧹 <b>Should I forget you?</b> It can’t be undone.
forget-what = Your ID, name and username disappear. Where the audit needs to say that somebody did something, it says <b>Forgotten person</b> and four characters.
forget-links =
    ⚠️ { $count ->
        [one] <b>1 link of yours stays open.</b> It belongs to the chat, and its owner still sees it.
       *[other] <b>{ $count } links of yours stay open.</b> They belong to the chats, and their owners still see them.
    } To close { $count ->
        [one] it
       *[other] them
    }, send /links and revoke first.
forget-stops = <b>What stops:</b> your presets, drafts and notices, links that you had replaced on a schedule, rules you set for join requests, and what you may read as an auditor. Buttons on older messages stop working.
forget-owner =
    <b>You own { $chats }.</b> Links there go on, and so does everything that other admins do. Your weekly digest stops, and I stop telling you what happens there.
forget-again = <b>If you write to me again, or are a member or an admin of a chat I work for, Telegram tells me about you again,</b> and I’ll know you as somebody new. Leave those chats first if you don’t want that.
forget-backups = Backups of the people who run this bot still have you until they delete them.
forget-button-yes = Yes, forget me
forget-button-no = Keep everything
forget-kept = Nothing was changed.
forget-done = 🧹 <b>I’ve forgotten you.</b> Within a few minutes the last traces are gone from my files, too. You can delete this chat now. If you write to me again, we start from scratch.
forgotten-person = Forgotten person { $code }
