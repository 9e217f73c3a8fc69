import { Refusal } from '../domain/errors.ts';
import {
  ANSWERED_WITHIN_MS,
  canBeAsked,
  type AnswerOutcome,
  type JoinRequest,
  type RequestKey,
} from '../domain/join-request.ts';
import { peerNow } from './access.ts';
import { requireDecider } from './decide-requests.ts';
import type { ActionDependencies } from './dependencies.ts';

/**
 * Somebody whom this person may ask something, now: they may decide on the request, and the bot may write to who made it.
 * @param typed the question is typed already.
 * @throws Refusal `request-gone`, `requester-joined`, `question-too-late`; as `requireDecider`.
 */
export async function askableRequest(
  deps: ActionDependencies,
  { peerId, userId }: RequestKey,
  { actorId, typed }: { actorId: number; typed: boolean },
): Promise<JoinRequest & { userChatId: number }> {
  const request = await deps.store.requests.find({ peerId: await peerNow(deps, peerId), userId });
  if (request === null) throw new Refusal('request-gone');
  await requireDecider(deps, request, actorId);
  if (request.state === 'approved') throw new Refusal('requester-joined');
  if (request.state !== 'waiting') throw new Refusal('request-gone');
  const { userChatId } = request;
  if (userChatId === null || !canBeAsked(request, deps.clock.now(), typed)) {
    throw new Refusal('question-too-late');
  }
  return { ...request, userChatId };
}

/** @returns what became of what somebody wrote; null if nobody asked them anything of late. */
export function answerQuestion(
  { store, clock }: ActionDependencies,
  answer: { userId: number; text: string },
): Promise<AnswerOutcome | null> {
  const now = clock.now();
  return store.requests.answered(answer, { since: new Date(now.getTime() - ANSWERED_WITHIN_MS), now });
}
