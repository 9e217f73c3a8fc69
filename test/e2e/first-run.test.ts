import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { freshDatabase } from '../postgres/database.ts';
import { Api } from 'telegram';
import { CAST, startSandbox as startTelegram } from 'telegram-sandbox';
import { readConfig } from '../../src/main/config.ts';
import { lockSession } from '../../src/main/open-store.ts';
import { readSession } from '../../src/main/sessions.ts';
import { connectForLogin } from '../../src/worker/login/connect.ts';
import { environmentFor, shippedProduct, type Program } from './program.ts';

const talkSchema = z.object({ messages: z.array(z.object({ text: z.string().optional() })) });

const shipped = shippedProduct();
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'latchkey-first-run-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
});

/** `npm start` in a fresh folder. @returns the page's address as the terminal says it. */
async function startSandbox(env: Record<string, string> = {}): Promise<{ program: Program; page: string }> {
  const program = shipped.run('main.js', { folder, env: { PORT: '0', ...env } });
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
  // Two months have gone by, in which Ada made links.
  await vi.waitFor(async () => expect(await talk(first.page)).toContain('Welcome back'), patience);
  expect((await fetch(`${first.page}healthz`)).status).toBe(200);
  // The page says which of the people is the account that makes links.
  const world = await fetch(`${first.page}people/world`).then((response) => response.json());
  expect(world).toMatchObject({
    users: expect.arrayContaining([expect.objectContaining({ id: CAST.robin, program: 'Latchkey' })]),
  });
  expect(await first.program.end('SIGTERM')).toBe(0);

  const second = await startSandbox();
  expect(await talk(second.page)).toContain('Welcome back');
  await say(second.page, '/help');
  await vi.waitFor(async () => expect(await talk(second.page)).toContain('What I can do'), patience);
  expect(await second.program.end('SIGTERM')).toBe(0);
}, 40_000);

test('beside PostgreSQL its account is at work, also after a restart', async () => {
  const env = { DATABASE_URL: await freshDatabase() };
  for (let starts = 0; starts < 2; starts += 1) {
    const { program, page } = await startSandbox(env);
    await vi.waitFor(async () => expect((await fetch(`${page}healthz`)).status).toBe(200), patience);
    expect(await program.end('SIGTERM')).toBe(0);
  }
}, 60_000);

