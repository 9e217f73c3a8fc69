import { sql, type Kysely } from 'kysely';

/**
 * What a draft knows besides its settings: `doubts` is what of a typed request is still to be asked about (JSON), `chosen`
 * says whether the person chose any setting but the title, `wall_clock` whether the expiry was typed as a time of day, and
 * `message_id` is the message that shows the draft. And a person's own presets; `lifetime` is in seconds.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table draft add column doubts text not null default '[]'`.execute(db);
  await sql`
    alter table draft add column chosen integer not null default 1 check (chosen in (0, 1))`.execute(db);
  await sql`
    alter table draft
    add column wall_clock integer not null default 0 check (wall_clock in (0, 1))`.execute(db);
  await sql`alter table draft add column message_id integer`.execute(db);
  await sql`
    create table preset (
      id text primary key,
      user_id integer not null,
      name text not null,
      lifetime integer,
      usage_limit integer,
      request_needed integer not null check (request_needed in (0, 1)),
      created_at integer not null,
      unique (user_id, name)
    ) strict`.execute(db);
}
