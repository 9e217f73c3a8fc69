import { createCipheriv, createDecipheriv } from 'node:crypto';
import { createAbridged } from './abridged.ts';
import type { ByteQueue } from './byte-queue.ts';
import type { Framing } from './framing.ts';
import { TransportError } from './framing.ts';
import { createFull } from './full.ts';
import { createIntermediate, createPadded } from './intermediate.ts';

const ABRIDGED = 0xef;
const ABRIDGED_OBFUSCATED = 0xefefefef;
const INTERMEDIATE = 0xeeeeeeee;
const PADDED = 0xdddddddd;

/** What obfuscated transports never start with: other protocols on the wrong port. */
const FOREIGN = new Set(['GET ', 'POST', 'HEAD', 'OPTI', '\u0016\u0003\u0001\u0002']);

const OBFUSCATED_HEADER = 64;

export interface Transport {
  framing: Framing;
  obfuscated: boolean;
  decrypt(bytes: Buffer): Buffer;
  encrypt(bytes: Buffer): Buffer;
}

/**
 * Tells the transport by the first bytes of a connection and takes its header.
 * @returns `undefined` until enough bytes are there.
 * @throws TransportError for anything else than MTProto.
 */
export function detectTransport(
  received: ByteQueue,
  randomBytes: (count: number) => Buffer,
): Transport | undefined {
  if (received.peek(1)?.readUInt8() === ABRIDGED) {
    received.take(1);
    return plain(createAbridged());
  }
  const four = received.peek(4);
  if (!four) return undefined;
  if (FOREIGN.has(four.toString('latin1'))) throw new TransportError('not MTProto');
  const tag = four.readUInt32LE();
  if (tag === INTERMEDIATE || tag === PADDED) {
    received.take(4);
    return plain(framingOf(tag, randomBytes));
  }
  // The first frame of the full transport has sequence number 0, which an obfuscated header never has there.
  const eight = received.peek(8);
  if (!eight) return undefined;
  if (eight.readUInt32LE(4) === 0) return plain(createFull());
  const header = received.take(OBFUSCATED_HEADER);
  return header && obfuscated(header, randomBytes);
}

function plain(framing: Framing): Transport {
  return { framing, obfuscated: false, decrypt: (bytes) => bytes, encrypt: (bytes) => bytes };
}

/** https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation */
function obfuscated(header: Buffer, randomBytes: (count: number) => Buffer): Transport {
  const reversed = Buffer.from(header.subarray(8, 56).toReversed());
  const decipher = createDecipheriv('aes-256-ctr', header.subarray(8, 40), header.subarray(40, 56));
  const cipher = createCipheriv('aes-256-ctr', reversed.subarray(0, 32), reversed.subarray(32, 48));
  const tag = decipher.update(header).readUInt32LE(56);
  return {
    framing: framingOf(tag, randomBytes),
    obfuscated: true,
    decrypt: (bytes) => decipher.update(bytes),
    encrypt: (bytes) => cipher.update(bytes),
  };
}

function framingOf(tag: number, randomBytes: (count: number) => Buffer): Framing {
  switch (tag) {
    case ABRIDGED_OBFUSCATED:
      return createAbridged();
    case INTERMEDIATE:
      return createIntermediate();
    case PADDED:
      return createPadded(randomBytes);
    default:
      throw new TransportError('no transport that is known');
  }
}
