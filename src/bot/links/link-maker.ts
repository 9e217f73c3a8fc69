import { Unreachable } from '../../domain/errors.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { administrator } from '../../domain/rights.ts';
import type { BotDependencies } from '../dependencies.ts';

/** Who made a link that the account can't change. */
export interface LinkMaker {
  /** Another account of this bot; or somebody else, in Telegram or with a bot of theirs. */
  kind: 'account' | 'other';
  /** null if they are no administrator any more. */
  name: string | null;
}

/** @returns null for the account's own links, which it can change. */
export async function linkMaker(
  { store, accountId }: Pick<BotDependencies, 'store' | 'accountId'>,
  { adminId, peerId }: InviteLink,
): Promise<LinkMaker | null> {
  if (isOwn(accountId, adminId)) return null;
  const account = await store.accounts.find(adminId);
  if (account !== null) return { kind: 'account', name: account.name };
  const administrators = (await store.chats.find(peerId))?.administrators ?? null;
  const maker = administrators === null ? null : administrator(administrators, adminId);
  return { kind: 'other', name: maker?.name ?? null };
}

/** Before the account is known, nothing is said against it. */
function isOwn(accountId: () => number, adminId: number): boolean {
  try {
    return accountId() === adminId;
  } catch (error) {
    if (error instanceof Unreachable) return true;
    throw error;
  }
}
