import type { BotDependencies } from '../dependencies.ts';

/** A draft that nobody touched for so long is cancelled. */
const DRAFT_KEPT_MS = 7 * 86_400_000;

/** Cancels drafts that nobody touched for a week; their buttons still bring them back. For a timer of the process. */
export async function sweepDrafts({
  store,
  clock,
}: Pick<BotDependencies, 'store' | 'clock'>): Promise<number> {
  const now = clock.now();
  const swept = await store.drafts.sweep(new Date(now.getTime() - DRAFT_KEPT_MS), now);
  return swept.length;
}
