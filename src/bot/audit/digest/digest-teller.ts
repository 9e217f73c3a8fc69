import type { Api } from 'grammy';
import { nextDigestAt, weekDigest } from '../../../actions/audit/digest.ts';
import { Refusal } from '../../../domain/errors.ts';
import type { Digest } from '../../../domain/ports/digest-store.ts';
import type { BotDependencies } from '../../dependencies.ts';
import { readerOf } from '../../screens/reading.ts';
import { sendScreen } from '../../telling/send-screen.ts';
import { createTeller, type Teller } from '../../telling/teller.ts';
import { digestScreen } from './digest-screen.ts';

const AT_ONCE = 20;
/** Somebody's clock may be in another zone by now: what is due earlier than that waits for their Monday. */
const EARLY_MS = 24 * 3_600_000;

/** Tells those who want it, each Monday at nine of their own clock, what happened in their chats: what is due now. */
export async function tellDigests(deps: BotDependencies & { api: Api }, stopped: AbortSignal): Promise<void> {
  const { store, clock } = deps;

  async function deal(digest: Digest): Promise<void> {
    const person = await store.persons.find(digest.readerId);
    if (person === null) return store.digests.remove(digest.peerId, digest.readerId);
    const { words, reading } = readerOf(person, deps);
    const zone = reading.timeZone;
    const dueAt = nextDigestAt(clock.now(), zone);
    if (dueAt.getTime() - digest.dueAt.getTime() < EARLY_MS) return store.digests.save({ ...digest, dueAt });
    try {
      const week = await weekDigest(deps, { peerId: digest.peerId, actorId: digest.readerId, zone });
      const screen = digestScreen(week, words, reading);
      await sendScreen(deps, { userId: digest.readerId, peerId: null }, screen);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // They may not read it any more. Anything else, such as an account that isn't in the chat, may be over in a week.
      if (error.code === 'owner-only') return store.digests.remove(digest.peerId, digest.readerId);
    }
    return store.digests.save({ ...digest, dueAt });
  }

  for (const digest of await store.digests.due(clock.now(), AT_ONCE)) {
    if (stopped.aborted) break;
    await deal(digest);
  }
}

/** Looks for those that are due again and again. */
export function createDigestTeller(deps: BotDependencies & { api: Api }): Teller {
  return createTeller(deps, {
    everyMs: 5_000,
    retryMs: 60_000,
    problem: 'a weekly digest could not be told',
    async tell(stopped) {
      await tellDigests(deps, stopped);
      return undefined;
    },
  });
}
