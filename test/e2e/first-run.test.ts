import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { CAST } from 'telegram-sandbox';
import { buildProduct, type Program, type Shipped } from './program.ts';

const talkSchema = z.object({ messages: z.array(z.object({ text: z.string().optional() })) });

let shipped: Shipped;
let folder: string;

beforeAll(async () => {
  shipped = await buildProduct();
}, 60_000);
afterAll(() => shipped?.remove());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'latchkey-first-run-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
});

/** `npm start` in a fresh folder. @returns the page's address as the terminal says it. */
async function startSandbox(): Promise<{ program: Program; page: string }> {
  const program = shipped.run('main.js', { folder, env: { PORT: '0' } });
  await program.says('Stop with Ctrl+C');
  const page = /Open (http:\/\/127\.0\.0\.1:\d+\/)/.exec(program.output())?.[1];
  if (page === undefined) throw new Error(`no page in:\n${program.output()}`);
  return { program, page };
}

async function say(page: string, text: string): Promise<void> {
  const response = await fetch(`${page}people/users/${CAST.ada}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
  expect(response.status).toBe(200);
}

async function talk(page: string): Promise<string> {
  const dialog = `bot:${CAST.bot}:${CAST.ada}`;
  const response = await fetch(`${page}people/users/${CAST.ada}/dialogs/${dialog}/messages`);
  const { messages } = talkSchema.parse(await response.json());
  return messages.map((message) => message.text ?? '').join('\n');
}

const patience = { timeout: 10_000, interval: 50 };

test('with nothing set it is the sandbox, which is as it was after a restart', async () => {
  const first = await startSandbox();
  expect(first.program.output()).toContain('no account, no token, nothing leaves this machine');
  await say(first.page, '/start');
  await vi.waitFor(async () => expect(await talk(first.page)).toContain('I make invite links'), patience);
  expect((await fetch(`${first.page}healthz`)).status).toBe(200);
  // The page says which of the people is the account that makes links.
  const world = await fetch(`${first.page}people/world`).then((response) => response.json());
  expect(world).toMatchObject({
    users: expect.arrayContaining([expect.objectContaining({ id: CAST.robin, program: 'Latchkey' })]),
  });
  expect(await first.program.end('SIGTERM')).toBe(0);

  const second = await startSandbox();
  expect(await talk(second.page)).toContain('I make invite links');
  await say(second.page, '/help');
  await vi.waitFor(async () => expect(await talk(second.page)).toContain('What I can do'), patience);
  expect(await second.program.end('SIGTERM')).toBe(0);
}, 40_000);

test('with some credentials and not others it names all that is missing, and no value', async () => {
  await writeFile(join(folder, '.env'), 'BOT_TOKEN=not-a-token-but-a-secret\nAPI_ID=twelve\n');
  const program = shipped.run('main.js', { folder });
  expect(await program.ended).toBe(1);
  for (const name of ['BOT_TOKEN', 'API_ID', 'API_HASH']) expect(program.output()).toContain(`- ${name}:`);
  expect(program.output()).not.toContain('not-a-token-but-a-secret');
  expect(program.output()).not.toContain('twelve');
});
