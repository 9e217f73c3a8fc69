import { isAnswer, Refusal } from '../../domain/errors.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { AccountRow } from '../../domain/ports/account-store.ts';
import type { KnownChat } from '../../domain/ports/chat-store.ts';
import { mayIssue, type Administrators } from '../../domain/rights.ts';
import { keepAdministrators, requireNotRetired } from '../access.ts';
import type { Actor, ActionDependencies } from '../dependencies.ts';
import { requireOperator } from './operator.ts';

/** A page of the chats that an account serves. @throws Refusal for strangers. */
export async function chatsOfAccount(
  deps: ActionDependencies,
  { operatorId, userId, limit }: { operatorId: number; userId: number; limit: number },
): Promise<KnownChat[]> {
  requireOperator(deps, operatorId);
  return deps.store.chats.servedByAccount(userId, { offset: 0, limit });
}

/**
 * A chat, and the accounts that can make links there, but for the one that serves it. If there was none when it was last read, it is
 * read again: somebody may have been made an admin just now, for this.
 * @throws Refusal `chat-not-found`, and for strangers.
 */
export async function whoCouldServe(
  deps: ActionDependencies,
  { operatorId, peerId }: { operatorId: number; peerId: PeerId },
): Promise<{ chat: KnownChat; accounts: AccountRow[] }> {
  requireOperator(deps, operatorId);
  const { store } = deps;
  const chat = await store.chats.find(peerId);
  if (chat === null) throw new Refusal('chat-not-found');
  const servedBy = await deps.accounts.serving(chat.peerId);
  const others = deps.accounts.all().filter((userId) => userId !== servedBy);
  const able = (read: Administrators | null): number[] =>
    read === null ? [] : others.filter((userId) => mayIssue(read, userId));
  let takers = able(chat.administrators);
  if (takers.length === 0) {
    const read = await readByAnyOf(deps, { servedBy, others }, chat.peerId);
    takers = able(read);
    if (read !== null) await keepAdministrators(deps, chat, read, 'news');
  }
  return { chat, accounts: await thoseServing(deps, takers) };
}

/** The accounts that can make links in a chat, but for the one that served it and can't any more. Empty if none of them can tell. */
export async function whoCouldTakeOver(
  deps: Pick<ActionDependencies, 'store' | 'accounts'>,
  { peerId, servedBy }: { peerId: PeerId; servedBy: number },
): Promise<AccountRow[]> {
  const others = deps.accounts.all().filter((userId) => userId !== servedBy);
  const read = await readByOneOf(deps, others, peerId);
  const takers = read === null ? [] : others.filter((userId) => mayIssue(read, userId));
  return thoseServing(deps, takers);
}

/** Paused and retired ones take no chats. */
async function thoseServing(
  { store }: Pick<ActionDependencies, 'store'>,
  userIds: readonly number[],
): Promise<AccountRow[]> {
  const rows = await Promise.all(userIds.map((userId) => store.accounts.find(userId)));
  return rows.flatMap((row) => (row?.duty === 'serving' ? [row] : []));
}

/**
 * Who runs a chat. The account that serves it is asked first; chats are moved above all when that one is signed out, and then the
 * others are asked.
 * @returns null if none of them can tell.
 */
async function readByAnyOf(
  deps: Pick<ActionDependencies, 'accounts'>,
  { servedBy, others }: { servedBy: number; others: readonly number[] },
  peerId: PeerId,
): Promise<Administrators | null> {
  try {
    return await deps.accounts.at(servedBy).telegram.administrators(peerId);
  } catch (error) {
    if (!isAnswer(error)) throw error;
    return readByOneOf(deps, others, peerId);
  }
}

/** As the first of them sees it that can. */
async function readByOneOf(
  { accounts }: Pick<ActionDependencies, 'accounts'>,
  userIds: readonly number[],
  peerId: PeerId,
): Promise<Administrators | null> {
  const readBy = async (userId: number): Promise<Administrators> =>
    accounts.at(userId).telegram.administrators(peerId);
  return Promise.any(userIds.map(readBy)).catch(() => null);
}

/**
 * Another account makes links in a chat from now on. Links that are there stay with the account that made them, and requests that are
 * under way with the one that was asked.
 * @throws Refusal `chat-locked` while a lockdown is on, which one account has to end; `worker-not-in-chat`, `worker-lacks-right`,
 *   `account-retired`, and for strangers; and as `Accounts.at`.
 */
export async function moveChat(
  deps: ActionDependencies,
  { operator, peerId: asked, to }: { operator: Actor; peerId: PeerId; to: number },
): Promise<void> {
  requireOperator(deps, operator.userId);
  const { store, clock } = deps;
  const chat = await store.chats.named(asked);
  if (chat === null) throw new Refusal('chat-not-found');
  const { peerId } = chat;
  if (await store.lockdowns.isLocked(peerId)) throw new Refusal('chat-locked');
  await requireNotRetired(deps, to);
  // As the account itself sees it now.
  const administrators = await deps.accounts.at(to).telegram.administrators(peerId);
  if (!mayIssue(administrators, to)) throw new Refusal('worker-lacks-right');
  await store.chats.saveAdministrators(peerId, administrators);
  await store.chats.moveToAccount(peerId, to, operator, clock.now());
  deps.operations.refresh(peerId);
}
