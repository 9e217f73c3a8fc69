import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';

// Each test starts processes, which takes long where many do at once.
vi.setConfig({ testTimeout: 60_000 });

/** It is built before the tests run. */
const CLI = new URL('../../dist/server/cli.js', import.meta.url).pathname;
const ANY_PORTS = ['--port', '0', '--bot-api-port', '0', '--mtproto-port', '0'];

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
});

function sandbox(...flags: string[]) {
  const child = spawn(process.execPath, [CLI, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  return child;
}

async function firstOutput({ stdout }: { stdout: NodeJS.ReadableStream }): Promise<string> {
  const [data] = await once(stdout, 'data');
  return String(data);
}

async function failure(...flags: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const child = sandbox(...flags);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code, stdout, stderr };
}

test('--json prints one line once everything listens, and SIGTERM ends it', async () => {
  const child = sandbox('--json', '--bot-username', 'door_bot', ...ANY_PORTS);
  const whole = text(child.stdout);
  const line = await firstOutput(child);
  const ready: { botApi: { root: string; token: string }; people: { root: string } } = JSON.parse(line);
  expect(ready).toEqual({
    botApi: {
      root: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      token: expect.stringMatching(/^1000:sandbox/),
      username: 'door_bot',
    },
    mtproto: {
      host: '127.0.0.1',
      port: expect.any(Number),
      dcId: 2,
      layers: [122, 145, 198, 227],
      rsaPublicKey: expect.stringContaining('BEGIN RSA PUBLIC KEY'),
      rsaFingerprint: expect.stringMatching(/^-?\d+$/),
    },
    accounts: expect.arrayContaining([
      {
        userId: 1001,
        name: 'Robin Porter',
        session: expect.stringMatching(/^1/),
        authKey: expect.any(String),
      },
    ]),
    people: { root: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/people$/) },
    webApps: { publicKey: expect.stringMatching(/^[\da-f]{64}$/) },
  });
  const me = await fetch(`${ready.botApi.root}/bot${ready.botApi.token}/getMe`).then((response) =>
    response.json(),
  );
  expect(me).toMatchObject({ ok: true, result: { username: 'door_bot' } });
  expect((await fetch(`${ready.people.root}/clock`)).status).toBe(200);

  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(await whole).toBe(line);
});

test('without it, it tells people where to go, and keeps the keys to itself', async () => {
  const child = sandbox(...ANY_PORTS);
  const said = await firstOutput(child);
  expect(said).toContain('A simulated Telegram is running');
  expect(said).toMatch(/people +http:\/\/127\.0\.0\.1:\d+\/people/);
  expect(said).toContain('layers 122, 145, 198, 227');
  expect(said).toContain('Ada Okafor (1002, +15550001002)');
  expect(said).not.toMatch(/[\w+/]{300}/);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a port in use is one sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  expect(await failure('--port', '0', '--bot-api-port', String(port), '--mtproto-port', '0')).toEqual({
    code: 1,
    stdout: '',
    stderr: `Port ${port} is in use; choose another, or leave the flag out to get a free one.\n`,
  });
  other.close();
});

test.each([
  [['--port', 'http'], '--port takes a number from 0 to 65535, not "http".'],
  [['--bot-username', 'a b'], '--bot-username takes 4 to 32 letters'],
  [['--schema', '122'], '122 is not LAYER=FILE'],
  [['--turbo'], "Unknown option '--turbo'"],
])('%j is answered with what is wrong and how to use it', async (flags, sentence) => {
  const { code, stdout, stderr } = await failure(...flags);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(sentence);
  expect(stderr).toContain('Usage: telegram-sandbox');
});
