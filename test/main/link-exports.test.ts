import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BIG_CHAT, bigStore } from '../../bench/big-store.ts';
import { createLinkExports } from '../../src/main/export/link-exports.ts';

test(
  'links that are too many for one file come in several, each link once, and nothing stays on disk',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'latchkey-exports-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const databaseFile = join(folder, 'latchkey.sqlite');
    await bigStore(databaseFile, 2_500);
    const exports = createLinkExports(databaseFile, 'locales', 150_000);
    const filter = { peerId: BIG_CHAT, actorId: null, state: null, text: null };
    const request = { filter, now: new Date(), locale: 'en', timeZone: 'Asia/Kolkata' };
    const paths = await exports.make(request, async (files) => {
      expect(files.length).toBeGreaterThan(1);
      expect(files.reduce((sum, { links }) => sum + links, 0)).toBe(2_500);
      const ids = files.flatMap(({ path, links }) => {
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
