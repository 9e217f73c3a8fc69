import type { Api } from 'grammy';
import { tellDigests } from '../../bot/audit/digest/digest-teller.ts';
import type { BotDependencies } from '../../bot/dependencies.ts';
import type { Operators } from '../../domain/ports/operators.ts';
import type { StoreFile } from '../../domain/ports/store-file.ts';
import { eraseForgotten, tidy } from '../housekeeping.ts';
import { createStoreCheck } from '../store-watch.ts';
import type { WhileHeld } from './while-held.ts';

/** Cron, UTC. */
const EVERY_MINUTE = '* * * * *';
const AT_17_PAST = '17 * * * *';
const AT_41_PAST = '41 * * * *';

/** What is done now and then, once for all processes. What is under way when it ends comes to its end. */
export async function startScheduled(
  deps: BotDependencies & { api: Api; operators: Operators; file: Pick<StoreFile, 'check'> },
  ...[, over, endsWith]: Parameters<WhileHeld['start']>
): Promise<void> {
  const { store, file, operators, clock, log, retention } = deps;
  const { jobs } = store;
  const check = createStoreCheck({ store: file, clock, log, operators });
  const scheduled = [
    { queue: 'housekeeping', cron: AT_17_PAST, does: () => tidy({ store, clock, retention }) },
    { queue: 'check', cron: AT_41_PAST, does: () => check.look(over) },
    { queue: 'forgetting', cron: EVERY_MINUTE, does: () => eraseForgotten({ store, operators }) },
    { queue: 'digests', cron: EVERY_MINUTE, does: () => tellDigests(deps, over) },
  ];
  for (const { queue, cron, does } of scheduled) {
    await jobs.schedule(queue, cron);
    endsWith(await jobs.work(queue, 1, does));
  }
  // Who starts it wants to know soon.
  await jobs.enqueue('check', { key: '', data: {}, once: true });
}
