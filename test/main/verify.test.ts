/** `npm run verify`, as an owner or operator runs it after somebody had their hands on the database. */
import { closeSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAnchor } from '../../src/store/anchor/anchor-file.ts';
import { checkStore } from '../../src/store/check/check-store.ts';
import { shippedProduct } from '../e2e/program.ts';
import { tamperUnseen, written } from '../store/tampering.ts';

const shipped = shippedProduct();

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'latchkey-verify-'));
  path = join(folder, 'latchkey.sqlite');
});
afterEach(() => rm(folder, { recursive: true }));

async function verify(...args: string[]): Promise<{ code: number | null; output: string }> {
  const env = { LANG: 'en_GB.UTF-8', DATABASE_FILE: path, NODE_NO_WARNINGS: '1' };
  const program = shipped.run('verify.js', { folder, args, env });
  return { code: await program.ended, output: program.output() };
}

test('a database that nobody touched is sound, and where its audit ends is said', async () => {
  await written(path, 3);
  const { code, output } = await verify();
  expect(output).toContain(`${path} is sound`);
  const head = /up to entry (\d+), whose hash is ([0-9a-f]{64})/.exec(output);
  expect(Number(head?.[1])).toBeGreaterThan(3);
  expect(code).toBe(0);
  expect((await verify('--head', `${head?.[1]}:${head?.[2]}`)).code).toBe(0);
});

test('one byte that was changed by hand is found, and the first bad entry is named', async () => {
  await written(path, 8);
  const bytes = readFileSync(path);
  // The name that somebody gave to their fifth link, as the audit has it.
  const place = bytes.lastIndexOf('"title":"n4"') + '"title":"n'.length;
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.from('5'), 0, 1, place);
  closeSync(file);
  const { code, output } = await verify();
  expect(code).toBe(1);
  const [, seq] = /audit: broken at entry (\d+)/.exec(output) ?? [];
  expect(output).toContain(`whole up to entry ${Number(seq) - 1}`);
  expect(Number(seq)).toBeGreaterThan(8);
});

test('wherever a text of the audit stands in the file, a changed byte of it is found: there are no old copies', async () => {
  await written(path, 60);
  const bytes = readFileSync(path);
  const anchor = readAnchor(path)?.head ?? null;
  const text = '"title":"n7"';
  let found = 0;
  for (let place = bytes.indexOf(text); place >= 0; place = bytes.indexOf(text, place + 1)) {
    const changed = Buffer.from(bytes);
    changed[place + text.length - 2] = 0x38;
    writeFileSync(path, changed);
    const { tampering } = await checkStore(path, { anchor, whole: true });
    expect(tampering.join(), `at byte ${place}`).toMatch(/audit: broken at entry \d+/);
    found += 1;
  }
  // Asked for, and made.
  expect(found).toBe(2);
});

test('a tail that was cut off is found by the anchor; without it, by the entry that operators were told', async () => {
  await written(path, 3);
  const [, seq, hash] = /up to entry (\d+), whose hash is ([0-9a-f]{64})/.exec((await verify()).output) ?? [];
  tamperUnseen(path, `delete from audit_entry where seq >= ${Number(seq) - 1}`);
  const cut = await verify();
  expect(cut.code).toBe(1);
  expect(cut.output).toContain(`audit: entry ${seq} is gone`);
  rmSync(`${path}.anchor`);
  expect((await verify()).output).toContain('There’s no anchor');
  const told = await verify('--head', `${seq}:${hash}`);
  expect(told.code).toBe(1);
  expect(told.output).toContain(`audit: entry ${seq} is gone`);
});

test('what can’t be checked is said with the next step, without a stack trace', async () => {
  const none = await verify();
  expect(none).toEqual({ code: 1, output: expect.stringContaining('There’s no database at') });
  await written(path, 1);
  expect((await verify('--head', 'yesterday')).output).toContain('--head NUMBER:HASH');
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(100, 7), 0, 100, 0);
  closeSync(file);
  const broken = await verify();
  expect(broken.code).toBe(1);
  expect(broken.output).toMatch(/can’t be checked|wrong with/);
  expect(broken.output).not.toContain('    at ');
});
