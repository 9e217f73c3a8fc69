### The page of the simulated Telegram. It serves any bot, so none is named here.

## Page

page-title = { $bot } · simulated Telegram
banner = This is a simulated Telegram. Nothing leaves this machine.
connecting = Connecting…
no-connection = The sandbox doesn’t answer.
no-answer = No answer from the sandbox. It may have been done: check before you try again.
theme-light = Light theme
theme-dark = Dark theme
close = Close
cancel = Cancel
ok = OK
open = Open
copy = Copy
copied = Copied
copy-failed = The browser didn’t allow copying.
more = More
menu = Menu
discard = Discard
try-again = Try again
download = Download

## People and chats

you-are = You are
you-are-name = You are { $name }. Change person
name-you = { $name } (you)
you = You
somebody = Somebody
chats = Chats
kind-bot = bot
kind-basic = group
kind-supergroup = supergroup
kind-channel = channel
chat-kind-members = { $kind }, { $count ->
    [one] { $count } member
   *[other] { $count } members
}
chat-kind-subscribers = { $kind }, { $count ->
    [one] { $count } subscriber
   *[other] { $count } subscribers
}
used-by = { $program }’s account
role-of-creator = Owner of { $chats }
role-of-administrator = Admin of { $chats }
role-of-member = In { $chats }
role-of-nobody = Not in a chat yet
bot-not-started = Not started yet
no-chats-yet = You aren’t in any chat yet. Open an invite link to join one.
nobody-by-username = There’s no @{ $username } here.

## Conversation

conversation-with = Conversation: { $title }
back-to-chats = Back to chats
back-to-conversation = Back to the conversation
start = Start
empty-bot-title = What can { $bot } do?
empty-bot-hint = Press { $button } below to begin.
empty-chat-title = Nothing here yet
empty-chat-hint = Messages in this chat will appear here.
only-admins-post = Only admins can post in this channel
leave-chat = Leave { $kind }
block-bot = Stop and block the bot
unblock-bot = Unblock the bot
message = Message
send = Send
send-failed = Not sent.
attach = Attach
attach-photo = Send a photo
attach-file = Send a file
commands = Commands
keyboard = Keyboard
show-keyboard = Show the bot’s keyboard
hide-keyboard = Hide the bot’s keyboard
jump-down = { $count ->
    [0] Go to the newest message
    [one] Go to the newest message, { $count } unread
   *[other] Go to the newest message, { $count } unread
}
edited = edited
sending = Sending
not-sent = Not sent
sent = Sent
read = Read
photo = Photo
open-photo = Open the photo
document = File
message-actions = Message actions
copy-text = Copy text
forward-to = Forward to { $name }
via-bot = via @{ $username }
inline-results = What { $bot } offers
inline-waiting = Asking { $bot }…
forwarded-from = Forwarded from { $name }
deleted-message = Deleted message
show-spoiler = Show hidden text
button-unknown = This kind of button isn’t simulated.

service-chat-shared = You shared { $chat } with { $bot }
service-web-app-data = You sent data to { $bot } with “{ $button }”
service-joined_by_link = { $name } joined the { $kind } via invite link
service-joined_by_request = { $name } was accepted into the { $kind }
service-added = { $name } was added to the { $kind }
service-left = { $name } left the { $kind }
service-created = { $name } created the { $kind }
service-renamed = { $name } changed the name of the { $kind } to “{ $title }”
service-migrated = The group became a supergroup

## Mini Apps

mini-app = mini app
app-of = App of { $bot }
app-loading = Opening the app…
app-menu = App menu
app-settings = Settings
reload-app = Reload
close-app = Close the app
close-anyway = Close anyway
app-unsaved = Changes you made may not be saved.
back = Back

## Sheets

