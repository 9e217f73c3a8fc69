import { createHash, createHmac, randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { isPostgres } from './dialect.ts';
import { keepAudit, keepAuditNames } from './postgres/audit.ts';

/**
 * Names leave the audit chain: they stand beside it, in `audit_name`, and enter it as a digest with a key of their own, so
 * that a name can be deleted and the chain still fits. Hashes become blobs, and the hash before is no longer stored twice.
 * The old chain is verified on the way; its head, and where it was broken if it was, become an entry of the new one.
 */
export async function up(db: Kysely<unknown>, tell: (fraction: number) => void = () => {}): Promise<void> {
  await sql`
    create table audit_name (
      digest blob primary key,
      actor_id integer not null,
      name text not null,
      key blob not null
    ) strict`.execute(db);
  await sql`create index audit_name_by_actor on audit_name (actor_id, name)`.execute(db);
  const postgres = isPostgres(db);
  if (postgres) await keepAuditNames(db);
  else {
    await sql`
    create trigger audit_name_keeps_its_names before update on audit_name
    begin select raise(abort, 'audit_name can only be added to and deleted from'); end`.execute(db);
  }
  // No references: an entry must outlive whatever it speaks of.
  await sql`
    create table audit_entry_2 (
      seq integer primary key,
      at integer not null,
      peer_id integer not null,
      actor_id integer,
      name_digest blob,
      event text not null,
      link_id text,
      operation_id text,
      detail text not null,
      hash blob not null
    ) strict`.execute(db);
  // Columns by the names they have in SQL, whatever the store calls them.
  if (!postgres) await chainAnew(db.withoutPlugins(), tell);
  await sql`drop table audit_entry`.execute(db);
  await sql`alter table audit_entry_2 rename to audit_entry`.execute(db);
  await sql`create index audit_entry_by_peer on audit_entry (peer_id, seq)`.execute(db);
  await sql`create index audit_entry_by_link on audit_entry (link_id, seq)`.execute(db);
  if (postgres) {
    await keepAudit(db);
    return;
  }
  await sql`
    create trigger audit_entry_keeps_its_lines before update on audit_entry
    begin select raise(abort, 'audit_entry is append-only'); end`.execute(db);
  await sql`
    create trigger audit_entry_loses_no_lines before delete on audit_entry
    begin select raise(abort, 'audit_entry is append-only'); end`.execute(db);
  // REPLACE deletes without a delete trigger: a new entry may only stand at the end.
  await sql`
    create trigger audit_entry_goes_on_at_its_end before insert on audit_entry
    when new.seq <> (select coalesce(max(seq), 0) + 1 from audit_entry)
    begin select raise(abort, 'audit_entry is append-only'); end`.execute(db);
}

interface OldEntry {
  seq: number;
  at: number;
  peer_id: number;
  actor_id: number | null;
  actor_name: string | null;
  event: string;
  link_id: string | null;
  operation_id: string | null;
  detail: string;
  previous_hash: string;
  hash: string;
}

const GENESIS = '0'.repeat(64);
const PAGE = 500;

async function chainAnew(db: Kysely<unknown>, tell: (fraction: number) => void): Promise<void> {
  const { rows: ends } = await sql<{ last: number | null }>`select max(seq) as last from audit_entry`.execute(
    db,
  );
  const end = ends[0]?.last ?? 0;
  const digests = new Map<string, Buffer>();
  let entries = 0;
  let oldHead = GENESIS;
  let head = GENESIS;
  let brokenAt: number | null = null;
  for (let after = 0; ;) {
    const { rows } = await sql<OldEntry>`
      select * from audit_entry where seq > ${after} order by seq limit ${PAGE}`.execute(db);
    const last = rows.at(-1);
    if (last === undefined) break;
    const chained = [];
    for (const row of rows) {
      const fits = row.seq === entries + 1 && row.previous_hash === oldHead && row.hash === oldHash(row);
      if (!fits) brokenAt ??= row.seq;
      entries += 1;
      oldHead = row.hash;
      const digest = await digestOf(db, digests, row);
      const entry = { ...row, seq: entries, digest };
      head = newHash(entry, head);
      chained.push(values(entry, head));
    }
    await sql`insert into audit_entry_2 values ${sql.join(chained)}`.execute(db);
    after = last.seq;
    tell(after / end);
  }
  if (entries === 0) return;
  const note = {
    seq: entries + 1,
    at: Date.now(),
    peer_id: 0,
    actor_id: null,
    event: 'rechained',
    link_id: null,
    operation_id: null,
    detail: JSON.stringify({ entries, head: oldHead, brokenAt }),
    digest: null,
  };
  await sql`insert into audit_entry_2 values ${values(note, newHash(note, head))}`.execute(db);
}

type Entry = Omit<OldEntry, 'actor_name' | 'previous_hash' | 'hash'> & { digest: Buffer | null };

function values(entry: Entry, hash: string) {
  const { seq, at, peer_id, actor_id, digest, event, link_id, operation_id, detail } = entry;
  const hashBytes = Buffer.from(hash, 'hex');
  return sql`(${sql.join([seq, at, peer_id, actor_id, digest, event, link_id, operation_id, detail, hashBytes])})`;
}

async function digestOf(
  db: Kysely<unknown>,
  digests: Map<string, Buffer>,
  { actor_id, actor_name }: OldEntry,
): Promise<Buffer | null> {
  if (actor_name === null) return null;
  const known = digests.get(`${actor_id} ${actor_name}`);
  if (known !== undefined) return known;
  const key = randomBytes(32);
  const digest = createHmac('sha256', key).update(actor_name).digest();
  await sql`insert into audit_name values (${digest}, ${actor_id ?? 0}, ${actor_name}, ${key})`.execute(db);
  digests.set(`${actor_id} ${actor_name}`, digest);
  return digest;
}

function oldHash(row: OldEntry): string {
  const { previous_hash, seq, at, peer_id, actor_id, actor_name, event, link_id, operation_id, detail } = row;
  return sha256([
    previous_hash,
    seq,
    at,
    peer_id,
    actor_id,
    actor_name,
    event,
    link_id,
    operation_id,
    detail,
  ]);
}

function newHash(entry: Entry, previousHash: string): string {
  const { seq, at, peer_id, actor_id, digest, event, link_id, operation_id, detail } = entry;
  const nameDigest = digest === null ? null : digest.toString('hex');
  return sha256([
    'latchkey audit 2',
    previousHash,
    seq,
    at,
    peer_id,
    actor_id,
    nameDigest,
    event,
    link_id,
    operation_id,
    detail,
  ]);
}

function sha256(fields: (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
