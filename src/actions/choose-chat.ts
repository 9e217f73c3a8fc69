import { isAnswer, Refusal, type RefusalCode } from '../domain/errors.ts';
import type { KnownChat } from '../domain/ports/chat-store.ts';
import type { Chat, ChatReference } from '../domain/peer.ts';
import { administrator, mayIssue, refusalToAct } from '../domain/rights.ts';
import type { ActionDependencies } from './dependencies.ts';
import { keepAdministrators, peerNow, readAdministrators } from './access.ts';
import { isStoredAdministrator, spendLookUp } from './look-ups.ts';

/** Why no link can be made in a chat, told to one of its administrators: the chat and the account may be named. */
export class ChatRefused extends Refusal {
  override name = 'ChatRefused';
  readonly chatTitle: string | null;

  constructor(code: RefusalCode, telegramError: string | null, chatTitle: string | null) {
    super(code, telegramError);
    this.chatTitle = chatTitle;
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
  const chat = shown === false ? null : await look(deps, reference, { actorId, shown: shown === true });
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

/** The account looks. @returns null for a stranger, whatever there is to see. */
async function look(
  deps: ActionDependencies,
  reference: ChatReference,
  { actorId, shown }: { actorId: number; shown: boolean },
): Promise<Chat | null> {
  let chat: Chat | null = null;
  try {
    chat = await deps.telegram.resolveChat(reference);
    const { peerId, administrators } = await readAdministrators(deps, await peerNow(deps, chat.peerId));
    const runsIt = administrator(administrators, actorId) !== null;
    if (runsIt) await deps.store.chats.save(chat);
    await keepAdministrators(deps, await deps.store.chats.find(peerId), administrators, 'news');
    if (!runsIt) return null;
    const accountId = deps.accountId();
    const refused = refusalToAct(administrators, { actorId, accountId, askedBy: actorId });
    if (refused !== null) throw new ChatRefused(refused, null, chat.title);
    return chat;
  } catch (error) {
    if (error instanceof ChatRefused || !isAnswer(error)) throw error;
    if (!shown) return null;
    if (!(error instanceof Refusal)) throw error;
    throw new ChatRefused(error.code, error.telegramError, chat?.title ?? titleTold(reference));
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
  deps: Pick<ActionDependencies, 'store' | 'accountId'>,
  actorId: number,
): Promise<KnownChat[]> {
  const chats = await deps.store.chats.forPerson(actorId);
  const accountId = deps.accountId();
  return chats.filter(({ administrators }) => administrators !== null && mayIssue(administrators, accountId));
}
