import type { Clock } from '../../domain/ports/clock.ts';
import type { CardPlace } from '../../domain/operation.ts';

const FORGOTTEN_AFTER_MS = 120_000;

/** Cards that are asking "are you sure?" just now: news of the link must not wipe the question away. */
export interface OpenQuestions {
  opened(card: CardPlace): void;
  closed(card: CardPlace): void;
  isOpen(card: CardPlace): boolean;
}

/** Kept in memory: a question forgotten by a restart is only redrawn as its link. */
export function createOpenQuestions(clock: Clock): OpenQuestions {
  const since = new Map<string, number>();
  const key = (card: CardPlace): string => `${card.chatId}:${card.messageId}`;
  return {
    opened: (card) => void since.set(key(card), clock.now().getTime()),
    closed: (card) => void since.delete(key(card)),
    isOpen(card) {
      const at = since.get(key(card));
      if (at === undefined) return false;
      if (clock.now().getTime() - at < FORGOTTEN_AFTER_MS) return true;
      since.delete(key(card));
      return false;
    },
  };
}
