import { linkState, type InviteLink } from '../../../domain/invite-link.ts';
import { plainText } from '../../../domain/plain-text.ts';
import type { Wording } from '../../words.ts';
import type { FileTable } from './file-table.ts';

const COLUMNS = [
  'title',
  'link',
  'state',
  'actor',
  'actor-id',
  'made',
  'expires',
  'limit',
  'usage',
  'approval',
  'requested',
  'price',
  'subscriptions-ended',
  'changed-at',
  'revoked-at',
  'replaces',
  'replaced-by',
  'id',
] as const;

/** A chat's links, a row each. @param can `addresses`: whether their reader may give the links to others. */
export function linkTable(words: Wording, now: Date, can: { addresses: boolean }): FileTable<InviteLink> {
  const states = new Map<string, string>();
  const state = (link: InviteLink): string => {
    const key = linkState(link, now);
    const known = states.get(key) ?? words.plain('state-name', { state: key });
    states.set(key, known);
    return known;
  };
  const [yes, no] = (['yes', 'no'] as const).map((value) => words.plain('yes-no', { value }));
  return {
    head: COLUMNS.map((key) => words.plain(`column-${key}`)),
    row: (link) => [
      plainText(link.title ?? ''),
      can.addresses ? link.link : null,
      state(link),
      plainText(link.actorName ?? ''),
      link.actorId,
      link.date,
      link.expireDate,
      link.usageLimit,
      link.usage,
      (link.requestNeeded ? yes : no) ?? null,
      link.requested,
      link.subscriptionPricing?.amount ?? null,
      link.subscriptionExpired,
      link.startDate,
      link.revokedAt,
      link.replaces,
      link.replacedBy,
      link.id,
    ],
  };
}
