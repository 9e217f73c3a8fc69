import type { Census } from '../../domain/census.ts';
import { Refusal } from '../../domain/errors.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { ChatLogs } from './chat-logs.ts';
import { createCensusSteps } from './census-steps.ts';
import type { Reading } from './reading.ts';
import { createSchedule } from './schedule.ts';
import type { Background } from './schedule.ts';

/**
 * Reads all links of a chat that the account can see, other admins' too, and who joined with them: when somebody asks for it, and
 * now and then. Where it is, stands in the store after each page; a process that ends leaves the rest to the next one.
 */
export interface Censuses {
  /** Soon; or goes on with the one that is under way. */
  take(peerId: PeerId): void;
  /** Resolves when stopped. */
  run(): Promise<void>;
  isQuiet(): boolean;
}

export interface CensusParts {
  /** With a budget of its own. */
  reading: Reading;
  logs: ChatLogs;
  /** As `ChatsInUse`. */
  generation: (peerId: PeerId) => number | null;
  followMigration: (peerId: PeerId) => Promise<boolean>;
  /** A chat's links were listed. */
  onRead: (peerId: PeerId) => void;
}

/** So long it goes on in one chat while others wait. */
const SLICE_MS = 15_000;

export function createCensuses(background: Background, parts: CensusParts): Censuses {
  const { store, clock, timings, log, accountId, accounts, isBot } = background.context;
  const next = createCensusSteps(background, parts);
  /** Monotonic milliseconds. */
  const endedAt = new Map<PeerId, number>();

  const schedule = createSchedule(background, 'census', goOn);
  const looking = createSchedule<null>(background, 'due censuses', look);
  looking.want(null, clock.monotonic() + timings.censusLookEveryMs);

  /** A slice of one. */
  async function goOn(asked: PeerId): Promise<void> {
    const chat = await store.chats.named(asked);
    if (chat === null) return;
    const { peerId } = chat;
    const key = { peerId, accountId };
    const until = clock.monotonic() + SLICE_MS;
    const isOver = (): boolean => clock.monotonic() >= until;
    let { census, position } = await store.census.begin(key, clock.now());
    try {
      for (;;) {
        const reached = await next(census, position, isOver);
        if (reached === null) break;
        if (isOver()) return schedule.want(peerId);
        ({ census, position } = await store.census.begin(key, clock.now()));
      }
      await store.census.finish(key, clock.now());
      log.info({ peerId }, 'a census is finished');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (await canGoOn(census, error)) return;
      log.info({ peerId, code: error.code }, 'a census can’t go on');
      await store.census.fail(key, error.code, clock.now());
    }
    endedAt.set(peerId, clock.monotonic());
  }

  /** @returns whether it goes on, in another place. */
  async function canGoOn({ peerId, whole }: Census, { code }: Refusal): Promise<boolean> {
    if (code === 'chat-migrated') {
      if (!(await parts.followMigration(peerId))) return false;
      schedule.want(peerId);
      return true;
    }
    // The account owned the chat when it began: if it doesn't now, there are still its own links.
    if (!whole || (await stillOwns(peerId))) return false;
    await store.census.keepAdmins({ peerId, accountId }, null);
    schedule.want(peerId);
    return true;
  }

  /** One that is out of the chat can't ask: it has nothing to go on with, either. */
  async function stillOwns(peerId: PeerId): Promise<boolean> {
    try {
      return (await parts.reading.adminsWithInvites(peerId)) !== null;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return true;
    }
  }

  /** Asks nothing of Telegram. */
  async function look(): Promise<void> {
    looking.want(null, clock.monotonic() + timings.censusLookEveryMs);
    if (isBot) return;
    const before = new Date(clock.now().getTime() - timings.censusEveryMs);
    const due = [
      ...(await store.census.unfinished(accountId)),
      ...(await store.census.due(accountId, before)),
    ];
    for (const peerId of due) {
      if ((await accounts.serving(peerId)) === accountId) schedule.want(peerId);
    }
  }

  return {
    take(peerId) {
      const ended = endedAt.get(peerId) ?? -Infinity;
      if (!isBot) schedule.want(peerId, Math.max(clock.monotonic(), ended + timings.censusAtMostEveryMs));
    },
    async run() {
      await Promise.all([schedule.run(), looking.run()]);
    },
    isQuiet: () => schedule.isQuiet() && looking.isQuiet(),
  };
}
