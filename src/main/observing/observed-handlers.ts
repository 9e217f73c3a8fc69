import { performance } from 'node:perf_hooks';
import type { Update } from 'grammy/types';
import type { Handling } from '../../bot/inbox/handling.ts';
import { ALLOWED_UPDATES } from '../../bot/inbox/polling.ts';
import type { Observer } from '../../domain/ports/observer.ts';

type Handlers = Pick<Handling, 'handle' | 'giveUp'>;

/** What the inbox hands updates to, with each of them measured. */
export function observedHandlers({ handle, giveUp }: Handlers, observer: Pick<Observer, 'update'>): Handlers {
  async function observe(
    update: Update,
    outcome: 'handled' | 'given-up',
    work: () => Promise<void>,
  ): Promise<void> {
    const begun = performance.now();
    const tell = (which: typeof outcome | 'failed'): void =>
      observer.update(kindOf(update), which, performance.now() - begun);
    try {
      await work();
    } catch (error) {
      tell('failed');
      throw error;
    }
    tell(outcome);
  }

  return {
    handle: (update) => observe(update, 'handled', () => handle(update)),
    giveUp: (update, why) => observe(update, 'given-up', () => giveUp(update, why)),
  };
}

function kindOf(update: Update): string {
  return ALLOWED_UPDATES.find((kind) => kind in update) ?? 'other';
}
