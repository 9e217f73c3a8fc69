/** `npm run move-to-postgres`, as an operator runs it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lock } from '../../src/main/open-store.ts';
import { shippedProduct } from '../e2e/program.ts';
import { freshDatabase } from '../postgres/database.ts';
import { inDatabase } from '../postgres/server.ts';
import { written } from '../store/tampering.ts';

const shipped = shippedProduct();

let folder: string;
let path: string;
let url: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'latchkey-move-'));
  path = join(folder, 'latchkey.sqlite');
  url = await freshDatabase();
});
afterEach(() => rm(folder, { recursive: true }));

async function run(
  script: 'move-to-postgres.js' | 'verify.js',
  env: Record<string, string> = { DATABASE_URL: url },
): Promise<{ code: number | null; output: string }> {
  const program = shipped.run(script, {
    folder,
    env: { DATABASE_FILE: path, NODE_NO_WARNINGS: '1', ...env },
  });
  return { code: await program.ended, output: program.output() };
}

test(
  'says what it moves, where the audit ends, and afterwards that it was done',
  { timeout: 60_000 },
  async () => {
    await written(path, 3);
    const moved = await run('move-to-postgres.js');
    expect(moved.output).toContain('invite_link: 3 of 3');
    const head = /whole up to entry \d+, whose hash is [0-9a-f]{64}/.exec(moved.output)?.[0];
    expect(head).toBeDefined();
    expect(moved.output).not.toContain('postgres:postgres');
    expect(moved.code).toBe(0);

    const verified = await run('verify.js');
    expect(verified.output).toContain(head);
    expect(verified.output).toContain('is sound');
    expect(verified.code).toBe(0);

    const again = await run('move-to-postgres.js');
    expect(again.output).toContain('was already moved');
    expect(again.code).toBe(0);
  },
);

test('a store in PostgreSQL that somebody changed past it isn’t sound', { timeout: 60_000 }, async () => {
  await written(path, 3);
  expect((await run('move-to-postgres.js')).code).toBe(0);
  await inDatabase(url, async (client) => {
    await client.query('alter table audit_entry disable trigger user');
    await client.query("update audit_entry set detail = '{}' where seq = 2");
    await client.query('update link_count set active = active + 1');
  });
  const { code, output } = await run('verify.js');
  expect(code).toBe(1);
  expect(output).toContain('audit: broken at entry 2');
  expect(output).toContain('trigger audit_entry_keeps_its_lines is off');
  expect(output).toContain('counts: link_count');
});

test('what was moved half, or not at all, isn’t said to be sound', { timeout: 60_000 }, async () => {
  expect(await run('verify.js')).toMatchObject({
    code: 1,
    output: expect.stringContaining('no store in it yet'),
  });
  await inDatabase(url, (client) =>
    client.query(
      'create table store_move (id integer, finished integer); insert into store_move values (1, 0)',
    ),
  );
  expect(await run('verify.js')).toMatchObject({
    code: 1,
    output: expect.stringContaining('is being moved'),
  });
});

test('says what has to be done first, and changes nothing', { timeout: 60_000 }, async () => {
  expect((await run('move-to-postgres.js', {})).output).toContain('Set DATABASE_URL');
  expect((await run('move-to-postgres.js')).output).toContain('nothing to move');
  await written(path, 1);
  const release = lock(path);
  expect((await run('move-to-postgres.js')).output).toContain('Stop it, then run this again');
  release();
  const nowhere = await run('move-to-postgres.js', {
    DATABASE_URL: 'postgres://ada:secret@127.0.0.1:1/latchkey',
  });
  expect(nowhere.output).toContain('can’t be reached at 127.0.0.1:1');
  expect(nowhere.output).not.toContain('secret');
  expect(nowhere.code).toBe(1);
  await written(path, 0);
});
