import { sql, type Kysely } from 'kysely';

/**
 * `chat_rules`: what a chat's owner asks of links made there; `longest_life` is in seconds, `issuers` a JSON list of ids.
 * `link_proposal`: links that wait for a second person's word; its id is that of the draft. Moments are in milliseconds,
 * `expire_date` in seconds.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table chat_rules (
      peer_id integer primary key references chat (peer_id),
      longest_life integer,
      largest_limit integer,
      approval_always integer not null check (approval_always in (0, 1)),
      issuers text,
      links_a_day integer,
      second_person integer not null check (second_person in (0, 1))
    ) strict`.execute(db);
  await sql`
    create table link_proposal (
      id text primary key references draft (id),
      peer_id integer not null,
      actor_id integer not null,
      actor_name text not null,
      title text,
      expire_date integer,
      usage_limit integer,
      request_needed integer not null check (request_needed in (0, 1)),
      subscription_period integer,
      subscription_amount integer,
      strict integer not null check (strict in (0, 1)),
      card_chat_id integer not null,
      card_message_id integer not null,
      locale text not null,
      state text not null check (state in ('open', 'approved', 'declined')),
      decided_by_id integer,
      decided_by_name text,
      created_at integer not null,
      told integer not null default 0 check (told in (0, 1))
    ) strict, without rowid`.execute(db);
  await sql`create index batch_by_actor on batch (peer_id, actor_id, created_at)`.execute(db);
  await sql`create index link_proposal_untold on link_proposal (created_at) where told = 0`.execute(db);
}
