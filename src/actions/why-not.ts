import { Refusal } from '../domain/errors.ts';
import { linkState, type InviteLink, type LinkState } from '../domain/invite-link.ts';
import type { JoinRequest } from '../domain/join-request.ts';
import type { Chat, PeerId } from '../domain/peer.ts';
import type { ChatPerson } from '../domain/ports/telegram.ts';
import { scopeOf, visibleLink } from './access.ts';
import type { ActionDependencies } from './dependencies.ts';
import { listedChats } from './listed-chats.ts';

/** Whom somebody asks about: a name or username, or one whose id is known. */
export interface Sought {
  text: string;
  /** null where it isn't known. */
  userId: number | null;
}

/** Somebody who may be meant, and what stands between them and the chat. */
export interface SoughtPerson {
  userId: number;
  name: string;
  username: string | null;
  /** `absent`: Telegram lists them neither as a member nor as banned; null: it wasn't asked, or doesn't say. */
  standing: ChatPerson['standing'] | 'absent' | null;
  bannedBy: string | null;
  /** Their latest request to join; null if there is none that the asker may see. */
  request: JoinRequest | null;
  /** When they last left; null if they didn't, are back, or the asker may not see it. */
  leftAt: Date | null;
}

export interface WhyNot {
  link: InviteLink;
  chat: Chat | null;
  state: LinkState;
  /** All of the chat's links are closed, or ask for approval. */
  locked: boolean;
  /** The asker is the chat's creator. */
  owner: boolean;
  /** Empty if nobody fits; null if nobody was asked about. */
  people: SoughtPerson[] | null;
}

/** More than anybody reads on a phone. */
const PEOPLE_MAX = 6;
/** So many of those who wait are looked through for a name. */
const WAITING_LOOKED_AT = 200;

/**
 * "Why can't they get in?" What stands between a person and a chat, with a link.
 * @throws Refusal `link-not-found`, `actor-lacks-right`.
 */
export async function whyNot(
  deps: ActionDependencies,
  { actorId, linkId, sought }: { actorId: number; linkId: string; sought: Sought | null },
): Promise<WhyNot> {
  const { store, clock } = deps;
  const link = await visibleLink(deps, linkId, actorId);
  const { peerId } = link;
  const owner = (await scopeOf(deps, peerId, actorId)) === 'all';
  const [chat, locked, people] = await Promise.all([
    store.chats.named(peerId),
    store.lockdowns.isLocked(peerId),
    sought === null ? null : findSought(deps, { peerId, sought, ofActorId: owner ? null : actorId }),
  ]);
  return { link, chat, state: linkState(link, clock.now()), locked, owner, people };
}

/**
 * The link that somebody pasted, in any chat where they may see links.
 * @throws Refusal `link-not-found` for one that isn't known there.
 */
export async function pastedLink(
  deps: ActionDependencies,
  url: string,
  actorId: number,
): Promise<InviteLink> {
  for (const { peerId } of await listedChats(deps, actorId, { owned: true })) {
    for (const { id } of await deps.store.links.fitting(peerId, url)) {
      try {
        return await visibleLink(deps, id, actorId);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }
  }
  throw new Refusal('link-not-found');
}

interface Search {
  peerId: PeerId;
  sought: Sought;
  /** Only requests and stays by links of this person's; null for all. Who is in now, Telegram shows every admin. */
  ofActorId: number | null;
}

async function findSought(deps: ActionDependencies, search: Search): Promise<SoughtPerson[]> {
  const { store, telegram } = deps;
  const { peerId, sought, ofActorId: actorId } = search;
  const text = sought.text.replace(/^@/, '');
  const [listed, waiting, stays] = await Promise.all([
    telegram.peopleLike(peerId, text),
    store.requests.waiting({ peerId, linkId: null, actorId }, { offset: 0, limit: WAITING_LOOKED_AT }),
    store.memberships.search(peerId, { text, before: null, limit: PEOPLE_MAX }),
  ]);
  const visible = await Promise.all(stays.memberships.map((stay) => isVisible(deps, stay, search)));
  const named = [
    ...(listed ?? []),
    ...waiting.requests.filter((request) => nameFits(request, text)),
    ...stays.memberships.filter((_stay, index) => visible[index]),
  ];
  const ids = [...new Set(named.map(({ userId }) => userId))];
  const wanted = sought.userId === null ? ids.slice(0, PEOPLE_MAX) : [sought.userId];
  return Promise.all(
    wanted.map(async (userId): Promise<SoughtPerson> => {
      const onTelegram = listed?.find((person) => person.userId === userId);
      const [request, [stay]] = await Promise.all([
        visibleRequestOf(deps, userId, search),
        store.memberships.ofPerson(peerId, userId),
      ]);
      const { name, username } = named.find((person) => person.userId === userId) ??
        request ?? { name: sought.text, username: null };
      return {
        userId,
        name,
        username,
        standing: listed === null ? null : (onTelegram?.standing ?? 'absent'),
        bannedBy: onTelegram?.bannedBy ?? null,
        request,
        leftAt: stay !== undefined && (await isVisible(deps, stay, search)) ? stay.leftAt : null,
      };
    }),
  );
}

async function visibleRequestOf(
  deps: ActionDependencies,
  userId: number,
  search: Search,
): Promise<JoinRequest | null> {
  const request = await deps.store.requests.find({ peerId: search.peerId, userId });
  return request !== null && (await isVisible(deps, request, search)) ? request : null;
}

async function isVisible(
  { store }: ActionDependencies,
  { linkId }: { linkId: string | null },
  { ofActorId }: Search,
): Promise<boolean> {
  if (ofActorId === null) return true;
  return linkId !== null && (await store.links.find(linkId))?.actorId === ofActorId;
}

/** As Telegram looks people up: part of a name, or a username's beginning. */
function nameFits({ name, username }: JoinRequest, text: string): boolean {
  const part = text.toLowerCase();
  return name.toLowerCase().includes(part) || (username ?? '').toLowerCase().startsWith(part);
}
