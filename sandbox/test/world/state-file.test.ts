import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { createWorld } from '../../server/world/create-world.ts';
import { botDialog, chatDialog } from '../../server/world/dialog.ts';
import { openStateFile } from '../../server/world/state-file.ts';
import type { World } from '../../server/world/world.ts';
import { exportLink, stillWorld } from './still-world.ts';

/** Makes links in the world of a file for ever, and says each one's hash once it was made. It runs what was built. */
const KEEP_EXPORTING = `
import { writeSync } from 'node:fs';
import { CAST, CAST_CHATS, startSandbox } from 'telegram-sandbox';

const { world } = await startSandbox({ stateFile: process.argv[1] });
for (;;) writeSync(1, world.links.export(CAST.robin, CAST_CHATS.makers, {}).hash + '\\n');
`;

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

test('the file has all of it after each change, whatever it was', () => {
  const world = open();
  const { bots, chats, clock, faults, links, messages, people, requests, sessions } = world;
  const dialog = botDialog(CAST.bot, CAST.ada);
  const { makers, bakers } = CAST_CHATS;
  const group = chatDialog(makers);
  const say = (text: string) => messages.send(dialog, { fromId: CAST.ada, text });
  const link = exportLink(world, CAST.ada, makers, { title: 'Spring' });
  const asking = exportLink(world, CAST.robin, makers, { requestNeeded: true });
  const ask = () => expect(() => links.join(CAST.sam, asking.hash)).toThrow('INVITE_REQUEST_SENT');
  const changes: (() => unknown)[] = [
    ...['one', 'two', 'three'].map((text) => () => say(text)),
    () => messages.edit(dialog, 2, { text: 'second' }),
    () => messages.delete(dialog, 2),
    () => messages.delete(dialog, 1),
    () => messages.send(group, { fromId: CAST.robin, text: 'Hello, all' }),
    () => messages.addFile({ name: 'a', mimeType: 'text/plain', data: Buffer.from('kept') }),
    () => links.edit(CAST.ada, makers, link.hash, { title: '', usageLimit: 3 }),
    () => links.join(CAST.layla, link.hash),
    ask,
    () => requests.decide(CAST.ada, makers, CAST.sam, true),
    () => chats.leave(makers, CAST.sam),
    () => chats.promote(CAST.ada, makers, CAST.mei, null),
    () => links.edit(CAST.ada, makers, link.hash, { revoked: true }),
    () => links.delete(CAST.ada, makers, link.hash),
    () => chats.migrate(CAST.ada, bakers),
    () => people.add({ firstName: 'Nils' }),
    () => people.setPassword(CAST.ada, 'secret'),
    () => people.setPassword(CAST.ada, null),
    () => bots.update(CAST.bot, { name: 'Other', description: 'Says more' }),
    () => bots.update(CAST.bot, { name: undefined }),
    () => bots.setBlocked(CAST.bot, CAST.ada, true),
    () => bots.setBlocked(CAST.bot, CAST.ada, false),
    ...[1, 2, 3].map((update) => () => bots.enqueue(CAST.bot, { update })),
    () => bots.confirm(CAST.bot, 3),
    () => bots.nextQts(CAST.bot),
    () => sessions.revoke(sessions.ofUser(CAST.ada)[0] ?? '', 'SESSION_REVOKED'),
    () => sessions.addKey(Buffer.alloc(256, 7)),
    () => faults.add({ method: '*', kind: 'error', times: 2 }),
    () => faults.take({ front: 'bot_api', method: 'getMe', userId: CAST.bot }),
    () => faults.clear(),
    () => clock.move(7 * 86_400),
    ask,
  ];
  for (const change of changes) {
    change();
    expect(openStateFile(path).state).toEqual(world.state);
  }
});

test('what a call writes does not grow with what was said before', () => {
  const dialog = botDialog(CAST.bot, CAST.ada);
  const written = [200, 10_000].map((messages) => {
    path = join(folder, `${messages}`, 'world.json');
    const { state } = stillWorld();
    for (const userId of [CAST.ada, CAST.mei]) {
      const dialog = botDialog(CAST.bot, userId);
      const message = { dialog, fromId: userId, date: 1_790_000_000, text: 'said' };
      state.messages[dialog] = Array.from({ length: messages }, (_, at) => ({ ...message, id: at + 1 }));
      state.sequences[`message:${dialog}`] = messages;
      state.started.push(`${CAST.bot}:${userId}`);
    }
    const world = createWorld({ state, persist: openStateFile(path).persist });
    const before = statSync(path).size;
    world.messages.send(dialog, { fromId: CAST.ada, text: 'Hello' });
    world.messages.edit(dialog, messages / 2, { text: 'Said later' });
    world.messages.delete(dialog, messages - 1);
    return statSync(path).size - before;
  });
  expect(written[0]).toBeLessThan(1_000);
  // Longer numbers, and that the oldest message is forgotten.
  expect(written[1]).toBeLessThan((written[0] ?? 0) + 100);
});

test('the file does not grow without end', () => {
  const world = open();
  const dialog = botDialog(CAST.bot, CAST.ada);
  const { id } = world.messages.send(dialog, { fromId: CAST.ada, text: '' });
  for (let count = 0; count < 50; count += 1)
    world.messages.edit(dialog, id, { text: String(count).repeat(50_000) });
  expect(statSync(path).size).toBeLessThan(2_000_000);
  expect(open().state).toEqual(world.state);
});

test('a line that a kill cut short is as if it had never been', () => {
  const world = open();
  world.bots.enqueue(CAST.bot, { text: 'answered' });
  const { size } = statSync(path);
  world.bots.enqueue(CAST.bot, { text: 'not answered yet' });
  truncateSync(path, size + 20);

  const again = open();
  expect(again.bots.queue(CAST.bot)).toEqual([{ update_id: 1, text: 'answered' }]);
  again.bots.enqueue(CAST.bot, { text: 'after it' });
  expect(open().bots.queue(CAST.bot)).toMatchObject([{ text: 'answered' }, { text: 'after it' }]);
});

test('a world of an older version, all in one line without an end, goes on', () => {
  const world = stillWorld();
  mkdirSync(dirname(path));
  writeFileSync(path, JSON.stringify(world.state));
  const again = open();
  expect(again.state).toEqual(world.state);
  again.clock.move(60);
  expect(open().state.clockOffset).toBe(60);
});

test.each([
  ['is gone', () => rmSync(path)],
  ['was cut short', () => truncateSync(path, 100)],
])('a file that %s is written again', (_what, harm) => {
  const world = open();
  harm();
  world.clock.move(60);
  expect(open().state).toEqual(world.state);
});

test.each(['[[["nowhere", "at", "all"], 1]]\n', 'nonsense\n[]\n'])(
  'changes that make no sense, as %j, are left alone',
  (lines) => {
    open();
    appendFileSync(path, lines);
    const before = readFileSync(path, 'utf8');
    expect(open).toThrow('holds no world of this version');
    expect(readFileSync(path, 'utf8')).toBe(before);
  },
);

test('a kill loses nothing that was answered', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', KEEP_EXPORTING, path], {
    cwd: import.meta.dirname,
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
