### The audit’s page, which Telegram opens as a Mini App. Names and titles stand beside these texts, never in them.

title = Audit
loading = Loading…
close = Close
try-again = Try again
show-more = Show more
show-all = Show all
show-count = Show all { $count }
copy = Copy link
copied = Copied
copy-failed = Your browser didn’t allow copying.
others = Others
untitled = No name
nameless = No name
nameless-admin = Unknown
read-only = read-only
reconnecting = Reconnecting…
paused = Updates paused
progress = Progress

## Choosing a chat

which-chat = Which chat?
no-chats = There’s no audit you can see
no-chats-hint = Only a chat’s owner and people they choose can see its audit. If you own a chat, add the bot there first.
kind-group = Group
kind-supergroup = Group
kind-channel = Channel

## What went wrong

failed-init-data-bad = I can’t tell who you are
failed-init-data-bad-hint = Open this page from the chat with the bot.
failed-init-data-old = This page has been open for an hour
failed-init-data-old-hint = Close it and open it again from the chat.
failed-not-yours = You can’t see this audit
failed-not-yours-hint = Only the chat’s owner and people they choose can, while the bot’s account is in the chat.
failed-not-found = This isn’t there any more
failed-not-found-hint = It may belong to another chat.
failed-too-often = That was a lot at once
failed-too-often-hint = Wait a minute and try again.
failed-bad-request = That didn’t work
failed-bad-request-hint = Close the page and open it again.
failed-refused = That isn’t possible
failed-refused-hint = Try again later.
failed-unavailable = Not possible right now
failed-unavailable-hint = Try again in a minute.
failed-failed = Something went wrong
failed-failed-hint = Try again in a minute.
failed-offline = You’re offline
failed-offline-hint = Check your connection. I’ll keep trying.

## Filters

filters = Filters
chip-admin = Admin
chip-link = Link
chip-preset = Preset
chip-remove = (remove filter)
chips-clear = Clear all

## Who can get in now

open-now = Who can get in now?
open-links =
    { $count ->
        [one] open link
       *[other] open links
    }
open-links-count =
    { $count ->
        [one] 1 open link
       *[other] { $count } open links
    }
full-links =
    { $count ->
        [one] 1 is full
       *[other] { $count } are full
    }
risk-public-username = Anyone: the chat is public, @{ $username }
risk-former-admin = No longer an admin
risk-bot = Made by a bot
risk-primary = Primary links
risk-primary-hint = Never expire, no limit
risk-unlimited = Unlimited links
risk-unlimited-hint = Anyone can join, forever
risk-never-expires = Links that never expire
risk-never-expires-hint = With a limit, approval or a price
risk-waiting-requests = Links with people waiting
risk-waiting-requests-hint = Someone asked to join
risk-limited = Links that expire
risk-limited-hint = They close by themselves
cannot-see = What I can’t see
unseen-other-admins = Links that other admins made in Telegram: the bot’s account doesn’t own this chat.
unseen-not-checked = Links that other admins made in Telegram: I haven’t checked yet.
unseen-bot-account = Links that anyone else made: the bot makes the links itself, and sees only its own.
unseen-folders = Links of shared chat folders.
unseen-communities = Communities that this chat is part of: their members may be able to join.
census-going-on = Checking all links: { $done } of { $total }.
census-check = Check now
census-begun = I’m checking all links. Anything new will show up here.
census-done = All links were last checked { $when }.

## What happened without the bot

drift = Happened outside the bot
drift-keep = It’s fine
drift-made-outside =
    { $count ->
        [0] A link was made outside the bot
        [one] A link was made outside the bot
       *[other] { $count } links were made outside the bot
    }
drift-edited-outside = A link was changed outside the bot
drift-revoked-outside = A link was revoked outside the bot
drift-usage-jump =
    { $count ->
        [one] 1 person joined within an hour
       *[other] { $count } people joined within an hour, far more than usual
    }
drift-bot-link = Another bot made a link
drift-unknown-link = Someone joined with a link I can’t see

## Lockdown

lockdown = Lockdown
lockdown-hint = Close all open links at once.
lockdown-title = Lock down this chat?
lockdown-will =
    { $count ->
        [0] There are no open links.
        [one] 1 link is open.
       *[other] { $count } links are open.
    }
lockdown-will-approval =
    { $count ->
        [one] 1 will need approval.
       *[other] { $count } will need approval.
    }
lockdown-will-revoke =
    { $count ->
        [one] 1 is revoked for good.
       *[other] { $count } are revoked for good.
    }
lockdown-will-primary =
    { $count ->
        [one] 1 primary link is replaced.
       *[other] { $count } primary links are replaced.
    }
lockdown-will-already =
    { $count ->
        [one] 1 needs approval already.
       *[other] { $count } need approval already.
    }
lockdown-will-cannot =
    { $count ->
        [one] 1 was made by someone else: I can’t close it.
       *[other] { $count } were made by others: I can’t close them.
    }
