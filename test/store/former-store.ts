import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { MIGRATIONS } from '../../migrations/index.ts';
import { sqliteDatabase } from '../../src/store/database/sqlite/database.ts';
import { migrate } from '../../src/store/database/migrate.ts';

export const FORMER_CHAT = -1_001_000_000_001;

const ADA = 1002;

/** A store as 0.1.0 wrote it, with so many links in one chat; each has its operation, its message and its audit entry. */
export async function formerStore(path: string, links: number): Promise<void> {
  const connection = new Database(path);
  const db = sqliteDatabase(connection);
  await migrate(db, Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name < '0004')));
  connection.pragma('synchronous = off');
  connection.transaction(() => fill(connection, links))();
  await db.destroy();
}

function fill(connection: Database.Database, links: number): void {
  const each = `with recursive n (i) as (select 1 union all select i + 1 from n where i < ${links})`;
  const chat = `insert into chat (peer_id, kind, title) values (${FORMER_CHAT}, 'supergroup', 'Makers')`;
  connection.exec(`
    insert into account (user_id, name, state) values (1001, 'Robin', 'live');
    ${chat};
    ${each} insert into operation (
      seq, id, idempotency_key, kind, step, state, peer_id, actor_id, actor_name, request_needed, revoke_first, locale,
      account_id, attempt, sent_at, report_key, reported, created_at, finished_at
    )
    select
      i, 'operation-' || i, 'key-' || i, 'create', 'export', 'done', ${FORMER_CHAT}, ${ADA}, 'Ada', 0, 0, 'en',
      1001, 1, i * 1000, 'done', 'done', i * 1000, i * 1000
    from n;
    ${each} insert into invite_link (
      id, peer_id, hash, link, admin_id, date, usage, requested, request_needed, title, permanent, revoked,
      actor_id, actor_name, operation_id, origin, last_seen_at, search_text, card_chat_id, card_message_id, card_locale,
      card_touched_at, recorded_at
    )
    select
      'link-' || i, ${FORMER_CHAT}, 'Old' || i, 'https://t.me/+Old' || i, 1001, i, 0, 0, 0, 'Event ' || i, 0, 0,
      ${ADA}, 'Ada', 'operation-' || i, 'latchkey', i * 1000, 'event ' || i || char(10) || 'ada', ${ADA}, i, 'en',
      i * 1000, i * 1000
    from n;
    update operation set result_link_id = 'link-' || seq`);
  const insert = connection.prepare('insert into audit_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  let head = '0'.repeat(64);
  for (let seq = 1; seq <= links; seq += 1) {
    const entry = [
      seq,
      seq * 1000,
      FORMER_CHAT,
      ADA,
      'Ada',
      'created',
      `link-${seq}`,
      `operation-${seq}`,
      '{}',
    ];
    const hash = createHash('sha256')
      .update(JSON.stringify([head, ...entry]))
      .digest('hex');
    insert.run(...entry, head, hash);
    head = hash;
  }
}
