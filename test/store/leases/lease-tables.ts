import { sql } from 'kysely';
import { MIGRATIONS } from '../../../migrations/index.ts';
import { LeaseLost, type Lease } from '../../../src/domain/ports/leases.ts';
import { migrate } from '../../../src/store/database/migrate.ts';
import { PostgresConnections } from '../../../src/store/database/postgres/connections.ts';
import { postgresDatabase } from '../../../src/store/database/postgres/dialect.ts';
import { freshDatabase } from '../../postgres/database.ts';

/** @returns the URL of a store's database, with one more table that tests write to under leases. */
export async function leaseDatabase(): Promise<string> {
  const url = await freshDatabase();
  const connections = new PostgresConnections({ url });
  const db = postgresDatabase(connections);
  await migrate(db, MIGRATIONS);
  await sql`create table written (epoch bigint not null)`.execute(db);
  await connections.close();
  return url;
}

/** Writes as the store does. @returns whether the lease is still held; otherwise nothing is written. */
export async function writeUnder(connections: PostgresConnections, lease: Lease): Promise<boolean> {
  try {
    await sql`insert into written values (${lease.epoch})`.execute(postgresDatabase(connections, lease));
    return true;
  } catch (error) {
    if (error instanceof LeaseLost) return false;
    throw error;
  }
}
