import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { MIGRATIONS } from '../migrations/index.ts';
import { auditHash, GENESIS_HASH, nameDigest } from '../src/domain/audit-entry.ts';
import { sqliteDatabase } from '../src/store/database/sqlite/database.ts';
import { migrate } from '../src/store/database/migrate.ts';
import { openStore } from '../src/store/open-store.ts';

/** The chat they are all in: that of the simulated Telegram which Ada made. */
export const BIG_CHAT = CAST_CHATS.makers;

/** What is filled in here. The migrations that came later run over it, and make of it what they make of people's stores. */
const FILLED_AT = '0010-inbox-failures';
const MINUTE_MS = 60_000;
/** Who asked for the links: Ada for half of them, and nine others. */
const ASKERS = [
  [CAST.ada, 'Ada Harbour'],
  [CAST.mei, 'Mei'],
  [CAST.ada, 'Ada Harbour'],
  [CAST.dmitri, 'Dmitri'],
  [CAST.ada, 'Ada Harbour'],
  [CAST.lea, 'Léa'],
  [CAST.ada, 'Ada Harbour'],
  [CAST.jonas, 'Jonas'],
  [CAST.ada, 'Ada Harbour'],
  [CAST.layla, 'Layla'],
] as const;

/**
 * Makes a store with so many links in one chat, one made each minute until now: a tenth revoked, a tenth expired, a tenth used
 * up, the rest open. Each has its operation, its card and its audit entry, and the chain fits. Opens with the current schema,
 * and counts as never checked and without an anchor, so that the file can be copied alone. A million take about a minute.
 */
export async function bigStore(path: string, links: number): Promise<void> {
  const connection = new Database(path);
  const first = Object.entries(MIGRATIONS).filter(([name]) => name <= FILLED_AT);
  const db = sqliteDatabase(connection);
  await migrate(db, Object.fromEntries(first));
  connection.pragma('synchronous = off');
  connection.transaction(() => fill(connection, links))();
  await db.destroy();
  await (await openStore({ path })).close();
  const again = new Database(path);
  again.exec('update store_state set anchored = 0, checked_at = null');
  again.pragma('wal_checkpoint(truncate)');
  again.close();
  for (const suffix of ['.anchor', '.anchor-key']) rmSync(`${path}${suffix}`, { force: true });
}

/** What this process has made, by the number of links. */
const made = new Map<number, string>();

/** The same from a copy, for all who need one in this process but the first. */
export async function copyOfBigStore(path: string, links: number): Promise<void> {
  let original = made.get(links);
  if (original === undefined) {
    original = join(mkdtempSync(join(tmpdir(), 'big-store-')), `${links}.sqlite`);
    await bigStore(original, links);
    made.set(links, original);
  }
  copyFileSync(original, path);
}

function fill(connection: Database.Database, links: number): void {
  const now = Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS;
  const began = now - links * MINUTE_MS;
  connection
    .prepare(`insert into chat (peer_id, kind, title) values (?, 'supergroup', 'Harbour Makers')`)
    .run(BIG_CHAT);
  connection.exec('create temp table asker (place integer primary key, user_id integer, name text)');
  ASKERS.forEach((asker, place) =>
    connection.prepare('insert into temp.asker values (?, ?, ?)').run(place, ...asker),
  );
  const each = `with recursive n (i) as (select 1 union all select i + 1 from n where i < ${links})`;
  const made = `(${began} + i * ${MINUTE_MS})`;
  connection.exec(`${each}
    insert into operation (
      seq, id, idempotency_key, kind, step, state, peer_id, actor_id, actor_name, title, request_needed, revoke_first,
      account_id, attempt, sent_at, created_at, finished_at
    )
    select
      i, 'operation-' || i, 'key-' || i, 'create', 'export', 'done', ${BIG_CHAT}, user_id, name, 'Event ' || i, 0, 0,
      ${CAST.robin}, 1, ${made}, ${made}, ${made}
    from n join temp.asker on place = i % 10`);
  connection.exec(`${each}
    insert into invite_link (
      id, peer_id, hash, link, admin_id, date, expire_date, usage_limit, usage, requested, request_needed, title, permanent,
      revoked, actor_id, actor_name, operation_id, origin, revoked_at, last_seen_at, recorded_at, search_text
    )
    select
      'link-' || i, ${BIG_CHAT}, 'Big' || i, 'https://t.me/+Big' || i, ${CAST.robin}, ${made} / 1000,
      case i / 10 % 10 when 1 then ${made} / 1000 + 60 when 4 then ${now} / 1000 + 86400 * 30 end,
      case i / 10 % 10 when 2 then 5 when 5 then 50 end, case i / 10 % 10 when 2 then 5 else i % 5 end,
      0, 0, 'Event ' || i, 0, i / 10 % 10 = 0, user_id, name, 'operation-' || i, 'latchkey',
      case i / 10 % 10 when 0 then ${made} end, ${made}, ${made}, 'event ' || i || char(10) || lower(name)
    from n join temp.asker on place = i % 10`);
  connection.exec(`
    update operation set result_link_id = 'link-' || seq;
    insert into card (chat_id, message_id, reader_id, locale, link_id, state, version, due_at, shown_at)
    select
      actor_id, 1000000 + rowid, actor_id, 'en', id, 'current', 0,
      case when revoked = 0 and expire_date * 1000 > ${now} then expire_date * 1000 end, recorded_at
    from invite_link`);
  appendEntries(connection, links, began);
}

function appendEntries(connection: Database.Database, links: number, began: number): void {
  const insert = connection.prepare('insert into audit_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const digests = ASKERS.map(([userId, name]) => digestOf(connection, userId, name));
  const settings = { expireDate: null, usageLimit: null, requestNeeded: false };
  let head = GENESIS_HASH;
  for (let seq = 1; seq <= links; seq += 1) {
    const entry = {
      seq,
      at: new Date(began + seq * MINUTE_MS),
      peerId: BIG_CHAT,
      actorId: ASKERS[seq % 10]?.[0] ?? null,
      event: 'created' as const,
      linkId: `link-${seq}`,
      operationId: `operation-${seq}`,
      detail: JSON.stringify({ settings: { title: `Event ${seq}`, ...settings }, adopted: false }),
    };
    const digest = digests[seq % 10] ?? null;
    head = auditHash({ ...entry, nameDigest: digest?.toString('hex') ?? null }, head);
    const { at, peerId, actorId, event, linkId, operationId, detail } = entry;
    const hash = Buffer.from(head, 'hex');
    insert.run(seq, at.getTime(), peerId, actorId, digest, event, linkId, operationId, detail, hash);
  }
}

function digestOf(connection: Database.Database, userId: number, name: string): Buffer {
  const known = connection.prepare('select digest from audit_name where actor_id = ?').pluck().get(userId);
  if (known instanceof Buffer) return known;
  const key = Buffer.alloc(32, userId);
  const digest = Buffer.from(nameDigest(key, name), 'hex');
  connection.prepare('insert into audit_name values (?, ?, ?, ?)').run(digest, userId, name, key);
  return digest;
}
