import { stillSees } from '../../actions/still-sees.ts';
import type { Batch } from '../../domain/batch.ts';
import type { Card } from '../../domain/card.ts';
import { Refusal } from '../../domain/errors.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { JoinRequest } from '../../domain/join-request.ts';
import { isDecision, isFinal, type Operation } from '../../domain/operation.ts';
import type { Brought } from '../../domain/ports/card-store.ts';
import { SHOWN_RIGHTS_MAX_AGE_MS } from '../../domain/rights.ts';
import type { BotDependencies } from '../dependencies.ts';
import { batchCard } from '../batches/batch-card.ts';
import { batchView } from '../batches/batch-view.ts';
import { linkCard } from '../links/link-card.ts';
import { changesAt, readKeptList } from '../lists/kept-list.ts';
import { lockdownCard } from '../lockdown/lockdown-card.ts';
import { lockdownView } from '../lockdown/lockdown-view.ts';
import { listCard } from '../lists/list-card.ts';
import { readList } from '../lists/read-list.ts';
import { decisionCard } from '../requests/decision-card.ts';
import { ruleOf } from '../requests/shown-rule.ts';
import { linkView } from '../links/link-view.ts';
import type { Reading } from '../screens/moment.ts';
import { readerOf } from '../screens/reading.ts';
import type { Screen } from '../screens/screen.ts';
import { drawPost, isPost } from '../share/posts/draw-post.ts';
import type { Wording } from '../words.ts';
import { outcomeCard } from './outcome-card.ts';
import { linkName } from '../links/link-name.ts';

/** What a card has to show now. */
export interface DrawnCard {
  /** null for what it shows already, but without buttons. */
  screen: Screen | null;
  /** The chat it speaks of; null where it says nothing any more. */
  peerId: number | null;
  shows: Brought;
  /** What became of a request is sent anew if its message is gone; news alone is no reason to write to somebody. */
  mustArrive: boolean;
}

interface Reader {
  words: Wording;
  reading: Reading;
}

export async function drawCard(deps: BotDependencies, card: Card): Promise<DrawnCard> {
  const person = await deps.store.persons.find(card.readerId);
  const reader = readerOf(person ?? { locale: card.locale, timeZone: null, hourCycle: null }, deps);
  const { about } = card;
  if ('linkId' in about) {
    const link = await deps.store.links.find(about.linkId);
    if (link === null) return nothing(reader);
    if (isPost(card))
      return { ...(await drawPost(deps, card, link, reader)), peerId: null, mustArrive: false };
    return drawLink(deps, card, link, reader);
  }
  if ('list' in about) return drawList(deps, card, about.list, reader);
  if ('batchId' in about) {
    const batch = await deps.store.batches.find(about.batchId);
    return batch === null ? nothing(reader) : drawBatch(deps, card, batch, reader);
  }
  const operation = await deps.store.operations.find(about.operationId);
  return operation === null ? nothing(reader) : drawOperation(deps, card, operation, reader);
}

async function drawLink(
  deps: BotDependencies,
  card: Card,
  link: InviteLink,
  { words, reading }: Reader,
): Promise<DrawnCard> {
  const view = await linkView(deps, link, card.readerId);
  const drawn = { peerId: link.peerId, shows: { link, at: view.now }, mustArrive: false };
  if (!(await stillSees(deps, link, card.readerId))) return { ...drawn, screen: hiddenScreen(words) };
  if (card.state === 'superseded') return { ...drawn, screen: olderScreen(link, words), shows: 'over' };
  return { ...drawn, screen: linkCard(view, words, reading) };
}

/** A list that nobody looks at any more, or not at this one, loses its buttons. */
async function drawList(
  deps: BotDependencies,
  card: Card,
  list: string,
  { words, reading }: Reader,
): Promise<DrawnCard> {
  const { place, until } = readKeptList(list);
  const drawn = { peerId: null, mustArrive: false };
  if (card.state !== 'current' || deps.clock.now().getTime() >= until) {
    return { ...drawn, screen: null, shows: 'over' };
  }
  try {
    const view = await readList(deps, { userId: card.readerId }, place);
    const dueAt = changesAt(view.listing, new Date(until));
    return { ...drawn, screen: listCard(view, words, reading), shows: { list, dueAt } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...drawn, screen: { text: words.html('list-hidden'), rows: [] }, shows: 'over' };
  }
}

