# What is done by itself with people who ask to join by a link.

button-rule = 🤖 Rules
rule-title = 🤖 <b>Rules for { $title }</b>
rule-review = <b>Review the rules for { $title }</b>
rule-saved = ✅ Saved.
rule-about = This happens by itself when someone asks to join with this link from now on. Everyone else waits for an admin. Members of the other chat are approved even without a username. When many ask at the same moment, an admin decides on them.
rule-approves = 🤖 Approves by itself: { $whom }
rule-approves-change = 🤖 Approves by itself: { $from } → <b>{ $to }</b>
rule-declines = 🤖 Declines by itself: { $whom }
rule-declines-change = 🤖 Declines by itself: { $from } → <b>{ $to }</b>
rule-nobody = nobody
rule-members = members of { $chat }
rule-members-elsewhere = members of another chat
rule-nameless = accounts without a username
rule-which-chat =
    <b>Approve members of which chat?</b>

    People who are in it get in with { $title } without waiting. You see chats where you and the bot’s account can both invite people.
rule-no-chats =
    There’s no other chat where you and the bot’s account can both invite people.

    Make the account an admin of the other chat, and make a link there once. Then it shows up here.

button-rule-members = ✅ Approve members
button-rule-nameless =
    { $value ->
        [on] 🚫 No username: on
       *[off] 🚫 No username: off
    }
button-rule-nobody = Nobody
button-rule-save = 💾 Save
