import { writeSync } from 'node:fs';
import { openPgBoss } from '../../src/store/jobs/pg-boss.ts';

/** Prints the key of each job of the queue that it begins, and ends none of them. */
const [url, queue] = process.argv.slice(2);
if (url === undefined || queue === undefined) throw new Error('usage: jobs-worker <url> <queue>');
const jobs = await openPgBoss({ url, log: { warn: () => {} } });
await jobs.work(queue, 8, ({ key }) => {
  writeSync(1, `${key}\n`);
  return new Promise(() => {});
});
