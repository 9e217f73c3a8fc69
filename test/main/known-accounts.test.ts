import { expect, onTestFinished, test, vi } from 'vitest';
import type { AccountRow } from '../../src/domain/ports/account-store.ts';
import { createLog } from '../../src/main/log.ts';
import { newId, systemClock } from '../../src/main/clock.ts';
import { followAccounts, type FollowedAccounts } from '../../src/main/cluster/known-accounts.ts';
import { createPostgresLeases } from '../../src/store/leases/postgres.ts';
import { openPostgresStore } from '../../src/store/open-postgres-store.ts';
import type { Store } from '../../src/domain/ports/store.ts';
import type { Leases } from '../../src/domain/ports/leases.ts';
import { freshDatabase } from '../postgres/database.ts';

const SERVING = 71;
const RETIRED = 72;

interface Stage {
  store: Store;
  leases: Leases;
  /** As a process that has just started. */
  follow: () => Promise<FollowedAccounts>;
}

async function stage(): Promise<Stage> {
  const url = await freshDatabase();
  const log = createLog({ level: 'silent' });
  const store = await openPostgresStore({ url });
  const leases = createPostgresLeases({ url, clock: systemClock, newId, log });
  await signIn(store, RETIRED, 'retired');
  onTestFinished(async () => {
    await leases.close();
    await store.close();
  });
  return {
    store,
    leases,
    follow: async () => {
      const followed = await followAccounts({ store, leases, here: new Map(), clock: systemClock, log });
      onTestFinished(() => followed.stop());
      return followed;
    },
  };
}

async function signIn(store: Store, userId: number, duty: AccountRow['duty']): Promise<void> {
  await store.accounts.save({ userId, name: `Account ${userId}`, username: null });
  await store.accounts.setDuty(userId, duty);
}

test('a retired account that a process holds is known, after those that serve', async () => {
  const { store, leases, follow } = await stage();
  await signIn(store, SERVING, 'serving');
  await leases.take(`account:${RETIRED}`);
  const followed = await follow();
  expect(followed.all()).toEqual([SERVING, RETIRED]);
  const accounts = followed.through(store, new AbortController().signal);
  expect(accounts.at(RETIRED).userId).toBe(RETIRED);
  // What it made, it changes itself; a chat that nobody serves isn't given to it.
  expect(await accounts.keeping({ adminId: RETIRED, peerId: -100 })).toBe(RETIRED);
  expect(await accounts.serving(-100)).toBe(SERVING);
});

test('a retired account whose session nobody has is not known', async () => {
  const { store, follow } = await stage();
  await signIn(store, SERVING, 'serving');
  expect((await follow()).all()).toEqual([SERVING]);
});

test('who follows already learns of an account that a process takes later', async () => {
  const { store, leases, follow } = await stage();
  const followed = await follow();
  const accounts = followed.through(store, new AbortController().signal);
  expect(accounts.all()).toEqual([]);
  await leases.take(`account:${RETIRED}`);
  await vi.waitFor(() => expect(accounts.all()).toEqual([RETIRED]), { timeout: 10_000 });
});
