import type { PeerId } from '../../domain/peer.ts';
import { createAlarm } from '../queue/alarm.ts';
import { lookForMissing } from './missing-links.ts';
import { attempt, repeat } from './repeat.ts';
import type { Background } from './repeat.ts';

/** Reads chats' own links now and then, so that cards and lists show what is: one chat at a time. */
export interface Sightings {
  /** Soon, and at most once in `sightingsAtMostEveryMs`. */
  refresh(peerId: PeerId): void;
  /** Resolves when stopped. */
  run(): Promise<void>;
  isQuiet(): boolean;
}

/** Links older than this are looked at only when somebody asks. */
const WATCHED_FOR_MS = 7 * 24 * 3_600_000;

/** @param generation as the lane's: a reading during which something was written is thrown away. */
export function createSightings(
  background: Background,
  generation: (peerId: PeerId) => number,
  onQuiet: () => void,
): Sightings {
  const { context, flood, session, stopped } = background;
  const { store, telegram, clock, onChange, timings } = context;
  /** When each chat may be read, milliseconds since 1970; in the order they asked. */
  const wanted = new Map<PeerId, number>();
  const readAt = new Map<PeerId, number>();
  const alarm = createAlarm(clock, stopped);

  const now = (): number => clock.now().getTime();

  function refresh(peerId: PeerId): void {
    if (wanted.has(peerId)) return;
    wanted.set(peerId, Math.max(now(), (readAt.get(peerId) ?? 0) + timings.sightingsAtMostEveryMs));
    alarm.ring();
  }

  async function read(peerId: PeerId): Promise<void> {
    const counts = await store.links.countByState({ peerId, actorId: null, text: null }, clock.now());
    if (Object.values(counts).every((count) => count === 0)) return;
    const before = generation(peerId);
    const active = await telegram.listLinks(peerId, { revoked: false, after: null });
    const revoked = await telegram.listLinks(peerId, { revoked: true, after: null });
    const gone = await lookForMissing(context, peerId, [active, revoked]);
    readAt.set(peerId, now());
    if (generation(peerId) !== before) {
      refresh(peerId);
      return;
    }
    const seen = [...active.links, ...revoked.links, ...gone];
    const changed = await store.links.recordSightings(peerId, seen, clock.now());
    if (changed.length > 0) onChange();
  }

  /** Milliseconds until a chat may be read; null when none is wanted. */
  function untilNext(): number | null {
    if (wanted.size === 0) return null;
    if (session.dead()) return timings.watchEveryMs;
    const blocked = flood.until()?.getTime() ?? 0;
    return Math.max(Math.min(...wanted.values()), blocked) - now();
  }

  async function round(): Promise<void> {
    const ms = untilNext();
    if (ms === null || ms > 0) {
      onQuiet();
      await alarm.sleep(ms);
      return;
    }
    const [peerId] = Array.from(wanted, ([peerId]) => peerId).sort(earlier);
    if (peerId === undefined) return;
    wanted.delete(peerId);
    readAt.set(peerId, now());
    await attempt(background, 'sightings', () => read(peerId));
  }

  function earlier(a: PeerId, b: PeerId): number {
    return (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0);
  }

  async function readWanted(): Promise<void> {
    while (!stopped.aborted) await round();
  }

  async function watch(): Promise<void> {
    const since = new Date(now() - WATCHED_FOR_MS);
    (await store.links.watchedChats(since)).forEach(refresh);
  }

  return {
    refresh,
    async run() {
      await Promise.all([readWanted(), repeat(background, 'watched chats', timings.watchEveryMs, watch)]);
    },
    isQuiet: () => (untilNext() ?? 1) > 0,
  };
}
