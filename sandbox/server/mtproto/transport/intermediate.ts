import type { ByteQueue } from './byte-queue.ts';
import type { Framing } from './framing.ts';
import { checkLength } from './framing.ts';

/** The top bit asks for a quick acknowledgement, which we never give. */
const LENGTH_MASK = 0x7fffffff;

/** Key id and message key stand before the encrypted blocks of 16. */
const ENCRYPTED_HEADER = 24;

/** Four bytes of length. */
export function createIntermediate(): Framing {
  return { name: 'intermediate', next: takePrefixed, frame };
}

/** The same, with up to 15 random bytes behind each payload, which its reader cuts off. */
export function createPadded(randomBytes: (count: number) => Buffer): Framing {
  return {
    name: 'padded',
    next(received) {
      const padded = takePrefixed(received);
      return padded && padded.subarray(0, padded.length - paddingOf(padded));
    },
    frame(payload) {
      // An error code of 4 bytes is told from a message by its length alone.
      if (payload.length < ENCRYPTED_HEADER) return frame(payload);
      return frame(Buffer.concat([payload, randomBytes((randomBytes(1).readUInt8() % 4) * 4)]));
    },
  };
}

function takePrefixed(received: ByteQueue): Buffer | undefined {
  const header = received.peek(4);
  if (!header) return undefined;
  const length = checkLength(header.readUInt32LE() & LENGTH_MASK);
  return received.take(4 + length)?.subarray(4);
}

function frame(payload: Buffer): Buffer {
  const header = Buffer.alloc(4);
  header.writeUInt32LE(payload.length);
  return Buffer.concat([header, payload]);
}

function paddingOf(padded: Buffer): number {
  if (padded.length < ENCRYPTED_HEADER) return padded.length % 4;
  const isPlain = padded.readBigInt64LE() === 0n;
  // A plain message says its own length; an encrypted one is whole blocks.
  if (isPlain) return Math.max(0, padded.length - 20 - Math.max(0, padded.readInt32LE(16)));
  return (padded.length - ENCRYPTED_HEADER) % 16;
}
