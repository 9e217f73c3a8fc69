import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import * as fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { messageIdAt } from '../../server/mtproto/session/message-ids.ts';
import { coreSchema } from '../../server/mtproto/tl/core-schema.ts';
import { encodeMethod } from '../../server/mtproto/tl/encode.ts';
import { TlReader } from '../../server/mtproto/tl/reader.ts';
import { TlWriter } from '../../server/mtproto/tl/writer.ts';
import { createAbridged } from '../../server/mtproto/transport/abridged.ts';
import { ByteQueue } from '../../server/mtproto/transport/byte-queue.ts';
import { Channel } from '../../server/mtproto/transport/channel.ts';
import type { Framing } from '../../server/mtproto/transport/framing.ts';
import { TransportError } from '../../server/mtproto/transport/framing.ts';
import { createFull } from '../../server/mtproto/transport/full.ts';
import { createIntermediate, createPadded } from '../../server/mtproto/transport/intermediate.ts';
import { startFront } from './running-front.ts';

interface Client {
  /** What a connection starts with. */
  header: Buffer;
  framing: Framing;
  encrypt: (bytes: Buffer) => Buffer;
  decrypt: (bytes: Buffer) => Buffer;
}

const TAGS = { abridged: 'efefefef', intermediate: 'eeeeeeee', padded: 'dddddddd' };

function plain(header: string, framing: Framing): Client {
  const same = (bytes: Buffer): Buffer => bytes;
  return { header: Buffer.from(header, 'hex'), framing, encrypt: same, decrypt: same };
}

/** The client's half of the obfuscation. */
function obfuscated(tag: string, framing: Framing): Client {
  const init = randomBytes(64);
  init.writeUInt32LE(0x12345678, 0);
  init.writeUInt32LE(1, 4);
  init.write(tag, 56, 'hex');
  const reversed = Buffer.from(init.toReversed());
  const cipher = createCipheriv('aes-256-ctr', init.subarray(8, 40), init.subarray(40, 56));
  const decipher = createDecipheriv('aes-256-ctr', reversed.subarray(8, 40), reversed.subarray(40, 56));
  const header = Buffer.concat([init.subarray(0, 56), cipher.update(init).subarray(56)]);
  return {
    header,
    framing,
    encrypt: (bytes) => cipher.update(bytes),
    decrypt: (bytes) => decipher.update(bytes),
  };
}

const CLIENTS: [name: string, make: () => Client][] = [
  ['full', () => plain('', createFull())],
  ['abridged', () => plain('ef', createAbridged())],
  ['intermediate', () => plain('eeeeeeee', createIntermediate())],
  ['padded', () => plain('dddddddd', createPadded(randomBytes))],
  ['abridged, obfuscated', () => obfuscated(TAGS.abridged, createAbridged())],
  ['intermediate, obfuscated', () => obfuscated(TAGS.intermediate, createIntermediate())],
  ['padded, obfuscated', () => obfuscated(TAGS.padded, createPadded(randomBytes))],
];

/** As long as an encrypted message can be: a header of 24 bytes and whole blocks. */
function payload(blocks: number): Buffer {
  const bytes = randomBytes(24 + blocks * 16);
  bytes.writeUInt8(1);
  return bytes;
}

describe.each(CLIENTS)('%s', (name, makeClient) => {
  test('carries a question and its answer over a socket', async () => {
    const { host, port } = await startFront();
    const { header, framing, encrypt, decrypt } = makeClient();
    const socket = connect(port, host);
    onTestFinished(() => void socket.destroy());
    const nonce = randomBytes(16);
    const body = encodeMethod(coreSchema, { _: 'req_pq_multi', nonce });
    const message = new TlWriter(coreSchema)
      .long(0n)
      .long(messageIdAt(Date.now()))
      .int(body.length)
      .raw(body);
    socket.write(header);
    socket.write(encrypt(framing.frame(message.done())));

    const received = new ByteQueue();
    let answer: Buffer | undefined;
    while (!answer) {
      const [bytes] = await once(socket, 'data');
      received.push(decrypt(Buffer.from(bytes)));
      answer = framing.next(received);
    }
    expect(new TlReader(answer.subarray(20), coreSchema).object()).toMatchObject({ _: 'resPQ', nonce });
  });

  test('is told by its first bytes, one at a time', () => {
    const client = makeClient();
    const channel = new Channel(randomBytes);
    const sent = [payload(1), payload(200), payload(2)];
    const stream = Buffer.concat([
      client.header,
      client.encrypt(Buffer.concat(sent.map((each) => client.framing.frame(each)))),
    ]);
    const heard = [...stream].flatMap((byte) => [...channel.read(Buffer.from([byte]))]);
    expect(heard).toEqual(sent);
    expect(channel.transport?.framing.name).toBe(name.split(',')[0]);
    expect(channel.transport?.obfuscated).toBe(name.includes('obfuscated'));
  });

  test('survives any cutting of the stream, and answers in kind', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(90)), fc.array(fc.nat(40), { minLength: 1 }), (cuts, blocks) => {
        const client = makeClient();
        const channel = new Channel(randomBytes);
        const sent = blocks.map(payload);
        let rest = Buffer.concat([
          client.header,
          client.encrypt(Buffer.concat(sent.map((each) => client.framing.frame(each)))),
        ]);
        const heard: Buffer[] = [];
        for (const cut of cuts) {
          heard.push(...channel.read(rest.subarray(0, cut)));
          rest = rest.subarray(cut);
        }
        heard.push(...channel.read(rest));
        expect(heard).toEqual(sent);

        const answers = new ByteQueue();
        for (const each of sent) answers.push(client.decrypt(channel.write(each)));
        // The reading half of a framing keeps its own count, as a client does.
        const reader = makeClient().framing;
        expect(sent.map(() => reader.next(answers))).toEqual(sent);
      }),
      { numRuns: 50 },
    );
  });
});

function read(...bytes: Buffer[]): Buffer[] {
  const channel = new Channel(randomBytes);
  return bytes.flatMap((chunk) => [...channel.read(chunk)]);
}

test.each([
  ['an HTTP request', Buffer.from('GET / HTTP/1.1\r\n')],
  ['TLS', Buffer.from('16030102000100', 'hex')],
  ['64 bytes of nothing', Buffer.alloc(64, 0x20)],
  ['a payload of 16 MB', Buffer.from('eeeeeeee00000001', 'hex')],
  ['a payload of no bytes', Buffer.from('ef00', 'hex')],
  ['a full frame shorter than its own header', Buffer.from('0800000000000000', 'hex')],
])('%s is refused', (_what, bytes) => {
  expect(() => read(bytes)).toThrow(TransportError);
});

test('a full frame with a wrong checksum, or out of turn, is refused', () => {
  const framing = createFull();
  const first = framing.frame(payload(1));
  const second = framing.frame(payload(1));
  const damaged = Buffer.from(first);
  damaged.writeUInt8(damaged.readUInt8(20) ^ 1, 20);
  expect(() => read(damaged)).toThrow('wrong CRC32');
  expect(() => read(first, first)).toThrow('wrong sequence number');
  expect(read(first, second)).toHaveLength(2);
});

test('a request for a quick acknowledgement is read as what it is', () => {
  const body = payload(1);
  const frame = createIntermediate().frame(body);
  frame.writeUInt8(frame.readUInt8(3) | 0x80, 3);
  expect(read(Buffer.from('eeeeeeee', 'hex'), frame)).toEqual([body]);
});
