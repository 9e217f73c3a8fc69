import { sql } from 'kysely';
import type { AuditEvent } from '../../domain/audit-entry.ts';
import type { DriftKind } from '../../domain/drift.ts';
import type { LinkSettings } from '../../domain/link-settings.ts';
import type { PeerId } from '../../domain/peer.ts';
import { appendEntry } from '../audit/audit-chain.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import {
  NO_SETTINGS_COLUMNS,
  settingsToRow,
  type OptionalSettingsColumns,
} from '../links/settings-columns.ts';

export interface NewDrift {
  peerId: PeerId;
  kind: DriftKind;
  /** What a row that is open is of: the link, the person. */
  subject: string;
  linkId?: string;
  user?: { userId: number; name: string } | null;
  before?: LinkSettings;
  count?: number;
  /** JSON text of its audit entry; absent where another entry says it. */
  detail?: string;
}

/**
 * Within the transaction that finds it, with its audit entry. The same again while the owner didn't deal with it is told again,
 * with the settings before what was told of last.
 */
export async function noteDrift(trx: Db, drift: NewDrift, now: Date): Promise<void> {
  const { peerId, kind, subject, linkId = null, user = null, before, count = null, detail } = drift;
  const settings = before === undefined ? NO_SETTINGS_COLUMNS : settingsToRow(before);
  const row = { peerId, kind, subject, linkId, userId: user?.userId ?? null, userName: user?.name ?? null };
  await insert(trx, { ...row, ...settings, count, foundAt: millis(now) });
  if (detail === undefined) return;
  const event: AuditEvent = kind;
  const nobody = { actorId: null, actorName: null, operationId: null };
  await appendEntry(trx, { at: now, peerId, ...nobody, event, linkId, detail });
}

interface NewRow extends OptionalSettingsColumns {
  peerId: PeerId;
  kind: DriftKind;
  subject: string;
  linkId: string | null;
  userId: number | null;
  userName: string | null;
  count: number | null;
  foundAt: number;
}

const insert = statement((db, row: NewRow) => {
  const { title, expireDate, usageLimit, requestNeeded, subscriptionPeriod, subscriptionAmount, strict } =
    row;
  const settings = {
    title,
    expireDate,
    usageLimit,
    requestNeeded,
    subscriptionPeriod,
    subscriptionAmount,
    strict,
  };
  /** What is not told yet, began with the settings that are there. */
  const fromLastTold = Object.fromEntries(
    Object.keys(settings).map((column) => [
      column,
      sql`case when drift.due = 1 then ${sql.ref(`drift.${column}`)} else ${sql.ref(`excluded.${column}`)} end`,
    ]),
  );
  return db
    .insertInto('drift')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['peerId', 'kind', 'subject'])
        .where('closedAt', 'is', null)
        .doUpdateSet((eb) => ({
          ...fromLastTold,
          count: eb.ref('excluded.count'),
          foundAt: eb.ref('excluded.foundAt'),
          due: 1,
          version: eb('drift.version', '+', 1),
        })),
    );
});

const closeOfLink = statement((db, { linkId, now }: { linkId: string; now: number }) =>
  db
    .updateTable('drift')
    .set({ closedAt: now })
    .where('linkId', '=', linkId)
    .where('closedAt', 'is', null)
    .where('kind', '<>', 'revoked-outside'),
);

/** The link lets nobody in any more: what was to be said of it is over. */
export async function closeDriftOfLink(trx: Db, linkId: string, now: Date): Promise<void> {
  await closeOfLink(trx, { linkId, now: millis(now) });
}

interface Subject {
  peerId: PeerId;
  subject: string;
  kind: DriftKind;
  since: number;
}

/** Whether the same was noted since, closed or not. `since`: milliseconds. */
export const lastOfSubject = statement((db, { peerId, subject, kind, since }: Subject) =>
  db
    .selectFrom('drift')
    .select('id')
    .where('subject', '=', subject)
    .where('kind', '=', kind)
    .where('peerId', '=', peerId)
    .where('foundAt', '>=', since)
    .limit(sql.lit(1)),
);
