import { sql, type Kysely } from 'kysely';

/**
 * `rotation`: links that are replaced on a schedule, by the newest version of each; `day` and `minute` are of its own zone,
 * `close_after` and `lifetime` seconds, the moments milliseconds. `link_closing`: old links that are to be revoked, and when.
 * `joiner`: who joined with a link; `joined_at` is in seconds, `seen_at` when Telegram last listed them and `left_at` when it
 * first did not, in milliseconds. `joiner_reading`: when a link's list was last read to its end, and from when on nobody is missing
 * who joined and left again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table rotation (
      id text primary key,
      link_id text not null unique references invite_link (id),
      actor_id integer not null,
      actor_name text not null,
      every text not null check (every in ('day', 'week', 'month')),
      day integer not null,
      minute integer not null,
      time_zone text not null,
      close_after integer not null,
      lifetime integer,
      paused integer not null check (paused in (0, 1)),
      next_at integer not null,
      set_at integer not null
    ) strict`.execute(db);
  await sql`create index rotation_due on rotation (next_at) where paused = 0`.execute(db);
  await sql`
    create table link_closing (
      link_id text primary key references invite_link (id),
      due_at integer not null
    ) strict`.execute(db);
  await sql`create index link_closing_due on link_closing (due_at)`.execute(db);
  await sql`
    create table joiner (
      link_id text not null references invite_link (id),
      user_id integer not null,
      name text not null,
      username text,
      joined_at integer not null,
      approved_by integer,
      approved_by_name text,
      seen_at integer not null,
      left_at integer,
      search_text text not null,
      primary key (link_id, user_id)
    ) strict, without rowid`.execute(db);
  await sql`create index joiner_by_date on joiner (link_id, joined_at, user_id)`.execute(db);
  await sql`
    create table joiner_reading (
      link_id text primary key references invite_link (id),
      read_at integer not null,
      known_from integer not null
    ) strict`.execute(db);
}
