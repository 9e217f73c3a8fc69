import { sql, type Kysely } from 'kysely';

/**
 * Whether an account can issue links in a chat is read from the chat's administrators, for whichever account asks. The
 * column always followed from them, and said nothing of another account.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table chat drop column ready`.execute(db);
}
