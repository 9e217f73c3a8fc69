import { ByteQueue } from './byte-queue.ts';
import type { Transport } from './detect.ts';
import { detectTransport } from './detect.ts';

/** One connection's payloads, whatever transport its client chose. */
export class Channel {
  readonly #received = new ByteQueue();
  readonly #randomBytes: (count: number) => Buffer;
  #transport: Transport | undefined;

  constructor(randomBytes: (count: number) => Buffer) {
    this.#randomBytes = randomBytes;
  }

  /** For people who want to see what a client chose; absent until it is known. */
  get transport(): Transport | undefined {
    return this.#transport;
  }

  /**
   * The payloads that these bytes complete.
   * @throws TransportError when the stream makes no sense any more.
   */
  *read(bytes: Buffer): Generator<Buffer> {
    this.#received.push(this.#transport ? this.#transport.decrypt(bytes) : bytes);
    const transport = this.#transport ?? this.#detect();
    if (!transport) return;
    for (
      let payload = transport.framing.next(this.#received);
      payload !== undefined;
      payload = transport.framing.next(this.#received)
    ) {
      yield payload;
    }
  }

  /** @throws Error before the client said anything: there is no way to answer it yet. */
  write(payload: Buffer): Buffer {
    if (!this.#transport) throw new Error('the transport is not known yet');
    return this.#transport.encrypt(this.#transport.framing.frame(payload));
  }

  #detect(): Transport | undefined {
    this.#transport = detectTransport(this.#received, this.#randomBytes);
    // What followed an obfuscated header in the same bytes is still to be deciphered.
    if (this.#transport?.obfuscated) {
      const rest = this.#received.take(this.#received.length);
      if (rest) this.#received.push(this.#transport.decrypt(rest));
    }
    return this.#transport;
  }
}
