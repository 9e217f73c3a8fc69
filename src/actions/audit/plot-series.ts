import { Refusal } from '../../domain/errors.ts';
import type { Chat, PeerId } from '../../domain/peer.ts';
import type { CountsOf } from '../../domain/ports/membership-store.ts';
import { auditRole } from '../access.ts';
import type { ActionDependencies } from '../dependencies.ts';
import { periodsOf, type ActivityDays } from './activity.ts';

export interface PlotSeries {
  chat: Chat;
  by: 'admin' | 'link';
  days: ActivityDays;
  /** When each day begins. */
  starts: Date[];
  /** Of those with most joins, a number a day; `name`: null for a link without one. */
  parts: { name: string | null; joins: number[] }[];
  /** Everybody else's. */
  others: number[];
  leaves: number[];
}

/** As many as colours can be told apart. */
const PARTS = 5;

/** Joins and leaves over time, by admin or by link. @throws Refusal `owner-only`, `chat-not-found`. */
export async function plotSeries(
  deps: ActionDependencies,
  query: { peerId: PeerId; actorId: number; days: ActivityDays; zone: string; by: 'admin' | 'link' },
): Promise<PlotSeries> {
  const { peerId } = await auditRole(deps, query.peerId, query.actorId);
  const chat = await deps.store.chats.named(peerId);
  if (chat === null) throw new Refusal('chat-not-found');
  const { by, days } = query;
  const { memberships } = deps.store;
  const { period, starts } = periodsOf(deps.clock.now(), query);
  const series = (of: CountsOf): Promise<{ joins: number[]; leaves: number[] }> =>
    memberships.series(peerId, { ...period, starts, ...of });
  const { parts } = await memberships.breakdown(peerId, { ...period, by, limit: PARTS + 1 });
  const named = parts.filter(({ key, joins }) => key !== '' && joins > 0).slice(0, PARTS);
  const [all, ...each] = await Promise.all([
    series({}),
    ...named.map(({ key }) => series(by === 'admin' ? { askedById: Number(key) } : { linkId: key })),
  ]);
  return {
    chat,
    by,
    days,
    starts,
    parts: named.map(({ name }, index) => ({ name, joins: each[index]?.joins ?? [] })),
    others: all.joins.map((count, day) =>
      Math.max(0, count - each.reduce((sum, { joins }) => sum + (joins[day] ?? 0), 0)),
    ),
    leaves: all.leaves,
  };
}
