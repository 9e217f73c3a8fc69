import { Refusal } from '../../../domain/errors.ts';
import type { JoinRequest } from '../../../domain/join-request.ts';
import type { Operation } from '../../../domain/operation.ts';
import type { Context } from '../../context.ts';
import type { Step } from './step.ts';

/** Admits or declines all who ask to join, by a link or at all. Sent again it decides on those who came since: the preview says so. */
export const decideAllStep: Step = {
  method: 'messages.hideAllChatJoinRequests',

  async call(context, operation, link) {
    const { kind, peerId, linkId } = operation;
    if (linkId !== null && link === null) throw new Refusal('link-not-found');
    try {
      await context.telegram.decideAllRequests(peerId, link?.link ?? null, kind === 'approve-all');
      return { step: 'decide-all', undecided: [] };
    } catch (error) {
      if (!isRefusal(error, 'bot-cannot')) throw error;
      return { step: 'decide-all', undecided: await oneByOne(context, operation) };
    }
  },

  async reconcile({ telegram, store, newId, clock, isBot }, { id, peerId, sentAt }, link, isOver) {
    // A bot isn't told who waits.
    if (isBot) return isOver ? store.operations.backToIntent(id, null) : null;
    const page = await telegram.importers(peerId, link?.link ?? null, { requested: true, after: null });
    const since = sentAt ?? new Date(0);
    // Those who came later say nothing of it; a page full of them doesn't either. Telegram dates to the second.
    const undecided = page.next !== null || page.importers.some(({ date }) => date <= since);
    if (!undecided) {
      const outcome = { step: 'decide-all', undecided: [] } as const;
      return store.operations.complete(id, outcome, newId(), clock.now());
    }
    return isOver ? store.operations.backToIntent(id, null) : null;
  },
};

const PAGE = 100;
/** Why one can't be decided on: that is no reason to leave the others. */
const THEIRS: readonly Refusal['code'][] = ['request-gone', 'requester-joined', 'requester-in-too-many'];

/** For a bot, which may decide on each of those that it was told of. @returns those who can't be let in, and wait on. */
async function oneByOne(
  { telegram, store }: Pick<Context, 'telegram' | 'store'>,
  operation: Operation,
): Promise<number[]> {
  const { kind, peerId } = operation;
  const undecided: number[] = [];
  for (const { userId, date } of await allWaiting(store, operation)) {
    try {
      await telegram.decideRequest(peerId, { userId, date }, kind === 'approve-all');
    } catch (error) {
      if (!isRefusal(error, ...THEIRS)) throw error;
      if (error.code === 'requester-in-too-many') undecided.push(userId);
    }
  }
  return undecided;
}

/** Read before the first is decided on: then they are fewer, and the pages others. */
async function allWaiting(store: Context['store'], { peerId, linkId }: Operation): Promise<JoinRequest[]> {
  const all: JoinRequest[] = [];
  for (;;) {
    const filter = { peerId, linkId, actorId: null };
    const { requests } = await store.requests.waiting(filter, { offset: all.length, limit: PAGE });
    all.push(...requests);
    if (requests.length < PAGE) return all;
  }
}

function isRefusal(error: unknown, ...codes: Refusal['code'][]): error is Refusal {
  return error instanceof Refusal && codes.includes(error.code);
}
