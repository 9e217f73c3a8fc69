import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, secretsOf } from './config.ts';

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

  it('keeps backups unless told otherwise, encrypted with a key that is one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'latchkey-config-'));
    const key = '0f'.repeat(32);
    const keep = { hourly: 24, daily: 14, weekly: 8 };
    expect(readConfig(credentials).backups).toEqual({ folder: 'data/backups', key: null, keep });
    expect(readConfig({ ...credentials, BACKUPS: 'off' }).backups).toBeNull();
    expect(readConfig({}).backups).toBeNull();
    const given = {
      BACKUP_DIR: '/mnt/b',
      BACKUP_KEEP: '2, 3,4',
      BACKUP_KEY: Buffer.from(key, 'hex').toString('base64'),
    };
    const config = readConfig({ ...credentials, ...given });
    expect(config.backups).toEqual({ folder: '/mnt/b', key, keep: { hourly: 2, daily: 3, weekly: 4 } });
    expect(secretsOf(config)).toContain(key);

    const file = join(folder, 'key');
    const problem = (BACKUP_KEY_FILE: string, more = {}): string =>
      refusal({ ...credentials, BACKUP_KEY_FILE, ...more });
    expect(problem(file)).toContain('cannot be read');
    writeFileSync(file, `${key}\n`, { mode: 0o600 });
    expect(readConfig({ ...credentials, BACKUP_KEY_FILE: file }).backups?.key).toBe(key);
    expect(problem(file, { BACKUP_KEY: key })).toContain('set one of them');
    chmodSync(file, 0o644);
    expect(problem(file)).toContain(`chmod 600 ${file}`);
    expect(problem(file, { CREDENTIALS_DIRECTORY: folder })).toBe('accepted');
    writeFileSync(file, 'hunter2');
    expect(problem(file)).not.toContain('hunter2');
    expect(refusal({ ...credentials, BACKUP_KEY: 'hunter2', BACKUP_KEEP: '7' })).toMatch(
      /BACKUP_KEEP: .*BACKUP_KEY: /s,
    );
  });

  it('takes a webhook that Telegram would take', () => {
    const webhook = (WEBHOOK_URL: string) =>
      refusal({ ...credentials, WEBHOOK_URL, WEBHOOK_SECRET: 'a'.repeat(20) });
    expect(webhook('https://bot.example.org')).toBe('accepted');
    expect(webhook('http://127.0.0.1:8080')).toBe('accepted');
    expect(webhook('http://bot.example.org')).toContain('WEBHOOK_URL: expected a public https:// URL');
    expect(webhook('bot.example.org')).toContain('WEBHOOK_URL: ');
  });

  it('takes a Mini App’s address that Telegram would open', () => {
    const address = (MINI_APP_URL: string) => refusal({ ...credentials, MINI_APP_URL });
    expect(address('https://bot.example.org/app/')).toBe('accepted');
    expect(address('https://bot.example.org/latchkey/app/')).toBe('accepted');
    expect(address('http://127.0.0.1:8080/app/')).toBe('accepted');
    expect(address('http://bot.example.org/app/')).toContain('MINI_APP_URL: expected a public https:// URL');
    expect(address('https://bot.example.org')).toContain('MINI_APP_URL: ');
  });

  it('wants a pair whole', () => {
    expect(refusal({ ...credentials, MTPROTO_HOST: '127.0.0.1' })).toContain('MTPROTO_HOST and MTPROTO_PORT');
  });

  it('takes a session’s key that is one, from one place, and keeps it out of logs', () => {
    const key = randomBytes(32);
    const given = (env: Record<string, string>) => refusal({ ...credentials, ...env });
    for (const SESSION_KEY of [key.toString('base64'), key.toString('hex'), key.toString('base64url')]) {
      expect(given({ SESSION_KEY })).toBe('accepted');
      expect(secretsOf(readConfig({ ...credentials, SESSION_KEY }))).toContain(SESSION_KEY);
    }
    for (const SESSION_KEY of ['hunter2', key.subarray(1).toString('base64'), `${key.toString('hex')}00`]) {
      expect(given({ SESSION_KEY })).toContain('SESSION_KEY: expected 32 bytes in base64');
      expect(given({ SESSION_KEY })).not.toContain(SESSION_KEY);
    }
    expect(given({ SESSION_KEY: key.toString('hex'), SESSION_KEY_FILE: 'key' })).toContain(
      'set one of them, or neither',
    );
  });

  it('looks for the session’s key where systemd puts it, if it did, and beside the session otherwise', () => {
    const folder = mkdtempSync(join(tmpdir(), 'latchkey-'));
    const source = (env: Record<string, string>) =>
      readConfig({ ...credentials, CREDENTIALS_DIRECTORY: folder, ...env });
    expect(source({})).toMatchObject({ sessionKey: { from: 'made-file', file: 'data/session.key' } });
    writeFileSync(join(folder, 'session-key'), randomBytes(32).toString('hex'));
    expect(source({})).toMatchObject({ sessionKey: { from: 'systemd', file: join(folder, 'session-key') } });
    expect(source({ SESSION_KEY_FILE: '/k' })).toMatchObject({
      sessionKey: { from: 'chosen-file', file: '/k' },
    });
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

  it('takes a PostgreSQL that could be there, and names one that could not without its password', () => {
    const database = (DATABASE_URL: string) => refusal({ ...credentials, DATABASE_URL });
    expect(database('postgres://latchkey:hunter2@db.example.org:5432/latchkey?sslmode=require')).toBe(
      'accepted',
    );
    expect(database('postgresql:///latchkey?host=/var/run/postgresql')).toBe('accepted');
    for (const wrong of [
      'mysql://latchkey:hunter2@db.example.org/latchkey',
      'latchkey:hunter2@db.example.org/latchkey',
      'postgres://latchkey:hunter2@db.example.org',
      'postgres://latchkey:hunter2@db.example.org:543210/latchkey',
      'postgres:/latchkey:hunter2@db.example.org/latchkey',
      'postgres:///latchkey:hunter2@db.example.org',
      'postgres://latchkey:hun/ter2@db.example.org/latchkey',
    ]) {
      const message = database(wrong);
      expect(message).toContain('DATABASE_URL: expected a URL such as postgres://user:password@host');
      expect(message).not.toMatch(/hunter2|ter2|example\.org/);
    }
  });

  it('takes a role, and for a part of the work wants the database that the parts share', () => {
    const DATABASE_URL = 'postgres://latchkey@localhost/latchkey';
    expect(readConfig(credentials)).toMatchObject({ role: 'all', databaseUrl: null });
    for (const ROLE of ['all', 'bot', 'worker', 'web']) {
      expect(readConfig({ ...credentials, ROLE, DATABASE_URL })).toMatchObject({
        role: ROLE,
        databaseUrl: DATABASE_URL,
      });
    }
    expect(refusal({ ...credentials, ROLE: 'boss', DATABASE_URL })).toContain(
      'ROLE: expected all, bot, worker or web',
    );
    expect(refusal({ ...credentials, ROLE: 'worker' })).toContain('set DATABASE_URL');
    expect(refusal({ ROLE: 'web', DATABASE_URL })).toContain(
      'ROLE: only all works with the simulated Telegram',
    );
  });

  it('knows the database’s password as a secret, however it is written, and none where there is none', () => {
    const secrets = (DATABASE_URL: string) => secretsOf(readConfig({ DATABASE_URL }));
    expect(secrets('postgres://latchkey:p%22%40ss@localhost/latchkey')).toEqual([
      'p%22%40ss',
      String.raw`p\"@ss`,
      'p"@ss',
    ]);
    expect(secrets('postgres://latchkey:100%25@localhost/latchkey?password=other')).toEqual([
      '100%25',
      'other',
      '100%',
    ]);
    expect(secrets('postgres://localhost/latchkey')).toEqual([]);
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
