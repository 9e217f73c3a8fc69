import { expect, test, vi } from 'vitest';
import type { OperatorNews } from '../../src/domain/ports/operators.ts';
import { hourlyBackups, type HourlyBackups } from '../../src/main/backup/hourly-backups.ts';
import type { BackupOutcome } from '../../src/store/backups/take-backup.ts';
import { createManualClock } from '../worker/manual-clock.ts';

const MINUTE_MS = 60_000;
const TAKEN: BackupOutcome = { taken: { file: 'latchkey-1.sqlite.gz', bytes: 1 } };
const NO_ROOM: BackupOutcome = {
  refused: 'no-room',
  folder: 'data/backups',
  neededBytes: 90_000_000,
  freeBytes: 40_000_000,
};

/** Backups come out as said, the last of them from then on. */
function run(outcomes: (BackupOutcome | Error)[], lastAgoMs: number | null = null) {
  const clock = createManualClock();
  const told: OperatorNews['backup'][] = [];
  let taken = 0;
  const silent = (): void => undefined;
  const backups: HourlyBackups = hourlyBackups({
    store: { restored: () => null },
    async take() {
      const outcome = outcomes[Math.min(taken++, outcomes.length - 1)] ?? TAKEN;
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
    lastAt: lastAgoMs === null ? null : new Date(clock.now().getTime() - lastAgoMs),
    clock,
    log: { info: silent, warn: silent },
    operators: { tell: async (_, news) => void told.push(Object(news)) },
  });
  /** Time goes by in which it has to try so often. */
  const pass = async (minutes: number, times: number): Promise<void> => {
    await clock.advance(minutes * MINUTE_MS);
    await vi.waitFor(() => expect(taken).toBe(times));
    // It has written what came of it, and sleeps.
    await clock.advance(0);
  };
  return { backups, told, pass };
}

test('the first is taken a minute after the start, then one an hour', async () => {
  const { backups, told, pass } = run([TAKEN]);
  expect(backups.state()).toEqual({ lastAt: null, failed: false });
  await pass(0.9, 0);
  await pass(0.1, 1);
  await pass(59, 1);
  await pass(1, 2);
  expect(backups.state()).toMatchObject({ failed: false });
  expect(told).toEqual([]);
  await backups.stop();
});

test('after a restart, the next one is due an hour after the last', async () => {
  const { backups, pass } = run([TAKEN], 40 * MINUTE_MS);
  await pass(19, 0);
  await pass(1, 1);
  await backups.stop();
});

test('operators are told when it fails, again after a day, and when it works again', async () => {
  const { backups, told, pass } = run([NO_ROOM, ...Array.from({ length: 144 }, () => NO_ROOM), TAKEN]);
  await pass(1, 1);
  expect(told).toEqual([{ why: 'no-room', reason: 'data/backups', needed: 86, free: 38 }]);
  expect(backups.state()).toEqual({ lastAt: null, failed: true });
  for (let times = 2; times <= 144; times += 1) await pass(10, times);
  expect(told).toHaveLength(1);
  await pass(10, 145);
  expect(told).toHaveLength(2);
  await pass(10, 146);
  expect(told.at(-1)).toMatchObject({ why: 'works' });
  expect(backups.state()).toMatchObject({ failed: false });
  await backups.stop();
});

test('operators are told also where it can’t even be begun', async () => {
  const { backups, told, pass } = run([new Error('ENOENT: no such file'), TAKEN]);
  await pass(1, 1);
  expect(told).toEqual([{ why: 'failed', reason: 'ENOENT: no such file', needed: 0, free: 0 }]);
  expect(backups.state()).toMatchObject({ failed: true });
  await pass(10, 2);
  expect(told.at(-1)).toMatchObject({ why: 'works' });
  await backups.stop();
});
