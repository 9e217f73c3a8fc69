import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createLog } from '../../src/main/log.ts';
import { startProduct } from '../../src/main/product.ts';
import type { Product } from '../../src/main/running.ts';
import { projectRoot } from '../../src/main/project-root.ts';
import { CAST, startSandbox, type Sandbox } from 'telegram-sandbox';
import { englishCast } from '../english-cast.ts';
import { createPerson } from './person.ts';
import { configFor } from './product.ts';

let sandbox: Sandbox;
let folder: string;

beforeEach(async () => {
  sandbox = await startSandbox({ cast: englishCast() });
  folder = await mkdtemp(join(tmpdir(), 'latchkey-start-'));
  onTestFinished(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  });
});

async function startHere(change: { databaseFile?: string; session?: string } = {}): Promise<Product> {
  const product = await startProduct(
    { ...configFor(sandbox, folder), ...change },
    createLog({ level: 'silent' }),
    projectRoot(),
  );
  onTestFinished(() => product.stop());
  return product;
}

test.each([
  ['the menu cannot be published', { method: 'setMyCommands', kind: 'error', code: 500, message: 'Oops' }],
  ['the webhook cannot be taken away', { method: 'deleteWebhook', kind: 'drop_before' }],
  ['the account has to wait', { method: 'users.getUsers', kind: 'flood', seconds: 1 }],
] as const)('a start goes on when at first %s', async (_, fault) => {
  sandbox.world.faults.add(fault);
  const { failed } = await startHere();
  const ended = vi.fn<(error: Error) => void>();
  void failed.then(ended);
  const ada = createPerson(sandbox, CAST.ada);
  await ada.say('/start');
  await ada.sees('I make invite links');
  expect(sandbox.world.faults.all()).toEqual([]);
  expect(ended).not.toHaveBeenCalled();
});

test('while Telegram wants the account to wait, health answers and people hear that their message waits', async () => {
  sandbox.world.faults.add({ method: 'users.getUsers', kind: 'flood', seconds: 3 });
  const product = await startHere();
  expect(product.accounts).toEqual([]);
  expect(await (await product.web.request('/healthz')).json()).toMatchObject({
    ok: false,
    session: 'starting',
  });
  const ada = createPerson(sandbox, CAST.ada);
  await ada.say('/start');
  await ada.sees('Your message is saved');
  await ada.say('/newlink');
  await ada.sees('I make invite links');
  await ada.sees(/Which chat is the link for|Tap to change something/);
  expect((await product.web.request('/healthz')).status).toBe(200);
  const waits = ada.messages().filter(({ text }) => text?.includes('Your message is saved'));
  expect(waits).toHaveLength(1);
});

test('who wrote before the start hears, too, that their message waits', async () => {
  sandbox.world.faults.add({ method: 'users.getUsers', kind: 'flood', seconds: 3 });
  const ada = createPerson(sandbox, CAST.ada);
  await ada.say('/start');
  await startHere();
  await ada.sees('Your message is saved');
  await ada.sees('I make invite links');
});

test('a stop does not wait for an account that Telegram wants to wait', async () => {
  sandbox.world.faults.add({ method: 'users.getUsers', kind: 'flood', seconds: 86_400 });
  const product = await startHere();
  const ada = createPerson(sandbox, CAST.ada);
  await ada.say('/start');
  await ada.sees('about 24 hours');
  const before = performance.now();
  await product.stop();
  expect(performance.now() - before).toBeLessThan(2_000);
});

test('a Bot API that fails at the start is named to the operator', async () => {
  sandbox.world.faults.add({ method: 'getMe', kind: 'error', code: 502, message: 'Bad Gateway' });
  await expect(startHere()).rejects.toMatchObject({ key: 'start-bot-api-unreachable' });
});

test('a record that is none is named to the operator, and stays as it is', async () => {
  const file = join(folder, 'notes.txt');
  await writeFile(file, 'not a record at all, and longer than the header of one would be'.repeat(9));
  await expect(startHere({ databaseFile: file })).rejects.toMatchObject({
    key: 'start-store-unusable',
    variables: { file },
  });
  await expect(startHere({ databaseFile: folder })).rejects.toMatchObject({ key: 'start-store-unusable' });
  expect(await readFile(file, 'utf8')).toContain('not a record at all');
});

test('a folder that can’t be written is named to the operator, with what to check', async () => {
  // Nobody can make a file there, whatever their rights.
  const file = '/sys/latchkey/latchkey.sqlite';
  await expect(startHere({ databaseFile: file })).rejects.toMatchObject({
    key: 'start-store-unusable',
    variables: { file },
  });
});

test('a session that is none sends the operator to log in', async () => {
  await expect(startHere({ session: 'rubbish' })).rejects.toMatchObject({ key: 'start-account-dead' });
});
