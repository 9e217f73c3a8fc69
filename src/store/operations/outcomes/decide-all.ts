import { decideAll } from '../../requests/request-changes.ts';
import { actorOf, note, type Writing } from './writing.ts';

/** All who waited when it was asked of Telegram. Who came after that is for a reading to tell. */
export async function writeAllDecided(writing: Writing, undecided: readonly number[]): Promise<void> {
  const { trx, operation, now } = writing;
  const { kind, linkId } = operation;
  const state = kind === 'approve-all' ? 'approved' : 'declined';
  const askedBefore = operation.sentAt ?? now;
  const decided = { state, by: actorOf(operation), now, askedBefore, undecided } as const;
  const count = await decideAll(trx, operation, decided);
  await note(writing, `${state}-all`, linkId, JSON.stringify({ count }));
}
