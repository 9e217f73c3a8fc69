import Database from 'better-sqlite3';
import { verifyChain } from '../audit/audit-chain.ts';
import { database } from './connection.ts';

/** `problems` is empty for a sound file, else says in words what is not. */
export interface Integrity {
  ok: boolean;
  problems: string[];
  /** How many audit entries fit their chain. */
  auditEntries: number;
}

/**
 * Reads a whole record, changing nothing: SQLite's own check, the references between rows, and the audit chain, which
 * finds flipped bits that SQLite's check does not.
 */
export async function checkIntegrity(path: string): Promise<Integrity> {
  const connection = new Database(path, { readonly: true, fileMustExist: true });
  const db = database(connection);
  try {
    const problems: string[] = [];
    const pages: unknown = connection.pragma('integrity_check', { simple: true });
    if (pages !== 'ok') problems.push(`integrity_check: ${String(pages)}`);
    const dangling: unknown = connection.pragma('foreign_key_check');
    if (!Array.isArray(dangling) || dangling.length > 0) problems.push('foreign_key_check: dangling rows');
    const { entries, brokenAt } = await verifyChain(db);
    if (brokenAt !== null) problems.push(`audit chain: broken at entry ${brokenAt}`);
    return { ok: problems.length === 0, problems, auditEntries: entries };
  } finally {
    await db.destroy();
    connection.close();
  }
}
