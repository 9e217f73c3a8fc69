import type { PeerId } from '../../domain/peer.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Telegram } from '../../domain/ports/telegram.ts';
import type { Administrators } from '../../domain/rights.ts';

/**
 * Who runs a chat, asked of Telegram no longer ago than a second, in milliseconds: a batch makes hundreds of links in that time,
 * and a question for each would take as many calls as the links themselves.
 */
const GOOD_FOR_MS = 1_000;
/** By then it is asked again, so that nothing has to wait for the answer. */
const RENEW_AFTER_MS = 500;

interface Asked {
  /** Monotonic milliseconds. */
  at: number;
  answer: Promise<Administrators>;
}

export type RecentRights = Pick<Telegram, 'administrators'>;

export function createRecentRights(telegram: RecentRights, clock: Clock): RecentRights {
  const answered = new Map<PeerId, Asked>();
  const asking = new Map<PeerId, Asked>();

  function ask(peerId: PeerId): Promise<Administrators> {
    const known = asking.get(peerId);
    if (known !== undefined) return known.answer;
    const asked = { at: clock.monotonic(), answer: telegram.administrators(peerId) };
    asking.set(peerId, asked);
    const end = (): void => void asking.delete(peerId);
    asked.answer
      .then(
        () => answered.set(peerId, asked),
        () => answered.delete(peerId),
      )
      .finally(end);
    return asked.answer;
  }

  function ageOf({ at }: Asked): number {
    return clock.monotonic() - at;
  }

  return {
    async administrators(peerId) {
      const known = answered.get(peerId);
      if (known === undefined || ageOf(known) >= GOOD_FOR_MS) return ask(peerId);
      if (ageOf(known) >= RENEW_AFTER_MS) ask(peerId).catch(() => {});
      return known.answer;
    },
  };
}
