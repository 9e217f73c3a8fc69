import { expect, it } from 'vitest';
import { StoreUnreachable } from '../domain/ports/operation-store.ts';
import { createLog } from './log.ts';
import { createScrub } from './scrub.ts';

it('writes no token, link, session or API hash, wherever it stands', () => {
  const lines: string[] = [];
  const log = createLog({ level: 'info', destination: { write: (line: string) => lines.push(line) } });
  const token = '123456:ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi';
  const session = `1${'Ab9+'.repeat(90)}==`;
  log.info(
    {
      url: `https://api.telegram.org/bot${token}/getMe`,
      nested: {
        link: 'https://t.me/+SeCrEtHaSh012345',
        share: `https://t.me/share/url?url=${encodeURIComponent('https://t.me/+EnCoDeDhAsH67890')}`,
      },
      database: 'connect to postgres://latchkey:hunter2@db.example.org/latchkey failed',
    },
    'x',
  );
  log.error(
    { err: new Error(`failed for t.me/joinchat/OldSecret99 with ${session}`) },
    'y 0123456789abcdef0123456789abcdef',
  );
  const text = lines.join('');
  expect(lines).toHaveLength(2);
  for (const secret of [
    token,
    'SeCrEtHaSh012345',
    'EnCoDeDhAsH67890',
    'OldSecret99',
    session,
    'hunter2',
    '0123456789abcdef0123456789abcdef',
  ]) {
    expect(text).not.toContain(secret);
  }
  expect(text).toContain('t.me/+<hash>');
});

it.each([
  ['a phone number', '+49 (151) 234-56789', 'call +49 (151) 234-56789, please'],
  ['a phone number alone', '15550001001', JSON.stringify({ phoneNumber: '15550001001' })],
  ['a phone number in a URL', '15550001001', 'https://t.me/%2B15550001001'],
  ['a login token', 'AQJ-x_Zk9', 'open tg://login?token=AQJ-x_Zk9 on a phone'],
  ['a login token in a URL', 'AQJ-x_Zk9', encodeURIComponent('tg://login?token=AQJ-x_Zk9')],
  [
    'a bot token in a URL',
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi',
    '123456%3AABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi',
  ],
  ['initData', 'Okafor', 'user=%7B%22first_name%22%3A%22Okafor%22%7D&auth_date=1&hash=abc'],
  ['initData in a header', 'Okafor', 'authorization: tma user=Okafor&hash=abc'],
  [
    'initData in an address',
    'Okafor',
    'https://example.org/app/#tgWebAppData=user%3DOkafor&tgWebAppVersion=8',
  ],
  [
    'a key',
    'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=',
    'SESSION_KEY=q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=',
  ],
])('writes %s nowhere', (_, secret, text) => {
  const scrub = createScrub();
  expect(scrub(text)).not.toContain(secret);
  expect(scrub(JSON.stringify({ text }))).not.toContain(secret);
});

it.each([
  '{"level":30,"time":1764496965123,"peerId":-1001234567890,"msg":"a census is finished"}',
  '2026-11-30T09:22:45.000+02:00, 12 +0200',
  'step 3 of 12, 40 % in 1500 ms: 1 + 23456789',
  'user=5 is all',
])('leaves what is no secret as it is: %s', (text) => {
  expect(createScrub()(text)).toBe(text);
});

it('writes no secret of the configuration, whatever it looks like', () => {
  const lines: string[] = [];
  const destination = { write: (line: string) => lines.push(line) };
  const log = createLog({ level: 'info', scrub: createScrub(['our-webhook-secret']), destination });
  log.warn(
    { err: new Error('Bad Request: our-webhook-secret is no secret'), payload: ['our-webhook-secret'] },
    'x',
  );
  expect(lines.join('')).not.toContain('our-webhook-secret');
});

it('says where a defect is, and of an outage only what is out of reach', () => {
  const lines: string[] = [];
  const log = createLog({ level: 'info', destination: { write: (line: string) => lines.push(line) } });
  log.warn({ err: new StoreUnreachable('PostgreSQL can’t be reached') }, 'x');
  log.error({ err: new Error('a defect') }, 'x');
  expect(lines[0]).toContain('PostgreSQL can’t be reached');
  expect(lines[0]).not.toContain('log.test.ts');
  expect(lines[1]).toContain('log.test.ts');
});
