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

/** The account that Telegram names as the link's maker; null if neither we nor the chat know its name. */
export async function adminName(
  { store }: Pick<BotDependencies, 'store'>,
  { adminId, peerId }: InviteLink,
): Promise<string | null> {
  const account = await store.accounts.find(adminId);
  if (account !== null) return account.name;
  const administrators = (await store.chats.find(peerId))?.administrators ?? null;
  return administrators === null ? null : (administrator(administrators, adminId)?.name ?? null);
}

/** @returns null for links that one of our accounts made: it can change them. */
export async function linkMaker(
  deps: Pick<BotDependencies, 'store' | 'accounts'>,
  link: InviteLink,
): Promise<LinkMaker | null> {
  if ((await deps.accounts.keeping(link)) === link.adminId) return null;
  const [account, name] = await Promise.all([deps.store.accounts.find(link.adminId), adminName(deps, link)]);
  return { kind: account === null ? 'other' : 'account', name };
}
