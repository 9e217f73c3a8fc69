import { sweepDrafts } from '../bot/new-link/sweep-drafts.ts';
import { pseudonymCode, pseudonymName } from '../domain/forgotten.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { Log } from '../domain/ports/logger.ts';
import type { Operators } from '../domain/ports/operators.ts';
import { USUAL_RETENTION, type Retention } from '../domain/retention.ts';
import type { Store } from '../domain/ports/store.ts';

const EVERY_MS = 3_600_000;
/** People are told that it takes some minutes. */
const ERASE_EVERY_MS = 60_000;
const DAY_MS = 86_400_000;

interface Housekeeping {
  store: Store;
  clock: Clock;
  /** As usual unless said otherwise. */
  retention?: Retention | undefined;
}

/** Throws away what nobody needs any more. */
export async function tidy({ store, clock, retention = USUAL_RETENTION }: Housekeeping): Promise<void> {
  const until = async (days: number | null, work: (before: Date) => Promise<unknown>): Promise<void> => {
    if (days !== null) await work(new Date(clock.now().getTime() - days * DAY_MS));
  };
  await until(retention.updates, (before) => store.inbox.prune(before));
  await until(retention.buttons, (before) => store.buttons.prune(before));
  await until(retention.notices, (before) => store.notices.prune(before));
  await until(retention.notices, (before) => store.requests.prune(before));
  await sweepDrafts({ store, clock });
  await until(retention.drafts, (before) => store.drafts.prune(before));
  await until(retention.joins, (before) => store.memberships.forgetLeft(before));
  await store.links.noteExpired(clock.now());
}

/** Finishes forgetting those who asked for it. Operators are told: a pseudonym that they were not told of hides something. */
export async function eraseForgotten({
  store,
  operators,
}: {
  store: Pick<Store, 'privacy'>;
  operators: Operators;
}): Promise<void> {
  for (const { pseudonym, entries } of await store.privacy.erase()) {
    const person = pseudonymCode(pseudonymName(pseudonym)) ?? '';
    await operators.tell('person-forgotten', { person, entries }, person);
    await store.privacy.eraseTold(pseudonym);
  }
}

/** Does so every hour, and forgets every minute. @returns a function that ends it. */
export function housekeeping({
  log,
  operators,
  ...deps
}: Housekeeping & { log: Log; operators: Operators }): () => void {
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log.warn({ err: error }, 'housekeeping failed');
    }
  };
  const timers = [
    setInterval(() => void attempt(() => tidy(deps)), EVERY_MS),
    setInterval(() => void attempt(() => eraseForgotten({ store: deps.store, operators })), ERASE_EVERY_MS),
  ];
  timers.forEach((timer) => timer.unref());
  return () => timers.forEach((timer) => clearInterval(timer));
}
