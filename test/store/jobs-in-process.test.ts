import { onTestFinished } from 'vitest';
import { jobsInProcess } from '../../src/store/jobs/in-process.ts';
import { jobsContract } from './jobs-contract.ts';

jobsContract('in this process', async () => {
  // A clock that is a second before the full minute.
  const ahead = 59_000 - (Date.now() % 60_000);
  const now = (): Date => new Date(Date.now() + ahead);
  const jobs = jobsInProcess({ log: { warn: () => {} }, now });
  onTestFinished(() => jobs.close());
  return { here: jobs, there: jobs, schedule: (queue, cron) => jobs.schedule(queue, cron) };
});
