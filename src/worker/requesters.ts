import { Api } from 'telegram';
import { returnBigInt } from 'telegram/Helpers.js';
import { Refusal } from '../domain/errors.ts';
import type { ImporterCursor, ImporterPage, Requester } from '../domain/ports/telegram.ts';
import type { Call } from './connection.ts';
import { isForPeople } from './refused-methods.ts';
import { getChatInviteImporters } from './rpc/get-chat-invite-importers.ts';

/** Those who ask to join, with the access hashes that name them to Telegram: they never leave the worker. */
export interface Requesters {
  importers(
    peer: Api.TypeInputPeer,
    link: string | null,
    query: { requested: boolean; after: ImporterCursor | null },
  ): Promise<ImporterPage>;
  /** Looks through those who wait. */
  isWaiting(peer: Api.TypeInputPeer, requester: Requester): Promise<boolean>;
  /** How to name them in a call. @throws Refusal `request-gone` where they are not known and do not wait. */
  input(peer: Api.TypeInputPeer, requester: Requester): Promise<Api.InputUser>;
  /** The same without asking; null where they are not known. */
  known(userId: number): Api.InputUser | null;
}

const KEPT_MAX = 20_000;
/** Somebody whose moment is known is on the first page: several can ask in the same second, but not so many. */
const PAGES_MAX = 20;

export function createRequesters(read: Call): Requesters {
  /** The latest last. */
  const kept = new Map<number, Api.InputUser>();
  /** The account is a bot: it can't list them, and may name people by their id with the access hash 0. */
  let byIdAlone = false;

  function learn(users: Api.TypeUser[]): void {
    for (const user of users) {
      if (!(user instanceof Api.User) || !user.accessHash) continue;
      const userId = user.id.toJSNumber();
      kept.delete(userId);
      kept.set(userId, new Api.InputUser({ userId: user.id, accessHash: user.accessHash }));
    }
    for (const userId of kept.keys()) {
      if (kept.size <= KEPT_MAX) break;
      kept.delete(userId);
    }
  }

  function importers(
    peer: Api.TypeInputPeer,
    link: string | null,
    query: { requested: boolean; after: ImporterCursor | null },
  ): Promise<ImporterPage> {
    return getChatInviteImporters(read, peer, link, query, learn);
  }

  async function isWaiting(peer: Api.TypeInputPeer, { userId, date }: Requester): Promise<boolean> {
    let after = date === null ? null : rightAfter(date);
    for (let pages = 0; pages < PAGES_MAX; pages += 1) {
      const page = await importers(peer, null, { requested: true, after });
      if (page.importers.some((importer) => importer.userId === userId)) return true;
      const last = page.importers.at(-1);
      if (page.next === null || last === undefined || (date !== null && last.date < date)) return false;
      after = page.next;
    }
    return false;
  }

  async function asks(peer: Api.TypeInputPeer, requester: Requester): Promise<boolean> {
    try {
      return await isWaiting(peer, requester);
    } catch (error) {
      byIdAlone ||= isForPeople(error);
      throw error;
    }
  }

  function known(userId: number): Api.InputUser | null {
    const unhashed = byIdAlone
      ? new Api.InputUser({ userId: returnBigInt(userId), accessHash: returnBigInt(0) })
      : null;
    return kept.get(userId) ?? unhashed;
  }

  return {
    importers,
    isWaiting: asks,
    known,
    async input(peer, requester) {
      try {
        if (known(requester.userId) === null) await asks(peer, requester);
      } catch (error) {
        if (!isForPeople(error)) throw error;
      }
      const input = known(requester.userId);
      if (input === null) throw new Refusal('request-gone');
      return input;
    },
  };
}

/** A page that begins with those who asked in that second. */
function rightAfter(date: Date): ImporterCursor {
  return { offsetDate: new Date(date.getTime() + 1000), offsetUser: '', seen: 0, count: 0 };
}
