import type { Framing } from './framing.ts';
import { checkLength } from './framing.ts';

const LONG = 0x7f;

/** One byte of length in words of 4, or 0x7f and three of them. */
export function createAbridged(): Framing {
  return {
    name: 'abridged',
    next(received) {
      const first = received.peek(1)?.readUInt8();
      if (first === undefined) return undefined;
      // The top bit asks for a quick acknowledgement, which we never give.
      const short = first & 0x7f;
      const headerLength = short === LONG ? 4 : 1;
      const header = received.peek(headerLength);
      if (!header) return undefined;
      const length = checkLength((short === LONG ? header.readUIntLE(1, 3) : short) * 4);
      return received.take(headerLength + length)?.subarray(headerLength);
    },
    frame(payload) {
      const words = payload.length / 4;
      const header =
        words < LONG
          ? Buffer.from([words])
          : Buffer.from([LONG, words & 255, (words >> 8) & 255, words >> 16]);
      return Buffer.concat([header, payload]);
    },
  };
}
