import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assertPrivateAnywhere, createPrivately } from './private-files.ts';
import { KEY_LENGTH } from './session-encryption.ts';
import { StartError } from './start-error.ts';

/** Where the keys are that sessions are encrypted with. */
export type SessionKeySource =
  | { from: 'environment'; text: string }
  /** Made when it is first needed, as nobody chose it. */
  | { from: 'made-file'; file: string }
  | { from: 'chosen-file'; file: string }
  | { from: 'systemd'; file: string };

/** A systemd credential's name. */
const CREDENTIAL = 'session-key';

interface KeyVariables {
  SESSION_KEY?: string | undefined;
  SESSION_KEY_FILE?: string | undefined;
  CREDENTIALS_DIRECTORY?: string | undefined;
}

export function sessionKeySource(env: KeyVariables, sessionFile: string): SessionKeySource {
  if (env.SESSION_KEY !== undefined) return { from: 'environment', text: env.SESSION_KEY };
  if (env.SESSION_KEY_FILE !== undefined) return { from: 'chosen-file', file: env.SESSION_KEY_FILE };
  const credential = env.CREDENTIALS_DIRECTORY && join(env.CREDENTIALS_DIRECTORY, CREDENTIAL);
  return credential && existsSync(credential)
    ? { from: 'systemd', file: credential }
    : madeKeyBeside(sessionFile);
}

export function madeKeyBeside(sessionFile: string): SessionKeySource {
  return { from: 'made-file', file: join(dirname(sessionFile), 'session.key') };
}

/** For people: a variable's name, or a file's. */
export function nameOf(source: SessionKeySource): string {
  return source.from === 'environment' ? 'SESSION_KEY' : source.file;
}

/**
 * The newest first: what is written is encrypted with that; the others can still be read.
 * @returns none where there is no file.
 * @throws StartError
 */
export function readSessionKeys(source: SessionKeySource): readonly Buffer[] {
  const text = textOf(source);
  if (text === null) return [];
  const keys = parseKeys(text);
  if (keys === null) throw new StartError('start-session-key-invalid', { key: nameOf(source) });
  return keys;
}

/** The keys to write with: made now if there are none and nobody chose where they are. @throws StartError */
export function writingKeys(source: SessionKeySource): readonly [Buffer, ...Buffer[]] {
  if (source.from === 'made-file') createKey(source.file);
  const [newest, ...others] = readSessionKeys(source);
  if (newest === undefined) throw new StartError('start-session-key-none', { key: nameOf(source) });
  return [newest, ...others];
}

/** @returns null if one of them isn't a key: 32 bytes each, in base64 or hexadecimal, with white space or commas between them. */
export function parseKeys(text: string): readonly Buffer[] | null {
  const keys = keysIn(text).map(parseKey);
  return keys.length > 0 && keys.every((key) => key !== null) ? keys : null;
}

/** As they are written. */
export function keysIn(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

function parseKey(text: string): Buffer | null {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  const key = /^[\w+/-]{43}=?$/.test(text) ? Buffer.from(text, 'base64') : null;
  return key?.length === KEY_LENGTH ? key : null;
}

function textOf(source: SessionKeySource): string | null {
  if (source.from === 'environment') return source.text;
  const { file } = source;
  try {
    if (!existsSync(file)) return null;
    // systemd shows a credential to the service alone, by an access list, which looks as if its group could read it.
    if (source.from !== 'systemd') assertPrivateAnywhere(file);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof StartError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError('start-session-unreadable', { file, reason });
  }
}

/** Of several processes that start at once one makes it, and the others take that. */
function createKey(file: string): void {
  if (existsSync(file)) return;
  try {
    createPrivately(file, `${randomBytes(KEY_LENGTH).toString('base64')}\n`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError('start-session-unwritable', { file, reason });
  }
}
