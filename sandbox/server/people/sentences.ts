const SENTENCES: Record<string, string> = {
  BUTTON_INVALID: 'That button is not on the keyboard any more.',
  CHANNEL_INVALID: 'There is no such chat.',
  CHANNEL_PRIVATE: 'That chat is private, and this person is not in it.',
  CHAT_ADMIN_REQUIRED: 'Only an administrator with the right to do this can.',
  CHAT_ID_INVALID: 'There is no such group for this person.',
  CHAT_INVITE_PERMANENT: "A primary link can't be changed, only revoked.",
  CHAT_PUBLIC_JOIN_REQUESTS: 'This chat is public and takes join requests, so that it needs no link.',
  CHAT_WRITE_FORBIDDEN: "This person can't write there.",
  DATA_INVALID: 'That button is not on the message any more.',
  EDIT_BOT_INVITE_FORBIDDEN: "A bot's link can't be changed by a person.",
  EXPIRE_DATE_INVALID: 'A link can only expire in the future.',
  HIDE_REQUESTER_MISSING: 'Nobody of that name waits to be admitted.',
  INVITE_HASH_EXPIRED: 'This link has expired or was revoked.',
  INVITE_HASH_INVALID: 'This is not an invite link.',
  INVITE_REQUEST_SENT: 'The request to join is waiting for an administrator.',
  INVITE_REVOKED_MISSING: 'Only a revoked link can be deleted.',
  TITLE_INVALID: "A link's title has at most 32 characters.",
  MESSAGE_ID_INVALID: 'That message is gone.',
  PEER_ID_INVALID: 'There is no such chat for this person.',
  PHONE_NUMBER_OCCUPIED: 'That phone number is taken.',
  PRICING_CHAT_INVALID: 'Only channels can sell subscriptions.',
  RIGHT_FORBIDDEN: "Nobody can grant a right that they don't have.",
  STARS_AMOUNT_INVALID: 'A subscription costs 1 to 10,000 Stars.',
  STARS_PAYMENT_REQUIRED: 'This link takes a payment in Stars, which nobody has here.',
  SUBSCRIPTION_PERIOD_INVALID: 'A subscription lasts 30 days.',
  USAGE_LIMIT_INVALID:
    'A limit is a whole number from 1 to 99,999, and none where people are admitted one by one.',
  USERNAME_OCCUPIED: 'That username is taken.',
  USERS_TOO_MUCH: 'As many people as this link allows are in already.',
  USER_ALREADY_PARTICIPANT: 'This person is in the chat already.',
  USER_CREATOR: 'That is not possible with the owner of a chat.',
  USER_ID_INVALID: 'There is no such person in the chat.',
  USER_NOT_PARTICIPANT: 'This person is not in the chat.',
  YOU_BLOCKED_USER: 'This person has blocked the bot.',
};

/** @returns Telegram's refusal in words. */
export function sentenceFor(error: string): string {
  return SENTENCES[error] ?? `Telegram refused: ${error}.`;
}
