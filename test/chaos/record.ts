import Database from 'better-sqlite3';
import { checkPostgres } from '../../src/store/check/check-postgres.ts';
import { checkStore } from '../../src/store/check/check-store.ts';
import { PostgresConnections } from '../../src/store/database/postgres/connections.ts';
import { postgresDatabase } from '../../src/store/database/postgres/dialect.ts';
import { sqliteLikeTypes } from '../../src/store/database/postgres/types.ts';
import { inDatabase } from '../postgres/server.ts';

/** What the product has on disk, read past it. */
export interface Kept {
  /** All rows of a `select`. */
  rows(select: string): Promise<unknown[]>;
  /** What is wrong with it; empty if it is sound. */
  problems(): Promise<readonly string[]>;
}

const WHOLE = { anchor: null, whole: true } as const;

export function sqliteRecord(file: string): Kept {
  return {
    async rows(select) {
      const database = new Database(file, { readonly: true });
      try {
        return database.prepare(select).all();
      } finally {
        database.close();
      }
    },
    async problems() {
      const { damage, tampering } = await checkStore(file, WHOLE);
      return [...damage, ...tampering];
    },
  };
}

export function postgresRecord(url: string): Kept {
  return {
    rows: (text) =>
      inDatabase(url, async (client) => (await client.query({ text, types: sqliteLikeTypes })).rows),
    async problems() {
      const connections = new PostgresConnections({ url });
      try {
        const { damage, tampering } = await checkPostgres(postgresDatabase(connections), WHOLE);
        return [...damage, ...tampering];
      } finally {
        await connections.close();
      }
    },
  };
}
