import type { Census } from '../../domain/census.ts';
import { Refusal } from '../../domain/errors.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { opennessOf, type Openness } from '../../domain/open-link.ts';
import type { Chat, PeerId } from '../../domain/peer.ts';
import type { KnownChat } from '../../domain/ports/chat-store.ts';
import type { OpenLinkPart } from '../../domain/ports/open-link-store.ts';
import { administrator, mayAudit, mayIssue } from '../../domain/rights.ts';
import { auditRole, type AuditRole } from '../access.ts';
import type { ActionDependencies } from '../dependencies.ts';

/** Why people can get in. `public-username`: anybody finds the chat by its name. The others are links. */
export type OpeningRisk = 'public-username' | 'former-admin' | 'bot' | Openness;

/** One way into a chat that is open now. */
export interface Opening {
  risk: OpeningRisk;
  /** null for the username, and for all links of one person. */
  link: InviteLink | null;
  /** Whose links they are, of `former-admin` and `bot`. `username` without `@`. */
  person: { userId: number; name: string; username: string | null } | null;
  /** How many links. */
  open: number;
  /** Whether who asked for the link, or made it in Telegram, can make links there now. */
  actorStillAdmin: boolean;
}

/**
 * What the list can't tell. `other-admins`: the account doesn't own the chat, so links that others made in Telegram are unknown;
 * `not-checked`: it does, and didn't look yet; `bot-account`: it is a bot, and sees only its own links. No account sees `folders`
 * (links of chat folders) and `communities` (members of a community that the chat is in).
 */
export type Unseen = 'other-admins' | 'not-checked' | 'bot-account' | 'folders' | 'communities';

export interface WhoCanGetIn {
  peerId: PeerId;
  role: AuditRole;
  chat: Chat;
  /** The riskiest first. What is no single link is on the first page. */
  openings: Opening[];
  /** Whether there are more links on that side. */
  before: boolean;
  after: boolean;
  /** Of links; each at most `OPEN_COUNTED`. */
  counts: Record<Openness, number>;
  /** All open links, and those that are full and open again when somebody leaves. */
  total: number;
  full: number;
  unseen: Unseen[];
  census: Census | null;
  /** Since when the chat is locked down; null if it isn't. */
  lockedSince: Date | null;
  now: Date;
}

const ASKERS_LOOKED_AT = 200;

/**
 * "Who can get in right now?" A page of it.
 * @throws Refusal `owner-only`, `chat-not-found`.
 */
export async function whoCanGetIn(
  deps: ActionDependencies,
  query: { peerId: PeerId; actorId: number; part: OpenLinkPart; limit: number },
): Promise<WhoCanGetIn> {
  const { store, clock, operations } = deps;
  const { peerId, role } = await auditRole(deps, query.peerId, query.actorId);
  const chat = await store.chats.find(peerId);
  if (chat === null) throw new Refusal('chat-not-found');
  const now = clock.now();
  const { part, limit } = query;
  const [page, counts, all, census, lockdown] = await Promise.all([
    store.openLinks.page(peerId, { part, limit }, now),
    store.openLinks.counts(peerId, now),
    store.links.counts({ peerId, actorId: null, text: null }, now),
    store.census.latest(peerId),
    store.lockdowns.latest(peerId),
  ]);
  const known = { chat, census, accountId: await deps.accounts.serving(peerId) };
  const links = page.links.flatMap((link) => openingOf(link, known, now) ?? []);
  const others = page.before ? [] : await withoutLink(deps, known, now);
  operations.refresh(peerId);
  return {
    peerId,
    role,
    chat,
    openings: inOrder([...others, ...links]),
    before: page.before,
    after: page.after,
    counts,
    total: all.byState.active,
    full: all.byState['used-up'],
    unseen: unseenIn(deps, known),
    census,
    lockedSince: lockdown === null || lockdown.state === 'lifted' ? null : lockdown.startedAt,
    now,
  };
}

interface Known {
  chat: KnownChat;
  census: Census | null;
  accountId: number;
}

function openingOf(link: InviteLink, known: Known, now: Date): Opening | null {
  const risk = opennessOf(link, now);
  if (risk === null) return null;
  const whose = link.actorId ?? link.adminId;
  return { risk, link, person: null, open: 1, actorStillAdmin: isAdmin(whose, known) };
}

/** Nothing is said against somebody before it is known who runs the chat. */
function isAdmin(userId: number, { chat: { administrators }, accountId }: Known): boolean {
  return userId === accountId || administrators === null || mayIssue(administrators, userId);
}

async function withoutLink({ store }: ActionDependencies, known: Known, now: Date): Promise<Opening[]> {
  const { chat } = known;
  const [askers, makers] = await Promise.all([
    store.openLinks.askers(chat.peerId, ASKERS_LOOKED_AT, now),
    store.openLinks.makers(chat.peerId, now),
  ]);
  const openings = new Map<number, Opening>();
  for (const { userId, name, open } of [...askers, ...makers.map((maker) => ({ ...maker, name: '' }))]) {
    const risk = riskOf(userId, known);
    if (risk === null) continue;
    const before = openings.get(userId);
    openings.set(userId, {
      risk,
      link: null,
      person: personOf(userId, name, known),
      open: open + (before?.open ?? 0),
      actorStillAdmin: risk === 'bot',
    });
  }
  const open: Opening = { risk: 'public-username', link: null, person: null, open: 0, actorStillAdmin: true };
  return [...(chat.username === null ? [] : [open]), ...openings.values()];
}

function riskOf(userId: number, known: Known): 'former-admin' | 'bot' | null {
  if (userId === known.accountId) return null;
  if (known.census?.admins.find((admin) => admin.userId === userId)?.isBot === true) return 'bot';
  return isAdmin(userId, known) ? null : 'former-admin';
}

function personOf(userId: number, asked: string, { chat, census }: Known): Opening['person'] {
  const administrators = chat.administrators;
  const found =
    census?.admins.find((admin) => admin.userId === userId) ??
    (administrators === null ? null : administrator(administrators, userId));
  return { userId, name: found?.name ?? asked, username: found?.username ?? null };
}

const ORDER: readonly OpeningRisk[] = [
  'public-username',
  'primary',
  'former-admin',
  'bot',
  'unlimited',
  'never-expires',
  'waiting-requests',
  'limited',
];

function inOrder(openings: Opening[]): Opening[] {
  return openings.toSorted((a, b) => ORDER.indexOf(a.risk) - ORDER.indexOf(b.risk));
}

function unseenIn({ isBot }: ActionDependencies, { chat, census, accountId }: Known): Unseen[] {
  const { administrators } = chat;
  const ownsIt = administrators !== null && mayAudit(administrators, accountId);
  const others = ownsIt ? 'not-checked' : 'other-admins';
  const seen = census !== null && census.whole && census.lastWholeAt !== null && others === 'not-checked';
  return [
    ...(isBot ? (['bot-account'] as const) : seen ? [] : ([others] as const)),
    'folders',
    'communities',
  ];
}
