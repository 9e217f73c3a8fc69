import { sql, type Kysely } from 'kysely';

/** What operators are told is stored until it has reached each of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table operator_message (
      operator_id integer not null,
      kind text not null,
      id text not null unique,
      variables text not null,
      created_at integer not null,
      sent_at integer,
      primary key (operator_id, kind)
    ) strict`.execute(db);
}
