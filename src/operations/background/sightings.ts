import type { ExportedLink } from '../../domain/invite-link.ts';
import type { PeerId } from '../../domain/peer.ts';
import { linkPages } from './link-pages.ts';
import { MISSING_AT_MOST, readMissing } from './missing-links.ts';
import type { Reading } from './reading.ts';
import { createRepeating, createSchedule } from './schedule.ts';
import type { Background } from './schedule.ts';

/**
 * Reads the account's own links of a chat, all of them, so that cards and lists show what is: soon after something happened
 * there or somebody looks, and now and then where links are open whose cards are fresh. A bot may not list its links: then
 * nothing is read.
 */
export interface Sightings {
  /** Soon, and at most once in `sightingsAtMostEveryMs`. */
  refresh(peerId: PeerId): void;
  /** Resolves when stopped. */
  run(): Promise<void>;
  isQuiet(): boolean;
}

/** What is known of a chat's readings. Monotonic milliseconds. */
interface Watched {
  readAt: number;
  /** How long it may be quiet before it is read without a reason. Doubles with each reading that finds nothing new. */
  everyMs: number;
  generation: number | null;
}

/** Links whose cards are older than this are read only when there is a reason. */
const WATCHED_FOR_MS = 7 * 24 * 3_600_000;
/** Of chats that were watched before this process began: nothing is known to have happened there just now. */
const FIRST_QUIET_MS = 15 * 60_000;

/**
 * @param generation as the reading's: what changed it is a reason to look.
 * @param onRead told of each chat that was read.
 * @param onRequests more or fewer people may wait there than before.
 */
export function createSightings(
  background: Background,
  reading: Reading,
  generation: (peerId: PeerId) => number | null,
  { onRead, onRequests }: Record<'onRead' | 'onRequests', (peerId: PeerId) => void>,
): Sightings {
  const { store, clock, onChange, timings, accountId, accounts, isBot } = background.context;
  const watched = new Map<PeerId, Watched>();
  let quietMs = FIRST_QUIET_MS;

  const readings = createSchedule(background, 'sightings', read);
  const watching = createRepeating(background, 'watched chats', timings.watchEveryMs, watch);

  function refresh(peerId: PeerId): void {
    const known = watched.get(peerId);
    if (known !== undefined) known.everyMs = timings.watchEveryMs;
    const readAt = known?.readAt ?? -Infinity;
    readings.want(peerId, Math.max(clock.monotonic(), readAt + timings.sightingsAtMostEveryMs));
  }

  async function read(peerId: PeerId): Promise<void> {
    if (isBot || !(await store.links.areIn(peerId))) return;
    const startedAt = clock.now();
    const known = watched.get(peerId) ?? { readAt: 0, everyMs: timings.watchEveryMs, generation: 0 };
    known.readAt = clock.monotonic();
    watched.set(peerId, known);
    let changed = false;

    for await (const { links } of linkPages((place) => reading.listLinks(peerId, place))) {
      changed = (await keep(peerId, links)) || changed;
    }
    const missing = await readMissing(store, reading, peerId, { adminId: accountId, since: startedAt });
    if (missing.length === MISSING_AT_MOST) refresh(peerId);
    changed = (await keep(peerId, missing)) || changed;
    if (changed) known.everyMs = timings.watchEveryMs;
    onRead(peerId);
  }

  /** @returns whether that was news. */
  async function keep(peerId: PeerId, seen: ExportedLink[]): Promise<boolean> {
    const changed = await store.links.recordSightings(peerId, seen, clock.now());
    if (changed.length > 0) onChange();
    if (changed.some(({ requestNeeded }) => requestNeeded)) onRequests(peerId);
    return changed.length > 0;
  }

  /** Asks nothing of Telegram: only decides which chats have been quiet for long enough. */
  async function watch(): Promise<void> {
    const now = clock.monotonic();
    const since = new Date(clock.now().getTime() - WATCHED_FOR_MS);
    const strict = new Set(await store.links.strictChats());
    const watchedChats = [...(await store.links.watchedChats(since)), ...strict];
    const serving = await Promise.all(watchedChats.map((peerId) => accounts.serving(peerId)));
    const chats = new Set(watchedChats.filter((_, index) => serving[index] === accountId));
    for (const peerId of chats) {
      const present = generation(peerId);
      const known = watched.get(peerId);
      if (known === undefined) {
        watched.set(peerId, { readAt: now, everyMs: quietMs, generation: present });
        readings.want(peerId);
      } else if (known.generation !== present) {
        known.generation = present;
        known.everyMs = timings.watchEveryMs;
      } else if (now - known.readAt >= known.everyMs) {
        // A strict link is to be closed soon after somebody joined, said or not.
        if (!strict.has(peerId)) known.everyMs = Math.min(known.everyMs * 2, timings.watchAtLeastEveryMs);
        readings.want(peerId);
      }
    }
    quietMs = timings.watchEveryMs;
    for (const [peerId, { readAt }] of watched) {
      if (!chats.has(peerId) && now - readAt >= timings.watchEveryMs) watched.delete(peerId);
    }
  }

  return {
    refresh,
    async run() {
      await Promise.all([readings.run(), watching.run()]);
    },
    isQuiet: () => readings.isQuiet() && watching.isQuiet(),
  };
}
