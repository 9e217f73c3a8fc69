import { expect, it } from 'vitest';
import type { Lease } from '../../../src/domain/ports/leases.ts';
import { holdAccount, type HeldAccount } from '../../../src/operations/holding/hold-account.ts';
import { createManualClock, turn } from '../../worker/manual-clock.ts';
import { recorder } from '../../worker/start-worker.ts';

const FORMER_ENDS_MS = 12_000;

/** An account that writes down what happens to it, under a lease that a test takes away. */
function hold({
  wasGivenBack,
  start = async () => {},
}: {
  wasGivenBack: boolean;
  start?: () => Promise<void>;
}) {
  const clock = createManualClock();
  const happened: string[] = [];
  const losing = new AbortController();
  const note = (what: string) => async (): Promise<void> => void happened.push(what);
  const lease: Lease = {
    name: 'account:7',
    epoch: 2,
    wasGivenBack,
    lost: losing.signal,
    isHeld: () => !losing.signal.aborted,
    giveBack: async (allHasEnded = true) => note(allHasEnded ? 'given back' : 'left to the next')(),
  };
  const held: HeldAccount = holdAccount({
    accountId: 7,
    lease,
    open() {
      happened.push('opened');
      return { start, stop: note('stopped'), disconnect: note('disconnected') };
    },
    formerEndsMs: FORMER_ENDS_MS,
    clock,
    log: recorder([]),
  });
  return { held, clock, happened, lose: () => losing.abort() };
}

it('begins at once where the former holder has ended in order', async () => {
  const { held, happened } = hold({ wasGivenBack: true });
  expect(happened).toEqual(['opened']);
  await held.stop();
  expect(happened).toEqual(['opened', 'stopped', 'disconnected', 'given back']);
});

it('waits until the former holder’s connection is dead, and not less', async () => {
  const { happened, clock } = hold({ wasGivenBack: false });
  await clock.advance(FORMER_ENDS_MS - 1);
  expect(happened).toEqual([]);
  await clock.advance(1);
  expect(happened).toEqual(['opened']);
});

it('tells the next holder to wait as well if it stops meanwhile', async () => {
  const { held, happened, clock } = hold({ wasGivenBack: false });
  await clock.advance(FORMER_ENDS_MS - 1);
  await held.stop();
  expect(happened).toEqual(['left to the next']);
});

it('has begun to disconnect when its lease is lost, before anything else happens', async () => {
  const { held, happened, lose } = hold({ wasGivenBack: true });
  await turn();
  lose();
  expect(happened).toEqual(['opened', 'disconnected']);
  expect(await held.ended).toBe('worked');
});

it('ends an account that is lost while it is being started', async () => {
  const { held, happened, lose } = hold({ wasGivenBack: true, start: () => new Promise(() => {}) });
  await turn();
  lose();
  expect(await held.ended).toBe('worked');
  expect(happened).toContain('stopped');
});

it('says that an account could not be started, and gives it back', async () => {
  const { held, happened } = hold({
    wasGivenBack: true,
    start: () => Promise.reject(new Error('the session is no session')),
  });
  expect(await held.ended).toBe('failed');
  expect(happened).toEqual(['opened', 'stopped', 'disconnected', 'given back']);
});
