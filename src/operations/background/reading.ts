import { FloodWait } from '../../domain/errors.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { Telegram } from '../../domain/ports/telegram.ts';
import { createBudget } from './budget.ts';
import type { Background } from './schedule.ts';
import { wholeLog } from './whole-log.ts';

/**
 * What background work asks of Telegram, each call in its turn: within the budget, and only while no request of a person is
 * due or under way. A flood wait holds up the call that met it, and no other. Throws what the port throws but `FloodWait`.
 * `adminLog` reads all pages, each in a turn of its own.
 */
export type Reading = Pick<
  Telegram,
  | 'chats'
  | 'administrators'
  | 'listLinks'
  | 'findLink'
  | 'importers'
  | 'isWaiting'
  | 'isMember'
  | 'recentJoins'
  | 'adminsWithInvites'
  | 'adminLog'
>;

export interface People {
  /** Resolves when no request of a person is due or under way. */
  quiet: () => Promise<void>;
  /** As `ChatsInUse`. */
  generation: (peerId: PeerId) => number | null;
}

/** @param callEveryMs its pace in the long run; 0 for none. */
export function createReading(
  background: Background,
  { quiet, generation }: People,
  callEveryMs: number,
): Reading {
  const { context, account, busy, stopped } = background;
  const { telegram, clock, timings } = context;
  const budget = createBudget(clock, callEveryMs);

  async function turn(): Promise<void> {
    for (;;) {
      await quiet();
      stopped.throwIfAborted();
      const accountMs = account.waitMs();
      const ms = accountMs === 0 ? budget.take() : (accountMs ?? timings.watchEveryMs);
      if (ms === 0) return;
      await rest(ms);
    }
  }

  function rest(ms: number): Promise<void> {
    return busy.resting(() => clock.sleep(ms, stopped));
  }

  async function ask<T>(call: () => Promise<T>): Promise<T> {
    for (;;) {
      await turn();
      try {
        return await call();
      } catch (error) {
        if (!(error instanceof FloodWait)) throw error;
        await rest(error.seconds * 1000);
      }
    }
  }

  /** While it was asked, something may have been written: then the answer may be of before, and it is asked again. */
  async function askInChat<T>(peerId: PeerId, call: () => Promise<T>): Promise<T> {
    for (;;) {
      let before: number | null = null;
      const answer = await ask(() => {
        before = generation(peerId);
        return call();
      });
      if (before !== null && generation(peerId) === before) return answer;
    }
  }

  return {
    chats: (known) => ask(() => telegram.chats(known)),
    administrators: (peerId) => askInChat(peerId, () => telegram.administrators(peerId)),
    listLinks: (peerId, query) => askInChat(peerId, () => telegram.listLinks(peerId, query)),
    isWaiting: (peerId, requester) => ask(() => telegram.isWaiting(peerId, requester)),
    isMember: (peerId, userId) => ask(() => telegram.isMember(peerId, userId)),
    findLink: (peerId, link) => askInChat(peerId, () => telegram.findLink(peerId, link)),
    // No request of a person changes who joined; decisions change who waits.
    importers: (peerId, link, query) => {
      const read = () => telegram.importers(peerId, link, query);
      return query.requested ? askInChat(peerId, read) : ask(read);
    },
    recentJoins: (peerId) => ask(() => telegram.recentJoins(peerId)),
    adminsWithInvites: (peerId) => askInChat(peerId, () => telegram.adminsWithInvites(peerId)),
    adminLog: (peerId, query) => wholeLog(query, (part) => ask(() => telegram.adminLog(peerId, part))),
  };
}
