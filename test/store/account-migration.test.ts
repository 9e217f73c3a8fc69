import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { MIGRATIONS } from '../../migrations/index.ts';
import { connect } from '../../src/store/database/sqlite/connect.ts';
import { sqliteDatabase } from '../../src/store/database/sqlite/database.ts';
import { migrate } from '../../src/store/database/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';
import { ACCOUNT, ALICE, NOW, OTHER_ACCOUNT, PEER } from './fixtures.ts';

interface OldOperation {
  id: string;
  kind: 'create' | 'revoke';
  state: 'intent' | 'unknown';
  accountId: number | null;
  linkId: string | null;
  sentAt: number | null;
  lookAgainAt: number | null;
}

async function addOld(db: Kysely<never>, operation: OldOperation): Promise<void> {
  const { id, kind, state, accountId, linkId, sentAt, lookAgainAt } = operation;
  await sql`
    insert into operation
      (id, idempotency_key, kind, step, state, peer_id, actor_id, actor_name, revoke_first, locale, created_at,
       report_key, request_needed, link_id, account_id, sent_at, look_again_at, waited)
    values
      (${id}, ${id}, ${kind}, ${kind === 'create' ? 'export' : 'revoke'}, ${state}, ${PEER}, ${ALICE}, 'Alice', 0, 'en',
       ${NOW.getTime()}, 'now', ${kind === 'create' ? 0 : null}, ${linkId}, ${accountId}, ${sentAt}, ${lookAgainAt},
       1)`.execute(db);
}

it('requests and flood waits of an older file get their account', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'latchkey-store-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const path = join(directory, 'latchkey.sqlite');
  const db = sqliteDatabase(connect(path)).withTables<never>();
  await migrate(db, Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name < '0004')));
  const blockedUntil = Date.now() + 600_000;
  await sql`
    insert into account (user_id, name, state, blocked_until)
    values (${ACCOUNT}, 'Robin', 'live', ${blockedUntil}), (${OTHER_ACCOUNT}, 'Mei', 'dead', null)`.execute(
    db,
  );
  await sql`
    insert into invite_link
      (id, peer_id, hash, link, admin_id, date, usage, requested, request_needed, permanent, revoked, origin,
       last_seen_at, search_text)
    values ('old', ${PEER}, 'old', 'https://t.me/+old', ${OTHER_ACCOUNT}, 1, 0, 0, 0, 0, 0, 'latchkey', 0, '')`.execute(
    db,
  );
  const sentAt = NOW.getTime();
  const none = { accountId: null, linkId: null, sentAt: null, lookAgainAt: null };
  await addOld(db, {
    ...none,
    id: 'sent',
    kind: 'create',
    state: 'unknown',
    accountId: ACCOUNT,
    sentAt,
    lookAgainAt: 1,
  });
  await addOld(db, { ...none, id: 'unsent', kind: 'create', state: 'intent' });
  await addOld(db, { ...none, id: 'change', kind: 'revoke', state: 'intent', linkId: 'old' });
  await db.destroy();

  const store = await openStore({ path });
  onTestFinished(() => store.close());
  const unfinished = await store.operations.unfinished(ACCOUNT);
  expect(unfinished.map(({ id }) => id)).toEqual(['sent', 'unsent']);
  expect((await store.operations.unfinished(OTHER_ACCOUNT)).map(({ id }) => id)).toEqual(['change']);
  // What was stored by our clock is now read by Telegram's: it may only be too early.
  const anHourBefore = new Date(sentAt - 3_600_000);
  expect(unfinished[0]).toMatchObject({ sentAt: anHourBefore, waitReason: null });
  const watched = await store.operations.watched(ACCOUNT);
  expect(watched).toMatchObject([{ operation: { id: 'sent' }, since: anHourBefore }]);
  expect(await store.accounts.find(OTHER_ACCOUNT)).toMatchObject({ name: 'Mei', state: 'dead' });
  const waits = await store.accounts.floodWaits(ACCOUNT);
  expect(waits.map(({ method }) => method).toSorted((a, b) => a.localeCompare(b))).toEqual([
    'messages.editExportedChatInvite',
    'messages.exportChatInvite',
  ]);
  expect(waits[0]?.until).toEqual(new Date(blockedUntil));
  expect(waits[0]?.seconds).toBeGreaterThan(590);
});
