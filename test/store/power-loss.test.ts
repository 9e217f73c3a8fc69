import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkStore } from '../../src/store/check/check-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { add, issue, NOW } from './fixtures.ts';

/** What the disk has when the power goes while the store is open: `-shm` is memory. Then it is spoiled further. */
const LEFT = ['', '-wal', '.anchor', '.anchor-key'];

it.each<[string, (path: string) => void, 'kept' | 'gone']>([
  ['nothing else is lost', () => {}, 'kept'],
  [
    'the last page of the log is cut off',
    (path) => truncateSync(`${path}-wal`, sizeOf(path) - 1_000),
    'gone',
  ],
  ['the last page of the log is garbage', garbleEnd, 'gone'],
  ['a file was to be replaced', (path) => writeFileSync(`${path}.anchor.new`, '{"ver'), 'kept'],
])('after the power went the store starts, with all that was acknowledged: %s', async (_, spoil, last) => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-power-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [before, path] = [join(folder, 'before.sqlite'), join(folder, 'latchkey.sqlite')];
  const lost = await openStore({ path: before });
  await issue(lost, 'acknowledged');
  // Its transaction is the last in the log: a torn one is one that nobody was told of.
  await add(lost, 'last');
  for (const suffix of LEFT) if (existsSync(before + suffix)) copyFileSync(before + suffix, path + suffix);
  await lost.close();
  spoil(path);

  const store = await openStore({ path });
  expect(store.restored()).toBeNull();
  expect(await store.links.find('link-acknowledged')).toMatchObject({ title: 'acknowledged' });
  expect(await store.operations.find('last')).toEqual(last === 'kept' ? expect.anything() : null);
  if (last === 'gone') await add(store, 'last');
  await store.operations.markSent('last', NOW);
  await store.close();
  expect(await checkStore(path, { anchor: null, whole: true })).toMatchObject({ damage: [], tampering: [] });
});

it('nothing is signed with an empty key: a new one is made once the store was looked through', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-power-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'latchkey.sqlite');
  const before = await openStore({ path });
  await issue(before, 'acknowledged');
  await before.close();
  writeFileSync(`${path}.anchor-key`, '');
  const store = await openStore({ path });
  expect(store.restored()).toMatchObject({ sign: 'no-anchor' });
  await store.acceptRestored(NOW);
  await store.close();
  expect(readFileSync(`${path}.anchor-key`, 'utf8')).toMatch(/^[0-9a-f]{64}$/);
  const again = await openStore({ path });
  expect(again.restored()).toBeNull();
  await again.close();
});

function sizeOf(path: string): number {
  return readFileSync(`${path}-wal`).length;
}

function garbleEnd(path: string): void {
  const log = readFileSync(`${path}-wal`);
  writeFileSync(`${path}-wal`, log.fill(0xa5, log.length - 1_000));
}
