import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { createWorld } from '../../server/world/create-world.ts';
import { openStateFile } from '../../server/world/state-file.ts';
import type { World } from '../../server/world/world.ts';
import { exportLink } from './still-world.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'world-'));
  path = join(folder, 'deep', 'world.json');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function open(): World {
  return createWorld(openStateFile(path));
}

test('a world is the same after a restart', () => {
  const before = open();
  const keyId = before.sessions.addKey(Buffer.alloc(256, 1), CAST.ada);
  before.bots.enqueue(CAST.bot, { message: { text: 'waiting' } });
  before.faults.add({ method: 'sendMessage', kind: 'flood', seconds: 3 });
  before.clock.move(86_400);
  const { hash } = exportLink(before, CAST.robin, CAST_CHATS.makers, { title: 'Kept', requestNeeded: true });
  expect(() => before.links.join(CAST.layla, hash)).toThrow('INVITE_REQUEST_SENT');

  const after = open();
  expect(after.state).toEqual(before.state);
  expect(after.sessions.find(keyId)?.userId).toBe(CAST.ada);
  expect(after.bots.queue(CAST.bot)).toHaveLength(1);
  expect(after.links.find(hash)).toMatchObject({ title: 'Kept', requested: 1 });
  expect(exportLink(after, CAST.robin, CAST_CHATS.makers).hash).not.toBe(hash);
});

test('it holds keys, so that nobody else may read it, and leaves nothing beside it', () => {
  open().clock.move(1);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(folder, 'deep'))).toEqual(['world.json']);
});

test('nobody hears of what is not written yet', () => {
  const world = open();
  const heard: unknown[] = [];
  world.subscribe((event) => {
    if (event.type === 'link') heard.push(openStateFile(path).state?.links.at(-1)?.hash === event.link.hash);
    if (event.type === 'link' && heard.length === 1)
      world.bots.enqueue(CAST.bot, { text: 'said by a listener' });
  });
  exportLink(world, CAST.robin, CAST_CHATS.makers);
  expect(heard).toEqual([true]);
  expect(open().bots.queue(CAST.bot)).toHaveLength(1);
});

test.each(['', '{', '{"version": 2}', '[]'])('a file that holds %j is left alone', (text) => {
  path = join(folder, 'other.json');
  writeFileSync(path, text);
  expect(() => openStateFile(path)).toThrow('holds no world of this version');
});

test('a kill loses nothing that was answered', async () => {
  const writer = join(import.meta.dirname, 'keep-exporting.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', writer, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const answered: string[] = [];
  for await (const hash of createInterface({ input: child.stdout })) {
    answered.push(hash);
    if (answered.length === 25) child.kill('SIGKILL');
  }
  expect(await exited).toEqual([null, 'SIGKILL']);
  const kept = new Set(open().state.links.map((link) => link.hash));
  expect(answered.filter((hash) => !kept.has(hash))).toEqual([]);
});
