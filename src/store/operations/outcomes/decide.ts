import { IllegalTransition } from '../../../domain/ports/operation-store.ts';
import { decideOne } from '../../requests/request-changes.ts';
import { actorOf, note, type Writing } from './writing.ts';

/** Who decided on whom, and what. */
export async function writeDecided(writing: Writing): Promise<void> {
  const { trx, operation, now } = writing;
  const { kind, peerId, requesterId } = operation;
  if (requesterId === null) throw new IllegalTransition('a decision on nobody');
  const state = kind === 'approve' ? 'approved' : 'declined';
  await decideOne(trx, { peerId, userId: requesterId }, { state, by: actorOf(operation), now });
  await note(writing, state, operation.linkId, JSON.stringify({ requesterId }));
}
