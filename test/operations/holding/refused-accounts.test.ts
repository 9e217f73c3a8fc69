import { expect, it, onTestFinished } from 'vitest';
import { SessionDead } from '../../../src/domain/errors.ts';
import { StoreUnreachable } from '../../../src/domain/ports/operation-store.ts';
import { createAccountHolder } from '../../../src/operations/holding/account-holder.ts';
import { createLoneLeases } from '../../../src/store/leases/lone-process.ts';
import { createManualClock } from '../../worker/manual-clock.ts';
import { recorder } from '../../worker/start-worker.ts';

const LOOK_MS = 1_000;

/** One account, and when its start was tried: seconds. */
function holding(start: () => Promise<void>) {
  const clock = createManualClock();
  const tried: number[] = [];
  let session = 'the first';
  const holder = createAccountHolder({
    leases: createLoneLeases(),
    accounts: async () => new Map([[7, session]]),
    open: () => ({
      async start() {
        tried.push(clock.monotonic() / 1000);
        await start();
      },
      async stop() {},
      async disconnect() {},
    }),
    formerEndsMs: 12_000,
    clock,
    newId: () => 'this process',
    log: recorder([]),
  });
  holder.start();
  onTestFinished(() => holder.stop());
  return {
    tried,
    renewSession: () => void (session = 'another'),
    pass: async (seconds: number): Promise<void> => {
      for (let second = 0; second < seconds; second += 1) await clock.advance(LOOK_MS);
    },
  };
}

/** How long it was between one try and the next. */
function gaps(tried: readonly number[]): number[] {
  return tried.slice(1).map((second, index) => second - (tried[index] ?? 0));
}

it('tries an account that Telegram refuses less and less often', async () => {
  const { tried, pass } = holding(() => Promise.reject(new SessionDead('AUTH_KEY_UNREGISTERED')));
  await pass(1_300);
  expect(gaps(tried)).toEqual([10, 60, 600, 600]);
});

it('tries it at once with another session', async () => {
  let refuses = true;
  const { tried, pass, renewSession } = holding(async () => {
    if (refuses) throw new SessionDead('AUTH_KEY_UNREGISTERED');
  });
  await pass(100);
  expect(tried).toHaveLength(3);
  refuses = false;
  renewSession();
  await pass(2);
  expect(tried).toHaveLength(4);
});

it('begins anew with another session of an account that it works with', async () => {
  const { tried, pass, renewSession } = holding(async () => {});
  await pass(20);
  expect(tried).toHaveLength(1);
  renewSession();
  await pass(3);
  expect(tried).toHaveLength(2);
});

it('goes on soon after the database was out of reach, however long that was', async () => {
  const { tried, pass } = holding(() => Promise.reject(new StoreUnreachable('not now')));
  await pass(45);
  expect(gaps(tried)).toEqual([10, 10, 10, 10]);
});
