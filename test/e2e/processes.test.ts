import { copyFile, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { projectRoot } from '../../src/main/project-root.ts';
import { CAST, CAST_CHATS, jsonLine, startSandbox, type Sandbox } from 'telegram-sandbox';
import { makeLink, QUESTIONS } from './new-link.ts';
import { createPerson, linkOn, people, type Person } from './person.ts';
import { workerSession } from './product.ts';
import { buildProduct, environmentFor, runIn, start, type Program, type Shipped } from './program.ts';

const { makers } = CAST_CHATS;

let shipped: Shipped;
let sandbox: Sandbox;
let folder: string;

beforeAll(async () => {
  shipped = await buildProduct();
}, 60_000);
afterAll(() => shipped?.remove());

beforeEach(async () => {
  sandbox = await startSandbox();
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

  const session = (await readFile(file, 'utf8')).trim();
  const env = await readFile(join(folder, '.env'), 'utf8');
  expect(env).toContain(sandbox.botApi.token);
  const written = login.output() + product.output();
  for (const secret of [
    session,
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
  'a second process with the same database or session is refused before it asks Telegram',
  { timeout: 90_000 },
  async () => {
    await Promise.all([signIn(), mkdir(join(folder, 'elsewhere'))]);
    const session = join(folder, 'worker.session');
    const linked = join(folder, 'linked.sqlite');
    const copied = join(folder, 'elsewhere/copied.session');
    const other = join(folder, 'elsewhere/latchkey.sqlite');
    const first = await runProduct();
    await symlink(join(folder, 'latchkey.sqlite'), linked);
    await copyFile(session, copied);
    const seconds = [
      [linked, session],
      [other, session],
      [other, copied],
    ] as const;
    const refused = seconds.map(async ([database, sessionFile]) => {
      const second = shipped.run('main.js', {
        folder,
        // Asking Telegram would be refused here, and said.
        env: {
          ...environmentFor(sandbox),
          PORT: '0',
          DATABASE_FILE: database,
          SESSION_FILE: sessionFile,
          BOT_API_ROOT: 'http://127.0.0.1:1',
          MTPROTO_PORT: '1',
        },
      });
      expect(await second.ended).toBe(1);
      expect(second.output()).toContain('already running with this database or this session');
    });
    await Promise.all(refused);
    const ada = createPerson(sandbox, CAST.ada);
    await makeLink(ada, 'Still here');
    expect(await first.end('SIGTERM')).toBe(0);
  },
);
