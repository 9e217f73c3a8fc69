/** A canary in every secret: everything is run and broken, and then everything that was written is searched for them. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { CAST, startSandbox, type Sandbox } from 'telegram-sandbox';
import { englishCast } from '../english-cast.ts';
import { readSession } from '../../src/main/sessions.ts';
import { openAllLinks } from '../bot/audit-walk.ts';
import { freshDatabase } from '../postgres/database.ts';
import { startProxy } from '../postgres/proxy.ts';
import { inDatabase } from '../postgres/server.ts';
import { initDataOf } from '../web/page-visit.ts';
import { escaped, filesIn, type Canary, type Place } from './canaries.ts';
import { draft, makeLink } from './new-link.ts';
import { createPerson, people } from './person.ts';
import { workerSession } from './product.ts';
import { environmentFor, shippedProduct, type Program } from './program.ts';

const shipped = shippedProduct();

const PHONE = '+15550001001';
const API_HASH = randomBytes(16).toString('hex');
const WRONG_CODE = '90817263';
const PASSWORD = 'canary-of-the-tide "table"';
const WEBHOOK_SECRET = 'canary-of-the-webhook';
const SESSION_KEY = randomBytes(32);
const DATABASE_PASSWORD = 'canary@of-the/database';

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function stage(): Promise<{ sandbox: Sandbox; folder: string; messages: Place[] }> {
  const sandbox = await startSandbox({ cast: englishCast() });
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-canaries-'));
  const messages: Place[] = [];
  sandbox.world.subscribe((event) => {
    if (event.type !== 'message' && event.type !== 'message_edited') return;
    const { message } = event;
    if (message.fromId !== CAST.bot) return;
    messages.push({ name: `message to ${message.dialog}`, bytes: Buffer.from(JSON.stringify(message)) });
  });
  onTestFinished(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  });
  return { sandbox, folder, messages };
}

const said = (name: string, program: Program): Place => ({ name, bytes: Buffer.from(program.output()) });

function sessionCanaries(session: string): Canary[] {
  return [
    { name: 'session', secret: session.slice(0, 200) },
    { name: 'authorisation key', secret: Buffer.from(session.slice(1), 'base64').subarray(-256) },
  ];
}

test('of all secrets none gets into a log, a message, an answer, a file or a page of the database', async () => {
  const { sandbox, folder, messages } = await stage();
  const { token } = sandbox.botApi;
  await people(sandbox, 'PUT', `/users/${CAST.robin}/password`, { password: PASSWORD, hint: 'two words' });
  const port = await freePort();
  const sessionFile = join(folder, 'worker.session');
  const env = {
    ...environmentFor(sandbox),
    API_HASH,
    PORT: String(port),
    LOG_LEVEL: 'trace',
    SESSION_FILE: sessionFile,
    SESSION_KEY: SESSION_KEY.toString('base64'),
    DATABASE_FILE: join(folder, 'latchkey.sqlite'),
    WEBHOOK_URL: `http://127.0.0.1:${port}`,
    WEBHOOK_SECRET,
    MINI_APP_URL: `http://127.0.0.1:${port}/app/`,
  };
  const wrong = PASSWORD.toUpperCase();
  const input = [PHONE, WRONG_CODE, '12345', wrong, PASSWORD, ''].join('\n');
  const login = shipped.run('login.js', { folder, env, input });
  expect(await login.ended, login.output()).toBe(0);
  const sessionKey = { from: 'environment', text: env.SESSION_KEY } as const;
  const session = readSession(sessionFile, { sessionKey }) ?? '';
  expect(session).toMatch(/^1[\w+/]{300,}/);

  const product = shipped.run('main.js', { folder, env });
  await product.says('Health at');
  const ada = createPerson(sandbox, CAST.ada);
  const { link } = await makeLink(ada, 'For real');
  const hash = link.split('+')[1] ?? '';
  expect(await createPerson(sandbox, CAST.sam).join(link)).toBe('joined');
  await openAllLinks(ada);
  await ada.press('Export CSV');
  const file = await vi.waitFor(() => ada.file(), { timeout: 10_000 });

  // What people and strangers ask of it, right and wrong.
  const initData = initDataOf(token, CAST.ada, { query_id: 'canary-of-the-page' });
  const answers: Place[] = [];
  const ask = async (path: string, init: RequestInit = {}): Promise<void> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, init);
    const bytes = Buffer.from(`${JSON.stringify([...answer.headers])}${await answer.text()}`);
    answers.push({ name: `answer ${answer.status} of ${path}`, bytes });
  };
  const authorization = `tma ${initData}`;
  const secret = { 'x-telegram-bot-api-secret-token': WEBHOOK_SECRET };
  const update = (text: unknown) =>
    JSON.stringify({
      update_id: 7,
      message: { message_id: 1, date: 1, chat: { id: CAST.ada, type: 'private' }, text },
    });
  await ask('/app/api/session', { headers: { authorization } });
  await ask('/app/api/session', { headers: { authorization: authorization.slice(0, -3) } });
  await ask('/app/api/nothing', { headers: { authorization } });
  await ask(`/app/api/chats/-1/links/${hash}`, { headers: { authorization } });
  await ask(`/app/?tgWebAppData=${encodeURIComponent(initData)}`);
  await ask('/telegram', { method: 'POST', body: update(link) });
  await ask('/telegram', { method: 'POST', headers: secret, body: `{"${link} ${PHONE}` });
  await ask('/telegram', { method: 'POST', headers: secret, body: update({ odd: link }) });
  await ask('/healthz', { headers: { host: 'elsewhere.example.org' } });
  await ask('/metrics');

  // Telegram answers with what it was asked, then not at all.
  const message = `Bad Request: ${token} ${link} ${PHONE} tg://login?token=${hash}`;
  sandbox.world.faults.add({
    method: 'messages.exportChatInvite',
    kind: 'error',
    code: 400,
    message,
    times: 1,
  });
  await draft(ada, 'Refused');
  await ada.press('Create link');
  await vi.waitFor(() => expect(product.output()).toContain('Telegram refused'), { timeout: 10_000 });
  for (const fault of [
    { method: 'sendMessage', kind: 'error', code: 400, message, times: 2 },
    { method: 'editMessageText', kind: 'error', code: 500, message, times: 2 },
    { method: 'users.getUsers', kind: 'error', code: 500, message, times: 2 },
  ] as const)
    sandbox.world.faults.add(fault);
  await ada.say('/links');
  await ada.say('/start');
  sandbox.world.faults.add({ method: '*', kind: 'refuse_connections', front: 'mtproto' });
  await ada.say(`/newlink for one guest ${PHONE}`);
  await vi.waitFor(() => expect(product.output()).toContain('Telegram is out of reach'), { timeout: 10_000 });
  const second = shipped.run('main.js', { folder, env: { ...env, PORT: '0' } });
  expect(await second.ended).toBe(1);
  expect(await product.end('SIGTERM')).toBe(0);

  // Starts that can't be.
  const broken = [
    {
      API_ID: API_HASH,
      BOT_TOKEN: `${token}!`,
      WEBHOOK_SECRET: `${WEBHOOK_SECRET}!`,
      SESSION_KEY: SESSION_KEY.toString('hex').slice(1),
    },
    { SESSION_KEY: randomBytes(32).toString('hex') },
    { BOT_API_ROOT: 'http://127.0.0.1:1', SESSION_KEY: SESSION_KEY.toString('hex') },
    { DATABASE_FILE: sessionFile },
  ].map((change) => shipped.run('main.js', { folder, env: { ...env, ...change } }));
  for (const program of broken) expect(await program.ended).toBe(1);

  const outputs = [login, product, second, ...broken].map((program, index) =>
    said(`output ${index}`, program),
  );
  const sent = { name: `message to bot:${CAST.bot}:${CAST.ada}`, bytes: file };
  const places = [...outputs, ...messages, ...answers, sent, ...filesIn(folder)];
  // Who made a link has it, and the store keeps it for them.
  const mayBeIn = new RegExp(
    String.raw`^message to bot:${CAST.bot}:${CAST.ada}$|^file latchkey\.sqlite(?:-wal)?$`,
  );
  const canaries: Canary[] = [
    ...sessionCanaries(session),
    { name: 'bot token', secret: token.split(':')[1] ?? '' },
    { name: 'API hash', secret: API_HASH },
    // What Ada wrote of it is in her draft.
    { name: 'phone', secret: PHONE.slice(1), mayBeIn },
    { name: 'code', secret: WRONG_CODE },
    { name: 'two-step password', secret: PASSWORD },
    { name: 'wrong password', secret: wrong },
    { name: 'webhook secret', secret: WEBHOOK_SECRET },
    { name: 'session key', secret: SESSION_KEY },
    { name: 'link', secret: hash, mayBeIn },
    { name: 'initData', secret: 'canary-of-the-page' },
    { name: 'signature of initData', secret: new URLSearchParams(initData).get('hash') ?? '?' },
  ];
  expect(escaped(canaries, places)).toEqual([]);
  // The search would have found them.
  expect(escaped([{ name: 'link', secret: hash }], places)).toEqual(
    expect.arrayContaining([
      `link in message to bot:${CAST.bot}:${CAST.ada}`,
      'link in file latchkey.sqlite',
    ]),
  );
  expect(answers.map(({ name }) => name)).toEqual(expect.arrayContaining(['answer 200 of /app/api/session']));
}, 90_000);

test('on PostgreSQL neither its password nor a session is in a log, a job or a row, also when it is gone', async () => {
  const { sandbox, folder, messages } = await stage();
  const admin = await freshDatabase();
  const user = `canary_${randomBytes(6).toString('hex')}`;
  await inDatabase(admin, async (client) => {
    await client.query(`create role ${user} login password '${DATABASE_PASSWORD}'`);
    await client.query(`alter database "${new URL(admin).pathname.slice(1)}" owner to ${user}`);
  });
  const url = (password: string) => Object.assign(new URL(admin), { username: user, password }).href;
  const proxy = await startProxy(url(DATABASE_PASSWORD));
  onTestFinished(() => proxy.close());
  const sessionFile = join(folder, 'worker.session');
  const session = workerSession(sandbox);
  await writeFile(sessionFile, session, { mode: 0o600 });
  const env = {
    ...environmentFor(sandbox),
    PORT: '0',
    LOG_LEVEL: 'trace',
    SESSION_FILE: sessionFile,
    DATABASE_URL: proxy.url,
  };
  const product = shipped.run('main.js', { folder, env });
  await product.says('Health at');
  const { link } = await makeLink(createPerson(sandbox, CAST.ada), 'For real');
  const hash = link.split('+')[1] ?? '';
  proxy.cut();
  await vi.waitFor(() => expect(product.output()).toContain('"level":50'), { timeout: 20_000 });
  proxy.restore();
  await product.end('SIGTERM');
  const wrong = shipped.run('main.js', {
    folder,
    env: { ...env, DATABASE_URL: url(`${DATABASE_PASSWORD}!`) },
  });
  expect(await wrong.ended).toBe(1);

  const rows: Place[] = await inDatabase(admin, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const written: Place[] = [];
    for (const { name } of tables) {
      const { rows: each } = await client.query<{ text: string }>(
        `select each::text as text from ${name} each`,
      );
      const bytes = Buffer.from(each.map(({ text }) => text).join('\n'));
      written.push({ name: `rows of ${name}`, bytes });
    }
    return written;
  });
  const places = [said('output', product), said('refused', wrong), ...messages, ...rows, ...filesIn(folder)];
  const key = filesIn(folder).find(({ name }) => name === 'file session.key');
  expect(
    escaped(
      [
        ...sessionCanaries(session),
        { name: 'bot token', secret: sandbox.botApi.token.split(':')[1] ?? '' },
        { name: 'database password', secret: DATABASE_PASSWORD },
        { name: 'session key', secret: key?.bytes.toString().trim() ?? '?', mayBeIn: /session\.key$/ },
        // Jobs have none.
        { name: 'link', secret: hash, mayBeIn: /^message|^rows of public\./ },
      ],
      places,
    ),
  ).toEqual([]);
  expect(rows.map(({ name }) => name)).toContain('rows of pgboss.job');
}, 90_000);
