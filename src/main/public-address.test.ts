import { expect, it } from 'vitest';
import { ConfigError, readConfig, secretsOf, unreadLines, type RealConfig } from './config.ts';

const credentials = {
  BOT_TOKEN: '123456:ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi',
  API_ID: '12345',
  API_HASH: '0123456789abcdef0123456789abcdef',
};

function real(env: Record<string, string>): RealConfig {
  const config = readConfig({ ...credentials, ...env });
  if (config.mode !== 'real') throw new Error('not on Telegram');
  return config;
}

function refusal(env: Record<string, string>): string {
  try {
    readConfig(env);
    return 'accepted';
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

it('needs one address for the webhook and the page, and no secret of anybody’s making', () => {
  const { webhook, miniAppUrl } = real({ PUBLIC_URL: 'https://latchkey.example.org' });
  expect(webhook?.url).toBe('https://latchkey.example.org/telegram');
  expect(miniAppUrl).toBe('https://latchkey.example.org/app/');
  // What Telegram takes for one, and Telegram alone can know.
  expect(webhook?.secret).toMatch(/^[\w-]{16,256}$/);
  expect(webhook?.secret).not.toContain(credentials.BOT_TOKEN.slice(7));
  const again = real({ PUBLIC_URL: 'https://other.example.org' });
  expect(again.webhook?.secret).toBe(webhook?.secret);
  const other = real({ PUBLIC_URL: 'https://latchkey.example.org', BOT_TOKEN: `7${credentials.BOT_TOKEN}` });
  expect(other.webhook?.secret).not.toBe(webhook?.secret);
  expect(secretsOf(again)).toContain(webhook?.secret);
});

it.each([
  [{}, null, null],
  [
    { PUBLIC_URL: 'https://example.org/latchkey' },
    'https://example.org/latchkey/telegram',
    'https://example.org/latchkey/app/',
  ],
  [{ PUBLIC_URL: 'https://example.org/' }, 'https://example.org/telegram', 'https://example.org/app/'],
  [{ WEBHOOK_URL: 'https://example.org/hook' }, 'https://example.org/telegram', null],
  [{ MINI_APP_URL: 'https://example.org/app/' }, null, 'https://example.org/app/'],
])('%o gives its addresses', (env, hook, page) => {
  const { webhook, miniAppUrl } = real(env);
  expect([webhook?.url ?? null, miniAppUrl]).toEqual([hook, page]);
});

it('takes a secret that somebody chose', () => {
  const chosen = { PUBLIC_URL: 'https://example.org', WEBHOOK_SECRET: 'a-secret-of-our-own' };
  expect(real(chosen).webhook?.secret).toBe('a-secret-of-our-own');
});

it('knows Telegram’s servers for tests', () => {
  expect(real({})).toMatchObject({ testServers: false, mtproto: null });
  expect(real({ TELEGRAM_TEST_SERVERS: '1' })).toMatchObject({
    testServers: true,
    mtproto: { host: '149.154.167.40', port: 443, dcId: 2, rsaPublicKey: null },
  });
  expect(real({ TELEGRAM_TEST_SERVERS: '1', MTPROTO_DC_ID: '3' }).mtproto?.host).toBe('149.154.175.117');
});

it('says everything that is wrong at once: wrong, missing, contradictory and mistyped', () => {
  const message = refusal({
    BOT_TOKNE: credentials.BOT_TOKEN,
    API_ID: 'hunter2',
    OPERATOR_IDS: '@ada',
    LOG_LEVEL: 'loud',
    PORT: '70000',
    CALL_DEADLINE_MS: '0.5',
    PUBLIC_URL: 'https://example.org:9000',
    WEBHOOK_URL: 'https://example.org',
    TELEGRAM_TEST_SERVERS: '1',
    MTPROTO_HOST: '127.0.0.1',
    ROLE: 'worker',
  });
  const lines = message.split('\n').filter((line) => line.startsWith('  - '));
  const expected = [
    'BOT_TOKEN: missing; from @BotFather',
    'API_ID: expected the number from https://my.telegram.org',
    'API_HASH: missing; from https://my.telegram.org',
    'OPERATOR_IDS: expected Telegram user ids with commas between them; Telegram Desktop shows yours',
    'LOG_LEVEL: expected fatal, error, warn',
    'PORT: expected a number from 0 to 65535',
    'CALL_DEADLINE_MS: expected a number of milliseconds',
    'MTPROTO_HOST and MTPROTO_PORT: set both or neither',
    'TELEGRAM_TEST_SERVERS and MTPROTO_HOST: ',
    'PUBLIC_URL and WEBHOOK_URL: ',
    'PUBLIC_URL: Telegram sends updates to the ports 443, 80, 88 and 8443 only',
    'ROLE: several processes need PostgreSQL',
    'BOT_TOKNE: not read; is it BOT_TOKEN?',
  ];
  for (const line of expected) expect(message).toContain(`  - ${line}`);
  expect(lines).toHaveLength(expected.length);
  expect(message).not.toMatch(/hunter2|ABCDEFGHIJ|@ada|:9000/);
});

it.each([
  [{ PUBLIC_URL: 'http://example.org' }, 'PUBLIC_URL: expected the public https:// URL'],
  [{ PUBLIC_URL: 'https://example.org/?bot=1' }, 'PUBLIC_URL: expected the public https:// URL'],
  [{ PUBLIC_URL: 'https://example.org', MINI_APP_URL: 'https://other.example/app/' }, 'leave MINI_APP_URL'],
  [{ WEBHOOK_SECRET: 'a-secret-of-our-own' }, 'WEBHOOK_SECRET: there is no webhook'],
  [{ BOT_API_ROOT: 'ftp://example.org' }, 'BOT_API_ROOT: expected a URL such as'],
  [{ TELEGRAM_TEST_SERVERS: '1', MTPROTO_DC_ID: '4' }, 'the test servers have the numbers 1 to 3'],
])('%o is refused with what to do', (env, sentence) => {
  expect(refusal({ ...credentials, ...env })).toContain(sentence);
});

it('lets a Bot API server of one’s own send to any port', () => {
  const own = { PUBLIC_URL: 'https://example.org:9000', BOT_API_ROOT: 'http://127.0.0.1:8081/' };
  expect(refusal({ ...credentials, ...own })).toBe('accepted');
  expect(real(own).botApiRoot).toBe('http://127.0.0.1:8081');
});

it('is not the simulated Telegram when somebody forgot the token', () => {
  expect(refusal({ PUBLIC_URL: 'https://latchkey.example.org' })).toContain('BOT_TOKEN: missing');
});

it.each([
  ['BOT_TOKNE', 'BOT_TOKEN'],
  ['OPERATOR_ID', 'OPERATOR_IDS'],
  ['TELEGRAM_BOT_TOKEN', 'BOT_TOKEN'],
  ['LATCHKEY_PORT', 'PORT'],
  ['public_url', 'PUBLIC_URL'],
])('%s is noticed, and probably means %s', (name, meant) => {
  expect(unreadLines({ [name]: 'x' })).toEqual([`${name}: not read; is it ${meant}?`]);
  // Then it is somebody else’s.
  expect(unreadLines({ [name]: 'x', [meant]: 'y' })).toEqual([]);
});

it('leaves everybody else’s variables alone', () => {
  const usual =
    'PATH HOME HOSTNAME POSTGRES_PASSWORD DOMAIN LANG NODE_ENV NODE_OPTIONS PWD SHELL SHLVL TERM USER'
      .split(' ')
      .concat(
        'OTEL_SERVICE_NAME',
        'INVOCATION_ID',
        'JOURNAL_STREAM',
        'SYSTEMD_EXEC_PID',
        'npm_lifecycle_event',
      );
  expect(unreadLines(Object.fromEntries(usual.map((name) => [name, 'x'])))).toEqual([]);
});
