import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { MIGRATIONS } from '../../migrations/index.ts';
import { mayIssue } from '../../src/domain/rights.ts';
import { connect } from '../../src/store/database/sqlite/connect.ts';
import { sqliteDatabase } from '../../src/store/database/sqlite/database.ts';
import { migrate } from '../../src/store/database/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';
import { ACCOUNT, ALICE, PEER } from './fixtures.ts';

it('an older file keeps its chats, and in which of them the account can make links', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'latchkey-store-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const path = join(directory, 'latchkey.sqlite');
  const db = sqliteDatabase(connect(path));
  await migrate(db, Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name < '0004')));
  await sql`
    insert into chat (peer_id, kind, title, ready, administrators_checked_at)
    values (${PEER}, 'supergroup', 'Garden', 1, 1000)`.execute(db);
  await sql`
    insert into chat_administrator (peer_id, user_id, position, name, creator, invite_users)
    values (${PEER}, ${ACCOUNT}, 0, 'The account', 0, 1), (${PEER}, ${ALICE}, 1, 'Alice', 1, 1)`.execute(db);
  await db.destroy();

  const store = await openStore({ path });
  onTestFinished(() => store.close());
  const chat = await store.chats.find(PEER);
  expect(chat).toMatchObject({ title: 'Garden', administrators: { checkedAt: new Date(1000) } });
  expect(chat?.administrators && mayIssue(chat.administrators, ACCOUNT)).toBe(true);
});
