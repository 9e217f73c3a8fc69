import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { CAST, CAST_CHATS, startSandbox } from 'telegram-sandbox';
import { englishCast } from '../english-cast.ts';
import { takeBackup } from '../../src/main/backup/backups.ts';
import { createLog } from '../../src/main/log.ts';
import { startProduct } from '../../src/main/product.ts';
import { projectRoot } from '../../src/main/project-root.ts';
import type { Product } from '../../src/main/running.ts';
import { backupsIn } from '../../src/store/backups/manifest.ts';
import { checkStore } from '../../src/store/check/check-store.ts';
import { makeLink } from './new-link.ts';
import { createPerson } from './person.ts';
import { configFor } from './product.ts';
import { environmentFor, shippedProduct, type Program } from './program.ts';

const shipped = shippedProduct();

const KEY = 'ab'.repeat(32);

test(
  'a backup under load, the loss of everything else, a restore: nothing acknowledged is missing, nothing is sent twice',
  { timeout: 150_000 },
  async () => {
    const sandbox = await startSandbox({ cast: englishCast() });
    const folder = await mkdtemp(join(tmpdir(), 'latchkey-backup-restore-'));
    const backupFolder = join(folder, 'backups');
    const config = {
      ...configFor(sandbox, folder),
      operatorIds: [CAST.mei],
      backups: { folder: backupFolder, key: KEY, keep: { hourly: 1, daily: 1, weekly: 1 } },
      timings: { callDeadline: 10_000, reconcileAfter: 1_000, lookAgainAfter: 2_000 },
    };
    const { databaseFile } = config;
    const run = async (): Promise<Product> => {
      const product = await startProduct(config, createLog({ level: 'silent' }), projectRoot());
      onTestFinished(() => product.stop());
      return product;
    };
    onTestFinished(async () => {
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
    });
    let product = await run();
    const [ada, mei] = [createPerson(sandbox, CAST.ada), createPerson(sandbox, CAST.mei)];
    await mei.say('/start');
    await mei.sees('I make invite links');

    const ready: string[] = [];
    const enough = new AbortController();
    const load = (async () => {
      for (let n = 1; !enough.signal.aborted; n += 1) {
        await makeLink(ada, `Under load ${n}`);
        ready.push(`Under load ${n}`);
      }
    })();
    await vi.waitFor(() => expect(ready.length).toBeGreaterThan(2), { timeout: 40_000 });
    const before = [...ready];
    const { signal } = new AbortController();
    const taken = await takeBackup(config, projectRoot(), { now: new Date(), signal });
    expect(taken).toMatchObject({ taken: { file: expect.stringMatching(/\.sqlite\.gz\.enc$/) } });
    // People didn't wait for it.
    expect(ready.length).toBeGreaterThan(before.length);
    const during = ready.length;
    await vi.waitFor(() => expect(ready.length).toBeGreaterThan(during + 1), { timeout: 40_000 });
    enough.abort();
    await load;

    // A copy of a running Latchkey's file is put back by nobody.
    const restore = (): Program =>
      shipped.run('restore.js', {
        folder,
        args: ['--newest'],
        env: {
          ...environmentFor(sandbox),
          DATABASE_FILE: databaseFile,
          BACKUP_DIR: backupFolder,
          BACKUP_KEY: KEY,
        },
      });
    const early = restore();
    expect(await early.ended).toBe(1);
    expect(early.output()).toContain('Latchkey is running');
    await product.stop();
    for (const name of await readdir(folder)) {
      if (name !== 'backups') await rm(join(folder, name), { recursive: true });
    }

    const restoring = restore();
    expect(await restoring.ended, restoring.output()).toBe(0);
    expect(restoring.output()).toContain('Restored to');
    const [manifest] = backupsIn(backupFolder);
    expect(await checkStore(databaseFile, { anchor: manifest?.head ?? null, whole: true })).toMatchObject({
      damage: [],
      tampering: [],
      head: manifest?.head,
    });
    // No variable is needed: what was restored knows it.
    product = await run();
    await mei.sees('restored from a backup');
    await makeLink(ada, 'After');

    const store = new Database(databaseFile, { readonly: true });
    onTestFinished(() => void store.close());
    await vi.waitFor(() => {
      const open = store.prepare("select 1 from operation where state not in ('done', 'failed')").all();
      expect(open).toEqual([]);
    });
    const asked = store.prepare('select title from invite_link where actor_id is not null').pluck().all();
    expect(asked).toEqual(expect.arrayContaining([...before, 'After']));
    const wanted = new Set([...ready, 'After']);
    const all = store.prepare('select title from invite_link where title is not null').pluck().all();
    expect([new Set(all), all.length]).toEqual([wanted, wanted.size]);
    const made = sandbox.world.links
      .ofChat(CAST_CHATS.makers)
      .filter(({ adminId, permanent }) => adminId === CAST.robin && !permanent);
    expect([new Set(made.map(({ title }) => title)), made.length]).toEqual([wanted, wanted.size]);
    expect(await checkStore(databaseFile, { anchor: null, whole: true })).toMatchObject({
      damage: [],
      tampering: [],
    });
  },
);
