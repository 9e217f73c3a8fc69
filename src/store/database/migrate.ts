import { Migrator, type Kysely, type KyselyPlugin } from 'kysely';
import type { Step } from '../../../migrations/index.ts';
import type { UpgradeProgress } from '../../domain/ports/store-file.ts';
import type { Db } from './connection.ts';

/** How often a long step says how far it is. */
const PERCENT = 5;

/**
 * Brings the record to its newest shape. Each step is all or nothing, and stays done if the process ends during the next
 * one; a new file takes all of them at once.
 * @param tell told when a step begins, and how far a long one is.
 * @throws if a migration fails, or the file was written by a newer version.
 */
export async function migrate(
  db: Db,
  migrations: Readonly<Record<string, Step>>,
  tell: (progress: UpgradeProgress) => void = () => {},
): Promise<void> {
  let told = (_fraction: number): void => {};
  const withProgress = Object.entries(migrations).map(([name, migration]) => {
    const { statements } = migration;
    const progress = (fraction: number): void => told(fraction);
    const counted = (step: Kysely<unknown>): Kysely<unknown> =>
      statements === undefined ? step : step.withPlugin(countsStatements(statements, progress));
    return [name, { up: (step: Kysely<unknown>) => migration.up(counted(step), progress) }];
  });
  const getMigrations = async () => Object.fromEntries(withProgress);
  const migrator = new Migrator({ db, provider: { getMigrations } });
  const all = await migrator.getMigrations();
  const left = all.filter(({ executedAt }) => executedAt === undefined);
  if (left.length < all.length) {
    for (const [done, { name }] of left.entries()) {
      const step = { name, step: done + 1, steps: left.length };
      let percent = 0;
      told = (fraction) => {
        if (fraction * 100 < percent + PERCENT) return;
        percent = Math.floor(fraction * 100);
        tell({ ...step, percent });
      };
      tell({ ...step, percent });
      assertDone(await migrator.migrateUp());
    }
  }
  // Also says so if the file is a newer version's.
  assertDone(await migrator.migrateToLatest());
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

function assertDone({ error }: { error?: unknown }): void {
  if (error instanceof Error) throw error;
  if (error !== undefined) throw new Error('migration failed', { cause: error });
}
