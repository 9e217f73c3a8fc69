import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { CAST, CAST_CHATS, startSandbox, type Sandbox } from 'telegram-sandbox';
import { englishCast } from '../english-cast.ts';
import { formerStore } from '../store/former-store.ts';
import { QUESTIONS } from './new-link.ts';
import { createPerson } from './person.ts';
import { workerSession } from './product.ts';
import { environmentFor, shippedProduct, type Program } from './program.ts';

const shipped = shippedProduct();
let sandbox: Sandbox;
let folder: string;

beforeEach(async () => {
  sandbox = await startSandbox({ cast: englishCast() });
  folder = await mkdtemp(join(tmpdir(), 'latchkey-stopping-'));
  await writeFile(join(folder, 'worker.session'), workerSession(sandbox), { mode: 0o600 });
  onTestFinished(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  });
});

function run(env: Record<string, string> = {}): Program {
  return shipped.run('main.js', {
    folder,
    env: {
      ...environmentFor(sandbox),
      SESSION_FILE: join(folder, 'worker.session'),
      DATABASE_FILE: join(folder, 'latchkey.sqlite'),
      PORT: '0',
      ...env,
    },
  });
}

async function expectToStop(program: Program): Promise<void> {
  const before = performance.now();
  expect(await program.end('SIGTERM')).toBe(0);
  expect(performance.now() - before).toBeLessThan(10_000);
}

async function portOf(program: Program): Promise<number> {
  await program.says('Health at');
  return Number(/http:\/\/127\.0\.0\.1:(\d+)\/healthz/.exec(program.output())?.[1]);
}

test('a stop ends within ten seconds though somebody holds a connection half open', async () => {
  const program = run();
  const socket = connect(await portOf(program), '127.0.0.1').on('error', () => {});
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  socket.write('GET /healthz HTTP/1.1\r\nHost: local');
  await expectToStop(program);
});

test(
  'a stop ends within ten seconds though calls on Telegram are never answered',
  { timeout: 40_000 },
  async () => {
    const program = run();
    await program.says('Health at');
    const ada = createPerson(sandbox, CAST.ada);
    await ada.say(`/start newlink_${CAST_CHATS.makers}`);
    await ada.sees(QUESTIONS.summary);
    const { faults, calls } = sandbox.world;
    faults.add({ method: 'messages.exportChatInvite', kind: 'silence' });
    await ada.tap('Create link');
    const mei = createPerson(sandbox, CAST.mei);
    faults.add({ method: 'sendMessage', kind: 'silence' });
    await mei.say('/start');
    await vi.waitFor(() => {
      const arrived = calls.since(0).map(({ method }) => method);
      expect(arrived).toContain('messages.exportChatInvite');
      expect(faults.all()).toEqual([]);
    });
    await expectToStop(program);
  },
);

test('a stop while Telegram wants the account to wait is a stop like any other', async () => {
  sandbox.world.faults.add({ method: 'users.getUsers', kind: 'flood', seconds: 86_400 });
  const program = run();
  await program.says('Telegram asks the account that makes links to wait');
  await expectToStop(program);
});

test(
  'a start may be stopped at each point of it, and the next one goes on; a second signal ends a stop at once',
  { timeout: 60_000 },
  async () => {
    const { faults, calls } = sandbox.world;
    await formerStore(join(folder, 'latchkey.sqlite'), 1_000);
    const stopped = async (program: Program, at: string): Promise<void> => {
      await program.says(at);
      const before = performance.now();
      // It is not up yet, so that the signal itself ends it.
      expect(await program.end('SIGTERM')).toBeNull();
      expect(performance.now() - before).toBeLessThan(10_000);
    };
    await stopped(run(), 'the database is backed up before it is upgraded');
    await stopped(run(), 'upgrading the database: step 1 of');

    faults.add({ method: 'users.getUsers', kind: 'silence' });
    const unanswered = run();
    const arrived = () => calls.since(0).map(({ method }) => method);
    // It fetches messages, so that the database is open.
    await vi.waitFor(
      () => expect(arrived()).toEqual(expect.arrayContaining(['deleteWebhook', 'users.getUsers'])),
      { timeout: 20_000 },
    );
    await stopped(unanswered, 'upgrading the database');

    const program = run();
    const port = await portOf(program);
    faults.add({ method: 'sendMessage', kind: 'silence' });
    await createPerson(sandbox, CAST.mei).say('/start');
    await vi.waitFor(() => expect(faults.all()).toEqual([]));
    const ended = program.end('SIGTERM');
    // Its first effect: the port is given back.
    await vi.waitFor(() => expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow(), {
      timeout: 5_000,
    });
    const before = performance.now();
    await program.end('SIGTERM');
    expect(await ended).toBe(1);
    expect(performance.now() - before).toBeLessThan(2_000);
  },
);

test('a webhook that is refused does not put its secret into the log', async () => {
  const secret = 'a-webhook-secret-of-our-own';
  sandbox.world.faults.add({
    method: 'setWebhook',
    kind: 'error',
    code: 400,
    message: `Bad Request: secret token ${secret} is not allowed`,
  });
  const program = run({
    WEBHOOK_URL: 'http://127.0.0.1:9/',
    WEBHOOK_SECRET: secret,
    LOG_LEVEL: 'trace',
  });
  expect(await program.ended).toBe(1);
  expect(program.output()).toContain('is not allowed');
  expect(program.output()).not.toContain(secret);
});
