import { DateTime } from 'luxon';
import { Refusal } from '../../domain/errors.ts';
import type { Chat, PeerId } from '../../domain/peer.ts';
import type {
  Breakdown,
  BreakdownBy,
  CountsOf,
  Period,
  Retention,
} from '../../domain/ports/membership-store.ts';
import { auditRole, type AuditRole } from '../access.ts';
import type { ActionDependencies } from '../dependencies.ts';

export const ACTIVITY_DAYS = [7, 30, 90] as const;

export type ActivityDays = (typeof ACTIVITY_DAYS)[number];

export interface Totals {
  joins: number;
  leaves: number;
}

export interface Activity {
  peerId: PeerId;
  role: AuditRole;
  chat: Chat;
  /** From the beginning of a day up to now. */
  period: Period;
  now: Totals;
  /** As long before that, up to the same time of day. */
  before: Totals;
  /** A step for each day in the person's zone, the last one up to now. */
  series: { starts: Date[]; joins: number[]; leaves: number[] };
  byAdmin: Breakdown;
  byLink: Breakdown;
  byPreset: Breakdown;
  byWay: Breakdown;
  retention: Retention;
}

interface ActivityQuery {
  peerId: PeerId;
  actorId: number;
  /** Today is the last of them. */
  days: ActivityDays;
  /** IANA name: where days begin. */
  zone: string;
  /** Only by these links; absent for all. */
  of?: CountsOf;
  /** How many of each breakdown. */
  limit: number;
}

/** Who came and left lately, and by what. @throws Refusal `owner-only`, `chat-not-found`. */
export async function activity(deps: ActionDependencies, query: ActivityQuery): Promise<Activity> {
  const { peerId, role } = await auditRole(deps, query.peerId, query.actorId);
  const chat = await deps.store.chats.named(peerId);
  if (chat === null) throw new Refusal('chat-not-found');
  const { memberships } = deps.store;
  const at = deps.clock.now();
  const { of = {}, limit } = query;
  const { period, before, starts } = periodsOf(at, query);
  const parts = (by: BreakdownBy): Promise<Breakdown> =>
    memberships.breakdown(peerId, { ...period, by, limit });
  const [now, earlier, series, byAdmin, byLink, byPreset, byWay, retention] = await Promise.all([
    memberships.totals(peerId, { ...period, ...of }),
    memberships.totals(peerId, { ...before, ...of }),
    memberships.series(peerId, { ...period, starts, ...of }),
    parts('admin'),
    parts('link'),
    parts('preset'),
    parts('way'),
    memberships.retention(peerId, of, at),
  ]);
  return {
    peerId,
    role,
    chat,
    period,
    now,
    before: earlier,
    series: { starts, ...series },
    byAdmin,
    byLink,
    byPreset,
    byWay,
    retention,
  };
}

const QUARTER_MS = 15 * 60_000;

/** Days are those of the calendar: one may have 23 hours. */
export function periodsOf(
  now: Date,
  { days, zone }: Pick<ActivityQuery, 'days' | 'zone'>,
): { period: Period; before: Period; starts: Date[] } {
  const at = DateTime.fromJSDate(now, { zone });
  const first = at.startOf('day').minus({ days: days - 1 });
  const starts = Array.from({ length: days }, (_, day) => first.plus({ days: day }).toJSDate());
  // Counts are kept in quarters of hours: the present one is in it.
  const end = DateTime.fromMillis((Math.floor(now.getTime() / QUARTER_MS) + 1) * QUARTER_MS, { zone });
  return {
    period: { from: first.toJSDate(), to: end.toJSDate() },
    before: { from: first.minus({ days }).toJSDate(), to: end.minus({ days }).toJSDate() },
    starts,
  };
}
