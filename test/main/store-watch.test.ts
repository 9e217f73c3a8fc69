import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { StoreCheck } from '../../src/domain/ports/store-file.ts';
import type { OperatorNews } from '../../src/domain/ports/operators.ts';
import { watchStore } from '../../src/main/store-watch.ts';
import { checkStore } from '../../src/store/check/check-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { tamperUnseen, written } from '../store/tampering.ts';
import { createManualClock } from '../worker/manual-clock.ts';

/**
 * Looks at the file here: a process of its own, of the lowest priority as `check` begins one, takes half a minute to start on a busy
 * machine. That it is begun, and when it reads all of it, test/store/check-store.test.ts shows.
 */
it('tells operators where the audit ends, and when somebody changed it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-watch-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'latchkey.sqlite');
  await written(path, 1);
  const store = await openStore({ path });
  onTestFinished(() => store.close());

  const told: [keyof OperatorNews, object][] = [];
  const silent = (): void => undefined;
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const clock = createManualClock();
  const operators = { tell: async (...news: (typeof told)[number]) => void told.push(news) };
  const check = (): Promise<StoreCheck> => checkStore(path, { anchor: null, whole: true });
  const watch = watchStore({ store: { ...store, check }, clock, log, operators });
  await clock.advance(3_000);
  await vi.waitFor(() => expect(told).toHaveLength(1), 8_000);
  const hash: unknown = expect.stringMatching(/^[0-9a-f]{64}$/);
  expect(told).toEqual([['store-head', { entries: 2, hash }]]);
  expect(watch.problems()).toEqual([]);

  tamperUnseen(path, 'update audit_entry set at = at + 1 where seq = 1');
  await vi.waitFor(async () => {
    // It sleeps until the next hour only once it has told what it found.
    await clock.advance(3_600_000);
    expect(told.length).toBeGreaterThan(1);
  }, 8_000);
  expect(told[1]).toEqual(['store-changed', { problem: 'audit: broken at entry 1' }]);
  expect(watch.problems()).toEqual(['audit: broken at entry 1']);
  await watch.stop();
});
