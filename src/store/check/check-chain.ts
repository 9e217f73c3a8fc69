import { timingSafeEqual } from 'node:crypto';
import { auditHash, nameDigest } from '../../domain/audit-entry.ts';
import { GENESIS, selectEntries } from '../audit/audit-chain.ts';
import type { ChainHead } from '../audit/audit-chain.ts';
import { fromMillis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';

const PAGE = 1_000;

type EntryRow = Awaited<ReturnType<ReturnType<typeof selectEntries>['executeTakeFirstOrThrow']>>;

/**
 * Reads the audit chain, a page at a time: each entry fits the one before, and the names beside it are those it was made
 * with. A deleted name leaves the chain whole.
 * @param from where to begin; that entry itself must be there as it was.
 * @returns the last entry that fits, and in words what does not.
 */
export async function checkChain(db: Db, from: ChainHead): Promise<{ head: ChainHead; problems: string[] }> {
  let head = GENESIS;
  if (from.seq > 0) {
    const anchored = await selectEntries(db).where('seq', '=', from.seq).executeTakeFirst();
    if (anchored === undefined) return { head, problems: [`audit: entry ${from.seq} is gone`] };
    if (anchored.hash.toString('hex') !== from.hash) {
      return { head, problems: [`audit: entry ${from.seq} is not the one that was written`] };
    }
    head = from;
  }
  const problems: string[] = [];
  for (;;) {
    const rows = await selectEntries(db).where('seq', '>', head.seq).orderBy('seq').limit(PAGE).execute();
    for (const row of rows) {
      if (row.seq !== head.seq + 1 || row.hash.toString('hex') !== expectedHash(row, head)) {
        return { head, problems: [...problems, `audit: broken at entry ${row.seq}`] };
      }
      if (!hasItsName(row)) problems.push(`audit: the name at entry ${row.seq} was changed`);
      const upgrade = row.event === 'rechained' ? brokenBefore(row.detail) : null;
      if (upgrade !== null) problems.push(`audit: was broken at entry ${upgrade} before it was upgraded`);
      head = { seq: row.seq, hash: row.hash.toString('hex') };
    }
    if (rows.length < PAGE) return { head, problems };
  }
}

function expectedHash(row: EntryRow, before: ChainHead): string {
  const digest = row.nameDigest?.toString('hex') ?? null;
  return auditHash({ ...row, at: fromMillis(row.at), nameDigest: digest }, before.hash);
}

function hasItsName({ nameDigest: digest, actorName, nameKey }: EntryRow): boolean {
  if (digest === null || actorName === null || nameKey === null) return true;
  const expected = Buffer.from(nameDigest(nameKey, actorName), 'hex');
  return expected.length === digest.length && timingSafeEqual(expected, digest);
}

/** @returns the entry at which the chain of the former version was broken, or null. */
function brokenBefore(detail: string): number | null {
  const read: unknown = JSON.parse(detail);
  const brokenAt = typeof read === 'object' && read !== null && 'brokenAt' in read ? read.brokenAt : null;
  return typeof brokenAt === 'number' ? brokenAt : null;
}
