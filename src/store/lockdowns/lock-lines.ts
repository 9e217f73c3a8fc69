import type { Batch } from '../../domain/batch.ts';
import type { RefusalCode } from '../../domain/errors.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { NO_SETTINGS, sameSettings, settingsOf } from '../../domain/link-settings.ts';
import { isLock, lockedSettings, lockKind } from '../../domain/lockdown.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import type { NewOperation, Operation } from '../../domain/operation.ts';
import { successorSettings } from '../../domain/successor.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { readLink } from '../links/link-rows.ts';
import { isReachable } from '../links/reachable.ts';
import { settingsFromRow, settingsToRow } from '../links/settings-columns.ts';
import { readRow, type LockdownRow } from './lockdown-rows.ts';
import type { LockdownLinkTable } from './lockdown-tables.ts';

/** What a line of a batch is to become. */
export type LineIntent = Pick<NewOperation, 'kind' | 'settings' | 'linkId' | 'revokeFirst'>;

interface Line {
  lockdown: LockdownRow;
  batch: Batch;
  link: InviteLink;
  now: Date;
}

export async function lockdownOfBatch(trx: Db, { lockdownId }: Batch): Promise<LockdownRow | null> {
  return lockdownId === null ? null : readRow(trx, lockdownId);
}

/** @returns what a lockdown does with the link now, as it is stored now; or why it can't. What the link was is kept with it. */
export async function lockdownIntent(
  trx: Db,
  { lockdown, batch, linkId, now }: Omit<Line, 'link'> & { linkId: string | null },
): Promise<LineIntent | RefusalCode> {
  const link = linkId === null ? null : await readLink(trx, linkId);
  if (link?.peerId !== batch.peerId) return 'link-not-found';
  if (!(await isReachable(trx, link, batch.accountId))) return 'link-of-other-account';
  const line = { lockdown, batch, link, now };
  switch (batch.kind) {
    case 'unlock':
      return unlock(trx, line);
    case 'reissue':
      return reissue(trx, line);
    case 'lock':
      return lock(trx, line);
    case 'create':
    case 'revoke':
    case 'delete':
      throw new IllegalTransition('a batch that is no part of a lockdown');
  }
}

async function lock(trx: Db, { lockdown, link, batch }: Line): Promise<LineIntent> {
  const { id: lockdownId, mode } = lockdown;
  const replaced = link.replaces === null ? null : await keptOf(trx, { lockdownId, linkId: link.replaces });
  const isSuccessor = replaced !== null;
  const kind = lockKind(link, { mode, accountId: batch.accountId, isSuccessor });
  const intent = { kind, linkId: link.id, revokeFirst: false };
  // What was closed before is nothing to bring back.
  if (!link.revoked)
    await keep(trx, lockdownId, link, kind === 'lock' ? 'approval' : link.permanent ? 'primary' : 'revoked');
  if (kind === 'lock') return { ...intent, settings: lockedSettings(settingsOf(link)) };
  return { ...intent, settings: kind === 'lock-primary' ? { ...NO_SETTINGS, requestNeeded: true } : null };
}

async function unlock(trx: Db, { lockdown, link }: Line): Promise<LineIntent | RefusalCode> {
  const lockdownId = lockdown.id;
  const own = await keptOf(trx, { lockdownId, linkId: link.id });
  const kept =
    own ?? (link.replaces === null ? null : await keptOf(trx, { lockdownId, linkId: link.replaces }));
  if (kept === null) return 'link-not-found';
  if (link.revoked) return 'link-revoked';
  const before = settingsFromRow(kept);
  const settings =
    kept.how === 'primary' ? { ...settingsOf(link), requestNeeded: before.requestNeeded } : before;
  const locked = lockedSettings(settings);
  return sameSettings(link, locked)
    ? { kind: 'unlock', linkId: link.id, settings, revokeFirst: false }
    : 'link-changed';
}

async function reissue(trx: Db, { lockdown, link, now }: Line): Promise<LineIntent | RefusalCode> {
  const kept = await keptOf(trx, { lockdownId: lockdown.id, linkId: link.id });
  if (kept === null) return 'link-not-found';
  if (link.replacedBy !== null) return 'link-replaced';
  const settings = successorSettings({ ...settingsFromRow(kept), date: link.date }, now);
  return { kind: 'reissue', linkId: link.id, settings, revokeFirst: false };
}

interface KeptKey {
  lockdownId: string;
  linkId: string;
}

const keptLinks = statement((db, { lockdownId, linkId }: KeptKey) =>
  db.selectFrom('lockdownLink').selectAll().where('lockdownId', '=', lockdownId).where('linkId', '=', linkId),
);

async function keptOf(trx: Db, key: KeptKey): Promise<LockdownLinkTable | null> {
  return (await keptLinks(trx, key))[0] ?? null;
}

const insertKept = statement((db, row: LockdownLinkTable) =>
  db
    .insertInto('lockdownLink')
    .values(row)
    .onConflict((conflict) => conflict.columns(['lockdownId', 'linkId']).doNothing()),
);

async function keep(
  trx: Db,
  lockdownId: string,
  link: InviteLink,
  how: LockdownLinkTable['how'],
): Promise<void> {
  await insertKept(trx, { ...settingsToRow(link), lockdownId, linkId: link.id, how });
}

const deleteKept = statement((db, { batchId, linkId }: { batchId: string; linkId: string }) =>
  db
    .deleteFrom('lockdownLink')
    .where('linkId', '=', linkId)
    .where('lockdownId', '=', (eb) => eb.selectFrom('batch').select('lockdownId').where('id', '=', batchId)),
);

/** It was not closed after all: there is nothing to bring back. In the transaction that says so. */
export async function forgetLocked(trx: Db, { kind, linkId, batch }: Operation): Promise<void> {
  if (isLock(kind) && linkId !== null && batch !== null) await deleteKept(trx, { batchId: batch.id, linkId });
}
