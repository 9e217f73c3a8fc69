import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { loadWords } from '../bot/words.ts';
import { keepSession } from './login/keep-session.ts';
import { openSessions } from './open-sessions.ts';
import { createScrub } from './scrub.ts';
import { madeKeyBeside, type SessionKeySource } from './session-key.ts';
import { StartError, startSentence } from './start-error.ts';

const SESSION = `1${randomBytes(275).toString('base64')}`;
const words = loadWords('locales').in('en');

let folder: string;
let file: string;
let sessionsDir: string;
let encrypted: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-session-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  file = join(folder, 'worker.session');
  sessionsDir = join(folder, 'sessions');
  encrypted = [];
});

interface How {
  sessionKey?: SessionKeySource;
  worker?: 'account' | 'bot';
}

const keeping = (how: How) => ({ sessionKey: madeKeyBeside(file), ...how });

function opened(how: How = {}): string[] {
  const config = { sessionFile: file, sessionsDir, ...keeping(how) };
  return openSessions(config, (each) => encrypted.push(each)).map(({ session }) => session);
}

/** What the operator reads. */
function refusal(how: How = {}): string {
  try {
    opened(how);
  } catch (error) {
    expect(error).toBeInstanceOf(StartError);
    const sentence = startSentence(error, words, createScrub());
    expect(sentence).not.toContain(SESSION);
    return sentence;
  }
  return 'accepted';
}

const environment = (...keys: Buffer[]): How => ({
  sessionKey: { from: 'environment', text: keys.map((key) => key.toString('base64')).join(',') },
});

test('a session is kept encrypted, and it and its key are for their owner alone', () => {
  keepSession(file, SESSION, keeping({}));
  expect(readFileSync(file, 'utf8')).toMatch(/^latchkey-session 1 account [0-9a-f]{16} [\w+/]+=*\n$/);
  expect(opened()).toEqual([SESSION]);
  expect(encrypted).toEqual([]);
  for (const each of [file, join(folder, 'session.key')]) expect(statSync(each).mode & 0o777).toBe(0o600);
  const once = readFileSync(file, 'utf8');
  keepSession(file, SESSION, keeping({}));
  expect(readFileSync(file, 'utf8')).not.toBe(once);
  expect(readdirSync(folder).toSorted()).toEqual(['session.key', 'worker.session']);
});

test('what an earlier version kept plain is encrypted at the first start, also behind a link, and told once', () => {
  mkdirSync(sessionsDir, { mode: 0o700 });
  const target = join(sessionsDir, 'kept.txt');
  const another = join(sessionsDir, '777.session');
  for (const each of [target, another]) writeFileSync(each, `${SESSION}\n`, { mode: 0o600 });
  symlinkSync(target, file);
  expect(opened()).toEqual([SESSION, SESSION]);
  expect(encrypted).toEqual([file, another]);
  expect(opened()).toEqual([SESSION, SESSION]);
  expect(encrypted).toHaveLength(2);
  for (const each of [target, another])
    expect(readFileSync(each, 'utf8')).not.toContain(SESSION.slice(0, 40));
});

test('the key is changed by putting a new one before the old one', () => {
  const [old, next] = [randomBytes(32), randomBytes(32)];
  keepSession(file, SESSION, keeping(environment(old)));
  expect(opened(environment(next, old))).toEqual([SESSION]);
  expect(encrypted).toEqual([file]);
  expect(opened(environment(next))).toEqual([SESSION]);
  expect(refusal(environment(old))).toContain('another key than the one in SESSION_KEY');
});

test('a key file is read in base64 or hexadecimal, an empty session is none', () => {
  const key = join(folder, 'chosen.key');
  const how: How = { sessionKey: { from: 'chosen-file', file: key } };
  writeFileSync(file, '');
  expect(opened(how)).toEqual([]);
  const bytes = randomBytes(32);
  writeFileSync(key, bytes.toString('base64'), { mode: 0o600 });
  keepSession(file, SESSION, keeping(how));
  writeFileSync(key, `${bytes.toString('hex')}\n`);
  expect(opened(how)).toEqual([SESSION]);
});

