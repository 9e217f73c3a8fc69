import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sessionDigest } from '../worker/session-digest.ts';
import { assertPrivate } from './private-files.ts';
import { decryptSession, isEncrypted, isPlainSession, type SessionPurpose } from './session-encryption.ts';
import { nameOf, readSessionKeys, type SessionKeySource } from './session-key.ts';
import { StartError } from './start-error.ts';

/** Somebody’s login, and where it is kept. */
export interface SessionFile {
  file: string;
  /** A secret: who has it is the account. */
  session: string;
}

/** How sessions are kept. */
export interface SessionKeeping {
  sessionKey: SessionKeySource;
  /** Whose they are; `account` unless said otherwise. */
  worker?: 'account' | 'bot';
}

/** A session as its file has it. */
export interface KeptSession extends SessionFile {
  /** Encrypted with the newest key. */
  isCurrent: boolean;
}

const SESSION = /^(.+)\.session$/;

/** @returns null where there is none. @throws StartError */
export function readSession(file: string, keeping: SessionKeeping): string | null {
  return readKept(file, keeping)?.session ?? null;
}

/** As `readSession`; changes nothing. */
export function readKept(file: string, keeping: SessionKeeping): KeptSession | null {
  const content = contentOf(file);
  if (content === null) return null;
  if (isPlainSession(content)) return { file, session: content, isCurrent: false };
  if (!isEncrypted(content)) throw new StartError('start-session-damaged', { file });
  const { sessionKey } = keeping;
  const key = nameOf(sessionKey);
  const keys = readSessionKeys(sessionKey);
  if (keys.length === 0) throw new StartError('start-session-key-missing', { file, key });
  const read = decryptSession(content, keys);
  if ('problem' in read) throw new StartError(PROBLEMS[read.problem], { file, key });
  if (!fits(read.purpose, purposeOf(file, keeping)))
    throw new StartError('start-session-not-its-own', { file });
  return { file, session: read.session, isCurrent: read.isNewest };
}

const PROBLEMS = {
  'wrong-key': 'start-session-key-wrong',
  damaged: 'start-session-damaged',
  newer: 'start-session-newer',
} as const;

/** @returns null where there is no file, or an empty one. @throws StartError */
function contentOf(file: string): string | null {
  try {
    const content = readFileSync(file, 'utf8').trim();
    if (content === '') return null;
    assertPrivate(file);
    return content;
  } catch (error) {
    if (error instanceof StartError) throw error;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError('start-session-unreadable', { file, reason });
  }
}

/** What a file is for, as its name and the configuration say it. */
export function purposeOf(file: string, { worker }: SessionKeeping): SessionPurpose {
  if (worker === 'bot') return 'bot';
  const account = accountOf(file);
  return account === null ? 'account' : `account:${account}`;
}

/** An account's file may be renamed, from the first one's name to one with its user id or back. */
function fits(written: string, wanted: SessionPurpose): boolean {
  const [kind, account] = written.split(':');
  const [wantedKind, wantedAccount] = wanted.split(':');
  return kind === wantedKind && (account ?? wantedAccount) === (wantedAccount ?? account);
}

/** The files of all sessions that there are, that of the first account before the others. */
export function sessionFiles(config: { sessionFile: string; sessionsDir: string }): string[] {
  const { sessionFile, sessionsDir } = config;
  const more = (existsSync(sessionsDir) ? readdirSync(sessionsDir) : []).filter((name) => SESSION.test(name));
  return [sessionFile, ...more.toSorted().map((name) => join(sessionsDir, name))];
}

/** Copies of a session are the same session, which must not be connected twice: the first of them counts. */
export function withoutCopies(sessions: readonly SessionFile[]): SessionFile[] {
  const digests = sessions.map(({ session }) => sessionDigest(session));
  return sessions.filter((_, index) => digests.indexOf(digests[index] ?? '') === index);
}

/** `npm run login` names a session by its account. @returns null for another name. */
export function accountOf(file: string): number | null {
  const id = Number(SESSION.exec(basename(file))?.[1]);
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}

/** Where the session of one more account is kept. */
export function sessionFileOf(folder: string, userId: number): string {
  return join(folder, `${userId}.session`);
}
