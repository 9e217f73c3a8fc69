import { Readable, Writable } from 'node:stream';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startSandbox } from 'telegram-sandbox';
import { loadWords } from '../../src/bot/words.ts';
import { systemClock } from '../../src/main/clock.ts';
import { logInByPhone } from '../../src/main/login/by-phone.ts';
import { projectRoot } from '../../src/main/project-root.ts';
import { openPlainTerminal } from '../../src/main/terminal/plain-terminal.ts';
import { openLogin } from '../../src/worker/login/open-login.ts';

const words = loadWords(join(projectRoot(), 'locales')).in('en');

test('after a code that expired one new code is sent, and no more than that', async () => {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const { mtproto, world } = sandbox;
  const login = await openLogin({
    apiId: 1,
    apiHash: 'hash',
    endpoint: mtproto,
    rsaKey: mtproto.rsaPublicKey,
  });
  onTestFinished(() => login.close());
  world.faults.add({ method: 'auth.signIn', kind: 'error', code: 400, message: 'PHONE_CODE_EXPIRED' });
  let said = '';
  const terminal = openPlainTerminal(
    Readable.from(['12345\n', 'r\n', '12345\n']),
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        said += chunk.toString();
        done();
      },
    }),
  );
  onTestFinished(() => terminal.close());
  const step = await logInByPhone('+1 555 000 1001', { login, terminal, words, clock: systemClock });
  expect(step).toBe('signed-in');
  expect(said).toContain('That code has expired. Telegram sends a new one.');
  expect(said).toContain('to that number, in a text message');
  expect(world.calls.since(0).filter(({ method }) => method === 'auth.sendCode')).toHaveLength(2);
});
