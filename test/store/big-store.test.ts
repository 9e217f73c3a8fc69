import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { addMemberships } from '../../bench/big-memberships.ts';
import { BIG_CHAT, bigStore } from '../../bench/big-store.ts';
import { checkStore } from '../../src/store/check/check-store.ts';
import { openStore } from '../../src/store/open-store.ts';

test('the store that benchmarks use is like one that grew by itself', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-big-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'big.sqlite');
  await bigStore(path, 300);
  const check = await checkStore(path, { anchor: null, whole: true });
  expect(check).toMatchObject({ damage: [], tampering: [], head: { seq: 300 } });
  const store = await openStore({ path });
  expect(store.restored()).toBeNull();
  const counts = await store.links.counts({ peerId: BIG_CHAT, actorId: null, text: null }, new Date());
  expect(counts.byState).toEqual({ active: 210, expired: 30, 'used-up': 30, revoked: 30 });
  await store.close();
  addMemberships(path, 300);
  const db = new Database(path);
  const kept = db.prepare('select * from membership_count where joins <> 0 or leaves <> 0');
  const days = db.prepare('select * from membership_day where joins <> 0 or leaves <> 0');
  const written = [kept.all(), days.all()];
  // What the triggers make of the same rows.
  db.exec(`
    delete from membership_count;
    delete from membership_day;
    create temp table same as select * from membership;
    delete from membership;
    delete from membership_search;
    insert into membership select * from temp.same`);
  expect(written).toEqual([kept.all(), days.all()]);
  db.close();
});
