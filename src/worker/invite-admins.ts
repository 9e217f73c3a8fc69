import { Api } from 'telegram';
import { Refusal } from '../domain/errors.ts';
import type { AdminInvites, LinkPage, Telegram } from '../domain/ports/telegram.ts';
import type { Call } from './connection.ts';
import type { KnownPeople } from './known-people.ts';
import { isForPeople, isKept, unlessKept } from './refused-methods.ts';
import { getAdminsWithInvites } from './rpc/get-admins-with-invites.ts';
import { getExportedChatInvites } from './rpc/get-exported-chat-invites.ts';
import type { KnownPeer } from './tl/chat.ts';

/** The admins of a chat and their links. Those of others Telegram shows its creator alone. */
export interface InviteAdmins {
  /** Null where Telegram keeps it from the account. */
  list(peer: Api.TypeInputPeer): Promise<AdminInvites[] | null>;
  links(peer: KnownPeer['input'], query: Parameters<Telegram['listLinks']>[1]): Promise<LinkPage>;
}

const NO_LINKS: LinkPage = { links: [], count: 0, next: null };

/** @param readAdministrators makes those of a chat known. */
export function createInviteAdmins(
  read: Call,
  people: KnownPeople,
  readAdministrators: (peer: KnownPeer['input']) => Promise<unknown>,
): InviteAdmins {
  async function linksOf(
    peer: KnownPeer['input'],
    adminId: number,
    query: Parameters<Telegram['listLinks']>[1],
  ): Promise<LinkPage> {
    try {
      const admin = people.input(adminId) ?? (await find(peer, adminId));
      return admin === null ? NO_LINKS : await getExportedChatInvites(read, peer, admin, query);
    } catch (error) {
      if (isGone(error) || isForPeople(error)) return NO_LINKS;
      throw error;
    }
  }

  /** @throws Refusal where the account may not know: whether there is such an admin is not known either. */
  async function find(peer: KnownPeer['input'], adminId: number): Promise<Api.InputUser | null> {
    let kept: unknown = null;
    try {
      await getAdminsWithInvites(read, peer);
    } catch (error) {
      if (!isKept(error)) throw error;
      kept = error;
    }
    if (people.input(adminId) === null) await readAdministrators(peer);
    const admin = people.input(adminId);
    if (admin === null && kept !== null) throw kept;
    return admin;
  }

  return {
    list: (peer) => unlessKept(isKept, () => getAdminsWithInvites(read, peer)),
    links(peer, query) {
      return query.adminId === undefined
        ? getExportedChatInvites(read, peer, new Api.InputUserSelf(), query)
        : linksOf(peer, query.adminId, query);
    },
  };
}

/** Telegram knows no such admin of the chat, or their account was deleted. */
function isGone(error: unknown): boolean {
  if (!(error instanceof Refusal)) return false;
  const { code, telegramError } = error;
  return code === 'admin-gone' || code === 'person-deleted' || telegramError === 'USER_ID_INVALID';
}
