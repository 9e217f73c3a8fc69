import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { sql } from 'kysely';
import { MIGRATIONS } from '../../migrations/index.ts';
import { checkStore } from '../../src/store/check/check-store.ts';
import { connect } from '../../src/store/database/sqlite/connect.ts';
import { sqliteDatabase } from '../../src/store/database/sqlite/database.ts';
import { migrate } from '../../src/store/database/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';

const PEER = -1001;

/** A store as the version before wrote it, with so many audit entries by two people. @returns the head of its chain. */
async function writeFormer(path: string, entries: number, changed: number | null): Promise<string> {
  const db = sqliteDatabase(connect(path));
  await migrate(db, Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name < '0004')));
  let head = '0'.repeat(64);
  for (let seq = 1; seq <= entries; seq += 1) {
    const name = seq % 2 === 0 ? 'Ada' : '美玲 林';
    const actorId = seq === changed ? 666 : seq % 2;
    const detail = `{"n":${seq}}`;
    const fields = [head, seq, 1000 + seq, PEER, seq % 2, name, 'exported-audit', null, null, detail];
    const hash = createHash('sha256').update(JSON.stringify(fields)).digest('hex');
    await sql`
      insert into audit_entry values
      (${seq}, ${1000 + seq}, ${PEER}, ${actorId}, ${name}, 'exported-audit', null, null, ${detail}, ${head}, ${hash})`.execute(
      db,
    );
    head = hash;
  }
  await db.destroy();
  return head;
}

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-upgrade-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'latchkey.sqlite');
}

it('an audit of the version before keeps its entries and names, and the head of its chain', async () => {
  const path = newFile();
  const head = await writeFormer(path, 501, null);
  const store = await openStore({ path });
  const query = { linkIds: null, before: null, limit: 1000 };
  const entries = await store.audit.list({ ...query, peerId: PEER });
  expect(entries).toHaveLength(501);
  expect(entries[0]).toMatchObject({ seq: 501, actorId: 1, actorName: '美玲 林', detail: '{"n":501}' });
  expect(entries[1]).toMatchObject({ seq: 500, actorId: 0, actorName: 'Ada' });
  const whole = await store.audit.list({ ...query, peerId: 0 });
  expect(whole.map(({ event, detail }) => [event, JSON.parse(detail)])).toEqual([
    ['rechained', { entries: 501, head, brokenAt: null }],
  ]);
  await store.close();
  expect(await checkStore(path, { anchor: null, whole: true })).toMatchObject({
    damage: [],
    tampering: [],
    head: { seq: 502 },
  });
});

it('an audit that was changed before the upgrade is not whole after it', async () => {
  const path = newFile();
  await writeFormer(path, 3, 2);
  await (await openStore({ path })).close();
  const { tampering } = await checkStore(path, { anchor: null, whole: true });
  expect(tampering).toEqual(['audit: was broken at entry 2 before it was upgraded']);
});
