import { expect, it, onTestFinished } from 'vitest';
import { CAST, startSandbox, type Sandbox } from 'telegram-sandbox';
import { startProgram, type LineProgram } from '../../programs/line-program.ts';
import { startProxy } from '../../postgres/proxy.ts';
import { leaseDatabase } from '../../store/leases/lease-tables.ts';

/** Shorter than the product's, so that a test takes seconds; in the same relation. */
const TIMINGS = { pingMs: 500, disconnectDelayS: 2, formerEndsMs: 3_000 };

// Several processes start in each test.
const LONG = { timeout: 60_000 };
const SOON = { timeout: 30_000 };

const ROBIN = `works ${CAST.robin}`;

async function stage(...people: number[]) {
  const [url, sandbox] = await Promise.all([leaseDatabase(), startSandbox()]);
  onTestFinished(() => sandbox.close());
  const chosen = sandbox.accounts.filter(({ userId }) => people.includes(userId));
  const sessions = Object.fromEntries(chosen.map(({ userId, session }) => [userId, session]));
  const startWorker = (through = url): LineProgram => {
    const settings = { url: through, sessions, endpoint: sandbox.mtproto, ...TIMINGS };
    return startProgram(new URL('worker-process.ts', import.meta.url), JSON.stringify(settings));
  };
  return { url, sandbox, startWorker };
}

/** How often it began to work with an account. */
const taken = ({ said }: LineProgram): number => said.filter((line) => line.startsWith('works')).length;

function overlaps({ world }: Sandbox): unknown[] {
  return world.connections.all().flatMap((session) => session.overlaps);
}

const open = ({ world }: Sandbox): number[] => world.connections.all().map((session) => session.open);

it('lets another process go on with the account of one that was killed', LONG, async () => {
  const { sandbox, startWorker } = await stage(CAST.robin);
  const killed = startWorker();
  await killed.says(ROBIN);
  const other = startWorker();
  await other.says('started');
  killed.child.kill('SIGKILL');
  const start = performance.now();
  await other.says(ROBIN);
  expect(performance.now() - start).toBeLessThan(10_000 + TIMINGS.formerEndsMs);
  expect(performance.now() - start).toBeGreaterThan(TIMINGS.disconnectDelayS * 1_000);
  expect([overlaps(sandbox), open(sandbox)]).toEqual([[], [1]]);
});

it(
  'connects an account of a paused process when Telegram has ended that one’s connection, which stays ended',
  LONG,
  async () => {
    const { sandbox, startWorker } = await stage(CAST.robin);
    const paused = startWorker();
    await paused.says(ROBIN);
    paused.child.kill('SIGSTOP');
    const other = startWorker();
    await other.says(ROBIN);
    paused.child.kill('SIGCONT');
    await paused.says(`lost ${CAST.robin}`);
    paused.child.kill('SIGTERM');
    await paused.says('stopped');
    expect(taken(paused)).toBe(1);
    expect([overlaps(sandbox), open(sandbox)]).toEqual([[], [1]]);
  },
);

it(
  'ends the connection to Telegram at once when the database can’t be reached, and goes on afterwards',
  LONG,
  async () => {
    const { url, sandbox, startWorker } = await stage(CAST.robin);
    const proxy = await startProxy(url);
    onTestFinished(() => proxy.close());
    const cutOff = startWorker(proxy.url);
    await cutOff.says(ROBIN);
    proxy.cut();
    await expect.poll(() => open(sandbox)).toEqual([0]);
    proxy.restore();
    await expect.poll(() => taken(cutOff), SOON).toBe(2);
    expect(overlaps(sandbox)).toEqual([]);
  },
);

it('hands an account over without a wait when it stops', LONG, async () => {
  const { sandbox, startWorker } = await stage(CAST.robin);
  const stopped = startWorker();
  await stopped.says(ROBIN);
  const other = startWorker();
  await other.says('started');
  stopped.child.kill('SIGTERM');
  await stopped.says('stopped');
  const start = performance.now();
  await other.says(ROBIN);
  expect(performance.now() - start).toBeLessThan(TIMINGS.formerEndsMs);
  expect([overlaps(sandbox), open(sandbox)]).toEqual([[], [1]]);
});

it('gives a new process its share, and takes that over when it is killed', LONG, async () => {
  const people = [CAST.robin, CAST.ada, CAST.mei, CAST.dmitri];
  const { sandbox, startWorker } = await stage(...people);
  const first = startWorker();
  for (const id of people) await first.says(`works ${id}`);
  const second = startWorker();
  await expect.poll(() => taken(second), SOON).toBe(2);
  expect(open(sandbox)).toEqual([1, 1, 1, 1]);
  second.child.kill('SIGKILL');
  await expect.poll(() => taken(first), SOON).toBe(people.length + 2);
  expect([overlaps(sandbox), open(sandbox)]).toEqual([[], [1, 1, 1, 1]]);
});
