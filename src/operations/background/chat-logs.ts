import { Refusal } from '../../domain/errors.ts';
import type { ChatEvent } from '../../domain/chat-event.ts';
import type { PeerId } from '../../domain/peer.ts';
import { seenInLog } from './seen-in-log.ts';
import type { Reading } from './reading.ts';
import { createSchedule } from './schedule.ts';
import type { Background } from './schedule.ts';

/** Reads Telegram's own log of chats of which censuses are taken: who came and how, and who left. */
export interface ChatLogs {
  /** Somebody joined or left: the log is read soon. */
  activity(peerId: PeerId): void;
  /** Reads what is new in it, now. @throws as `Telegram.adminLog`. */
  read(peerId: PeerId): Promise<void>;
  /** Resolves when stopped. */
  run(): Promise<void>;
  isQuiet(): boolean;
}

export function createChatLogs(background: Background, reading: Pick<Reading, 'adminLog'>): ChatLogs {
  const { store, clock, timings, log, accountId, isBot } = background.context;
  /** Monotonic milliseconds. */
  const readAt = new Map<PeerId, number>();
  const schedule = createSchedule(background, 'chat logs', readSoon);

  async function readSoon(peerId: PeerId): Promise<void> {
    try {
      const isWanted = !isBot && (await store.census.logRead({ peerId, accountId })) !== null;
      if (isWanted) await read(peerId);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      log.info({ peerId, code: error.code }, 'the log of a chat could not be read');
    }
    // Others tell of joins, too.
    await store.drift.noteJumps(peerId, clock.now());
  }

  async function read(peerId: PeerId): Promise<void> {
    readAt.set(peerId, clock.monotonic());
    const key = { peerId, accountId };
    const before = await store.census.logRead(key);
    const at = clock.now();
    const page = await reading.adminLog(peerId, { after: before?.eventId ?? null });
    const events = page?.events ?? [];
    await store.memberships.record(peerId, await seenInLog(store, peerId, events), at);
    await store.drift.noteUnknownLinks(peerId, unseenLinks(events), at);
    await store.census.keepLogRead(key, { eventId: events[0]?.id ?? before?.eventId ?? null, at });
  }

  return {
    activity(peerId) {
      const last = readAt.get(peerId) ?? -Infinity;
      schedule.want(peerId, Math.max(clock.monotonic(), last + timings.chatLogAtMostEveryMs));
    },
    read,
    run: () => schedule.run(),
    isQuiet: () => schedule.isQuiet(),
  };
}

/** Joins with links of which Telegram keeps a part from the account. */
function unseenLinks(
  events: readonly ChatEvent[],
): { link: string; user: { userId: number; name: string } }[] {
  return events.flatMap(({ actor, what }) =>
    (what.type === 'joined' || what.type === 'joined-by-request') && what.masked && what.link !== null
      ? [{ link: what.link, user: actor }]
      : [],
  );
}
