import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { StoreUnreachable } from '../../src/domain/ports/operation-store.ts';
import type { Db } from '../../src/store/database/connection.ts';
import { openPgBoss } from '../../src/store/jobs/pg-boss.ts';
import { freshDatabase } from '../postgres/database.ts';
import { startProxy } from '../postgres/proxy.ts';
import { jobsContract } from './jobs-contract.ts';

const WORKER = fileURLToPath(new URL('jobs-worker.ts', import.meta.url));
const timings = { expire: 2, maintain: 1, schedule: 1 };
const log = { warn: () => {} };
const soon = { timeout: 10_000, interval: 20 };

async function open(url: string): ReturnType<typeof openPgBoss> {
  const jobs = await openPgBoss({ url, log, timings });
  onTestFinished(() => jobs.close());
  return jobs;
}

jobsContract('pg-boss', async () => {
  const url = await freshDatabase();
  // Both find no schema, and make it.
  const [here, there] = await Promise.all([open(url), open(url)]);
  return { here, there, schedule: (queue, cron) => here.schedule(queue, cron) };
});

test('what a process was doing when it was killed is begun again by another', async () => {
  const url = await freshDatabase();
  const jobs = await open(url);
  const worker = spawn(process.execPath, ['--import', 'tsx', WORKER, url, 'updates'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void worker.kill('SIGKILL'));
  const begun: string[] = [];
  createInterface({ input: worker.stdout }).on('line', (key) => begun.push(key));
  for (const key of ['a', 'b']) await jobs.enqueue('updates', { key, data: { of: key } });
  await vi.waitFor(() => expect(begun.toSorted()).toEqual(['a', 'b']), soon);
  worker.kill('SIGKILL');
  await once(worker, 'exit');
  const again: unknown[] = [];
  await jobs.work('updates', 1, async (job) => void again.push(job));
  await vi.waitFor(() => expect(again).toHaveLength(2), soon);
  expect(again).toEqual(expect.arrayContaining([{ key: 'a', data: { of: 'a' } }]));
});

test('queues that two processes need for the first time at the same moment are all made', async () => {
  const url = await freshDatabase();
  const both = await Promise.all([open(url), open(url)]);
  const done: string[] = [];
  const names = Array.from({ length: 10 }, (_, n) => `asks-${n}`);
  await Promise.all(
    both.flatMap((jobs) => names.map((name) => jobs.work(name, 1, async ({ key }) => void done.push(key)))),
  );
  await Promise.all(names.map((name) => both[0].enqueue(name, { key: name, data: {} })));
  await vi.waitFor(() => expect(done.toSorted()).toEqual(names), soon);
});

test('while the database can’t be reached nothing is enqueued, and work goes on by itself afterwards', async () => {
  const url = await freshDatabase();
  const proxy = await startProxy(url);
  onTestFinished(() => proxy.close());
  const [cutOff, other] = [await open(proxy.url), await open(url)];
  const done: string[] = [];
  await cutOff.work('updates', 4, async ({ key }) => void done.push(key));
  await cutOff.enqueue('updates', { key: 'before', data: {} });
  await vi.waitFor(() => expect(done).toEqual(['before']), soon);
  proxy.cut();
  await expect(cutOff.enqueue('updates', { key: 'lost', data: {} })).rejects.toBeInstanceOf(StoreUnreachable);
  await other.enqueue('updates', { key: 'meanwhile', data: {} });
  proxy.restore();
  await vi.waitFor(() => expect(done).toEqual(['before', 'meanwhile']), soon);
  await other.work('asks-1', 1, async () => 'yes');
  expect(await cutOff.ask('asks-1', { key: '', data: {} }, 5_000)).toBe('yes');
});

test('what a transaction enqueues is there when it has ended, or not at all', async () => {
  const url = await freshDatabase();
  const jobs = await open(url);
  const db: Db = new Kysely({ dialect: new PostgresDialect({ pool: new Pool({ connectionString: url }) }) });
  onTestFinished(() => db.destroy());
  const done: string[] = [];
  await jobs.work('cards', 1, async ({ key }) => void done.push(key));
  await expect(
    db.transaction().execute(async (trx) => {
      await jobs.enqueueWithin(trx, 'cards', [{ key: 'undone', data: {} }]);
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  await db.transaction().execute(async (trx) => {
    await jobs.enqueueWithin(trx, 'cards', [
      { key: 'first', data: {} },
      { key: 'second', data: {}, once: true },
    ]);
    await jobs.enqueue('cards', { key: 'before', data: {} });
    await vi.waitFor(() => expect(done).toEqual(['before']), soon);
  });
  await vi.waitFor(() => expect(done.toSorted()).toEqual(['before', 'first', 'second']), soon);
});

test('a job that stands for a second transaction too is not begun before that one has ended', async () => {
  const url = await freshDatabase();
  const jobs = await open(url);
  const db: Db = new Kysely({ dialect: new PostgresDialect({ pool: new Pool({ connectionString: url }) }) });
  onTestFinished(() => db.destroy());
  const done: string[] = [];
  await jobs.enqueue('cards', { key: 'cards', data: {}, once: true });
  await db.transaction().execute(async (trx) => {
    await jobs.enqueueWithin(trx, 'cards', [{ key: 'cards', data: {}, once: true }]);
    await jobs.work('cards', 1, async ({ key }) => void done.push(key));
    await jobs.enqueue('cards', { key: 'other', data: {} });
    await vi.waitFor(() => expect(done).toEqual(['other']), soon);
  });
  await vi.waitFor(() => expect(done).toEqual(['other', 'cards']), soon);
});
