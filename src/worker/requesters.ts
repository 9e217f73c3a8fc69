import type { Api } from 'telegram';
import { Refusal } from '../domain/errors.ts';
import type { ImporterCursor, ImporterPage, Requester } from '../domain/ports/telegram.ts';
import type { Call } from './connection.ts';
import type { KnownPeople } from './known-people.ts';
import { isForPeople } from './refused-methods.ts';
import { getChatInviteImporters } from './rpc/get-chat-invite-importers.ts';

/** Those who ask to join. */
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
}

/** Somebody whose moment is known is on the first page: several can ask in the same second, but not so many. */
const PAGES_MAX = 20;

export function createRequesters(read: Call, people: KnownPeople): Requesters {
  function importers(
    peer: Api.TypeInputPeer,
    link: string | null,
    query: { requested: boolean; after: ImporterCursor | null },
  ): Promise<ImporterPage> {
    return getChatInviteImporters(read, peer, link, query);
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
      if (isForPeople(error)) people.becomeBot();
      throw error;
    }
  }

  return {
    importers,
    isWaiting: asks,
    async input(peer, requester) {
      try {
        if (people.input(requester.userId) === null) await asks(peer, requester);
      } catch (error) {
        if (!isForPeople(error)) throw error;
      }
      const input = people.input(requester.userId);
      if (input === null) throw new Refusal('request-gone');
      return input;
    },
  };
}

/** A page that begins with those who asked in that second. */
function rightAfter(date: Date): ImporterCursor {
  return { offsetDate: new Date(date.getTime() + 1000), offsetUser: '', seen: 0, count: 0 };
}
