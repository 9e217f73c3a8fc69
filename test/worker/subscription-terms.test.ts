import { expect, it } from 'vitest';
import { startWorker, type RunningWorker } from './start-worker.ts';

const HOUR_MS = 3_600_000;

function asked({ world }: RunningWorker): number {
  return world.calls.since(0).filter(({ method }) => method === 'help.getAppConfig').length;
}

it('says what a paid link may cost, and asks once an hour', async () => {
  const worker = await startWorker();
  const { telegram, clock } = worker;
  expect(await telegram.subscriptionTerms()).toEqual({ period: 2_592_000, amountMax: 10_000 });
  await telegram.subscriptionTerms();
  expect(asked(worker)).toBe(1);
  await clock.advance(HOUR_MS);
  await telegram.subscriptionTerms();
  expect(asked(worker)).toBe(2);
});

it('asks again after it could not be told', async () => {
  const worker = await startWorker();
  worker.world.faults.add({ method: 'help.getAppConfig', kind: 'flood', seconds: 5 });
  await expect(worker.telegram.subscriptionTerms()).rejects.toThrow('wait 5 s');
  await worker.clock.advance(6_000);
  expect(await worker.telegram.subscriptionTerms()).toMatchObject({ amountMax: 10_000 });
});

it('knows that months are short on a test server', async () => {
  const { telegram } = await startWorker({ testServer: true });
  expect(await telegram.subscriptionTerms()).toMatchObject({ period: 300 });
});
