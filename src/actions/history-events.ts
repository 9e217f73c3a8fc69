import { z } from 'zod';
import type { AuditEntry } from '../domain/audit-entry.ts';
import type { InviteLink } from '../domain/invite-link.ts';
import type { LinkSettings } from '../domain/link-settings.ts';
import { OPERATION_KINDS, type OperationKind } from '../domain/operation.ts';

/** What is no operation: most of it was seen on Telegram, and nobody asked us for it. */
export const OTHER_EVENTS = [
  'revoked-outside',
  'edited-outside',
  'made-outside',
  'bot-link',
  'usage-jump',
  'found',
  'twin-revoked',
  'twin-reported',
  'posted',
  'taken-over',
] as const;

/** Something that happened to a link: what somebody asked for and what came of it are one event. */
export interface HistoryEvent {
  /** When it came to its end, as far as it did. */
  at: Date;
  /** null where nobody asked. */
  actorName: string | null;
  what: OperationKind | (typeof OTHER_EVENTS)[number];
  /** Of a regeneration, one step may have been done and the other refused: `closed-only`, `both-open`. */
  outcome: 'done' | 'waiting' | 'failed' | 'closed-only' | 'both-open';
  /** Of an edit that was done, with the bot or without it. */
  change: { from: LinkSettings; to: LinkSettings } | null;
}

/** @param entries of these links, oldest first. @returns the same order, each event in the place of its end. */
export function historyEvents(entries: AuditEntry[], links: InviteLink[]): HistoryEvent[] {
  const ofOperations = new Map<string, AuditEntry[]>();
  const events: { seq: number; event: HistoryEvent }[] = [];
  for (const entry of entries) {
    const { event: what, operationId } = entry;
    switch (what) {
      case 'edited-outside': {
        const change = read(changeSchema, entry.detail);
        events.push({ seq: entry.seq, event: { ...endOf(entry), what, outcome: 'done', change } });
        break;
      }
      case 'made-outside':
      case 'bot-link':
      case 'usage-jump':
      case 'revoked-outside':
      case 'twin-revoked':
      case 'twin-reported':
      case 'found':
      case 'posted':
      case 'taken-over':
        events.push({ seq: entry.seq, event: { ...endOf(entry), what, outcome: 'done', change: null } });
        break;
      case 'requested':
      case 'created':
      case 'regenerated':
      case 'edited':
      case 'revoked':
      case 'primary-replaced':
      case 'deleted':
      case 'approved':
      case 'declined':
      case 'approved-all':
      case 'declined-all':
      case 'failed':
        if (operationId !== null) {
          ofOperations.set(operationId, [...(ofOperations.get(operationId) ?? []), entry]);
        }
        break;
      case 'exported-audit':
      case 'admin-demoted':
      case 'unknown-link':
      case 'chat-rules-changed':
      case 'account-changed':
      case 'proposed':
      case 'proposal-approved':
      case 'proposal-declined':
      case 'auditor-added':
      case 'auditor-removed':
      case 'lockdown-started':
      case 'lockdown-lifted':
      case 'restored':
      case 'rechained':
      case 'forgotten':
      case 'rule-changed':
        break;
    }
  }
  for (const own of ofOperations.values()) {
    const last = own.at(-1);
    if (last !== undefined) events.push({ seq: last.seq, event: eventOf(own, last, links) });
  }
  return events.sort((a, b) => a.seq - b.seq).map(({ event }) => event);
}

function endOf({ at, actorName }: AuditEntry): Pick<HistoryEvent, 'at' | 'actorName'> {
  return { at, actorName };
}

/** @param own all that was written about one operation, as far as it can be seen. */
function eventOf(own: AuditEntry[], last: AuditEntry, links: InviteLink[]): HistoryEvent {
  const find = (event: AuditEntry['event']): AuditEntry | undefined =>
    own.find((entry) => entry.event === event);
  const edited = find('edited');
  const what = kindOf(own);
  return {
    ...endOf(last),
    what,
    outcome: outcomeOf(own, what, links),
    change: edited === undefined ? null : read(changeSchema, edited.detail),
  };
}

function kindOf(own: AuditEntry[]): OperationKind {
  for (const { event, detail } of own) {
    if (event === 'created') return 'create';
    if (event === 'regenerated') return 'regenerate';
    if (event === 'edited') return 'edit';
    if (event === 'primary-replaced') return 'replace-primary';
    if (event === 'deleted') return 'delete';
    if (event === 'approved') return 'approve';
    if (event === 'declined') return 'decline';
    if (event === 'approved-all') return 'approve-all';
    if (event === 'declined-all') return 'decline-all';
    const asked = event === 'requested' ? read(requestSchema, detail) : null;
    if (asked !== null) return asked.kind;
  }
  return 'revoke';
}

function outcomeOf(own: AuditEntry[], what: OperationKind, links: InviteLink[]): HistoryEvent['outcome'] {
  const steps = own.filter(({ event }) => event !== 'requested' && event !== 'failed');
  if (own.some(({ event }) => event === 'failed')) {
    const [done] = steps;
    if (done === undefined) return 'failed';
    return done.event === 'revoked' ? 'closed-only' : 'both-open';
  }
  // Its beginning is out of sight: what can be seen of it came long after.
  if (!own.some(({ event }) => event === 'requested')) return 'done';
  if (what === 'delete') return steps.some(({ event }) => event === 'deleted') ? 'done' : 'waiting';
  if (what !== 'regenerate') return steps.length > 0 ? 'done' : 'waiting';
  const revoked = steps.find(({ event }) => event === 'revoked');
  if (revoked === undefined) return 'waiting';
  // The successor may be somebody else's, and its entries out of sight.
  const old = links.find(({ id }) => id === revoked.linkId);
  return steps.length > 1 || (old !== undefined && old.replacedBy !== null) ? 'done' : 'waiting';
}

const settingsSchema = z.object({
  title: z.string().nullable(),
  expireDate: z.coerce.date().nullable(),
  usageLimit: z.number().nullable(),
  requestNeeded: z.boolean(),
  // Entries of older versions don't have it.
  subscriptionPricing: z.object({ period: z.number(), amount: z.number() }).nullable().default(null),
  strict: z.boolean().default(false),
});
const changeSchema = z.object({ from: settingsSchema, to: settingsSchema });
const requestSchema = z.object({ kind: z.enum(OPERATION_KINDS) });

/** @returns null for a detail of another shape, as an older version may have written it. */
function read<T>(schema: z.ZodType<T>, detail: string): T | null {
  const parsed = schema.safeParse(JSON.parse(detail));
  return parsed.success ? parsed.data : null;
}
