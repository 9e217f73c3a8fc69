import { expect, test } from 'vitest';
import { CAST } from '../../server/world/cast.ts';
import { runFront } from './running-front.ts';

test('somebody scans a login, and says how their codes go out', async () => {
  const front = await runFront();
  const { token } = front.world.logins.newToken('00'.repeat(8));
  const scan = (link: string) => front.send('POST', `/users/${CAST.robin}/scans`, { link });
  expect((await scan('https://t.me/+abc')).body).toMatchObject({ error: 'AUTH_TOKEN_INVALID' });
  expect((await scan(`tg://login?token=${token.toString('base64url')}`)).status).toBe(200);
  expect(front.world.logins.takeAccepted('00'.repeat(8))).toBe(CAST.robin);
  await front.send('PUT', `/users/${CAST.robin}/code-ways`, { ways: ['call'] });
  expect(front.world.logins.codeWays('15550001001')).toEqual(['call']);
});

test('a two-step password comes and goes', async () => {
  const front = await runFront();
  const set = (password: string | null) => front.send('PUT', `/users/${CAST.robin}/password`, { password });
  expect((await set('open sesame')).body).toEqual({ hasPassword: true });
  expect(JSON.stringify(front.world.people.get(CAST.robin))).not.toContain('sesame');
  expect((await set(null)).body).toEqual({ hasPassword: false });
});
