import { sql, type Kysely } from 'kysely';

/**
 * What happened to somebody's link that they are told of: at most one row for each kind, and told once for each `occasion`.
 * `due_at` is milliseconds, null once it was told or turned out needless; `told_at` is when it last was told. `changed_by` and
 * the settings before are of a change somebody else made. `muted_notice` holds what people turned off, and
 * `store_state.noticed_until` up to when expiries were noticed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table notice (
      link_id text not null references invite_link (id),
      kind text not null check (kind in ('requested', 'full', 'expiring', 'expired', 'changed', 'revoked')),
      reader_id integer not null,
      occasion text not null,
      changed_by text,
      title text,
      expire_date integer,
      usage_limit integer,
      request_needed integer check (request_needed in (0, 1)),
      noted_at integer not null,
      due_at integer,
      told_at integer,
      version integer not null,
      primary key (link_id, kind)
    ) strict, without rowid`.execute(db);
  await sql`create index notice_due on notice (due_at, reader_id) where due_at is not null`.execute(db);
  await sql`create index notice_of_reader on notice (reader_id, due_at) where due_at is not null`.execute(db);
  await sql`create index notice_by_age on notice (noted_at) where due_at is null`.execute(db);
  await sql`
    create table muted_notice (
      user_id integer not null,
      setting text not null,
      primary key (user_id, setting)
    ) strict, without rowid`.execute(db);
  await sql`
    create index invite_link_by_expiry on invite_link (expire_date)
    where revoked = 0 and expire_date is not null and actor_id is not null`.execute(db);
  await sql`alter table store_state add column noticed_until integer`.execute(db);
}
