import { FloodWait, Refusal, Unreachable } from '../../domain/errors.ts';
import type { Chat } from '../../domain/peer.ts';
import { linkPages } from '../background/link-pages.ts';
import { backoff, TIMINGS } from '../context.ts';
import type { Context } from '../context.ts';

type AdoptionContext = Pick<Context, 'store' | 'telegram' | 'clock' | 'newId' | 'log'> & {
  /** Told each time it has to wait, and until when. */
  onWait: (until: Date) => void;
  /** Ends it, unfinished. */
  signal: AbortSignal;
};

/**
 * Reads all of the account's own links, in every chat it is in, into a store that was restored from a backup: those it knows
 * are brought up to date, the others recorded without an asker. The primary link, which nobody asks for, is left out.
 * Takes as long as Telegram wants it to.
 * @returns how many links the store did not know, so far as it came.
 * @throws AccountProblem
 */
export async function adoptLinks(context: AdoptionContext): Promise<number> {
  const { store, telegram, log, signal } = context;
  let found = 0;
  for (const chat of (await patiently(context, () => telegram.chats())) ?? []) {
    if (signal.aborted) break;
    await store.chats.save(chat);
    try {
      found += await adoptLinksOf(context, chat);
    } catch (error) {
      // The account can't have made a link where it may not even list its own.
      if (!(error instanceof Refusal)) throw error;
      log.info({ code: error.code }, 'a chat has no links of the account to adopt');
    }
  }
  return found;
}

async function adoptLinksOf(context: AdoptionContext, { peerId }: Chat): Promise<number> {
  const { store, telegram, clock, newId } = context;
  let found = 0;
  const pages = linkPages((place) => patiently(context, () => telegram.listLinks(peerId, place)));
  for await (const page of pages) {
    const links = page.links.filter((link) => !link.permanent);
    await store.links.recordSightings(peerId, links, clock.now(), { restored: true });
    const fresh = links.map((exported) => ({ id: newId(), exported }));
    found += await store.links.recordFound(peerId, fresh, clock.now());
  }
  return found;
}

/** @returns null if it was ended. */
async function patiently<T>(
  { clock, log, onWait, signal }: AdoptionContext,
  read: () => Promise<T>,
): Promise<T | null> {
  for (let failures = 1; !signal.aborted; failures += 1) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof FloodWait || error instanceof Unreachable)) throw error;
      const ms = error instanceof FloodWait ? (error.seconds + 1) * 1000 : backoff(TIMINGS, failures);
      log.warn({ ms, error: error.message }, 'reading links after a restore has to wait');
      onWait(new Date(clock.now().getTime() + ms));
      await clock.sleep(ms, signal);
    }
  }
  return null;
}