test('without its key, or with none that is one, it says where the key belongs', () => {
  keepSession(file, SESSION, keeping({}));
  const key = join(folder, 'session.key');
  writeFileSync(key, 'not a key');
  expect(refusal()).toContain(`What is in ${key} is no key`);
  rmSync(key);
  expect(refusal()).toContain(`its key isn’t in ${key}`);
  expect(readdirSync(folder)).toEqual(['worker.session']);
  const chosen: How = { sessionKey: { from: 'chosen-file', file: join(folder, 'mine.key') } };
  writeFileSync(file, SESSION);
  expect(refusal(chosen)).toContain(`openssl rand -base64 32 > ${join(folder, 'mine.key')}`);
  expect(readFileSync(file, 'utf8')).toBe(SESSION);
});

test.each([
  ['cut short', (text: string) => text.slice(0, -30), 'is damaged'],
  ['cut to almost nothing', (text: string) => text.slice(0, 9), 'is damaged'],
  ['without what is encrypted', (text: string) => text.slice(0, text.lastIndexOf(' ') + 1), 'is damaged'],
  [
    'with a letter changed',
    (text: string) => text.replace(/(.{20})(.)/, (_, a, b) => a + (b === 'x' ? 'y' : 'x')),
    '',
  ],
  ['with its end changed', (text: string) => `${text.trim().slice(0, -6)}AAAAAA`, 'is damaged'],
  ['made another account’s', (text: string) => text.replace(' account ', ' account:777 '), 'is damaged'],
  ['made the bot’s', (text: string) => text.replace(' account ', ' bot '), 'is damaged'],
  ['something else', () => 'hello', 'is damaged'],
  ['of a newer version', (text: string) => text.replace(' 1 ', ' 2 '), 'written by a newer version'],
])('a file that is %s is named, and stays as it is', (_, change, says) => {
  keepSession(file, SESSION, keeping({}));
  const changed = change(readFileSync(file, 'utf8'));
  writeFileSync(file, changed);
  expect(refusal()).toContain(file);
  expect(refusal()).toContain(says);
  expect(readFileSync(file, 'utf8')).toBe(changed);
});

test('an account’s session may be renamed, but is no other account’s and not the bot’s', () => {
  const named = join(sessionsDir, '777.session');
  keepSession(named, SESSION, keeping({}));
  expect(readFileSync(named, 'utf8')).toContain(' account:777 ');
  expect(opened()).toEqual([SESSION]);
  renameSync(named, file);
  expect(opened()).toEqual([SESSION]);
  copyFileSync(file, join(sessionsDir, '888.session'));
  expect(refusal()).toContain('was written for another account');
  rmSync(sessionsDir, { recursive: true });
  expect(refusal({ worker: 'bot' })).toContain('was written for another account, or for the bot itself');
});

test.each([
  ['the session', () => file, 0o640, (path: string) => `chmod 600 ${path}`],
  ['its folder', () => dirname(file), 0o755, (path: string) => `chmod 700 ${path}`],
  ['the key', () => join(folder, 'keys/my key'), 0o604, (path: string) => `chmod 600 '${path}'`],
  ['the key’s folder', () => join(folder, 'keys'), 0o775, (path: string) => `chmod go-w ${path}`],
])('%s that others can get at is refused, with the command that mends it', (_, path, mode, command) => {
  mkdirSync(join(folder, 'keys'), { mode: 0o755 });
  const key = join(folder, 'keys/my key');
  writeFileSync(key, randomBytes(32).toString('hex'), { mode: 0o600 });
  const how: How = { sessionKey: { from: 'chosen-file', file: key } };
  keepSession(file, SESSION, keeping(how));
  expect(refusal(how)).toBe('accepted');
  chmodSync(path(), mode);
  expect(refusal(how)).toContain(`Run: ${command(path())}`);
});

test('what can’t be read or written is named', () => {
  mkdirSync(file);
  expect(refusal()).toContain(`${file} can’t be read`);
  rmSync(file, { recursive: true });
  writeFileSync(join(folder, 'blocked'), '');
  const inNoFolder: How = { sessionKey: { from: 'made-file', file: join(folder, 'blocked/session.key') } };
  writeFileSync(file, SESSION, { mode: 0o600 });
  expect(refusal(inNoFolder)).toContain('can’t be written');
  expect(readFileSync(file, 'utf8')).toBe(SESSION);
});
