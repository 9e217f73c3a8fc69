import Database from 'better-sqlite3';
import { auditHash, GENESIS_HASH } from '../../src/domain/audit-entry.ts';
import type { AuditEvent } from '../../src/domain/audit-entry.ts';
import { openStore } from '../../src/store/open-store.ts';
import { issue } from './fixtures.ts';

/** A store with `links` links in it, closed. */
export async function written(path: string, links: number): Promise<void> {
  const store = await openStore({ path });
  for (let n = 0; n < links; n += 1) await issue(store, `n${n}`);
  await store.close();
}

/** Somebody else's hand on the file, with none of the store's settings. */
export function tamper(path: string, ...statements: string[]): void {
  const connection = new Database(path);
  try {
    connection.pragma('foreign_keys = off');
    for (const statement of statements) connection.exec(statement);
  } finally {
    connection.close();
  }
}

/** The same without the triggers, which are back in place afterwards. */
export function tamperUnseen(path: string, ...statements: string[]): void {
  const connection = new Database(path);
  try {
    const triggers = connection
      .prepare<[], { name: string; sql: string }>(
        "select name, sql from sqlite_schema where type = 'trigger'",
      )
      .all();
    for (const { name } of triggers) connection.exec(`drop trigger ${name}`);
    for (const statement of statements) connection.exec(statement);
    for (const { sql } of triggers) connection.exec(sql);
  } finally {
    connection.close();
  }
}

interface Row {
  seq: number;
  at: number;
  peer_id: number;
  actor_id: number;
  name_digest: Buffer;
  event: AuditEvent;
  link_id: string | null;
  operation_id: string | null;
  detail: string;
}

/** Statements that make a whole new chain, in which the first link was asked for at another time. */
export function rewritten(file: string): string[] {
  const connection = new Database(file, { readonly: true });
  const rows = connection.prepare<[], Row>('select * from audit_entry order by seq').all();
  connection.close();
  let before = GENESIS_HASH;
  return rows.map((row) => {
    const at = row.seq === 1 ? row.at + 1 : row.at;
    const entry = {
      seq: row.seq,
      at: new Date(at),
      peerId: row.peer_id,
      actorId: row.actor_id,
      nameDigest: row.name_digest.toString('hex'),
      event: row.event,
      linkId: row.link_id,
      operationId: row.operation_id,
      detail: row.detail,
    };
    before = auditHash(entry, before);
    return `update audit_entry set at = ${at}, hash = x'${before}' where seq = ${row.seq}`;
  });
}
