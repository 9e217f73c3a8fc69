import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { auditHash } from '../../domain/audit-entry.ts';
import { fromMillis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { AuditEntryTable } from '../database/schema.ts';
import { withAnotherId } from '../privacy/traces.ts';
import { appendEntry } from './audit-chain.ts';

/** What an entry with a pseudonym in it hashes to, hex: with the hash it was written with in the place of the one before. */
export function redactedHash(row: AuditEntryTable): string {
  const nameDigest = row.nameDigest?.toString('hex') ?? null;
  return auditHash({ ...row, at: fromMillis(row.at), nameDigest }, row.hash.toString('hex'));
}

interface Redaction {
  entrySeq: number;
  /** As it was written. Hex. */
  original: string;
  /** As it reads now. Hex. */
  hash: string;
}

/** All redactions of one forgetting, as the entry about it has them. Hex. @param redactions in order. */
function digestOf(redactions: readonly Redaction[]): string {
  const lines = redactions.map(({ entrySeq, original, hash }) => `${entrySeq} ${original} ${hash}`);
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** What an entry `forgotten` says: how many entries bear the pseudonym since, and which, as a digest. */
export async function redactionsSince(
  db: Db,
  forgottenSeq: number,
): Promise<{ entries: number; digest: string }> {
  const rows = await db
    .selectFrom('auditRedaction as redaction')
    .innerJoin('auditEntry as entry', 'entry.seq', 'redaction.entrySeq')
    .select(['redaction.entrySeq', 'redaction.hash', 'entry.hash as original'])
    .where('forgottenSeq', '=', forgottenSeq)
    .orderBy('redaction.entrySeq')
    .execute();
  const redactions = rows.map(({ entrySeq, hash, original }) => ({
    entrySeq,
    hash: hash.toString('hex'),
    original: original.toString('hex'),
  }));
  return { entries: rows.length, digest: digestOf(redactions) };
}

/** Redactions that no entry about a forgetting vouches for. */
export async function unvouched(db: Db): Promise<number[]> {
  const rows = await db
    .selectFrom('auditRedaction as redaction')
    .leftJoin('auditEntry as entry', (join) =>
      join.onRef('entry.seq', '=', 'redaction.forgottenSeq').on('entry.event', '=', 'forgotten'),
    )
    .select('redaction.entrySeq')
    .where('entry.seq', 'is', null)
    .limit(10)
    .execute();
  return rows.map(({ entrySeq }) => entrySeq);
}

const PAGE = 500;

interface Redacted extends Redaction {
  peerId: number;
  actorId: number | null;
  detail: string;
}

/**
 * Puts the pseudonym in the place of the person's id, wherever the audit has it; their names are deleted. For each chat an entry
 * vouches for what was changed there: without it, such an entry counts as changed by somebody else.
 * @returns how many entries, and those that vouch for them.
 */
export async function redact(
  trx: Db,
  { userId, pseudonym, now }: { userId: number; pseudonym: number; now: Date },
): Promise<{ entries: number; vouchedAt: number[] }> {
  const chats = new Map<number, Redacted[]>();
  let entries = 0;
  for (let after = 0; ;) {
    const rows = await trx
      .selectFrom('auditEntry')
      .selectAll()
      .where('seq', '>', after)
      .where((eb) => eb.or([eb('actorId', '=', userId), eb('detail', 'like', `%${userId}%`)]))
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      const actorId = row.actorId === userId ? pseudonym : row.actorId;
      const detail = row.detail.includes(String(userId))
        ? withAnotherId(row.detail, userId, pseudonym)
        : row.detail;
      if (actorId === row.actorId && detail === row.detail) continue;
      const hash = redactedHash({ ...row, actorId, detail });
      const redacted = { entrySeq: row.seq, original: row.hash.toString('hex'), hash, actorId, detail };
      const ofChat = chats.get(row.peerId) ?? [];
      ofChat.push({ ...redacted, peerId: row.peerId });
      chats.set(row.peerId, ofChat);
      entries += 1;
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) break;
    after = last.seq;
  }
  const vouchedAt: number[] = [];
  for (const [peerId, redacted] of chats) {
    const detail = JSON.stringify({ entries: redacted.length, digest: digestOf(redacted) });
    const who = { actorId: pseudonym, actorName: null, linkId: null, operationId: null };
    const { seq } = await appendEntry(trx, { at: now, peerId, ...who, event: 'forgotten', detail });
    vouchedAt.push(seq);
    for (const { entrySeq, hash, actorId, detail: present } of redacted) {
      await trx
        .insertInto('auditRedaction')
        .values({ entrySeq, forgottenSeq: seq, hash: Buffer.from(hash, 'hex') })
        .execute();
      await sql`update audit_entry set actor_id = ${actorId}, detail = ${present} where seq = ${entrySeq}`.execute(
        trx,
      );
    }
  }
  await trx.deleteFrom('auditName').where('actorId', '=', userId).execute();
  return { entries, vouchedAt };
}
