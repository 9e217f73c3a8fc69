import { ruleKey, verdictOf, type JoinRequest, type JoinRule } from '../../domain/join-request.ts';
import { Refusal } from '../../domain/errors.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { KnownChat } from '../../domain/ports/chat-store.ts';
import type { Operations } from '../../domain/ports/operations.ts';
import { scopeIn } from '../../domain/rights.ts';
import type { Reading } from '../background/reading.ts';
import { createRepeating, type Background } from '../background/schedule.ts';

/** Deals with people who ask to join, once each: a rule decides on them, or somebody is told. */
export interface RequestDesk {
  /** There may be somebody new. */
  wake(): void;
  /** Resolves when stopped. */
  run(): Promise<void>;
  isQuiet(): boolean;
}

const EVERY_MS = 15_000;
const AT_ONCE = 50;
/** More than that by a link at once are for a person: the account's calls are no strangers' to spend. */
const LOOKED_UP_MAX = 10;
/** In whose name rules are carried out. */
const LATCHKEY = 'Latchkey';

export function createRequestDesk(
  background: Background,
  reading: Pick<Reading, 'isWaiting' | 'isMember'>,
  submit: Operations['submit'],
): RequestDesk {
  const { store, clock, accounts, accountId } = background.context;
  const unhandled = (which: Parameters<typeof store.requests.unhandled>[1]): Promise<JoinRequest[]> =>
    accounts.single
      ? store.requests.unhandled(AT_ONCE, which)
      : store.requests.unhandled(AT_ONCE, which, accountId);
  const atOnce = createRepeating(background, 'people who ask to join', EVERY_MS, async () => {
    const requests = await unhandled('others');
    for (const request of requests) await dealWith(request, true);
    if (requests.length === AT_ONCE) atOnce.want(null);
  });
  // On its own: a look into another chat takes seconds, which nobody else's requests are to wait for.
  const looking = createRepeating(background, 'rules that look into other chats', EVERY_MS, async () => {
    const requests = await unhandled('by rules that look elsewhere');
    const perLink = new Map<string | null, number>();
    for (const { linkId } of requests) perLink.set(linkId, (perLink.get(linkId) ?? 0) + 1);
    for (const request of requests) {
      await dealWith(request, (perLink.get(request.linkId) ?? 0) <= LOOKED_UP_MAX);
    }
    if (requests.length === AT_ONCE) looking.want(null);
  });
  const schedules = [atOnce, looking];

  /** @param looks whether the account may look for them in another chat. */
  async function dealWith(request: JoinRequest, looks: boolean): Promise<void> {
    const [link, chat] = await Promise.all([
      request.linkId === null ? null : store.links.find(request.linkId),
      store.chats.find(request.peerId),
    ]);
    const byRule = request.state === 'waiting' && (await ruled(request, link, looks));
    const readerId = request.state !== 'waiting' || byRule ? null : readerOf(link, chat);
    await store.requests.handled(request, readerId, clock.now());
  }

  /** @returns whether a rule decides on them. */
  async function ruled(request: JoinRequest, link: InviteLink | null, looks: boolean): Promise<boolean> {
    // What was tried once is for a person.
    if (link === null || request.operationId !== null) return false;
    // Neither lets rules anybody in, nor are those who wait turned away.
    if (await store.lockdowns.isLocked(request.peerId)) return false;
    const rule = await store.requests.rule(link.id);
    if (rule === null) return false;
    const isMember = looks || rule.approveMembersOf === null ? await isIn(request, rule) : null;
    const verdict = verdictOf(rule, { username: request.username, isMember });
    if (verdict === null) return false;
    await submit(
      {
        idempotencyKey: ruleKey(request),
        kind: verdict,
        peerId: request.peerId,
        actorId: rule.actorId,
        actorName: LATCHKEY,
        settings: null,
        linkId: link.id,
        requesterId: request.userId,
        revokeFirst: false,
        card: null,
        quiet: true,
        locale: 'en',
      },
      { draftId: null, buttonId: null, authorisedAt: null },
    );
    return true;
  }

  /** Only a chat that the rule's maker still manages counts. @returns null if it can't be told. */
  async function isIn({ peerId, userId, date }: JoinRequest, rule: JoinRule): Promise<boolean | null> {
    const { approveMembersOf, actorId } = rule;
    if (approveMembersOf === null) return false;
    const administrators = (await store.chats.find(approveMembersOf))?.administrators ?? null;
    if (administrators === null || scopeIn(administrators, actorId) === null) return null;
    try {
      // The account can ask about those whom it has read of.
      if (!(await isKnownToWait({ peerId, userId, date }))) return null;
      return await reading.isMember(approveMembersOf, userId);
    } catch (error) {
      // A person decides: one request that Telegram says nothing of holds up no others.
      if (error instanceof Refusal) return null;
      throw error;
    }
  }

  /** A bot was told that they ask, and can ask about anybody. */
  async function isKnownToWait({
    peerId,
    userId,
    date,
  }: Pick<JoinRequest, 'peerId' | 'userId' | 'date'>): Promise<boolean> {
    try {
      return await reading.isWaiting(peerId, { userId, date });
    } catch (error) {
      if (error instanceof Refusal && error.code === 'bot-cannot') return true;
      throw error;
    }
  }

  return {
    wake: () => schedules.forEach((schedule) => schedule.want(null)),
    async run() {
      await Promise.all(schedules.map((schedule) => schedule.run()));
    },
    isQuiet: () => schedules.every((schedule) => schedule.isQuiet()),
  };
}

/** Who asked for the link, as long as they may see it; or else the chat's creator. */
function readerOf(link: InviteLink | null, chat: KnownChat | null): number | null {
  const administrators = chat?.administrators ?? null;
  if (administrators === null) return link?.actorId ?? null;
  const asker = link?.actorId ?? null;
  if (asker !== null && scopeIn(administrators, asker) !== null) return asker;
  return administrators.list.find(({ creator }) => creator)?.userId ?? null;
}
