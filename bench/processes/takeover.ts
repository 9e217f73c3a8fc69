import { compare, type Result } from '../result.ts';
import { isConnected, until, type Stage } from './stage.ts';

const ROUNDS = 5;
/** What Telegram needs to close a connection by itself, which is asked of it where another process may take over. */
const TELEGRAM_MS = 10_000;
const AT_MOST_MS = 10_000;

/** From `kill -9` of the worker that holds an account to the account's connection in the other one. */
export async function takeovers(stage: Stage): Promise<Result> {
  const measured: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) measured.push(await takeover(stage));
  return compare(
    'workers: an account’s takeover after kill -9, beside what Telegram needs and 10 s (ms)',
    measured,
    [TELEGRAM_MS + AT_MOST_MS],
    1,
    'lower',
  );
}

async function takeover(stage: Stage): Promise<number> {
  const account = stage.accounts[0]?.userId ?? 0;
  const run = { databaseUrl: await stage.freshDatabase(), accounts: [account] };
  const first = await stage.start('worker', run);
  await until(() => isConnected(stage, account));
  const second = await stage.start('worker', run);
  const began = performance.now();
  await first.end('SIGKILL');
  await until(() => !isConnected(stage, account));
  await until(() => isConnected(stage, account));
  const took = performance.now() - began;
  await second.end('SIGTERM');
  return took;
}