lockdown-unseen = I can’t see links that other admins made in Telegram, so they stay as they are.
lockdown-approval = Require approval
lockdown-revoke = Revoke all
lockdown-begun = Lockdown started
lockdown-running = Closing all open links…
lockdown-closed = This chat is locked down
lockdown-lifting = Bringing links back…
lockdown-left-open =
    { $count ->
        [one] 1 link couldn’t be closed.
       *[other] { $count } links couldn’t be closed.
    }
lift = Lift lockdown
lift-title = Lift the lockdown?
lift-ask = Links get back the settings they had. Revoked links stay revoked.

## Activity

activity = Activity
period = Period
days =
    { $days ->
       *[other] { $days } days
    }
joined = Joined
left = Left
net = Net
change-none = No change
change-since = compared with { $before } in the period before
today = Today
day = Day
joined-count = { $count } joined
left-count = { $count } left
plot-table = Joins and leaves by day
came-by = Joined by
by-admin = Admins
by-link = Links
by-preset = Presets
nothing-joined = Nobody joined in this period
and-left = , { $count } left

## Links

links = Links
link = Link
primary-link = Primary link
made-outside = Made outside the bot
search-links = Search by name or admin
search-clear = Clear search
filter-state = Filter by state
sort-by = Sort by
sort-made = Newest
sort-risk = Riskiest
sort-joined = Most joined
sort-expires = Ending soonest
filter-all = All
filter-active = Open
filter-expired = Expired
filter-used-up = Full
filter-revoked = Revoked
state-active = Open
state-expired = Expired
state-used-up = Full
state-revoked = Revoked
column-link = Link
column-state = State
column-admin = Asked for by
column-made = Made
column-joined = Joined
waiting =
    { $count ->
        [one] 1 waiting
       *[other] { $count } waiting
    }
links-of-all-presets = Links of all presets are shown here.
no-links = No links yet
no-links-hint = Links appear here when someone asks the bot for one.
no-links-match = No links match
expires-never = never expires
expires-at = until { $at }
limit-of =
    { $count ->
        [one] 1 person
       *[other] { $shown } people
    }
limit-strict =
    { $count ->
        [one] 1 person, then closed
       *[other] { $shown } people, then closed
    }
needs-approval = admins approve
price-of =
    { $amount ->
        [one] 1 Star for { $days } days
       *[other] { $amount } Stars for { $days } days
    }

## One link

settings = Settings
setting-expires = Expires
setting-limit = Limit
setting-approval = Approval
setting-price = Price
setting-preset = Preset
setting-none = none
becomes = →
setting-never = Never
inside-now = In the chat
stayed =
    { $days ->
        [one] Stayed 1 day
       *[other] Stayed { $days } days
    }
versions = Versions
who-came = Who joined
nobody-came = Nobody joined with this link so far.
history = History
nothing-happened = Nothing recorded yet.
regenerate = Regenerate
regenerate-title = Regenerate this link?
regenerate-ask = You get a new link with the same settings. This one stops working.
regenerated = Your new link is ready. The old one is revoked.
revoke = Revoke
revoke-link = Revoke link
revoke-title = Revoke this link?
revoke-ask = Nobody can join with it any more. This can’t be undone. People who joined stay.
revoked = The link is revoked
under-way = Working on it…
still-waiting = This takes longer than usual. The bot will message you when it’s done.

event-create = Made
event-regenerate = Regenerated
event-edit = Changed
event-revoke = Revoked
event-replace-primary = Primary link replaced
event-delete = Deleted from Telegram’s list
event-delete-revoked = Revoked links deleted
event-rotate = Replaced on schedule
event-retire = Revoked on schedule
event-close = Closed because it was full
event-approve = Request approved
event-decline = Request declined
event-approve-all = All requests approved
event-decline-all = All requests declined
event-revoked-outside = Revoked outside the bot
event-twin-revoked = A duplicate was revoked
event-twin-reported = A duplicate was reported
event-found = Found on Telegram
event-posted = Posted in a channel
event-made-outside = Made outside the bot
event-edited-outside = Changed outside the bot
event-bot-link = Made by another bot
event-usage-jump = Many more people than usual joined
event-taken-over = Taken over
event-lock = Closed by a lockdown: needs approval
event-lock-revoke = Revoked by a lockdown
event-lock-primary = Replaced by a lockdown
event-unlock = Brought back after a lockdown
event-reissue = Made again after a lockdown
outcome-waiting = waiting
outcome-failed = refused
outcome-closed-only = no new link
outcome-both-open = old link still open

## People

people = People
search-people = Who let them in? Search by name
no-people = Nobody yet
no-people-hint = Everyone who joins or leaves appears here.
no-people-match = Nobody by that name
no-people-match-hint = I know everyone who joined or left since the bot came to the chat.
joined-before = Joined before I kept track
joined-on = Joined { $at }
left-on = Left { $at }
with-link = with
asked-for-by = asked for by
approved-by = Approved by
added-by = Added by
removed-by = Removed by
certainty-likely = likely
certainty-likely-hint = Telegram didn’t name the whole link, and this one fits.
certainty-unknown = not sure
certainty-unknown-hint = Telegram didn’t say which link it was.
way-folder = with a chat folder’s link
way-added = added by a member
way-open = through the public username
way-unknown = Telegram didn’t say how
