import { crc32 } from 'node:zlib';
import type { Framing } from './framing.ts';
import { TransportError, checkLength } from './framing.ts';

/** Length and sequence number before, CRC32 behind. */
const OVERHEAD = 12;

export function createFull(): Framing {
  let received = 0;
  let sent = 0;
  return {
    name: 'full',
    next(queue) {
      const header = queue.peek(4);
      if (!header) return undefined;
      const length = header.readUInt32LE();
      checkLength(length - OVERHEAD);
      const frame = queue.take(length);
      if (!frame) return undefined;
      if (crc32(frame.subarray(0, -4)) !== frame.readUInt32LE(length - 4))
        throw new TransportError('wrong CRC32');
      if (frame.readUInt32LE(4) !== received) throw new TransportError('wrong sequence number');
      received += 1;
      return frame.subarray(8, -4);
    },
    frame(payload) {
      const frame = Buffer.alloc(payload.length + OVERHEAD);
      frame.writeUInt32LE(frame.length);
      frame.writeUInt32LE(sent, 4);
      payload.copy(frame, 8);
      frame.writeUInt32LE(crc32(frame.subarray(0, -4)), frame.length - 4);
      sent += 1;
      return frame;
    },
  };
}
