import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGunzip, createGzip } from 'node:zlib';

/** Of a file: how long it is, and its SHA-256 in hex. */
export interface Digest {
  bytes: number;
  sha256: string;
}

/** The file begins with it where it is encrypted; then come the nonce, what is encrypted, and the tag that it is whole by. */
const MAGIC = Buffer.from('latchkey-backup-1\n');
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/** The key is another one, or the file was changed. */
export class SealBroken extends Error {
  override name = 'SealBroken';
}

/**
 * Compresses a file into a new one, for its owner alone, on disk when this resolves.
 * @param key 32 bytes, to encrypt it with; null for none.
 * @returns what both are: what was read, and what was written.
 */
export async function seal(
  from: string,
  to: string,
  key: Buffer | null,
): Promise<{ content: Digest; file: Digest }> {
  const content = digesting();
  const file = digesting();
  const packed = createGzip({ level: constants.Z_BEST_SPEED });
  const steps = [createReadStream(from), content.through, packed] as const;
  if (key === null) await pipeline(...steps, file.through, created(to));
  else await pipeline(...steps, encrypting(key), file.through, created(to));
  return { content: content.digest(), file: file.digest() };
}

/**
 * Reads what `seal` wrote, into a new file for its owner alone, or only to see whether it is whole.
 * @param to null for nowhere. On disk when this resolves.
 * @returns what was in it. @throws SealBroken
 */
export async function unseal(file: string, key: Buffer | null, to: string | null): Promise<Digest> {
  const content = digesting();
  const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });
  await unpack(file, key, content.through, to === null ? nowhere() : created(to));
  return content.digest();
}

/** A new file for its owner alone, which is on disk once it is closed. */
function created(path: string): Writable {
  return createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
}

async function unpack(file: string, key: Buffer | null, ...to: [Transform, Writable]): Promise<void> {
  try {
    if (key === null) await pipeline(createReadStream(file), createGunzip(), ...to);
    else await pipeline(...(await decrypted(file, key)), createGunzip(), ...to);
  } catch (error) {
    const ofSystem = error instanceof Error && 'syscall' in error;
    throw ofSystem ? error : new SealBroken('it can’t be unpacked', { cause: error });
  }
}

function encrypting(key: Buffer): Transform {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce);
  let begun = false;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (!begun) this.push(Buffer.concat([MAGIC, nonce]));
      begun = true;
      done(null, cipher.update(chunk));
    },
    flush(done) {
      cipher.final();
      done(null, cipher.getAuthTag());
    },
  });
}

/** What it gives is only to be trusted once all of it was read without an error: the tag stands at the end. */
async function decrypted(file: string, key: Buffer): Promise<[Readable, Transform]> {
  const { size } = await stat(file);
  const begins = MAGIC.length + NONCE_BYTES;
  if (size < begins + TAG_BYTES) throw new SealBroken('it is too short');
  const head = Buffer.alloc(begins);
  const tag = Buffer.alloc(TAG_BYTES);
  const handle = await open(file);
  try {
    await handle.read(head, 0, begins, 0);
    await handle.read(tag, 0, TAG_BYTES, size - TAG_BYTES);
    if (!head.subarray(0, MAGIC.length).equals(MAGIC)) throw new SealBroken('it is not encrypted');
  } finally {
    await handle.close();
  }
  const decipher = createDecipheriv(CIPHER, key, head.subarray(MAGIC.length)).setAuthTag(tag);
  return [createReadStream(file, { start: begins, end: size - TAG_BYTES - 1 }), decipher];
}

function digesting(): { through: Transform; digest: () => Digest } {
  const hash = createHash('sha256');
  let bytes = 0;
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return { through, digest: () => ({ bytes, sha256: hash.digest('hex') }) };
}
