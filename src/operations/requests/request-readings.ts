import type { PeerId } from '../../domain/peer.ts';
import type { Reading } from '../background/reading.ts';
import { createSchedule, type Background } from '../background/schedule.ts';
import { readRequests } from './read-requests.ts';

/** Keeps in the store who waits in which chat: requests from before the bot's time, where it isn't in the chat, and those decided elsewhere. */
export interface RequestReadings {
  /** Soon, and at most once in `sightingsAtMostEveryMs`. */
  refresh(peerId: PeerId): void;
  /** For somebody who looks. @throws as `Telegram.importers`. */
  readNow(peerId: PeerId): Promise<void>;
  /** Resolves when stopped. */
  run(): Promise<void>;
  isQuiet(): boolean;
}

const PAGES_MAX = 50;
/** While somebody waits for it. */
const PAGES_NOW = 3;

/** @param onNews somebody asks to join who was not known to. */
export function createRequestReadings(
  background: Background,
  reading: Reading,
  onNews: () => void,
): RequestReadings {
  const { context } = background;
  const { store, telegram, clock, timings, accounts, accountId } = context;
  /** Monotonic milliseconds. */
  const readAt = new Map<PeerId, number>();
  const readings = createSchedule<PeerId | null>(background, 'join requests', async (peerId) => {
    // What was left from before this process.
    if (peerId === null) {
      for (const { peerId: waiting } of await store.requests.chatsWaiting(null)) {
        if ((await accounts.serving(waiting)) === accountId) refresh(waiting);
      }
      return;
    }
    readAt.set(peerId, clock.monotonic());
    // A chat that nobody manages here is none of ours.
    if ((await store.chats.named(peerId)) === null) return;
    const { news } = await readRequests(context, reading, peerId, PAGES_MAX);
    if (news) onNews();
  });

  function refresh(peerId: PeerId): void {
    const last = readAt.get(peerId) ?? -Infinity;
    readings.want(peerId, Math.max(clock.monotonic(), last + timings.sightingsAtMostEveryMs));
  }

  return {
    refresh,
    async readNow(peerId) {
      const { news, complete } = await readRequests(context, telegram, peerId, PAGES_NOW);
      if (news) onNews();
      if (!complete) refresh(peerId);
    },
    async run() {
      readings.want(null);
      await readings.run();
    },
    isQuiet: () => readings.isQuiet(),
  };
}
