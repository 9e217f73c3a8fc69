# Why something was not done, and the next step. One sentence or two; nothing typed is lost.

refusal-worker-not-in-chat = The account that makes links is not in that chat, or the chat does not exist.
refusal-worker-lacks-right = The account that makes links is in that chat, but without the right to invite.
refusal-worker-steps =
    1. Open <b>{ $chat }</b> → Administrators → Add Admin.
    2. Choose <b>{ $worker }</b>.
    3. Switch on <b>Invite Users via Link</b> and save.
refusal-actor-lacks-right = You are not an administrator of that chat with the right to invite. Ask its owner to give you <b>Invite Users via Link</b>, then try again.
refusal-chat-not-found = I cannot find that chat. Check the name, or choose it with the button.
refusal-chat-not-yours = Either I can't see that chat, or you can't invite people to it.
refusal-look-ups-used-up = You've asked me about a lot of chats, so I'm taking a break. Please try again in 24 hours.
refusal-not-a-chat = That is not a group or a channel. Choose one with the button.
refusal-public-join-requests = This chat is public and takes join requests, so Telegram has no invite link for it: share its <code>@name</code> instead.
refusal-chat-kind-unsupported = Telegram has no invite links for this kind of chat.
refusal-chat-migrated = This group has become a supergroup. Choose it again and I will use the new one.
refusal-expire-date-invalid = Telegram does not accept that expiry. Choose a later one.
refusal-usage-limit-invalid = Telegram does not accept that usage limit. Choose a number from 1 to 99,999.
refusal-title-invalid = Telegram does not accept that title. Choose a shorter one, 32 characters at most.
refusal-limit-with-approval = A link has either a usage limit or join requests, not both. Switch one of them off.
refusal-subscription-invalid = Telegram does not accept that subscription for this chat.
refusal-link-not-found = I have no such link, or it is not yours to see.
refusal-link-permanent = That is an administrator’s primary link: it has no settings to change. Regenerate it instead.
refusal-link-revoked = That link is revoked already and cannot be changed. Make a new one like it.
refusal-link-replaced = That link has been replaced already. Send /links: the newest is the one that took its place.
refusal-link-of-other-account = Another account of this bot made this link, and that account is not signed in now, so I can’t change it. The owner of the chat can revoke it in Telegram, under <b>Invite Links</b>.
refusal-account-restricted = Telegram restricts the account that makes links. Whoever runs this bot has to look into it.
refusal-restored = I was restored from a backup, so I don't know whether this change was made. Check the link, and change it again if you need to.
refusal-telegram-refused = Telegram refused it and did not say why in a way I know. Try again later; if it stays, tell whoever runs this bot.

problem-title-too-long = That title has { $length } characters: { $over } over the { $max } that Telegram allows. Shorten it and send it again.
problem-usage-limit-range = The limit has to be a whole number from 1 to { $max }.
problem-expire-date-past = That expiry is in the past, or less than a minute away. Choose a later one.
problem-expire-date-far = That expiry is further away than Telegram can count (January 2038). Choose an earlier one, or “never”.
problem-limit-with-approval = A link has either a usage limit or join requests, not both. Switch one of them off.
