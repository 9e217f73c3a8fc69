import type { Api } from 'grammy';
import type { Drift, DriftKind } from '../../domain/drift.ts';
import { sameSettings } from '../../domain/link-settings.ts';
import type { Person } from '../../domain/person.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { KnownChat } from '../../domain/ports/chat-store.ts';
import { retryAfterMs } from '../api/errors.ts';
import type { BotDependencies } from '../dependencies.ts';
import { readerOf } from '../screens/reading.ts';
import type { Screen } from '../screens/screen.ts';
import { sendScreen } from '../telling/send-screen.ts';
import { createTeller, type Teller } from '../telling/teller.ts';
import { driftScreen, severalDrifts, type DriftNews } from './drift-screen.ts';

const LOOK_EVERY_MS = 1_000;
/** Of Telegram's 30 messages a second in all, what cards leave. */
const PACE_MS = 200;
const RETRY_MS = 30_000;
/** More of a kind are one message. */
const SINGLE_MAX = 3;

/**
 * Tells a chat's owner what happened to its links without the bot, if they ever wrote to it. What is to be told stands in the store
 * until it was: a crash between a message and its mark tells it again.
 */
export function createDriftTeller(deps: BotDependencies & { api: Api }): Teller {
  const { store, clock, log } = deps;
  /** Chats whose owner can't be told just now, until when: monotonic milliseconds. */
  const held = new Map<PeerId, number>();

  async function tellNext(): Promise<number> {
    const now = clock.monotonic();
    for (const [peerId, until] of held) if (until <= now) held.delete(peerId);
    const due = await store.drift.due(clock.now(), [...held.keys()]);
    const [first] = due;
    if (first === undefined) return LOOK_EVERY_MS;
    try {
      await tell(first.peerId, due);
    } catch (error) {
      log.warn({ err: error }, 'an owner could not be told what happened outside the bot');
      held.set(first.peerId, now + Math.max(retryAfterMs(error), RETRY_MS));
    }
    return PACE_MS;
  }

  async function tell(peerId: PeerId, due: Drift[]): Promise<void> {
    const chat = await store.chats.find(peerId);
    const ownerId = chat?.administrators?.list.find(({ creator }) => creator)?.userId ?? null;
    const owner = ownerId === null ? null : await store.persons.find(ownerId);
    const news: DriftNews[] = [];
    for (const drift of due) {
      const link = drift.linkId === null ? null : await store.links.find(drift.linkId);
      if (owner !== null && isNews({ drift, link }, owner)) news.push({ drift, link });
    }
    // What goes without saying is told by that.
    await store.drift.told(due.filter((drift) => !news.some((each) => each.drift === drift)));
    if (chat === null || owner === null) return;
    for (const ofKind of byKind(news)) {
      for (const { screen, about } of messages(ofKind, chat, owner)) {
        await sendScreen(deps, { userId: owner.userId, peerId }, screen);
        await store.drift.told(about);
      }
    }
  }

  function messages(news: DriftNews[], chat: KnownChat, owner: Person): { screen: Screen; about: Drift[] }[] {
    const view = { chat, now: clock.now(), ...readerOf(owner, deps) };
    if (news.length <= SINGLE_MAX) {
      return news.map((each) => ({ screen: driftScreen(each, view), about: [each.drift] }));
    }
    return [{ screen: severalDrifts(news, view), about: news.map(({ drift }) => drift) }];
  }

  return createTeller(deps, {
    everyMs: LOOK_EVERY_MS,
    retryMs: LOOK_EVERY_MS,
    problem: 'what happened outside the bot could not be read',
    tell: tellNext,
  });
}

/** Whether there is still anything to say, and somebody else doesn't say it: people are told of changes of their own links. */
function isNews({ drift, link }: DriftNews, { userId }: Person): boolean {
  if (drift.closedAt !== null) return false;
  switch (drift.kind) {
    case 'made-outside':
      return drift.user?.userId !== userId;
    case 'edited-outside':
      return link !== null && link.actorId !== userId && !sameSettings(drift.before ?? link, link);
    case 'revoked-outside':
      return link !== null && link.actorId !== userId;
    case 'usage-jump':
    case 'bot-link':
    case 'unknown-link':
      return true;
  }
}

function byKind(news: DriftNews[]): DriftNews[][] {
  const kinds = new Map<DriftKind | 'first', DriftNews[]>();
  for (const each of news) {
    const kind = each.drift.kind === 'made-outside' && each.link === null ? 'first' : each.drift.kind;
    kinds.set(kind, [...(kinds.get(kind) ?? []), each]);
  }
  return [...kinds.values()];
}
