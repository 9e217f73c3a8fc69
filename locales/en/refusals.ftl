# Why something wasn’t done, and what to do now.

refusal-worker-not-in-chat = The account that makes links isn’t in that chat, or the chat doesn’t exist. Make it an admin there, then try again.
refusal-worker-lacks-right = The account that makes links is in that chat but can’t invite people. Give it that right, then try again.
refusal-worker-steps =
    1. Open <b>{ $chat }</b> → Administrators → Add Admin.
    2. Choose <b>{ $worker }</b>.
    3. Switch on <b>Invite Users via Link</b> and save.
refusal-actor-lacks-right = You can’t invite people to that chat. Ask its owner for <b>Invite Users via Link</b>, then try again.
refusal-owner-only = Only the chat’s owner can do that.
refusal-chat-not-found = I can’t find that chat. Check the name, or choose it with the button.
refusal-chat-not-yours = Either I can’t see that chat, or you can’t invite people to it. Choose another chat, or ask its owner.
refusal-look-ups-used-up = You’ve asked me about a lot of chats, so I’m taking a break. Please try again in 24 hours.
refusal-not-a-chat = That’s not a group or a channel. Choose one with the button.
refusal-public-join-requests = This chat is public and takes join requests, so Telegram has no invite link for it: share its <code>@name</code> instead.
refusal-chat-kind-unsupported = Telegram has no invite links for this kind of chat. Choose a group or a channel.
refusal-chat-migrated = This group has become a supergroup. Choose it again, and I’ll use the new one.
refusal-expire-date-invalid = Telegram doesn’t accept that expiry. Choose a later one.
refusal-usage-limit-invalid = Telegram doesn’t accept that limit. Choose a number from 1 to 99,999.
refusal-title-invalid = Telegram doesn’t accept that name. Choose a shorter one, up to 32 characters.
refusal-limit-with-approval = A link has either a limit or approval, not both. Switch one of them off.
refusal-subscription-invalid = Telegram doesn’t accept that price here. Only private channels can have paid links, up to the most Stars a month that Telegram allows. Choose a lower price, or a private channel.
refusal-subscription-period-invalid = Telegram doesn’t accept that subscription period. Paid links renew every 30 days: set the price again, then try once more.
refusal-price-in-group = Telegram has paid links for channels only, and this is a group. Choose a private channel, or make the link free.
refusal-price-in-public = This channel is public: anyone can join it for free, so nobody would pay. Choose a private channel, or make the link free.
refusal-price-stays = Telegram can’t change what a link costs, and nothing but the name of a paid link. To change more, tap Regenerate on the link, then Change settings.
refusal-link-not-found = I can’t find that link. Send /links to see yours.
refusal-link-permanent = That’s the primary link. It can’t have a name, an expiry or a limit, and in some chats no approval either. You can only replace it.
refusal-link-revoked = That link is already revoked and can’t be changed. Make a new one like it.
refusal-link-not-revoked = That link still works. Revoke it first, then delete it.
refusal-link-of-bot = A bot made that link, and only that bot can change or revoke it. To close it, ask the people who run the bot, or remove the bot from the chat’s admins.
refusal-link-replaced = That link was already regenerated. Send /links to find the newest one.
refusal-link-being-replaced = A new link is already being made for this one, so I didn’t make a second one. Your draft is saved. In a moment, tap Check again.
refusal-link-of-other-account = Another account of this bot made this link, and that account is not signed in now, so I can’t change it. The owner of the chat can revoke it in Telegram, under <b>Invite Links</b>.
refusal-link-without-approval = Anyone with this link can join, so there’s nobody to have rules for. Turn on approval with Edit first.
refusal-request-gone = They’re no longer waiting: another admin decided, or they changed their mind. Look at the list again to see who’s waiting.
refusal-requester-joined = They’ve been let in already, so there’s nothing to decide. If they’ve left since, they can ask again with the link.
refusal-question-too-late = I can’t write to them: Telegram allows that only for five minutes after someone asks to join. Approve or decline them, or write to them yourself if they have a username.
refusal-requester-in-too-many = They’re in as many groups and channels as Telegram allows. Ask them to leave one, then approve again.
refusal-some-in-too-many = One of them is in as many groups and channels as Telegram allows. Look at the list again, and approve the others one by one.
refusal-admin-gone = That person isn’t an admin of the chat any more, so Telegram doesn’t list their links. Open the list of all links instead.
refusal-search-with-link = Telegram can’t search by name within one link. Search all links instead.
refusal-chat-full = The chat is full: Telegram lets nobody else in. Remove somebody first, then try again.
refusal-person-deleted = That Telegram account was deleted. Choose a group or a channel.
refusal-bot-cannot = Telegram doesn’t let bots do that, and this one works without a person’s account. Do it in Telegram itself, or ask the people who run this bot to sign in an account.
refusal-account-restricted = Telegram has restricted the account that makes links. Please tell the people who run this bot.
refusal-cancelled = You cancelled this before it was done.
refusal-maybe-done = Telegram didn’t answer in time, and bots can’t look up their own links. I won’t send it again by myself, because that could make a second link. In Telegram, the chat’s owner can see it under <b>Invite Links</b>. If there’s none, try again.
refusal-restored = I was restored from a backup, so I don’t know whether this change was made. Check the link, and change it again if you need to.
refusal-telegram-refused = Telegram refused, for a reason I don’t know. Try again later. If it keeps happening, tell the people who run this bot.

problem-title-too-long = That name has { $length } characters, and Telegram allows { $max }. Shorten it and send it again.
problem-usage-limit-range = The limit has to be a whole number from 1 to { $max }.
problem-expire-date-past = That expiry is in the past, or less than a minute away. Choose a later one.
problem-expire-date-far = That expiry is further away than Telegram can count (January 2038). Choose an earlier one, or “never”.
problem-price-range = The price has to be a whole number of Stars from 1 to { $max }.
problem-price-with-others = A paid link can’t have an expiry, a limit or approval. Switch those off, or make it free.
problem-limit-with-approval = A link has either a limit or approval, not both. Switch one of them off.
