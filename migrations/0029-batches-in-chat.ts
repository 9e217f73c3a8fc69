import { sql, type Kysely } from 'kysely';

/**
 * A draft may be of many links: `batch` is how many or which (JSON). And links of batches that their askers are to be sent;
 * `sent_to` is the last line that was.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table draft add column batch text`.execute(db);
  await sql`
    create table batch_delivery (
      batch_id text not null references batch (id),
      form text not null,
      sent_to integer not null,
      asked_at integer not null,
      primary key (batch_id, form)
    ) strict`.execute(db);
}
