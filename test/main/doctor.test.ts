import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { botDialog, CAST, CAST_CHATS, startSandbox, type Sandbox } from 'telegram-sandbox';
import { loadWords } from '../../src/bot/words.ts';
import { examine } from '../../src/main/doctor/examine.ts';
import { lockSession } from '../../src/main/open-store.ts';
import { projectRoot } from '../../src/main/project-root.ts';
import { workerSession } from '../e2e/product.ts';
import { environmentIn } from '../e2e/program.ts';
import { written } from '../store/tampering.ts';

const words = loadWords(join(projectRoot(), 'locales')).in('en');

interface Patient {
  sandbox: Sandbox;
  folder: string;
  env: Record<string, string>;
  /** All that the doctor said. */
  examined: (env?: Record<string, string>) => Promise<{ sound: boolean; said: string }>;
}

/** Set up as it should be. */
async function patient(): Promise<Patient> {
  const sandbox = await startSandbox();
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-doctor-'));
  onTestFinished(async () => {
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });
  const envFile = join(folder, '.env');
  writeFileSync(envFile, '', { mode: 0o600 });
  writeFileSync(join(folder, 'worker.session'), workerSession(sandbox), { mode: 0o600 });
  const env = { ...environmentIn(folder, sandbox), OPERATOR_IDS: String(CAST.ada) };
  sandbox.world.messages.send(botDialog(CAST.bot, CAST.ada), { fromId: CAST.ada, text: '/start' });
  return {
    sandbox,
    folder,
    env,
    async examined(more = {}) {
      const lines: string[] = [];
      const say = (line: string): void => void lines.push(line);
      const sound = await examine({ ...env, ...more }, { envFile, words, say });
      return { sound, said: lines.join('\n') };
    },
  };
}

test('where all is as it should be, it says so, and where links can be made', async () => {
  const { folder, examined } = await patient();
  await written(join(folder, 'latchkey.sqlite'), 3);
  const { sound, said } = await examined();
  expect(said).toContain('✅ The clock is right.');
  expect(said).toContain('✅ Updates are fetched by polling.');
  expect(said).toContain('✅ The account is signed in: Robin Porter');
  expect(said).toMatch(/It can make links in \d+ chats: .*Harbour Makers/);
  expect(said).toMatch(/The database is sound: .+, \d+ audit entries/);
  expect(said).not.toContain('❌');
  expect(sound).toBe(true);
}, 20_000);

test('what is wrong is named with the fix, all of it at once', async () => {
  const { sandbox, folder, examined } = await patient();
  sandbox.world.chats.promote(CAST.ada, CAST_CHATS.makers, CAST.robin, { inviteUsers: false });
  const database = join(folder, 'latchkey.sqlite');
  writeFileSync(database, 'nothing of the kind');
  chmodSync(database, 0o644);
  const { sound, said } = await examined({ OPERATOR_IDS: String(CAST.sam) });
  expect(said).toContain(`Run: chmod 600 ${database}`);
  expect(said).toContain('file is not a database');
  expect(said).toContain(`The bot can’t write to ${CAST.sam}`);
  expect(said).toMatch(/In these chats it can’t make links: .*Harbour Makers/);
  expect(said).toMatch(/\d things have to be mended/);
  expect(sound).toBe(false);
  expect(statSync(database).mode & 0o777).toBe(0o644);

  const session = join(folder, 'worker.session');
  chmodSync(session, 0o644);
  expect((await examined()).said).toContain(`Run: chmod 600 ${session}`);
}, 20_000);

test('a Bot API that fails is not taken for a wrong token or an operator who never wrote', async () => {
  const { sandbox, examined } = await patient();
  for (const method of ['getWebhookInfo', 'sendChatAction']) {
    sandbox.world.faults.add({ method, kind: 'error', code: 500, message: 'Internal Server Error' });
    const { said } = await examined();
    expect(said).toContain('❌ The Bot API can’t be reached');
    expect(said).not.toContain('BOT_TOKEN');
    expect(said).not.toContain('OPERATOR_IDS');
  }
}, 20_000);

test('a session that ended, a token of nobody and a clock that is off are found', async () => {
  const { sandbox, env, examined } = await patient();
  const { sessions } = sandbox.world;
  for (const keyId of sessions.ofUser(CAST.robin)) sessions.revoke(keyId, 'SESSION_REVOKED');
  const dead = await examined({ BOT_TOKEN: `1${env['BOT_TOKEN']}` });
  expect(dead.said).toContain('Telegram doesn’t know this BOT_TOKEN');
  expect(dead.said).toContain('Run: npm run login');
  expect(dead.said).not.toContain(env['BOT_TOKEN']);

  const late = createServer((_, response) => {
    response.setHeader('date', new Date(Date.now() - 300_000).toUTCString());
    response.end('{}');
  });
  await new Promise<void>((resolve) => void late.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void late.close());
  const address = late.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const { said } = await examined({ BOT_API_ROOT: `http://127.0.0.1:${port}` });
  expect(said).toMatch(/The clock is (299|300|301) seconds ahead/);
}, 20_000);

test('the account of a running Latchkey is not connected a second time', async () => {
  const { sandbox, env, examined } = await patient();
  const release = lockSession({ file: env['SESSION_FILE'] ?? '', session: workerSession(sandbox) });
  onTestFinished(release);
  const { said } = await examined({ PORT: '1' });
  expect(said).toContain('Another process uses the account’s session');
  expect(sandbox.world.calls.since(0).filter(({ front }) => front !== 'bot_api')).toEqual([]);
}, 20_000);
