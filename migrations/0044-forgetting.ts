import { sql, type Kysely } from 'kysely';
import { isPostgres } from './dialect.ts';
import { redactAudit } from './postgres/audit.ts';

/**
 * `audit_redaction`: an entry (`entry_seq`) in which a person stands under a pseudonym since the entry `forgotten_seq`, which vouches
 * for it; `hash` is that of the entry as it reads since then. The entry keeps the hash that it had. Only `actor_id` and
 * `detail` of such entries can be changed.
 * `forgotten_person`: whose last traces are to be removed from the file. First `user_id` goes, then the row. Moments are in milliseconds.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_redaction (
      entry_seq integer not null,
      forgotten_seq integer not null,
      hash blob not null,
      primary key (entry_seq, forgotten_seq)
    ) strict, without rowid`.execute(db);
  await sql`create index audit_redaction_of on audit_redaction (forgotten_seq, entry_seq)`.execute(db);
  await sql`
    create table forgotten_person (
      pseudonym integer primary key,
      user_id integer,
      forgotten_at integer not null
    ) strict`.execute(db);
  await sql`alter table person add column data_sent_at integer`.execute(db);
  if (isPostgres(db)) {
    await redactAudit(db);
    return;
  }
  await sql`drop trigger audit_entry_keeps_its_lines`.execute(db);
  await sql`
    create trigger audit_entry_keeps_its_lines before update on audit_entry
    when new.seq is not old.seq or new.at is not old.at or new.peer_id is not old.peer_id
      or new.name_digest is not old.name_digest or new.event is not old.event or new.link_id is not old.link_id
      or new.operation_id is not old.operation_id or new.hash is not old.hash
      or not exists (select 1 from audit_redaction where entry_seq = old.seq)
    begin select raise(abort, 'audit_entry is append-only'); end`.execute(db);
}
