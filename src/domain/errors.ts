/**
 * The small family that everything from outside is parsed into, once, at the edge. Which sentence a person reads is
 * decided in one place of the bot, by `code`.
 */

/** Telegram or a rule of ours said no. Definite: nothing was done, and trying again as it is would not help. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: RefusalCode;
  /** Telegram's own word for it, for the record; never shown. */
  readonly telegramError: string | null;

  constructor(code: RefusalCode, telegramError: string | null = null) {
    super(telegramError === null ? code : `${code} (${telegramError})`);
    this.code = code;
    this.telegramError = telegramError;
  }
}

/** @public */
export const REFUSAL_CODES = [
  /** The account behind Latchkey is not in the chat, or the chat does not exist. */
  'worker-not-in-chat',
  /** It is there without the invite right. */
  'worker-lacks-right',
  /** The person may not do this in that chat. */
  'actor-lacks-right',
  /** They may invite people there, but this takes the chat's creator. */
  'owner-only',
  'chat-not-found',
  /** The person doesn't run that chat, or there is no such chat: one answer, so that guessing tells nothing. */
  'chat-not-yours',
  /** They asked about too many chats that they don't run. */
  'look-ups-used-up',
  /** A private chat, a bot, a person: nothing with invite links. */
  'not-a-chat',
  /** Telegram answered without a link: people ask to join this public chat on its page. Rare, never assumed in advance. */
  'public-join-requests',
  'chat-kind-unsupported',
  'chat-migrated',
  'expire-date-invalid',
  'usage-limit-invalid',
  'title-invalid',
  'limit-with-approval',
  /** A price that Telegram doesn't take, or a chat that can't have paid links. */
  'subscription-invalid',
  'subscription-period-invalid',
  /** Telegram takes Stars for channels alone. */
  'price-in-group',
  /** Anybody joins a public channel for nothing. */
  'price-in-public',
  /** No price can be changed, and nothing but the title of a link that has one. */
  'price-stays',
  'link-not-found',
  'link-permanent',
  'link-revoked',
  /** Only a revoked one can be taken out of Telegram's list. */
  'link-not-revoked',
  /** A bot made it: only that bot can change it. */
  'link-of-bot',
  /** Another account of this bot made it: only that one can change it. */
  'link-of-other-account',
  /** The account that serves the chat makes no new links any more: the operator retired it. */
  'account-retired',
  /** It was regenerated already: another took its place. */
  'link-replaced',
  /** Anybody joins with it: nobody asks. */
  'link-without-approval',
  /** Its settings are not what a lockdown made of them: somebody has changed it since. */
  'link-changed',
  /** Their links were to be dealt with because they lost the right, which they have again. */
  'admin-back',
  /** The chat was never locked: there is nothing to lift. */
  'not-locked',
  /** Its chat is locked: new links there have to ask for approval. */
  'chat-locked',
  /** Its successor is being made, for another request than this. */
  'link-being-replaced',
  /** They wait no longer: decided on elsewhere, or they took it back. */
  'request-gone',
  'requester-joined',
  /** Nothing is known of them in that chat. */
  'person-unknown',
  /** The bot may write to them no longer, or never could. */
  'question-too-late',
  /** They are in as many channels and supergroups as Telegram allows. */
  'requester-in-too-many',
  /** The same of one of those who were to be admitted together. */
  'some-in-too-many',
  /** Whose links were asked for is no administrator any more. */
  'admin-gone',
  'search-with-link',
  'chat-full',
  'person-deleted',
  'account-restricted',
  /** The account is a bot, and Telegram keeps this for people. */
  'bot-cannot',
  /** Its batch was cancelled before it was sent. */
  'cancelled',
  /** Telegram didn't answer, and the account can't look whether it was done: a bot. */
  'maybe-done',
  /** An invitation to read an audit that was used or withdrawn, or is too old. */
  'invitation-gone',
  /** Somebody who was to read the audit is no administrator of the chat any more. */
  'auditor-no-admin',
  /** A link needs a second person's word, and nobody who could give it writes with the bot. */
  'nobody-to-agree',
  /** The store was restored from a backup: whether it was done is not known. */
  'restored',
  /** Somebody can't be forgotten while requests of theirs are under way; an account that makes links never. */
  'forget-under-way',
  'forget-account',
  'telegram-refused',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** The call may or may not have been executed. Never a reason to send it again. */
export class OutcomeUnknown extends Error {
  override name = 'OutcomeUnknown';
}

/** Not executed; Telegram wants the account to wait before it calls this method again. */
export class FloodWait extends Error {
  override name = 'FloodWait';
  /** TL name, e.g. `messages.exportChatInvite`. */
  readonly method: string;
  readonly seconds: number;

  constructor(method: string, seconds: number) {
    super(`${method}: wait ${seconds} s`);
    this.method = method;
    this.seconds = seconds;
  }
}

/** Not executed; the account can do nothing until its operator has dealt with it. */
export abstract class AccountProblem extends Error {
  abstract readonly state: 'dead' | 'frozen';
  /** Telegram's word, e.g. `AUTH_KEY_UNREGISTERED`. */
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

/** The session is no longer good: the operator has to log in again. */
export class SessionDead extends AccountProblem {
  override name = 'SessionDead';
  readonly state = 'dead';
}

/** Telegram froze the account: it can read, but change nothing. No wait ends that, only an appeal to Telegram. */
export class AccountFrozen extends AccountProblem {
  override name = 'AccountFrozen';
  readonly state = 'frozen';
}

/** Not executed: Telegram could not be reached at all. Trying again later is safe. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** Whether it says why something was not done: what Telegram answered, or that it couldn't be asked. */
export function isAnswer(error: unknown): error is Refusal | FloodWait | AccountProblem | Unreachable {
  return (
    error instanceof Refusal ||
    error instanceof FloodWait ||
    error instanceof AccountProblem ||
    error instanceof Unreachable
  );
}
