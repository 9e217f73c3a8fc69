import { timingSafeEqual } from 'node:crypto';
import type { IgeKey } from './aes-ige.ts';
import { igeDecrypt, igeEncrypt } from './aes-ige.ts';
import { authKeyId } from './auth-key.ts';
import { sha256 } from './hash.ts';

/** What an encrypted packet holds. https://core.telegram.org/mtproto/description#encrypted-message */
export interface Packet {
  salt: bigint;
  sessionId: bigint;
  message: ProtocolMessage;
}

export interface ProtocolMessage {
  msgId: bigint;
  seqno: number;
  body: Buffer;
}

/** The packet is forged, damaged or made with another key. */
export class PacketError extends Error {
  override name = 'PacketError';
}

type Sender = 'client' | 'server';

/** Where each side's part of the key starts. */
const KEY_OFFSET: Record<Sender, number> = { client: 0, server: 8 };

const KEY_ID_SIZE = 8;
const MSG_KEY_SIZE = 16;
const HEADER_SIZE = 32;
const MIN_PADDING = 12;
const MAX_PADDING = 1024;

/** @param payload with its key id. @throws PacketError. */
export function decryptPacket(key: Buffer, payload: Buffer, sender: Sender): Packet {
  const msgKey = payload.subarray(KEY_ID_SIZE, KEY_ID_SIZE + MSG_KEY_SIZE);
  const encrypted = payload.subarray(KEY_ID_SIZE + MSG_KEY_SIZE);
  if (encrypted.length < HEADER_SIZE || encrypted.length % 16 !== 0)
    throw new PacketError('not whole blocks');
  const plain = igeDecrypt(encrypted, messageKeys(key, msgKey, sender));
  if (!timingSafeEqual(messageKey(key, plain, sender), msgKey)) throw new PacketError('wrong message key');
  const length = plain.readInt32LE(28);
  const padding = plain.length - HEADER_SIZE - length;
  if (length < 0 || length % 4 !== 0 || padding < MIN_PADDING || padding > MAX_PADDING) {
    throw new PacketError('wrong length');
  }
  return {
    salt: plain.readBigInt64LE(0),
    sessionId: plain.readBigInt64LE(8),
    message: {
      msgId: plain.readBigInt64LE(16),
      seqno: plain.readInt32LE(24),
      body: plain.subarray(HEADER_SIZE, HEADER_SIZE + length),
    },
  };
}

/** @returns the payload with its key id. */
export function encryptPacket(
  key: Buffer,
  { salt, sessionId, message }: Packet,
  sender: Sender,
  randomBytes: (count: number) => Buffer,
): Buffer {
  const header = Buffer.alloc(HEADER_SIZE);
  header.writeBigInt64LE(salt, 0);
  header.writeBigInt64LE(sessionId, 8);
  header.writeBigInt64LE(message.msgId, 16);
  header.writeInt32LE(message.seqno, 24);
  header.writeInt32LE(message.body.length, 28);
  const toBlock = (16 - ((HEADER_SIZE + message.body.length + MIN_PADDING) % 16)) % 16;
  const plain = Buffer.concat([header, message.body, randomBytes(MIN_PADDING + toBlock)]);
  const msgKey = messageKey(key, plain, sender);
  return Buffer.concat([authKeyId(key), msgKey, igeEncrypt(plain, messageKeys(key, msgKey, sender))]);
}

function messageKey(key: Buffer, plain: Buffer, sender: Sender): Buffer {
  const offset = 88 + KEY_OFFSET[sender];
  return sha256(key.subarray(offset, offset + 32), plain).subarray(8, 24);
}

function messageKeys(key: Buffer, msgKey: Buffer, sender: Sender): IgeKey {
  const x = KEY_OFFSET[sender];
  const a = sha256(msgKey, key.subarray(x, x + 36));
  const b = sha256(key.subarray(40 + x, 76 + x), msgKey);
  return {
    key: Buffer.concat([a.subarray(0, 8), b.subarray(8, 24), a.subarray(24, 32)]),
    iv: Buffer.concat([b.subarray(0, 8), a.subarray(8, 24), b.subarray(24, 32)]),
  };
}