test('a first start that was cut short is begun anew', async () => {
  const first = await startSandbox();
  await say(first.page, '/start');
  await first.program.end('SIGKILL');
  // As if it had been before the record of those months was whole.
  await writeFile(join(folder, 'data/sandbox/world.json.unfinished'), '');
  const second = await startSandbox();
  expect(await talk(second.page)).toBe('');
  await say(second.page, '/start');
  await vi.waitFor(async () => expect(await talk(second.page)).toContain('Welcome back'), patience);
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

test(
  'set up from nothing, logged in by code and by QR, logged out: and the session is dead',
  { timeout: 90_000 },
  async () => {
    const telegram = await startTelegram();
    onTestFinished(() => telegram.close());
    telegram.world.people.setPassword(CAST.robin, 'tide table', 'two words');
    const { BOT_TOKEN: token = '', API_ID: _id, API_HASH: _hash, ...server } = environmentFor(telegram);
    const hash = 'c0ffee'.padEnd(32, '0');
    await writeFile(join(folder, '.env'), '# Mine.\nPORT=0\nBOT_TOKEN=\n', { mode: 0o644 });
    const runs: Program[] = [];
    const answering = (script: Parameters<typeof shipped.run>[0], ...answers: string[]): Program => {
      const program = shipped.run(script, {
        folder,
        env: server,
        input: answers.map((each) => `${each}\n`).join(''),
      });
      runs.push(program);
      return program;
    };
    const env = (): Promise<string> => readFile(join(folder, '.env'), 'utf8');

    // What somebody answered before they went away is kept.
    const cutShort = answering('setup.js', 'nonsense', `1:${'a'.repeat(35)}`, token, 'account', 'twelve');
    expect(await cutShort.ended).toBe(1);
    expect(cutShort.output()).toContain('That doesn’t look like a token');
    expect(cutShort.output()).toContain('Telegram doesn’t know that token');
    expect(cutShort.output()).toContain('it’s Sandbox Bot, @sandbox_bot');
    expect(cutShort.output()).toContain('What you answered is in .env');
    expect(await env()).toBe(`# Mine.\nPORT=0\nBOT_TOKEN=${token}\nWORKER=account\n`);

    // The application that Telegram doesn't know is asked for again.
    telegram.world.faults.add({
      method: 'auth.sendCode',
      kind: 'error',
      code: 400,
      message: 'API_ID_INVALID',
    });
    telegram.world.messages.send(`bot:${CAST.bot}:${CAST.ada}`, { fromId: CAST.ada, text: 'It’s me' });
    const login = ['00000', 'r', '12345', 'wrong', 'tide table'];
    const setUp = answering(
      'setup.js',
      '7',
      hash,
      'w',
      '1',
      'no',
      '+15550001001',
      '1',
      hash,
      '+15550001001',
      ...login,
    );
    expect(await setUp.ended, setUp.output()).toBe(0);
    for (const said of [
      'Telegram doesn’t know this API_ID',
      `1  Ada Okafor (${CAST.ada})`,
      'a code of 5 digits to the account’s Telegram app',
      'That isn’t the code',
      'in a text message',
      'hint: two words',
      'That isn’t the password',
      'Signed in as Robin Porter',
      'Next: npm start',
    ]) {
      expect(setUp.output()).toContain(said);
    }
    expect(await env()).toBe(
      `# Mine.\nPORT=0\nBOT_TOKEN=${token}\nWORKER=account\nAPI_ID=1\nAPI_HASH=${hash}\nOPERATOR_IDS=${CAST.ada}\nPUBLIC_URL=\n`,
    );
    expect((await stat(join(folder, '.env'))).mode & 0o777).toBe(0o600);
    expect(telegram.world.bots.settings(CAST.bot).commands.length).toBeGreaterThan(0);
    // Nothing is asked twice.
    expect(await answering('setup.js').ended).toBe(0);

    const file = join(folder, 'data/worker.session');
    const keeping = readConfig({ BOT_TOKEN: token, API_ID: '1', API_HASH: hash, SESSION_FILE: file });
    if (keeping.mode !== 'real') throw new Error('no token');
    const session = readSession(file, keeping) ?? '';
    const release = lockSession({ file, session });
    const refused = answering('logout.js', 'y');
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain('Latchkey is running with the session');
    release();
    expect(await answering('logout.js', 'y').ended).toBe(0);
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
    const { mtproto } = telegram;
    const asApp = { apiId: 1, apiHash: hash, endpoint: mtproto, rsaKey: mtproto.rsaPublicKey };
    const dead = await connectForLogin(asApp, session);
    onTestFinished(() => dead.close());
    await expect(dead.call(new Api.updates.GetState())).rejects.toMatchObject({
      reason: 'AUTH_KEY_UNREGISTERED',
    });

    const byQr = answering('login.js', 'qr', 'tide table');
    await byQr.says('tg://login?token=');
    const [, shown = ''] = /tg:\/\/login\?token=([\w-]+)/.exec(byQr.output()) ?? [];
    telegram.world.logins.accept(CAST.robin, Buffer.from(shown, 'base64url'));
    expect(await byQr.ended).toBe(0);
    expect(byQr.output()).toContain('Signed in as Robin Porter');
    expect(readSession(file, keeping)).not.toBe(session);

    const written = runs.map((run) => run.output()).join('');
    for (const secret of [token, hash, session, 'tide table']) expect(written).not.toContain(secret);
  },
);
