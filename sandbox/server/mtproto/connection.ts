import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { decryptPacket } from './crypto/packet.ts';
import type { KeyExchange } from './handshake/key-exchange.ts';
import { answerPlain } from './handshake/plain-message.ts';
import type { Keyring } from './keyring.ts';
import type { Link } from './session/link.ts';
import type { NextMessageId } from './session/message-ids.ts';
import type { Packet } from './crypto/packet.ts';
import type { Timers } from './timers.ts';
import { Channel } from './transport/channel.ts';

export interface ConnectionOptions {
  socket: Socket;
  keyring: Keyring;
  timers: Timers;
  nextMessageId: NextMessageId;
  exchange: KeyExchange;
  /** A whole packet of a known key. */
  onPacket: (packet: Packet, keyId: string, key: Buffer, link: Link) => void;
}

export interface Connection extends Link {
  /** Of the key that last spoke here. */
  readonly keyId: string | undefined;
  readonly transport: Channel['transport'];
}

/** Somebody who sends nothing that makes sense for so long is not a client. */
const SILENCE_MS = 60_000;

/** A client with nothing to ask still pings every minute or so; one that does not has gone. */
const IDLE_MS = 600_000;

/** How long a peer may take to read our last words. */
const LINGER_MS = 5_000;

/** Bytes that a client may leave unread before we give it up. */
const MAX_UNREAD = 1 << 24;

const UNKNOWN_KEY = 404;

/** From the bytes of a socket to packets and back. Nonsense closes the socket, and only that. */
export function openConnection(options: ConnectionOptions): Connection {
  const { socket, keyring, timers } = options;
  const channel = new Channel(randomBytes);
  let keyId: string | undefined;
  let muted = false;
  /** Set by `ping_delay_disconnect`, or because the connection is ending. */
  let hasOwnDeadline = false;
  let stopWaiting = timers.after(SILENCE_MS, drop);

  function drop(): void {
    stopWaiting();
    socket.destroy();
  }

  function closeAfter(milliseconds: number): void {
    stopWaiting();
    stopWaiting = timers.after(milliseconds, drop);
  }

  function dropAfter(milliseconds: number): void {
    hasOwnDeadline = true;
    closeAfter(milliseconds);
  }

  function write(payload: Buffer): void {
    if (!connection.isOpen) return;
    socket.write(channel.write(payload));
    if (socket.writableLength > MAX_UNREAD) drop();
  }

  function end(): void {
    dropAfter(LINGER_MS);
    socket.end(() => {
      drop();
    });
  }

  function transportError(code: number): void {
    const payload = Buffer.alloc(4);
    payload.writeInt32LE(-code);
    write(payload);
  }

  function receive(payload: Buffer): void {
    if (payload.length < 24) throw new RangeError('a payload too short for a message');
    const namedKey = payload.subarray(0, 8);
    if (namedKey.readBigInt64LE() === 0n) {
      receivePlain(payload);
      return;
    }
    const named = namedKey.toString('hex');
    const known = keyring.find(named);
    if (!known) {
      transportError(UNKNOWN_KEY);
      return;
    }
    const packet = decryptPacket(known.key, payload, 'client');
    keyId = named;
    if (!hasOwnDeadline) closeAfter(IDLE_MS);
    options.onPacket(packet, named, known.key, connection);
  }

  function receivePlain(payload: Buffer): void {
    try {
      const { answer, agreed } = answerPlain(payload, options.exchange, options.nextMessageId);
      if (agreed) keyring.add(agreed);
      write(answer);
    } catch (error) {
      transportError(UNKNOWN_KEY);
      throw error;
    }
  }

  const connection: Connection = {
    get isOpen() {
      return !muted && socket.writable;
    },
    get keyId() {
      return keyId;
    },
    get transport() {
      return channel.transport;
    },
    write,
    transportError,
    mute() {
      muted = true;
    },
    end,
    drop,
    dropAfter,
  };

  socket.setNoDelay(true);
  socket.on('data', (bytes) => {
    if (!connection.isOpen) return;
    try {
      for (const payload of channel.read(bytes)) {
        if (!connection.isOpen) return;
        receive(payload);
      }
    } catch {
      // Bytes that make no sense end the connection.
      end();
    }
  });
  // A reset by the other side is the other side's business; `close` follows.
  socket.on('error', () => undefined);
  socket.on('close', () => {
    stopWaiting();
  });
  return connection;
}
