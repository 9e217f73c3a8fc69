import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, inject, onTestFinished, test } from 'vitest';
import { loadWords } from '../../src/bot/words.ts';
import { createLog } from '../../src/main/log.ts';
import { openConfiguredStore } from '../../src/main/open-store.ts';
import { createScrub } from '../../src/main/scrub.ts';
import { isMendable, startSentence } from '../../src/main/start-error.ts';
import { start } from '../e2e/program.ts';
import { freshDatabase } from '../postgres/database.ts';
import { inDatabase } from '../postgres/server.ts';
import { written } from '../store/tampering.ts';

const PASSWORD = 'hunter2-of-the-database';
const words = loadWords('locales').in('en');

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'latchkey-postgres-start-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
});

/** A user who may log in, and what else `options` says. @returns the URL of a new database, as that user. */
async function asUser(name: string, options = ''): Promise<string> {
  const url = await freshDatabase();
  const database = new URL(url).pathname.slice(1);
  const user = `${name}_${database}`;
  await inDatabase(url, (client) =>
    client.query(`create role ${user} login password '${PASSWORD}' ${options}`),
  );
  onTestFinished(() =>
    inDatabase(url, async (client) => void (await client.query(`drop owned by ${user}; drop role ${user}`))),
  );
  return Object.assign(new URL(url), { username: user, password: PASSWORD }).href;
}

/** @returns what the operator reads. */
async function said(databaseUrl: string, databaseFile = '/nowhere/latchkey.sqlite'): Promise<string> {
  const config = { databaseFile, databaseUrl, restored: false };
  try {
    const store = await openConfiguredStore(config, createLog({ level: 'silent' }));
    await store.close();
  } catch (error) {
    expect(isMendable(error)).toBe(true);
    const sentence = startSentence(error, words, createScrub());
    expect(sentence).not.toContain(PASSWORD);
    return sentence;
  }
  return 'it was opened';
}

test('a database that is there is opened, and again by the next process', async () => {
  const url = await freshDatabase();
  expect(await said(url)).toBe('it was opened');
  expect(await said(url)).toBe('it was opened');
});

test('a wrong password is said to be one', async () => {
  const wrong = new URL(await asUser('wrong'));
  wrong.password = `not-${PASSWORD}`;
  const { host, username } = wrong;
  // Only a server that wants a password can refuse it.
  const sentence = await said(wrong.href);
  expect(sentence).toContain(`PostgreSQL at ${host} doesn’t let ${username} in.`);
  expect(sentence).toContain('DATABASE_URL');
});

test('a user whom PostgreSQL doesn’t know is said to be refused', async () => {
  const url = Object.assign(new URL(inject('postgresUrl')), {
    username: 'nobody-at-all',
    password: PASSWORD,
  });
  expect(await said(url.href)).toContain('doesn’t let nobody-at-all in');
});

test('a database that isn’t there is named', async () => {
  const url = Object.assign(new URL(inject('postgresUrl')), { pathname: '/not_made_yet' });
  expect(await said(url.href)).toContain(`PostgreSQL at ${url.host} has no database not_made_yet.`);
});

test('a server that isn’t there is named, whether its name is wrong or nothing listens', async () => {
  const port = await freePort();
  expect(await said(`postgres://latchkey:${PASSWORD}@127.0.0.1:${port}/latchkey`)).toContain(
    `PostgreSQL can’t be reached at 127.0.0.1:${port}.`,
  );
  expect(await said(`postgres://latchkey:${PASSWORD}@no-such-host.invalid/latchkey`)).toContain(
    'PostgreSQL can’t be reached at no-such-host.invalid.',
  );
});

test('a server with no connection left is said to be full', async () => {
  expect(await said(await asUser('crowd', 'connection limit 0'))).toContain('has no connection left');
});

test('a user who may not make tables is said to need the database', async () => {
  expect(await said(await asUser('guest'))).toMatch(
    /doesn’t let guest_\w+ change test_\w+\. Make guest_\w+ the owner/,
  );
});

test('a database that a newer version has upgraded is left as it is', async () => {
  const url = await freshDatabase();
  expect(await said(url)).toBe('it was opened');
  const step = `insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '')`;
  await inDatabase(url, (client) => client.query(step));
  expect(await said(url)).toBe(
    'A newer version of Latchkey has already upgraded this database: it knows the step 9999-from-the-future, ' +
      'and this version doesn’t. Start that version, or a newer one.',
  );
});

test('a server that is too old is said to be, before anything is made there', async () => {
  const url = await freshDatabase();
  // Names are looked for in `public` first: it tells of itself what an older one would.
  await inDatabase(url, async (client) => {
    await client.query(`create view public.pg_settings as select name, case name
      when 'server_version_num' then '150008' when 'server_version' then '15.8' else setting end as setting
      from pg_catalog.pg_settings`);
    const database = new URL(url).pathname.slice(1);
    await client.query(`alter database "${database}" set search_path = public, pg_catalog`);
  });
  expect(await said(url)).toBe(
    `PostgreSQL at ${new URL(url).host} is version 15.8, and Latchkey needs 16 or newer. Upgrade it, or set ` +
      'DATABASE_URL to a newer server. Then start again.',
  );
  const { rowCount } = await inDatabase(url, (client) => client.query('select 1 from pg_stat_user_tables'));
  expect(rowCount).toBe(0);
});

test('no second store is begun beside a file that wasn’t moved', async () => {
  const file = join(folder, 'latchkey.sqlite');
  await written(file, 1);
  const url = await freshDatabase();
  expect(await said(url, file)).toContain(
    `everything is in ${file}. Move it first: npm run move-to-postgres.`,
  );
  const { rowCount } = await inDatabase(url, (client) => client.query('select 1 from pg_stat_user_tables'));
  expect(rowCount).toBe(0);
  await rm(file);
  expect(await said(url, file)).toBe('it was opened');
  // Whatever is there now: the store in PostgreSQL goes on.
  await written(file, 1);
  expect(await said(url, file)).toBe('it was opened');
});

test('a server without TLS is said to have none where it is wanted', async () => {
  const url = `${await freshDatabase()}?sslmode=verify-full`;
  expect(await said(url)).toContain('no encrypted connection');
});

test('something else that listens there is said to be no use', async () => {
  const server = createServer((socket) => socket.end('220 mail.example.org ESMTP\r\n'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  expect(await said(`postgres://latchkey:${PASSWORD}@127.0.0.1:${port}/latchkey`)).toContain(
    `127.0.0.1:${port}`,
  );
});

test.each([
  [
    'is malformed',
    { DATABASE_URL: `postgres:/latchkey:${PASSWORD}@localhost` },
    'DATABASE_URL: expected a URL',
  ],
  [
    'has no server',
    { DATABASE_URL: `postgres://latchkey:${PASSWORD}@127.0.0.1:1/latchkey` },
    'PostgreSQL can’t be reached at 127.0.0.1:1.',
  ],
  ['has no such role beside it', { ROLE: 'boss' }, 'ROLE: expected all, bot, worker or web'],
])(
  'a program whose DATABASE_URL %s ends with a sentence, and without its password',
  async (_, env, sentence) => {
    const main = join(import.meta.dirname, '../../src/main/main.ts');
    const tsx = import.meta.resolve('tsx');
    const program = start(['--import', tsx, main], { folder, env: { PORT: '0', ...env } });
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain(sentence);
    expect(program.output()).not.toContain(PASSWORD);
    expect(program.output()).not.toMatch(/^\s+at /m);
  },
  30_000,
);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
