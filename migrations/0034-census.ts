import { sql, type Kysely } from 'kysely';
import { isPostgres } from './dialect.ts';
import { numbersItself } from './postgres/identity.ts';

/**
 * `census`: the latest reading of all links of a chat by an account. `admins` and `position` are JSON, `position` null once it is
 * over; `covered` is what an earlier one was of, `found` what this one is to sum up. `invite_link.read_usage`: the usage that
 * a link had when it was last read who joined with it. `drift`: what happened without the bot. `subject` is what an open row is of, a link or a person; the settings are those before an
 * edit; `due` says whether it is to be told. Moments are in milliseconds.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table census (
      peer_id integer not null references chat (peer_id),
      account_id integer not null references account (user_id),
      started_at integer not null,
      finished_at integer,
      last_whole_at integer,
      whole integer not null default 0 check (whole in (0, 1)),
      covered text check (covered in ('own', 'whole')),
      done integer not null default 0,
      found integer not null default 0,
      total integer,
      admins text not null default '[]',
      position text,
      failed text,
      log_event_id text,
      log_read_at integer,
      primary key (peer_id, account_id)
    ) strict, without rowid`.execute(db);
  await sql`alter table invite_link add column read_usage integer not null default 0`.execute(db);
  await sql`
    create index invite_link_unread on invite_link (peer_id, admin_id, id) where usage <> read_usage`.execute(
    db,
  );
  await sql`
    create table drift (
      id integer primary key,
      peer_id integer not null,
      kind text not null check (kind in (
        'made-outside', 'edited-outside', 'revoked-outside', 'usage-jump', 'bot-link', 'unknown-link'
      )),
      subject text not null,
      link_id text references invite_link (id),
      user_id integer,
      user_name text,
      title text,
      expire_date integer,
      usage_limit integer,
      request_needed integer check (request_needed in (0, 1)),
      subscription_period integer,
      subscription_amount integer,
      strict integer check (strict in (0, 1)),
      count integer,
      found_at integer not null,
      due integer not null default 1 check (due in (0, 1)),
      version integer not null default 0,
      closed_at integer
    ) strict`.execute(db);
  if (isPostgres(db)) await numbersItself(db, 'drift', 'id');
  await sql`
    create unique index drift_open_subject on drift (peer_id, kind, subject) where closed_at is null`.execute(
    db,
  );
  await sql`create index drift_of_chat on drift (peer_id, found_at) where closed_at is null`.execute(db);
  await sql`create index drift_of_subject on drift (subject, kind, found_at)`.execute(db);
  await sql`create index drift_of_link on drift (link_id) where link_id is not null`.execute(db);
  await sql`create index drift_due on drift (found_at) where due = 1`.execute(db);
}
