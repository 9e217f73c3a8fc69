import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { strFromU8, unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { BIG_CHAT, bigStore } from '../../bench/big-store.ts';
import { createLinkExports } from '../../src/main/export/link-exports.ts';
import { openPostgresStore } from '../../src/store/open-postgres-store.ts';
import { storeDatabase } from '../postgres/database.ts';
import { issue, PEER } from '../store/fixtures.ts';

test(
  'links that are too many for one file come in several, each link once, and nothing stays on disk',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'latchkey-exports-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const databaseFile = join(folder, 'latchkey.sqlite');
    await bigStore(databaseFile, 2_500);
    const exports = createLinkExports({ databaseFile, databaseUrl: null }, 'locales', 150_000);
    const filter = { peerId: BIG_CHAT, actorId: null, state: null, text: null };
    const request = {
      what: 'links',
      format: 'csv',
      filter,
      now: new Date(),
      locale: 'en',
      timeZone: 'Asia/Kolkata',
      addresses: true,
    } as const;
    const paths = await exports.make(request, async (files) => {
      expect(files.length).toBeGreaterThan(1);
      expect(files.reduce((sum, { rows }) => sum + rows, 0)).toBe(2_500);
      const ids = files.flatMap(({ path, rows: links }) => {
        expect(statSync(path).mode & 0o777).toBe(0o600);
        const [head, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\r\n');
        expect(head).toContain('Name,Link,State');
        expect(rows).toHaveLength(links);
        expect(rows[0]).toMatch(/T\d\d:\d\d:\d\d\+05:30,/);
        return rows.map((row) => row.split(',').at(-1));
      });
      expect(ids).toEqual(Array.from({ length: 2_500 }, (_, place) => `link-${2_500 - place}`));
      return files.map(({ path }) => path);
    });
    expect(paths.filter((path) => existsSync(path))).toEqual([]);
  },
);

test(
  'a spreadsheet holds texts that are no formulas, and times as clocks there show them',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'latchkey-exports-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const databaseFile = join(folder, 'latchkey.sqlite');
    await bigStore(databaseFile, 250);
    const db = new Database(databaseFile);
    db.prepare('update invite_link set title = ? where id = ?').run('=1+1 <b>&', 'link-250');
    db.close();
    const exports = createLinkExports({ databaseFile, databaseUrl: null }, 'locales');
    const filter = { peerId: BIG_CHAT, actorId: null, state: null, text: null };
    const request = {
      what: 'links',
      format: 'xlsx',
      filter,
      now: new Date(),
      locale: 'en',
      timeZone: 'UTC',
      addresses: true,
    } as const;
    const sheet = await exports.make(request, async ([file, ...others]) => {
      expect(others).toEqual([]);
      expect(file?.rows).toBe(250);
      const parts = unzipSync(readFileSync(file?.path ?? ''));
      expect(Object.keys(parts)).toContain('[Content_Types].xml');
      return strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    });
    expect(sheet.match(/<row>/g)).toHaveLength(251);
    expect(sheet).toContain('<t xml:space="preserve">=1+1 &lt;b&gt;&amp;</t>');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<c s="2"><v>\d{5}(?:\.\d+)?<\/v><\/c>/);
  },
);

test('links of a store in PostgreSQL come, too', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-exports-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const databaseUrl = await storeDatabase();
  const store = await openPostgresStore({ url: databaseUrl });
  for (const name of ['one', 'two']) await issue(store, name);
  await store.close();
  const exports = createLinkExports(
    { databaseFile: join(folder, 'latchkey.sqlite'), databaseUrl },
    'locales',
  );
  const filter = { peerId: PEER, actorId: null, state: null, text: null };
  const kind = { what: 'links', format: 'csv', locale: 'en', timeZone: 'UTC', addresses: true } as const;
  const ids = await exports.make({ ...kind, filter, now: new Date() }, async (files) =>
    files.flatMap(({ path }) => readFileSync(path, 'utf8').trimEnd().split('\r\n').slice(1)),
  );
  expect(ids.map((row) => row.split(',').at(-1))).toEqual(['link-two', 'link-one']);
});
