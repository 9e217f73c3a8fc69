import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../../domain/errors.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { KnownChat } from '../../domain/ports/chat-store.ts';
import { mayIssue } from '../../domain/rights.ts';
import type { Reading } from './reading.ts';
import { createRepeating, createSchedule } from './schedule.ts';
import type { Background } from './schedule.ts';

/**
 * Keeps in the store which chats the account is in, and who runs them, so that people are offered theirs at once. When
 * something is done in a chat, Telegram is asked anyway: here it is enough to read what changed, and the rest now and then.
 */
export interface Directory {
  /** A chat, or the account's place in it, changed. */
  changed(peerId: PeerId): void;
  /** Who runs a chat changed, or the account's place in it: asked at once. */
  administratorsChanged(peerId: PeerId): void;
  /** Resolves when stopped. */
  run(): Promise<void>;
  isQuiet(): boolean;
}

export function createDirectory(background: Background, reading: Reading): Directory {
  const { store, clock, timings, log, accountId, accounts } = background.context;
  const changed = new Set<PeerId>();
  /** When Telegram last answered who runs a chat. Monotonic milliseconds. */
  const askedAt = new Map<PeerId, number>();
  let listedAt = -Infinity;

  const administrators = createSchedule(background, 'administrators', readAdministrators);
  const chats = createRepeating(background, 'chats', timings.directoryEveryMs, readChats);

  async function readChats(): Promise<void> {
    listedAt = clock.monotonic();
    const known = (await store.chats.forPerson(accountId)).map(({ peerId }) => peerId);
    const listed = await reading.chats([...known, ...changed]);
    for (const chat of listed) {
      const known = await store.chats.find(chat.peerId);
      if (!isDeepStrictEqual({ ...known, administrators: null }, { ...chat, administrators: null })) {
        await store.chats.save(chat);
      }
      if ((await isOthers(chat.peerId)) || !isStale(chat.peerId, known)) continue;
      administrators.want(chat.peerId);
    }
    // One that is not listed any more is asked about too: the answer says why.
    for (const peerId of changed) {
      changed.delete(peerId);
      if ((await store.chats.find(peerId))?.peerId !== peerId || (await isOthers(peerId))) continue;
      administrators.want(peerId);
    }
  }

  /** Who runs a chat that another account serves is read by that one. */
  async function isOthers(peerId: PeerId): Promise<boolean> {
    if (accounts.single) return false;
    const serving = await store.chats.servedBy(peerId);
    return serving !== null && serving !== accountId;
  }

  function isStale(peerId: PeerId, known: KnownChat | null): boolean {
    const asked = askedAt.get(peerId);
    if (asked !== undefined) return clock.monotonic() - asked >= timings.administratorsEveryMs;
    const stored = known?.administrators ?? null;
    if (stored === null || stored.list.length === 0) return true;
    const age = clock.now().getTime() - stored.checkedAt.getTime();
    return age < 0 || age >= timings.administratorsEveryMs;
  }

  async function readAdministrators(peerId: PeerId): Promise<void> {
    try {
      const read = await reading.administrators(peerId);
      await store.chats.saveAdministrators(peerId, read);
      const retired = (await store.accounts.find(accountId))?.duty === 'retired';
      if (mayIssue(read, accountId) && !retired) await store.chats.serve(peerId, accountId, accounts.single);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      log.info({ peerId, code: error.code }, 'who runs a chat could not be read');
      // Only this says that what is stored is untrue. Any other answer may be about this moment, or about this call.
      if (error.code === 'worker-not-in-chat') {
        await store.chats.saveAdministrators(peerId, { list: [], checkedAt: clock.now() });
      }
    }
    askedAt.set(peerId, clock.monotonic());
  }

  return {
    changed(peerId) {
      changed.add(peerId);
      chats.want(null, Math.max(clock.monotonic(), listedAt + timings.directoryAtMostEveryMs));
    },
    administratorsChanged(peerId) {
      changed.add(peerId);
      chats.want(null);
    },
    async run() {
      await Promise.all([chats.run(), administrators.run()]);
    },
    isQuiet: () => chats.isQuiet() && administrators.isQuiet(),
  };
}
