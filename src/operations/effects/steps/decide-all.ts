import { Refusal } from '../../../domain/errors.ts';
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
    } catch (error) {
      if (!isRefusal(error, 'bot-cannot')) throw error;
      await oneByOne(context, operation);
    }
    return { step: 'decide-all' };
  },

  async reconcile({ telegram, store, newId, clock, isBot }, { id, peerId, sentAt }, link, isOver) {
    // A bot isn't told who waits.
    if (isBot) return isOver ? store.operations.backToIntent(id, null) : null;
    const page = await telegram.importers(peerId, link?.link ?? null, { requested: true, after: null });
    const since = sentAt ?? new Date(0);
    // Those who came later say nothing of it; a page full of them doesn't either. Telegram dates to the second.
    const undecided = page.next !== null || page.importers.some(({ date }) => date <= since);
    if (!undecided) return store.operations.complete(id, { step: 'decide-all' }, newId(), clock.now());
    return isOver ? store.operations.backToIntent(id, null) : null;
  },
};

const PAGE = 100;
/** They wait no longer, or can't be let in: that is no reason to leave the others. */
const THEIRS: readonly Refusal['code'][] = ['request-gone', 'requester-joined', 'requester-in-too-many'];

/** For a bot, which may decide on each of those that it was told of. */
async function oneByOne(
  { telegram, store }: Pick<Context, 'telegram' | 'store'>,
  { kind, peerId, linkId }: Operation,
): Promise<void> {
  const filter = { peerId, linkId, actorId: null };
  for (let offset = 0; ; offset += PAGE) {
    const { requests } = await store.requests.waiting(filter, { offset, limit: PAGE });
    for (const { userId, date } of requests) {
      try {
        await telegram.decideRequest(peerId, { userId, date }, kind === 'approve-all');
      } catch (error) {
        if (!isRefusal(error, ...THEIRS)) throw error;
      }
    }
    if (requests.length < PAGE) return;
  }
}

function isRefusal(error: unknown, ...codes: Refusal['code'][]): boolean {
  return error instanceof Refusal && codes.includes(error.code);
}
