import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { MIGRATIONS } from '../../migrations/index.ts';
import { checkStore } from '../../src/store/check/check-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { FORMER_CHAT, formerStore } from './former-store.ts';

const PROGRAM = fileURLToPath(new URL('upgrade-process.ts', import.meta.url));
const LINKS = 20_000;

/** Opens the store in a process of its own, which gets `signal` once it says `until`. @returns all that it said. */
async function upgrade(path: string, signal?: 'SIGKILL' | 'SIGTERM', until = ''): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, path, until], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString();
    if (signal !== undefined && said.includes(`${until}\n`)) child.kill(signal);
  });
  await once(child, 'close');
  expect(child.signalCode).toBe(signal ?? null);
  return said.trim().split('\n');
}

it(
  'the upgrade of a store with many links says how far it is, and goes on where it was killed',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'latchkey-interrupted-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'latchkey.sqlite');
    await formerStore(path, LINKS);
    const first = await upgrade(path, 'SIGTERM', '0005-cards 0');
    expect(first).not.toContain('open');
    const second = await upgrade(path, 'SIGKILL', '0007-audit-names 50');
    expect(second).not.toContain('open');
    expect(second).not.toContain('0004-accounts 0');
    const last = await upgrade(path);
    expect(last[0]).toBe('0007-audit-names 0');
    expect(last.at(-2)?.split(' ')[0]).toBe(Object.keys(MIGRATIONS).at(-1));
    expect(last.at(-1)).toBe('open');
    const told = [...first, ...second, ...last];
    for (const long of [
      '0004-accounts',
      '0005-cards',
      '0007-audit-names',
      '0012-link-lists',
      '0013-link-search',
    ])
      expect(told).toContain(`${long} 100`);
    expect(told.filter((line) => Number(line.split(' ')[1]) > 100)).toEqual([]);
    expect(await upgrade(path)).toEqual(['open']);

    const check = await checkStore(path, { anchor: null, whole: true });
    expect(check).toMatchObject({ damage: [], tampering: [], head: { seq: LINKS + 1 } });
    const store = await openStore({ path });
    const all = { peerId: FORMER_CHAT, actorId: null, text: null };
    expect(await store.links.counts(all, new Date(0))).toMatchObject({ total: LINKS });
    expect(await store.links.find(`link-${LINKS}`)).toMatchObject({ title: `Event ${LINKS}` });
    await store.close();
  },
);
