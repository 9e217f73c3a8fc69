import type { ByteQueue } from './byte-queue.ts';

/** How payloads are cut out of a byte stream. https://core.telegram.org/mtproto/mtproto-transports */
export interface Framing {
  readonly name: 'full' | 'abridged' | 'intermediate' | 'padded';
  /**
   * Takes the next whole payload; `undefined` until it is all there.
   * @throws TransportError when what is there cannot become one.
   */
  next(received: ByteQueue): Buffer | undefined;
  frame(payload: Buffer): Buffer;
}

/** The peer does not speak the transport; its connection is not worth keeping. */
export class TransportError extends Error {
  override name = 'TransportError';
}

/** Telegram's own clients stay below 1 MiB. */
const MAX_PAYLOAD = 1 << 21;

/** @throws TransportError for a length that no honest client sends. */
export function checkLength(length: number): number {
  if (length < 4 || length > MAX_PAYLOAD) throw new TransportError(`a payload of ${length} bytes`);
  return length;
}
