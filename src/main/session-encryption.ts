import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** What a session's file is for: the bot's own, an account's, or that of the account with this user id. */
export type SessionPurpose = 'bot' | 'account' | `account:${number}`;

/** What a session's file says with these keys. */
export type ReadSession =
  | { session: string; purpose: string; isNewest: boolean }
  | { problem: 'wrong-key' | 'damaged' | 'newer' };

/** Bytes. */
export const KEY_LENGTH = 32;

const ALGORITHM = 'aes-256-gcm';
const NAME = 'latchkey-session';
const VERSION = '1';
/** Bytes, as NIST SP 800-38D recommends them for GCM. */
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;

/** What GramJS writes: a version, and bytes in base64. */
const PLAIN = /^1[\w+/-]+=*$/;

/**
 * A file's content: name, version, purpose, key id, and in base64 the nonce, the encrypted session and its tag. All that comes before
 * the last field is authenticated with it: nobody can make it another account's.
 */
export function encryptSession(session: string, purpose: SessionPurpose, key: Buffer): string {
  const header = [NAME, VERSION, purpose, keyId(key)].join(' ');
  const nonce = randomBytes(NONCE_LENGTH);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_LENGTH });
  cipher.setAAD(Buffer.from(header));
  const encrypted = Buffer.concat([
    nonce,
    cipher.update(session, 'utf8'),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  return `${header} ${encrypted.toString('base64')}`;
}

/** @param keys the newest first. */
export function decryptSession(content: string, keys: readonly Buffer[]): ReadSession {
  const fields = content.split(' ');
  const [, version, purpose = '', id, encrypted = ''] = fields;
  if (version !== VERSION && /^\d+$/.test(version ?? '')) return { problem: 'newer' };
  if (version !== VERSION || fields.length !== 5) return { problem: 'damaged' };
  const key = keys.find((each) => keyId(each) === id);
  if (key === undefined) return { problem: /^[0-9a-f]{16}$/.test(id ?? '') ? 'wrong-key' : 'damaged' };
  const bytes = Buffer.from(encrypted, 'base64');
  if (bytes.length < NONCE_LENGTH + TAG_LENGTH) return { problem: 'damaged' };
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_LENGTH), {
    authTagLength: TAG_LENGTH,
  });
  decipher.setAAD(Buffer.from(fields.slice(0, 4).join(' ')));
  decipher.setAuthTag(bytes.subarray(-TAG_LENGTH));
  try {
    const session =
      decipher.update(bytes.subarray(NONCE_LENGTH, -TAG_LENGTH), undefined, 'utf8') + decipher.final('utf8');
    return { session, purpose, isNewest: key === keys[0] };
  } catch {
    return { problem: 'damaged' };
  }
}

export function isEncrypted(content: string): boolean {
  return content.startsWith(`${NAME} `);
}

/** Whether it is a session as versions before encryption kept it. */
export function isPlainSession(content: string): boolean {
  return PLAIN.test(content);
}

/** Names a key without giving it away, so that a wrong key isn't taken for a damaged file. 16 hexadecimal digits. */
function keyId(key: Buffer): string {
  return createHmac('sha256', key).update('latchkey session key').digest('hex').slice(0, 16);
}
