import { Refusal, type RefusalCode } from '../domain/errors.ts';
import type { KnownChat } from '../domain/ports/chat-store.ts';
import type { Chat, ChatReference } from '../domain/peer.ts';
import { administrator, mayIssue } from '../domain/rights.ts';
import type { ActionDependencies } from './dependencies.ts';
import { requireIssuer } from './access.ts';

type Dependencies = Pick<ActionDependencies, 'store' | 'telegram' | 'clock' | 'operations' | 'accountId'>;

/** A refusal that can name the chat it speaks of, where the person may know its title. */
export class ChatRefused extends Refusal {
  override name = 'ChatRefused';
  readonly chatTitle: string | null;

  constructor(code: RefusalCode, telegramError: string | null, chatTitle: string | null) {
    super(code, telegramError);
    this.chatTitle = chatTitle;
  }
}

/**
 * Finds the chat a person named and asks Telegram whether a link can be issued there for them, now.
 * @throws ChatRefused `chat-not-found`, `not-a-chat`, `worker-not-in-chat`, `worker-lacks-right`, `actor-lacks-right`,
 * `public-join-requests`.
 */
export async function chooseChat(
  deps: Dependencies,
  request: { actorId: number; reference: ChatReference },
): Promise<{ chat: Chat }> {
  let chat: Chat | null = null;
  try {
    chat = await deps.telegram.resolveChat(request.reference);
    await deps.store.chats.save(chat);
    await requireIssuer(deps, chat.peerId, request.actorId);
    return { chat };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new ChatRefused(error.code, error.telegramError, await titleFor(deps, request, chat));
  }
}

/**
 * What the chat may be called to this person. An id can be guessed: a private chat's title is for who runs it, or has it
 * from their own app.
 */
async function titleFor(
  { store }: Dependencies,
  { actorId, reference }: { actorId: number; reference: ChatReference },
  chat: Chat | null,
): Promise<string | null> {
  const told = reference.by === 'peerId' ? (reference.title ?? null) : null;
  if (chat === null || chat.username !== null) return chat?.title ?? told;
  const administrators = (await store.chats.find(chat.peerId))?.administrators ?? null;
  const runsIt = administrators !== null && administrator(administrators, actorId) !== null;
  return runsIt ? chat.title : told;
}

/**
 * Chats to offer: where the person may invite, and the account too, by what was last read. Telegram is asked when one is
 * chosen.
 */
export async function knownChats(
  deps: Pick<Dependencies, 'store' | 'accountId'>,
  actorId: number,
): Promise<KnownChat[]> {
  const chats = await deps.store.chats.forPerson(actorId);
  const accountId = deps.accountId();
  return chats.filter(({ administrators }) => administrators !== null && mayIssue(administrators, accountId));
}
