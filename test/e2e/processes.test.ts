import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { projectRoot } from '../../src/main/project-root.ts';
import { keepSession } from '../../src/main/login/keep-session.ts';
import { madeKeyBeside } from '../../src/main/session-key.ts';
import { readSession } from '../../src/main/sessions.ts';
import { CAST, CAST_CHATS, jsonLine, startSandbox, type Sandbox } from 'telegram-sandbox';
import { englishCast } from '../english-cast.ts';
import { makeLink, QUESTIONS } from './new-link.ts';
import { createPerson, linkOn, people, type Person } from './person.ts';
import { workerSession } from './product.ts';
import { environmentFor, runIn, shippedProduct, start, type Program } from './program.ts';

const { makers } = CAST_CHATS;

const shipped = shippedProduct();
let sandbox: Sandbox;
let folder: string;

beforeEach(async () => {
  sandbox = await startSandbox({ cast: englishCast() });
  folder = await mkdtemp(join(tmpdir(), 'latchkey-operator-'));
  onTestFinished(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  });
});

/** Makes `.env` as sandbox/README.md says: from the line that the sandbox prints. */
async function writeEnv(): Promise<void> {
  const script = join(projectRoot(), 'scripts/sandbox-env.ts');
  const made = start(['--import', 'tsx', script], { folder: projectRoot(), input: jsonLine(sandbox) });
  expect(await made.ended).toBe(0);
  await writeFile(join(folder, '.env'), made.output());
}

async function signIn(): Promise<void> {
  await writeFile(join(folder, 'worker.session'), workerSession(sandbox), { mode: 0o600 });
}

const runProduct = (): Promise<Program> => runIn(folder, shipped, sandbox);

