import { Refusal } from '../../../domain/errors.ts';
import type { Operation } from '../../../domain/operation.ts';
import type { Requester } from '../../../domain/ports/telegram.ts';
import type { Context } from '../../context.ts';
import type { Step } from './step.ts';

/** Admits or declines one who asks to join. Can be sent again at once: the second is told that nobody waits. */
export const decideStep: Step = {
  method: 'messages.hideChatJoinRequest',

  async call(context, operation) {
    const requester = await requesterOf(context, operation);
    try {
      await context.telegram.decideRequest(operation.peerId, requester, operation.kind === 'approve');
    } catch (error) {
      if (!(await isMadeBefore(context, operation, error))) throw error;
    }
    return { step: 'decide' };
  },

  async reconcile(context, operation, _link, isOver) {
    const { telegram, store, newId, clock, isBot } = context;
    // A bot isn't told who waits.
    if (isBot) return isOver ? store.operations.backToIntent(operation.id, null) : null;
    const waits = await telegram.isWaiting(operation.peerId, await requesterOf(context, operation));
    if (waits) return isOver ? store.operations.backToIntent(operation.id, null) : null;
    const joined = await telegram.isMember(operation.peerId, operation.requesterId ?? 0);
    const otherwise = operation.kind === 'approve' ? joined === false : joined === true;
    // Somebody else decided, the other way.
    if (otherwise) {
      const failure = joined === true ? 'requester-joined' : 'request-gone';
      return store.operations.fail(operation.id, failure, clock.now());
    }
    return store.operations.complete(operation.id, { step: 'decide' }, newId(), clock.now());
  },
};

/** An earlier call of unknown outcome landed after all: it is what the refusal speaks of. */
async function isMadeBefore(
  { telegram }: Pick<Context, 'telegram'>,
  { kind, sentAt, peerId, requesterId }: Operation,
  error: unknown,
): Promise<boolean> {
  if (sentAt === null || !(error instanceof Refusal)) return false;
  if (error.code !== 'request-gone') return kind === 'approve' && error.code === 'requester-joined';
  // A process that never saw them can't name them to Telegram once they don't wait, also where they were let in.
  return kind === 'decline' || (await telegram.isMember(peerId, requesterId ?? 0)) !== false;
}

async function requesterOf(
  { store }: Pick<Context, 'store'>,
  { peerId, requesterId }: Operation,
): Promise<Requester> {
  if (requesterId === null) throw new Refusal('request-gone');
  const request = await store.requests.find({ peerId, userId: requesterId });
  return { userId: requesterId, date: request?.date ?? null };
}
