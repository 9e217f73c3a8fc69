import { sql, type Kysely } from 'kysely';

interface Trigger {
  name: string;
  /** What comes before its action, e.g. `after insert on chat for each row`. */
  on: string;
  /** PL/pgSQL, without `begin` and `end`. */
  does: string;
}

/** A trigger, and the function of the same name that PostgreSQL wants for it. */
export async function createTrigger(db: Kysely<unknown>, { name, on, does }: Trigger): Promise<void> {
  await sql`
    create function ${sql.id(name)}() returns trigger language plpgsql as $$
    begin
      ${sql.raw(does)}
    end $$`.execute(db);
  await sql`create trigger ${sql.id(name)} ${sql.raw(on)} execute function ${sql.id(name)}()`.execute(db);
}
