import Database from 'better-sqlite3';
import { sql } from 'kysely';
import type { StoreCheck } from '../../domain/ports/store-file.ts';
import { GENESIS } from '../audit/audit-chain.ts';
import type { ChainHead } from '../audit/audit-chain.ts';
import { isCorrupt } from '../database/sqlite/corrupt.ts';
import { sqliteDatabase } from '../database/sqlite/database.ts';
import type { Db } from '../database/connection.ts';
import { checkChain } from './check-chain.ts';
import { checkLinks } from './check-links.ts';
import { checkSchema } from './check-schema.ts';

export interface CheckOptions {
  /** The last entry known outside of the file: it must be there. */
  anchor: ChainHead | null;
  /** All of the audit and every link, rather than what came after `anchor`. */
  whole: boolean;
}

/** Reads a store through a connection of its own, changing nothing; the store may be in use. */
export async function checkStore(path: string, { anchor, whole }: CheckOptions): Promise<StoreCheck> {
  const connection = new Database(path, { readonly: true, fileMustExist: true });
  const db = sqliteDatabase(connection);
  try {
    const damage = await checkPages(db);
    const known = anchor ?? GENESIS;
    const chain = await checkChain(db, whole ? GENESIS : known);
    if (damage.length > 0) return { damage, tampering: chain.problems, head: chain.head, whole };
    // Reading from the start says nothing of an end that was cut, or of a chain that was rewritten from the start.
    const end = whole ? await checkChain(db, known) : chain;
    const tampering = [
      ...(await checkSchema(db)),
      ...new Set([...chain.problems, ...end.problems]),
      ...(await checkLinks(db, whole ? 0 : known.seq)),
    ];
    return { damage, tampering, head: chain.head, whole };
  } catch (error) {
    if (!isCorrupt(error)) throw error;
    return { damage: [`pages: ${error.message}`], tampering: [], head: GENESIS, whole };
  } finally {
    await db.destroy();
  }
}

/** @returns what is damaged, in words. */
export async function checkPages(db: Db): Promise<string[]> {
  const pages = await sql<{ quickCheck: string }>`pragma quick_check(10)`.execute(db);
  const damage = pages.rows.map((row) => row.quickCheck).filter((line) => line !== 'ok');
  const dangling = await sql<{ table: string }>`pragma foreign_key_check`.execute(db);
  const tables = new Set(dangling.rows.map((row) => row.table));
  return [
    ...damage.map((line) => `pages: ${line}`),
    ...Array.from(tables, (table) => `references: a row of ${table} refers to nothing`),
  ];
}
