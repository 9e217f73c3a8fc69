import { Migrator } from 'kysely';
import type { Migration } from 'kysely';
import type { Db } from './connection.ts';

/**
 * Brings the record to its newest shape, all or nothing.
 * @throws if a migration fails, or the file was written by a newer version.
 */
export async function migrate(db: Db, migrations: Readonly<Record<string, Migration>>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error) throw error;
  if (error !== undefined) throw new Error('migration failed', { cause: error });
}
