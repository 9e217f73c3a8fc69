import { timingSafeEqual } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { auditHash, nameDigest } from '../../domain/audit-entry.ts';
import { isPseudonym } from '../../domain/forgotten.ts';
import { GENESIS, selectEntries } from '../audit/audit-chain.ts';
import { redactedHash, redactionsSince, unvouched } from '../audit/redactions.ts';
import type { ChainHead } from '../audit/audit-chain.ts';
import { isCorrupt } from '../database/sqlite/corrupt.ts';
import { fromMillis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';

const PAGE = 1_000;
/** As they stand in a detail. */
const PSEUDONYM = /\b\d{16}\b/;

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
  let limit = PAGE;
  for (;;) {
    const rows = await readEntries(db, head.seq, limit);
    if (rows === null && limit > 1) {
      // One by one, to say which of them it is.
      limit = 1;
      continue;
    }
    if (rows === null) return { head, problems: [...problems, `audit: broken at entry ${head.seq + 1}`] };
    for (const row of rows) {
      if (row.seq !== head.seq + 1 || !isAsWritten(row, head)) {
        return { head, problems: [...problems, `audit: broken at entry ${row.seq}`] };
      }
      if (!hasItsName(row)) problems.push(`audit: the name at entry ${row.seq} was changed`);
      const upgrade = row.event === 'rechained' ? brokenBefore(row.detail) : null;
      if (row.event === 'forgotten' && !(await vouchesForAll(db, row))) {
        problems.push(`audit: entry ${row.seq} doesn't vouch for what was changed in its name`);
      }
      if (upgrade !== null) problems.push(`audit: was broken at entry ${upgrade} before it was upgraded`);
      head = { seq: row.seq, hash: row.hash.toString('hex') };
    }
    if (rows.length < limit) {
      const without = await unvouched(db);
      return {
        head,
        problems: [...problems, ...without.map((seq) => `audit: entry ${seq} was changed in nobody's name`)],
      };
    }
  }
}

/** @returns null where the file is damaged. */
async function readEntries(db: Db, after: number, limit: number): Promise<EntryRow[] | null> {
  try {
    return await selectEntries(db).where('seq', '>', after).orderBy('seq').limit(limit).execute();
  } catch (error) {
    if (isCorrupt(error)) return null;
    throw error;
  }
}

/**
 * An entry in which somebody stands under a pseudonym has the hash it was written with, which the next one is chained to; what it
 * says since is what the entry about the forgetting vouches for.
 */
function isAsWritten(row: EntryRow, before: ChainHead): boolean {
  if (row.redactedHash === null) return row.hash.toString('hex') === expectedHash(row, before);
  const isUnderPseudonym = (row.actorId !== null && isPseudonym(row.actorId)) || PSEUDONYM.test(row.detail);
  return isUnderPseudonym && row.redactedHash.toString('hex') === redactedHash(row);
}

async function vouchesForAll(db: Db, { seq, detail }: EntryRow): Promise<boolean> {
  return isDeepStrictEqual(JSON.parse(detail), await redactionsSince(db, seq));
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