async function drawOperation(
  deps: BotDependencies,
  card: Card,
  operation: Operation,
  { words, reading }: Reader,
): Promise<DrawnCard> {
  const [chat, link, result, account] = await Promise.all([
    deps.store.chats.named(operation.peerId),
    operation.linkId === null ? null : deps.store.links.find(operation.linkId),
    operation.resultLinkId === null ? null : deps.store.links.find(operation.resultLinkId),
    deps.accounts
      .keeping({ adminId: operation.accountId, peerId: operation.peerId })
      .then((accountId) => deps.store.accounts.find(accountId)),
  ]);
  const now = deps.clock.now();
  if (isDecision(operation.kind)) {
    const request = await requestOf(deps, operation);
    const screen = decisionCard(
      { operation, chat, link, request, account, now, isBot: deps.isBot },
      words,
      reading,
    );
    const shows = isFinal(operation) ? 'over' : { operation, at: now };
    return { screen, peerId: operation.peerId, mustArrive: true, shows };
  }
  const shownLink = result ?? link;
  const rule = shownLink === null ? null : await ruleOf(deps, shownLink, card.readerId);
  const screen = outcomeCard(
    { operation, chat, link, result, rule, account, now, isBot: deps.isBot },
    words,
    reading,
  );
  const drawn = { screen, peerId: operation.peerId, mustArrive: true };
  // One that says why something was refused is no card of the link: news of the link would wipe that away.
  if (operation.state === 'failed') return { ...drawn, shows: 'over' };
  if (operation.state !== 'done') return { ...drawn, shows: { operation, at: now } };
  if (shownLink === null) return { ...drawn, shows: 'over' };
  const seen = isJustDone(operation, now) || (await stillSees(deps, shownLink, card.readerId));
  return { ...drawn, screen: seen ? screen : hiddenScreen(words), shows: { link: shownLink, at: now } };
}

/** Right before it was done Telegram said that the person may. */
function isJustDone({ finishedAt }: Operation, now: Date): boolean {
  const age = finishedAt === null ? Infinity : now.getTime() - finishedAt.getTime();
  return age >= 0 && age <= SHOWN_RIGHTS_MAX_AGE_MS;
}

async function drawBatch(
  deps: BotDependencies,
  card: Card,
  batch: Batch,
  { words, reading }: Reader,
): Promise<DrawnCard> {
  if (batch.lockdownId !== null) return drawLockdown(deps, card, batch, { words, reading });
  const screen = batchCard(await batchView(deps, batch, words), words, reading);
  return { screen, peerId: batch.peerId, shows: { batch, at: deps.clock.now() }, mustArrive: true };
}

/** Shown while any of its batches goes on, to the chat's creator. */
async function drawLockdown(
  deps: BotDependencies,
  { readerId }: Card,
  first: Batch,
  { words, reading }: Reader,
): Promise<DrawnCard> {
  const lockdown = await deps.store.lockdowns.find(first.id);
  if (lockdown === null) return nothing({ words, reading });
  const { peerId } = lockdown;
  const view = await lockdownView(deps, lockdown);
  const seen = await stillSees(deps, { peerId, actorId: null }, readerId);
  const screen = seen ? lockdownCard(view, words, reading) : hiddenScreen(words);
  const batch = view.underWay.find(({ state }) => state !== 'paused') ?? first;
  return { screen, peerId, shows: { batch, at: deps.clock.now() }, mustArrive: true };
}

function requestOf(
  { store }: BotDependencies,
  { peerId, requesterId }: Operation,
): Promise<JoinRequest | null> {
  return requesterId === null ? Promise.resolve(null) : store.requests.find({ peerId, userId: requesterId });
}

function hiddenScreen(words: Wording): Screen {
  return { text: words.html('card-hidden'), rows: [] };
}

function olderScreen(link: InviteLink, words: Wording): Screen {
  const title = linkName(link, words);
  const press = { action: 'link.show', uses: 'many', linkId: link.id } as const;
  return {
    text: words.html('card-older', { title }),
    rows: [[{ text: words.plain('button-show-link'), press }]],
  };
}

function nothing({ words }: Reader): DrawnCard {
  return { screen: hiddenScreen(words), peerId: null, shows: 'over', mustArrive: false };
}
