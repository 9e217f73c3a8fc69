import { CompiledQuery } from 'kysely';
import type { Db } from '../connection.ts';
import type { Read, Reader } from '../reader.ts';
import { POSTGRES_SQL } from '../spoken-sql.ts';
import { PostgresConnections } from './connections.ts';
import { postgresDatabase } from './dialect.ts';

/** Reads through the connections of a database handle. @param close when nothing more is read. */
export function postgresReader(db: Db, close: () => Promise<void> = async () => {}): Reader {
  return {
    sql: POSTGRES_SQL,
    prepare<Row>(text: string): Read<Row> {
      const numbered = withNumbers(text);
      return async (...values) => (await db.executeQuery<Row>(CompiledQuery.raw(numbered, values))).rows;
    },
    close,
  };
}

/** Through a connection of its own. @param url a store that exists and has its newest shape. */
export function openPostgresReader(url: string): Reader {
  const connections = new PostgresConnections({ url, readers: 1 });
  return postgresReader(postgresDatabase(connections), () => connections.close());
}

/** PostgreSQL's placeholders have numbers. */
function withNumbers(text: string): string {
  let count = 0;
  return text.replaceAll('?', () => `$${(count += 1)}`);
}
