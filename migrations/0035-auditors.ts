import { sql, type Kysely } from 'kysely';

/**
 * `auditor`: who may read the audit of a chat beside its creator. `auditor_invitation`: one that the creator can pass on; `id` is
 * what its link ends with, and the row goes when it is used. Moments are in milliseconds.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table auditor (
      peer_id integer not null references chat (peer_id),
      user_id integer not null,
      name text not null,
      username text,
      added_by_id integer not null,
      added_at integer not null,
      primary key (peer_id, user_id)
    ) strict, without rowid`.execute(db);
  await sql`create index auditor_by_user on auditor (user_id)`.execute(db);
  await sql`
    create table auditor_invitation (
      id text primary key,
      peer_id integer not null references chat (peer_id),
      invited_by_id integer not null,
      invited_by_name text not null,
      invited_at integer not null
    ) strict, without rowid`.execute(db);
}
