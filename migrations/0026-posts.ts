import { sql, type Kysely } from 'kysely';

/**
 * Messages for everybody that show a link are cards, too: `posted` stands for what they show, and `inline_message_id` is what one
 * is known by that somebody sent in inline mode.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table card add column posted text`.execute(db);
  await sql`alter table card add column inline_message_id text`.execute(db);
  await sql`
    create unique index card_inline on card (inline_message_id)
    where inline_message_id is not null`.execute(db);
}
