import { stillSees } from '../../actions/still-sees.ts';
import { askableUntil, canBeAsked, type JoinRequest, type RequestNotice } from '../../domain/join-request.ts';
import { scopeIn } from '../../domain/rights.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { BotDependencies } from '../dependencies.ts';
import { readerOf } from '../screens/reading.ts';
import type { Screen } from '../screens/screen.ts';
import { approvalsScreen } from './approvals-screen.ts';
import { groupScreen, NAMES_SHOWN, requestScreen } from './request-screen.ts';

/** So often a message says how far it is with many, or whether it still has to wait; news brings it up to date before. */
const PROGRESS_MS = 5_000;
const WAITING_MS = 60_000;

/** What the message has to show. */
export interface DrawnNotice {
  /** null: a later message counts them, so this one goes. */
  screen: Screen | null;
  /** When it changes by itself, null where it doesn't; `over`: not any more at all. */
  next: Date | 'over' | null;
}

/** @returns null for nothing: it is not for them any more, they turned it off, or it was over before it was told. */
export async function drawRequestNotice(
  deps: BotDependencies,
  notice: RequestNotice,
): Promise<DrawnNotice | null> {
  const { store } = deps;
  const { readerId, peerId, linkId, userId, place } = notice;
  const [person, link, chat] = await Promise.all([
    store.persons.find(readerId),
    linkId === null ? null : store.links.find(linkId),
    store.chats.find(peerId),
  ]);
  if (person === null) return null;
  const { words, reading } = readerOf(person, deps);
  if (!(await maySee(deps, notice, link))) {
    return place === null ? null : { screen: { text: words.html('card-hidden'), rows: [] }, next: 'over' };
  }
  const now = deps.clock.now();
  if (notice.decision !== null) {
    const counts = await store.requests.decisions(notice.decision);
    const view = { counts, place: notice, chat, link, now };
    const screen = approvalsScreen(view, words, reading);
    if (counts.next === null) return { screen, next: 'over' };
    const everyMs = counts.next.waitReason === null ? PROGRESS_MS : WAITING_MS;
    return { screen, next: new Date(now.getTime() + everyMs) };
  }
  const request = userId === null ? null : await store.requests.find({ peerId, userId });
  // Who answers was asked by the reader: that is told whatever else is not, and no count hides it.
  const answered = request !== null && request.answer !== null;
  if (place === null && !answered && (await store.notices.muted(readerId)).includes('requested')) return null;
  // The later one comes first: nobody is left without a message.
  const later = await store.requests.supersededBy(notice, !answered);
  if (later !== null && place === null) return null;
  if (later !== null && later.place !== null) return { screen: null, next: 'over' };
  if (userId === null) {
    const filter = { peerId, linkId, actorId: null };
    const waiting = await store.requests.waiting(filter, { offset: 0, limit: NAMES_SHOWN });
    if (waiting.total === 0 && place === null) return null;
    const next = waiting.total === 0 ? 'over' : null;
    return { screen: groupScreen({ filter, ...waiting, chat, link }, words), next };
  }
  if (request === null || (place === null && request.state !== 'waiting')) return null;
  const operation = await operationOf(deps, request);
  const screen = requestScreen({ request, operation, chat, link, now }, words, reading);
  if (request.state !== 'waiting') return { screen, next: 'over' };
  return { screen, next: canBeAsked(request, now) ? askableUntil(request) : null };
}

function operationOf({ store }: BotDependencies, { operationId }: JoinRequest) {
  return operationId === null ? Promise.resolve(null) : store.operations.find(operationId);
}

/** Requests without a link of ours are for the chat's creator, by what was last read. */
async function maySee(
  deps: BotDependencies,
  { readerId, peerId }: RequestNotice,
  link: InviteLink | null,
): Promise<boolean> {
  if (link !== null) return stillSees(deps, link, readerId);
  const administrators = (await deps.store.chats.find(peerId))?.administrators ?? null;
  return administrators !== null && scopeIn(administrators, readerId) === 'all';
}
