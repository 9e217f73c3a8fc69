import { DateTime } from 'luxon';
import { Refusal } from '../../domain/errors.ts';
import type { Drift } from '../../domain/drift.ts';
import type { Openness } from '../../domain/open-link.ts';
import type { Chat, PeerId } from '../../domain/peer.ts';
import type { Period } from '../../domain/ports/membership-store.ts';
import { auditRole, auditRoleNow } from '../access.ts';
import type { ActionDependencies } from '../dependencies.ts';
import type { Totals } from './activity.ts';

/** What a week of a chat came to. */
export interface WeekDigest {
  peerId: PeerId;
  chat: Chat;
  /** From Monday to Monday, at the hour that digests are told. */
  period: Period;
  now: Totals;
  before: Totals;
  /** How many links were made, up to `OPEN_COUNTED`. */
  made: number;
  /** How many links let people in now, by risk. */
  open: Record<Openness, number>;
  /** What happened without the bot and was not dealt with yet, the newest. */
  drift: Drift[];
}

const HOUR = 9;
const MONDAY = 1;
const DRIFT_SHOWN = 20;

/** The Monday, nine o'clock in that zone, that comes after a moment. */
export function nextDigestAt(after: Date, zone: string): Date {
  const at = DateTime.fromJSDate(after, { zone });
  const monday = at.startOf('week').set({ hour: HOUR });
  return (monday > at ? monday : monday.plus({ weeks: 1 }).set({ weekday: MONDAY, hour: HOUR })).toJSDate();
}

/** Whether this person is told once a week from now on. @throws Refusal `owner-only`. */
export async function setDigest(
  deps: ActionDependencies,
  {
    peerId: asked,
    actorId,
    zone,
    wanted,
  }: { peerId: PeerId; actorId: number; zone: string; wanted: boolean },
): Promise<PeerId> {
  const { peerId } = await auditRole(deps, asked, actorId);
  const { digests } = deps.store;
  if (wanted) await digests.save({ peerId, readerId: actorId, dueAt: nextDigestAt(deps.clock.now(), zone) });
  else await digests.remove(peerId, actorId);
  return peerId;
}

/**
 * The week up to the last Monday morning.
 * @throws Refusal `owner-only` if they may not read the audit any more, `chat-not-found`.
 */
export async function weekDigest(
  deps: ActionDependencies,
  query: { peerId: PeerId; actorId: number; zone: string },
): Promise<WeekDigest> {
  const { peerId } = await auditRoleNow(deps, query.peerId, query.actorId);
  const { store, clock } = deps;
  const chat = await store.chats.named(peerId);
  if (chat === null) throw new Refusal('chat-not-found');
  const at = clock.now();
  const to = DateTime.fromJSDate(nextDigestAt(at, query.zone), { zone: query.zone }).minus({ weeks: 1 });
  const from = to.minus({ weeks: 1 });
  const period = { from: from.toJSDate(), to: to.toJSDate() };
  const [now, before, made, open, drift] = await Promise.all([
    store.memberships.totals(peerId, period),
    store.memberships.totals(peerId, { from: from.minus({ weeks: 1 }).toJSDate(), to: period.from }),
    store.openLinks.made(peerId, period),
    store.openLinks.counts(peerId, at),
    store.drift.open(peerId, DRIFT_SHOWN),
  ]);
  return { peerId, chat, period, now, before, made, open, drift };
}
