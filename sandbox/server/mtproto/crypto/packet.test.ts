import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { igeDecrypt, igeEncrypt } from './aes-ige.ts';
import type { Packet } from './packet.ts';
import { PacketError, decryptPacket, encryptPacket } from './packet.ts';

const key = randomBytes(256);

function packet(body: Buffer): Packet {
  return { salt: -5n, sessionId: 7n, message: { msgId: 2n ** 62n, seqno: 3, body } };
}

test('AES-IGE is undone by itself, and a change in its first block reaches the last one', () => {
  const secret = { key: randomBytes(32), iv: randomBytes(32) };
  const plain = randomBytes(160);
  const encrypted = igeEncrypt(plain, secret);
  expect(igeDecrypt(encrypted, secret)).toEqual(plain);
  const other = Buffer.from(plain);
  other.writeUInt8(other.readUInt8(0) ^ 1, 0);
  expect(igeEncrypt(other, secret).subarray(-16)).not.toEqual(encrypted.subarray(-16));
  expect(() => igeEncrypt(plain.subarray(1), secret)).toThrow('IGE takes whole blocks');
});

test('what one side encrypts the other reads, with 12 to 1024 bytes of padding', () => {
  const words = fc
    .uint8Array({ maxLength: 100 })
    .map((array) => Buffer.alloc(array.length * 4, Buffer.from(array)));
  fc.assert(
    fc.property(words, fc.constantFrom('client', 'server'), (body, sender) => {
      const sent = packet(body);
      const payload = encryptPacket(key, sent, sender, randomBytes);
      expect(decryptPacket(key, payload, sender)).toEqual(sent);
      expect((payload.length - 24) % 16).toBe(0);
      expect(payload.length - 24 - 32 - body.length).toBeGreaterThanOrEqual(12);
    }),
  );
});

test('a bit that is changed anywhere, another key, or the other direction, is noticed', () => {
  const payload = encryptPacket(key, packet(Buffer.alloc(40)), 'client', randomBytes);
  for (let index = 8; index < payload.length; index += 1) {
    const damaged = Buffer.from(payload);
    damaged.writeUInt8(damaged.readUInt8(index) ^ 0x10, index);
    expect(() => decryptPacket(key, damaged, 'client')).toThrow(PacketError);
  }
  expect(() => decryptPacket(randomBytes(256), payload, 'client')).toThrow(PacketError);
  expect(() => decryptPacket(key, payload, 'server')).toThrow(PacketError);
});

test.each([0, 8, 24, 40, 55, 57])('a payload of %i bytes is no packet', (length) => {
  expect(() => decryptPacket(key, Buffer.alloc(length, 1), 'client')).toThrow(PacketError);
});