/** The kernel refuses each write to a file beyond that, as it does with a quota that is reached. Pipes take what comes. */
function limitFiles({ pid }: Program, bytes: number | 'unlimited'): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`]);
}

/** In Telegram's place. */
async function countingListener(): Promise<{ port: number; connections: () => number }> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it listens nowhere');
  return { port: address.port, connections: () => connections };
}

type Step = [act: (person: Person) => Promise<void>, sees: string | RegExp];

const steps: Step[] = [
  [(person) => person.say(`/start newlink_${makers}`), QUESTIONS.summary],
  [(person) => person.tap('Ask me step by step'), QUESTIONS.title],
  [(person) => person.say('Spring meetup'), QUESTIONS.expiry],
  [(person) => person.tap('1 week'), QUESTIONS.limit],
  [(person) => person.say('50'), QUESTIONS.summary],
  [(person) => person.tap('Limit'), QUESTIONS.limit],
  [(person) => person.say('60'), 'Limit: 60 people'],
  [(person) => person.tap('Create link'), 'Your link is ready'],
];

async function expectOneLink(person: Person): Promise<void> {
  const held = sandbox.world.links.ofChat(makers).filter(({ title }) => title === 'Spring meetup');
  expect(held).toMatchObject([{ usageLimit: 60, adminId: CAST.robin, requestNeeded: false }]);
  const card = person.messages().findLast((message) => message.text?.includes('Your link is ready'));
  expect(card && linkOn(card)).toBe(held[0]?.link);
  expect(card?.text).toMatch(/Expires \w{3}, \d+ \w{3} \d{4}, \d\d:\d\d/);
  const days = ((held[0]?.expireDate ?? 0) * 1000 - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(6.9);
  expect(days).toBeLessThan(7.1);
}

test('killed between any two steps of /newlink, it goes on where it was', { timeout: 90_000 }, async () => {
  await signIn();
  const ada = createPerson(sandbox, CAST.ada);
  for (const [act, sees] of steps) {
    const program = await runProduct();
    await act(ada);
    await ada.sees(sees);
    await program.end('SIGKILL');
  }
  await expectOneLink(ada);
});

test('killed in the midst of any step of /newlink, it does what was asked', { timeout: 90_000 }, async () => {
  await signIn();
  const ada = createPerson(sandbox, CAST.ada);
  let program = await runProduct();
  for (const [act, sees] of steps) {
    // Telegram has what was said; the bot may be anywhere in its answer.
    await act(ada);
    await program.end('SIGKILL');
    program = await runProduct();
    await ada.sees(sees);
  }
  await expectOneLink(ada);
});

test('on a full disk people hear that they wait, nothing is given up, and it goes on by itself with room', async () => {
  await signIn();
  const program = await runProduct();
  const [ada, mei] = [createPerson(sandbox, CAST.ada), createPerson(sandbox, CAST.mei)];
  await ada.say(`/start newlink_${makers}`);
  await ada.sees(QUESTIONS.summary);
  const calls = () =>
    sandbox.world.calls.since(0).filter(({ method }) => method === 'messages.exportChatInvite').length;

  limitFiles(program, 1);
  await ada.tap('Create link');
  await ada.sees('out of disk space');
  await mei.say('/help');
  await mei.sees('out of disk space');
  // Telegram has given Ada’s press twice by now.
  expect(calls()).toBe(0);
  const told = ada.messages().filter(({ text }) => text?.includes('out of disk space'));
  expect(told).toHaveLength(1);

  limitFiles(program, 'unlimited');
  await ada.sees('Your link is ready');
  await mei.sees('What I can do');
  expect(calls()).toBe(1);
  expect(program.output()).not.toContain('an update is given up');
  expect(await program.end('SIGTERM')).toBe(0);
}, 60_000);

test('an operator adds a second account, which gets a file of its own', { timeout: 60_000 }, async () => {
  await writeEnv();
  await mkdir(join(folder, 'data'), { mode: 0o700 });
  await writeFile(join(folder, 'data/worker.session'), workerSession(sandbox), { mode: 0o600 });
  const again = shipped.run('login.js', { folder, input: ['a', '+15550001001', '12345', ''].join('\n') });
  expect(await again.ended).toBe(1);
  expect(again.output()).toContain('Robin Porter is the account whose session is in');
  const login = shipped.run('login.js', { folder, input: ['a', '+15550001008', '12345', ''].join('\n') });
  expect(await login.ended).toBe(0);
  expect(login.output()).toContain('Signed in as Ελένη Παππά');
  const file = join(folder, 'data/sessions', `${CAST.eleni}.session`);
  expect((await stat(file)).mode & 0o777).toBe(0o600);

  const product = shipped.run('main.js', { folder, env: { PORT: '0' } });
  await product.says('links made by Robin Porter, Ελένη Παππά');
  expect(await product.end('SIGTERM')).toBe(0);
});

test('an operator logs in, starts it with .env alone, and a link is made', { timeout: 60_000 }, async () => {
  await people(sandbox, 'PUT', `/users/${CAST.robin}/password`, {
    password: 'tide table',
    hint: 'two words',
  });
  await writeEnv();
  const answers = ['+15550001001', '00000', '12345', 'wrong', 'tide table', ''].join('\n');
  const login = shipped.run('login.js', { folder, input: answers });
  expect(await login.ended).toBe(0);
  expect(login.output()).toContain('That isn’t the code. Try again.');
  expect(login.output()).toContain('hint: two words');
  expect(login.output()).toContain('That isn’t the password. Try again.');
  expect(login.output()).toContain('Signed in as Robin Porter');
  const file = join(folder, 'data/worker.session');
  expect((await stat(file)).mode & 0o777).toBe(0o600);

  const product = shipped.run('main.js', { folder, env: { PORT: '0', LOG_LEVEL: 'debug' } });
  await product.says('links made by Robin Porter');
  const ada = createPerson(sandbox, CAST.ada);
  const { link } = await makeLink(ada, 'For real');
  expect(await createPerson(sandbox, CAST.sam).join(link)).toBe('joined');
  expect(await product.end('SIGTERM')).toBe(0);

  const session = readSession(file, { sessionKey: madeKeyBeside(file) }) ?? '';
  expect(session).toMatch(/^1[\w+/]{300,}/);
  expect(await readFile(file, 'utf8')).not.toContain(session.slice(0, 40));
  const env = await readFile(join(folder, '.env'), 'utf8');
  expect(env).toContain(sandbox.botApi.token);
  const written = login.output() + product.output();
  for (const secret of [
    session,
    (await readFile(join(folder, 'data/session.key'), 'utf8')).trim(),
    sandbox.botApi.token,
    link.split('+')[1] ?? '',
    'tide table',
    '0'.repeat(32),
  ]) {
    expect(written).not.toContain(secret);
  }
});

test('without a session it says how to log in; with a dead one, too', async () => {
  const env = { ...environmentFor(sandbox), PORT: '0', SESSION_FILE: join(folder, 'worker.session') };
  const without = shipped.run('main.js', { folder, env });
  expect(await without.ended).toBe(1);
  expect(without.output()).toContain('Run: npm run login');

  await signIn();
  await people(sandbox, 'POST', '/sessions/revoke', { userId: CAST.robin });
  const dead = shipped.run('main.js', {
    folder,
    env: { ...env, DATABASE_FILE: join(folder, 'a.sqlite') },
  });
  expect(await dead.ended).toBe(1);
  expect(dead.output()).toContain('no longer works (SESSION_REVOKED)');
});

test('a second process for the same bot ends with a sentence', async () => {
  await signIn();
  const first = await runProduct();
  const another = sandbox.accounts.find(({ userId }) => userId !== CAST.robin);
  await writeFile(join(folder, 'second.session'), another?.session ?? '', { mode: 0o600 });
  const env = {
    ...environmentFor(sandbox),
    PORT: '0',
    SESSION_FILE: join(folder, 'second.session'),
    DATABASE_FILE: join(folder, 'second.sqlite'),
  };
  const second = shipped.run('main.js', { folder, env });
  const loser = await Promise.race([first.ended.then(() => first), second.ended.then(() => second)]);
  expect(await loser.ended).toBe(1);
  expect(loser.output()).toContain('Only one can run at a time');
  await Promise.all([first.end('SIGKILL'), second.end('SIGKILL')]);
});

test(
  'two processes on one session: the second refuses before it connects, the first never notices',
  { timeout: 90_000 },
  async () => {
    await Promise.all([signIn(), mkdir(join(folder, 'elsewhere'), { mode: 0o700 })]);
    const session = join(folder, 'worker.session');
    const linked = join(folder, 'linked.sqlite');
    const copied = join(folder, 'elsewhere/copied.session');
    const encryptedAnew = join(folder, 'elsewhere/anew.session');
    const plain = join(folder, 'elsewhere/plain.session');
    const other = join(folder, 'elsewhere/latchkey.sqlite');
    const first = await runProduct();
    await symlink(join(folder, 'latchkey.sqlite'), linked);
    await copyFile(session, copied);
    await writeFile(plain, workerSession(sandbox), { mode: 0o600 });
    keepSession(encryptedAnew, workerSession(sandbox), { sessionKey: madeKeyBeside(encryptedAnew) });
    const key = join(folder, 'session.key');
    const seconds = [
      [linked, session, key],
      [other, session, key],
      [other, copied, key],
      [other, encryptedAnew, join(folder, 'elsewhere/session.key')],
      [other, plain, key],
    ] as const;
    const telegram = await countingListener();
    const refused = seconds.map(async ([database, sessionFile, keyFile]) => {
      const second = shipped.run('main.js', {
        folder,
        env: {
          ...environmentFor(sandbox),
          PORT: '0',
          DATABASE_FILE: database,
          SESSION_FILE: sessionFile,
          SESSION_KEY_FILE: keyFile,
          BOT_API_ROOT: `http://127.0.0.1:${telegram.port}`,
          MTPROTO_PORT: String(telegram.port),
        },
      });
      expect(await second.ended).toBe(1);
      expect(second.output()).toContain('already running with this database or this session');
    });
    await Promise.all(refused);
    expect(telegram.connections()).toBe(0);
    const ada = createPerson(sandbox, CAST.ada);
    await makeLink(ada, 'Still here');
    const uses = sandbox.world.connections.all().filter(({ userId }) => userId === CAST.robin);
    expect(uses).toMatchObject([{ open: 1, overlaps: [] }]);
    expect(await first.end('SIGTERM')).toBe(0);
  },
);