choose-chat = Choose a chat
no-chat-fits = None of your chats is what the bot asked for.
share-to = Share to…
shared-to = Sent to { $chat }
open-link = Open this link?
open-link-hint = It leads out of the sandbox, to the real internet:
invite-link = Invite link
who-joins = Who joins?
join-kind = Join { $kind }
request-to-join = Request to join
introduction = Introduction (what admins read)
subscribe = Subscribe for ⭐ { $price } a month
open-chat = Open chat
admins-will-review = Admins must approve each request.
already-inside = { $name } is already in this chat.
request-waits = { $name } asked to join { $when }. An admin has to approve it.
request-declined = An admin declined { $name }’s request. They can ask again.
not-inside = Not in this chat
inside = In this chat
waits = waiting for approval
outcome-joined = { $name } joined { $chat }
outcome-requested = { $name } asked to join { $chat }

## Refusals, by Telegram’s name

refused-INVITE_HASH_EXPIRED = This link has expired.
refused-INVITE_HASH_INVALID = This link isn’t valid.
refused-INVITE_HASH_EMPTY = This link isn’t valid.
refused-USERS_TOO_MUCH = This link is full: nobody else can join with it.
refused-USER_ALREADY_PARTICIPANT = They’re already in this chat.
refused-INVITE_REQUEST_SENT = The request is sent. An admin has to approve it.
refused-CHAT_ADMIN_REQUIRED = Only an admin with that right can do this.
refused-CHAT_WRITE_FORBIDDEN = You can’t write here.
refused-HIDE_REQUESTER_MISSING = This request is no longer waiting.
refused-EXPIRE_DATE_INVALID = The expiry has to be in the future.
refused-USAGE_LIMIT_INVALID = The limit has to be between 1 and 99,999.
refused-USER_NOT_PARTICIPANT = They aren’t in this chat.
refused-USER_BANNED_IN_CHANNEL = They were removed from this chat and can’t come back with a link.
refused-USER_KICKED = They were removed from this chat.
refused-CHANNEL_PRIVATE = This chat is private.
refused-USER_CREATOR = The owner can’t leave the chat.
refused-YOU_BLOCKED_USER = The bot is blocked. Unblock it in the menu at the top.
refused-MESSAGE_ID_INVALID = This button is no longer there.
refused-DATA_INVALID = This button is no longer there.

## What Telegram knows

what-telegram-knows = What Telegram knows
tab-chats = Chats
tab-faults = Faults
tab-clock = Clock

links = Links
links-count = Links · { $open } open of { $all }
no-links = No links yet.
primary-links = { $count ->
    [one] { $count } primary link
   *[other] { $count } primary links
}
make-link = Make a link
make-link-hint = As in Telegram itself: no bot is told.
made-by-whom = Made by
link-title = Name (only admins see it)
usage-limit = Limit
no-limit = no limit
expiry = Expires
expiry-never = never
expiry-as-it-is = as it is
expiry-hour = in an hour
expiry-day = in a day
expiry-week = in a week
request-needed = Admins approve each request
usage = { $usage } joined
price = ⭐ { $price } a month
usage-of-limit = { $usage } of { $limit } joined
requested = { $count } waiting
expires-when = expires { $when }
expired-when = expired { $when }
made-by = by { $name }, { $when }
primary-by = primary link of { $name }, { $when }
state-active = open
state-revoked = revoked
state-expired = expired
state-used-up = full
join-as = Join as…
join-as-label = Join as… with { $link }
revoke = Revoke
revoke-title = Revoke this link?
revoke-text = { $name } revokes { $link } in Telegram itself: no bot is told. Nobody can join with it any more.
edit-link = Edit
save-link = Save
delete-link = Delete
by-whom = As { $name }, in Telegram itself

waiting = Waiting for approval
waiting-count = Waiting · { $count }
asked = asked { $when }
admit = Approve
admit-name = Approve { $name }
decline = Decline
decline-name = Decline { $name }
admitted = { $name } is now in { $chat }
declined = { $name } was declined

