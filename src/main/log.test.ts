import { expect, it } from 'vitest';
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
    '0123456789abcdef0123456789abcdef',
  ]) {
    expect(text).not.toContain(secret);
  }
  expect(text).toContain('t.me/+<hash>');
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
