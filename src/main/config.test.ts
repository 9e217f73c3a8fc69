import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const credentials = {
  BOT_TOKEN: '123456:ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi',
  API_ID: '12345',
  API_HASH: '0123456789abcdef0123456789abcdef',
};

function refusal(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('readConfig', () => {
  it('runs the sandbox on loopback when no credential is set, whatever HOST says', () => {
    expect(readConfig({ HOST: '0.0.0.0', BOT_TOKEN: '' })).toMatchObject({
      mode: 'sandbox',
      host: '127.0.0.1',
      port: 8080,
    });
  });

  it('names every missing credential when some are set', () => {
    const message = refusal({ BOT_TOKEN: credentials.BOT_TOKEN });
    expect(message).toContain('API_ID: missing');
    expect(message).toContain('API_HASH: missing');
    expect(message).not.toContain('BOT_TOKEN: ');
  });

  it('names every wrong variable at once, and no value', () => {
    const message = refusal({
      ...credentials,
      API_ID: 'abc',
      API_HASH: 'hunter2',
      PORT: '99999',
      WEBHOOK_URL: 'nope',
    });
    for (const name of ['API_ID', 'API_HASH', 'PORT', 'WEBHOOK_URL']) expect(message).toContain(`${name}: `);
    expect(message).not.toContain('hunter2');
  });

  it('takes a webhook that Telegram would take', () => {
    const webhook = (WEBHOOK_URL: string) =>
      refusal({ ...credentials, WEBHOOK_URL, WEBHOOK_SECRET: 'a'.repeat(20) });
    expect(webhook('https://bot.example.org')).toBe('accepted');
    expect(webhook('http://127.0.0.1:8080')).toBe('accepted');
    expect(webhook('http://bot.example.org')).toContain('WEBHOOK_URL: expected a public https:// URL');
    expect(webhook('bot.example.org')).toContain('WEBHOOK_URL: ');
  });

  it('wants pairs whole', () => {
    expect(refusal({ ...credentials, MTPROTO_HOST: '127.0.0.1' })).toContain('MTPROTO_HOST and MTPROTO_PORT');
    expect(refusal({ ...credentials, WEBHOOK_SECRET: 'a'.repeat(20) })).toContain(
      'WEBHOOK_URL and WEBHOOK_SECRET',
    );
  });

  it('reads the session that login wrote, or says there is none', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'latchkey-')), 'worker.session');
    expect(readConfig({ ...credentials, SESSION_FILE: file })).toMatchObject({ mode: 'real', session: null });
    writeFileSync(file, '1abc\n');
    expect(readConfig({ ...credentials, SESSION_FILE: file })).toMatchObject({ session: '1abc' });
  });

  it('keeps a bot’s session apart from an account’s', () => {
    expect(readConfig({ WORKER: 'bot' })).toMatchObject({ mode: 'sandbox', worker: 'bot' });
    expect(readConfig(credentials)).toMatchObject({ worker: 'account', sessionFile: 'data/worker.session' });
    expect(readConfig({ ...credentials, WORKER: 'bot' })).toMatchObject({
      worker: 'bot',
      sessionFile: 'data/bot.session',
    });
    expect(refusal({ ...credentials, WORKER: 'robot' })).toContain('WORKER: expected account or bot');
  });

  it('takes a public key with its line ends written out', () => {
    const MTPROTO_RSA_PUBLIC_KEY = String.raw`-----BEGIN RSA PUBLIC KEY-----\nAAAA\n-----END RSA PUBLIC KEY-----`;
    const config = readConfig({
      ...credentials,
      MTPROTO_HOST: '127.0.0.1',
      MTPROTO_PORT: '4430',
      MTPROTO_RSA_PUBLIC_KEY,
    });
    expect(config).toMatchObject({
      mtproto: { port: 4430, rsaPublicKey: expect.stringContaining('-----\nAAAA\n') },
    });
  });
});