members = Members
members-count = Members · { $count }
add-member = Add
show-all-members = Show all { $count }
add-admin = Add as admin
everybody-inside = Everybody is already in this chat
badge-creator = owner
badge-admin = admin
badge-inviting-admin = admin · invites
came-by = joined with { $link }
change-name = Change { $name }
make-inviting-admin = Make admin with the invite right
make-plain-admin = Make admin without the invite right
demote = Make a plain member
ask-demote-title = Make { $name } a plain member?
ask-demote-text = { $name } won’t be an admin of { $chat } any more. Links that they made stay open.
member-leaves = Leaves by themselves
kick = Remove from the chat
ask-kick-title = Remove { $name }?
ask-kick-text = { $name } can’t come back to { $chat } with a link.

faults-waiting = Waiting to happen
no-faults = Nothing will go wrong.
add-fault = Add a fault
remove-fault = Remove the fault of { $method }
any-method = any method
fault-method = Method
fault-kind = What goes wrong
fault-times = Times
fault-lastsSeconds = Lasts, s
fault-account = Account
any-account = any account
fault-front = Interface
any-front = both
front-mtproto = MTProto
front-bot_api = Bot API
fault-end-hint = Without times or seconds: once, or until you remove it if the whole server is affected.
fault-hits = { $times ->
    [one] once
   *[other] { $times } times
}
fault-until-removed = until you remove it
fault-for-a-while = for some time
seconds-short = { $seconds } s
fault-parameter-code = Code
fault-parameter-message = Error
fault-parameter-calls = Calls
fault-parameter-seconds = Seconds
fault-parameter-executeAfterMs = Executed after, ms
fault-parameter-answerAfterMs = Answered after, ms
fault-parameter-characters = Characters
fault-parameter-size = Entries
fault-error = Error
fault-error-hint = Answered with this error; not executed.
fault-drop_before = Drop before
fault-drop_before-hint = The connection closes before the call is executed.
fault-drop_after = Drop after
fault-drop_after-hint = Executed, then the connection closes without an answer.
fault-black_hole = Black hole
fault-black_hole-hint = Executed, and nothing more is ever sent on that connection.
fault-silence = Silence
fault-silence-hint = Executed, but this one call is never answered.
fault-late = Late
fault-late-hint = Executed later, even if the caller is gone by then.
fault-flood = Flood wait
fault-flood-hint = Refused: the caller must wait that many seconds.
fault-transport_error = Transport error
fault-transport_error-hint = The transport itself refuses; not executed.
fault-session_revoked = Session revoked
fault-session_revoked-hint = The account is logged out. User sessions only.
fault-auth_key_duplicated = Duplicate key
fault-auth_key_duplicated-hint = The key counts as used twice and stops working. User sessions only.
fault-frozen = Frozen account
fault-frozen-hint = Telegram froze the account: it can read, and everything else is refused. User sessions only.
fault-titles_normalised = Names normalised
fault-titles_normalised-hint = Link names come back trimmed, with single spaces. User sessions only.
fault-titles_cut = Names cut
fault-titles_cut-hint = Link names are cut at this many characters. User sessions only.
fault-short_pages = Short pages
fault-short_pages-hint = Lists have fewer entries than the caller asked for. User sessions only.
fault-public_join_requests = No link for public groups
fault-public_join_requests-hint = messages.exportChatInvite answers without a link. User sessions only.
fault-former_admins_unlisted = Former admins left out
fault-former_admins_unlisted-hint = messages.getAdminsWithInvites lists current admins only. User sessions only.
fault-flood_limit = Flood limit
fault-flood_limit-hint = At most this many calls in this many seconds; the others have to wait.
fault-refuse_connections = Unreachable
fault-refuse_connections-hint = Nobody can connect, and open connections are cut.

clock-true = The same as this machine’s clock.
clock-ahead = { $distance } ahead of this machine’s clock.
clock-behind = { $distance } behind this machine’s clock.
clock-hour = +1 hour
clock-day = +1 day
clock-week = +1 week
clock-by = Move by
clock-unit = Unit
clock-move = Move the clock
unit-minutes = minutes
unit-hours = hours
unit-days = days
