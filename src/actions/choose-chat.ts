import { isAnswer, Refusal, SessionDead, type RefusalCode } from '../domain/errors.ts';
import type { Accounts } from '../domain/ports/accounts.ts';
import type { KnownChat } from '../domain/ports/chat-store.ts';
import type { Chat, ChatReference } from '../domain/peer.ts';
import { administrator, mayIssue, refusalToAct } from '../domain/rights.ts';
import type { ActionDependencies } from './dependencies.ts';
import { keepAdministrators, peerNow, readAdministrators, requireNotRetired } from './access.ts';
import { isStoredAdministrator, spendLookUp } from './look-ups.ts';

/** Why no link can be made in a chat, told to one of its administrators: the chat and the account may be named. */
export class ChatRefused extends Refusal {
  override name = 'ChatRefused';
  readonly chatTitle: string | null;
  /** The account that was asked. */
  readonly accountId: number;

  constructor(
    code: RefusalCode,
    telegramError: string | null,
    about: Pick<ChatRefused, 'chatTitle' | 'accountId'>,
  ) {
    super(code, telegramError);
    this.chatTitle = about.chatTitle;
    this.accountId = about.accountId;
  }
}

/** How long a stranger's answer takes at least, so that it doesn't show what had to be asked for it. */
const STRANGERS_ANSWER_MS = 1_000;

/**
 * Finds the chat a person named and asks Telegram whether a link can be issued there for them, now.
 *
 * What stands in the way is told to people who are shown to be administrators there: by what is stored, by the bot's own
 * look, by Telegram's chat picker or by what the account reads. Everybody else is a stranger, gets one answer for every
 * chat, and few of those a day.
 * @throws ChatRefused `worker-not-in-chat`, `worker-lacks-right`, `actor-lacks-right`; Refusal `chat-not-yours`,
 * `look-ups-used-up`; FloodWait, AccountProblem and Unreachable, to administrators only.
 */
export async function chooseChat(
  deps: ActionDependencies,
  { actorId, reference }: { actorId: number; reference: ChatReference },
): Promise<Chat> {
  const stored = await findStored(deps, reference);
  await spendLookUp(deps, stored, actorId);
  const since = deps.clock.monotonic();
  const shown = isStoredAdministrator(stored, actorId) || (await isShown(deps, reference, actorId));
  const chat =
    shown === false ? null : await look(deps, stored, { actorId, reference, shown: shown === true });
  if (chat !== null) return chat;
  await deps.clock.sleep(Math.max(since + STRANGERS_ANSWER_MS - deps.clock.monotonic(), 0));
  throw new Refusal('chat-not-yours');
}

async function findStored(
  { store }: ActionDependencies,
  reference: ChatReference,
): Promise<KnownChat | null> {
  switch (reference.by) {
    case 'peerId':
      return store.chats.find(reference.peerId);
    case 'username':
      return store.chats.findByUsername(reference.username);
    case 'inviteHash':
      return null;
  }
}

/** Whether the person is shown to run the chat, as far as can be told without the account; null if it can't. */
async function isShown(
  { members }: ActionDependencies,
  reference: ChatReference,
  actorId: number,
): Promise<boolean | null> {
  switch (reference.by) {
    case 'peerId':
      return reference.picked === true || members.isAdministrator(reference.peerId, actorId);
    case 'username':
      return members.isAdministrator(reference.username, actorId);
    case 'inviteHash':
      return null;
  }
}

interface Looking {
  actorId: number;
  reference: ChatReference;
  shown: boolean;
}

/**
 * The account that serves the chat looks; or, where none does so far, one after the other until one can make links there, which serves
 * it from then on. @returns null for a stranger, whatever there is to see.
 */
async function look(
  deps: ActionDependencies,
  stored: KnownChat | null,
  looking: Looking,
): Promise<Chat | null> {
  const [first, ...others] = await whoLooks(deps, stored);
  let found = await lookWith(deps, first, looking);
  for (const accountId of others) {
    if (found.able || !(await spendAnother(deps, stored, looking.actorId))) break;
    const next = await lookWith(deps, accountId, looking);
    if (next.able || found.chat === null) found = next;
  }
  const { error, chat, accountId, able } = found;
  if (able && chat !== null) await deps.store.chats.serve(chat.peerId, accountId, deps.accounts.single);
  if (error === null) return chat;
  if (error instanceof ChatRefused || !isAnswer(error)) throw error;
  if (!looking.shown) return null;
  if (!(error instanceof Refusal)) throw error;
  const chatTitle = chat?.title ?? titleTold(looking.reference);
  throw new ChatRefused(error.code, error.telegramError, { chatTitle, accountId });
}

async function whoLooks(
  { store, accounts }: ActionDependencies,
  stored: KnownChat | null,
): Promise<[number, ...number[]]> {
  const served = stored === null ? null : await store.chats.servedBy(stored.peerId);
  const [first, ...others] = accounts.all();
  if (first === undefined) throw new SessionDead('no account');
  if (accounts.single) return [first];
  return served === null ? [first, ...others] : [served];
}

/** Each account that is asked counts: nobody spends more of their calls than of one's. */
async function spendAnother(
  deps: ActionDependencies,
  stored: KnownChat | null,
  actorId: number,
): Promise<boolean> {
  try {
    await spendLookUp(deps, stored, actorId);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

interface Found {
  accountId: number;
  /** The account can make links there, and the person may ask for them. */
  able: boolean;
  /** As far as the account sees it; null also for strangers, once that is known. */
  chat: Chat | null;
  error: unknown;
}

async function lookWith(
  deps: ActionDependencies,
  accountId: number,
  { actorId, reference }: Looking,
): Promise<Found> {
  let chat: Chat | null = null;
  try {
    const { telegram, operations } = deps.accounts.at(accountId);
    chat = await telegram.resolveChat(reference);
    const asAccount = { ...deps, telegram, operations };
    const { peerId, administrators } = await readAdministrators(asAccount, await peerNow(deps, chat.peerId));
    const runsIt = administrator(administrators, actorId) !== null;
    if (runsIt) await deps.store.chats.save(chat);
    await keepAdministrators(deps, await deps.store.chats.find(peerId), administrators, 'news');
    if (!runsIt) return { accountId, able: false, chat: null, error: null };
    const code = refusalToAct(administrators, { actorId, accountId, askedBy: actorId });
    if (code === null) await requireNotRetired(deps, accountId);
    const error = code === null ? null : new ChatRefused(code, null, { chatTitle: chat.title, accountId });
    return { accountId, able: code === null, chat, error };
  } catch (error) {
    return { accountId, able: false, chat, error };
  }
}

/** What the person calls the chat. */
function titleTold(reference: ChatReference): string | null {
  if (reference.by === 'username') return `@${reference.username}`;
  return reference.by === 'peerId' ? (reference.title ?? null) : null;
}

/**
 * Chats to offer: where the person may invite, and the account too, by what was last read. Telegram is asked when one is
 * chosen.
 */
export async function knownChats(
  { store, accounts }: Pick<ActionDependencies, 'store'> & { accounts: Pick<Accounts, 'serving'> },
  actorId: number,
): Promise<KnownChat[]> {
  const chats = await store.chats.forPerson(actorId);
  const serving = await Promise.all(chats.map(({ peerId }) => accounts.serving(peerId)));
  return chats.filter(({ administrators }, index) => {
    const accountId = serving[index];
    return administrators !== null && accountId !== undefined && mayIssue(administrators, accountId);
  });
}
