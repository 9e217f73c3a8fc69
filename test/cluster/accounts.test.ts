import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CAST, type Sandbox } from 'telegram-sandbox';
import { onTestFinished, test } from 'vitest';
import { shippedProduct } from '../e2e/program.ts';
import { startCluster } from './cluster.ts';

const shipped = shippedProduct();

function sessionOf(sandbox: Sandbox, userId: number): string {
  const account = sandbox.accounts.find((each) => each.userId === userId);
  if (account === undefined) throw new Error(`there is no session of ${userId}`);
  return account.session;
}

/** As `npm run login` leaves them: the first session’s name doesn’t say whose it is. @returns where they are. */
async function twoSessions(sandbox: Sandbox): Promise<{ SESSION_FILE: string; SESSIONS_DIR: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-sessions-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [SESSION_FILE, SESSIONS_DIR] = [join(folder, 'worker.session'), join(folder, 'sessions')];
  await mkdir(SESSIONS_DIR, { mode: 0o700 });
  const own = { mode: 0o600 };
  await writeFile(SESSION_FILE, sessionOf(sandbox, CAST.robin), own);
  await writeFile(join(SESSIONS_DIR, `${CAST.eleni}.session`), sessionOf(sandbox, CAST.eleni), own);
  return { SESSION_FILE, SESSIONS_DIR };
}

test(
  'a worker holds the first account and those that were added, also when it is started again',
  { timeout: 120_000 },
  async () => {
    const cluster = await startCluster(shipped);
    const env = await twoSessions(cluster.sandbox);
    for (let starts = 0; starts < 2; starts += 1) {
      const worker = await cluster.start('worker', env);
      await cluster.holder([worker], `account:${CAST.robin}`);
      await cluster.holder([worker], `account:${CAST.eleni}`);
      await worker.end('SIGTERM');
    }
  },
);
