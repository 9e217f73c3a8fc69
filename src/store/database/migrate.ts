import { sql, type Kysely, type KyselyPlugin } from 'kysely';
import { inPostgresWords, isPostgres } from '../../../migrations/dialect.ts';
import type { Step } from '../../../migrations/index.ts';
import { NewerSchema, type UpgradeProgress } from '../../domain/ports/store-file.ts';
import type { Db } from './connection.ts';
import { transact } from './transact.ts';

/** How often a long step says how far it is. */
const PERCENT = 5;

/**
 * Brings the record to its newest shape. Each step is all or nothing, and stays done if the process ends during the next
 * one; a new record takes all of them at once. Of several processes that start at once, one takes each step. Kysely's own
 * migrator takes longer at each start: see decision 18.
 * @param tell told when a step begins, and how far a long one is.
 * @throws NewerSchema; others if a migration fails.
 */
export async function migrate(
  db: Db,
  migrations: Readonly<Record<string, Step>>,
  tell: (progress: UpgradeProgress) => void = () => {},
): Promise<void> {
  const steps = Object.entries(migrations);
  const done = await stepsDone(db);
  const unknown = done.find((name, place) => name !== steps[place]?.[0]);
  if (unknown !== undefined) throw new NewerSchema(unknown);
  if (done.length === 0) {
    await transact(db, async (transaction) => {
      const since = await stepsDone(transaction);
      // As Kysely's migrator made it, which former versions used.
      await sql`create table if not exists "kysely_migration" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null)`.execute(
        transaction,
      );
      for (const [name, step] of steps.slice(since.length)) await take(transaction, name, step, () => {});
    });
    return;
  }
  const left = steps.slice(done.length);
  for (const [place, [name, step]] of left.entries()) {
    const which = { name, step: place + 1, steps: left.length };
    let percent = 0;
    tell({ ...which, percent });
    const told = (fraction: number): void => {
      if (fraction * 100 < percent + PERCENT) return;
      percent = Math.floor(fraction * 100);
      tell({ ...which, percent });
    };
    await transact(db, async (transaction) => {
      const since = await stepsDone(transaction);
      if (!since.includes(name)) await take(transaction, name, step, told);
    });
  }
}

/** @returns whether there is something in the record, and steps that it hasn't taken. */
export async function isOlder(db: Db, migrations: Readonly<Record<string, Step>>): Promise<boolean> {
  const steps = Object.keys(migrations);
  const done = await stepsDone(db);
  return done.length > 0 && done.length < steps.length && done.every((name, place) => name === steps[place]);
}

/** @returns a step that a newer version has taken since this one opened the record; null for none. */
export async function newerStep(db: Db, migrations: Readonly<Record<string, Step>>): Promise<string | null> {
  return (await stepsDone(db)).find((name) => !(name in migrations)) ?? null;
}

/** @returns the names of what was done to the record, in order. */
async function stepsDone(db: Db): Promise<string[]> {
  const { rows: tables } = isPostgres(db)
    ? await sql`select 1 from pg_tables where schemaname = current_schema() and tablename = 'kysely_migration'`.execute(
        db,
      )
    : await sql`select 1 from sqlite_schema where name = 'kysely_migration'`.execute(db);
  if (tables.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name).sort();
}

async function take(
  transaction: Db,
  name: string,
  step: Step,
  tell: (fraction: number) => void,
): Promise<void> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it knows the tables as they were at its time
  const known = transaction as unknown as Kysely<unknown>;
  const tables = isPostgres(known) ? known.withPlugin(inPostgresWords) : known;
  const { statements } = step;
  await step.up(
    statements === undefined ? tables : tables.withPlugin(countsStatements(statements, tell)),
    tell,
  );
  await sql`insert into kysely_migration values (${name}, ${new Date().toISOString()})`.execute(transaction);
}

/** What a step executes passes through it. */
function countsStatements(statements: number, tell: (fraction: number) => void): KyselyPlugin {
  let done = 0;
  return {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      done += 1;
      tell(done / statements);
      return result;
    },
  };
}
