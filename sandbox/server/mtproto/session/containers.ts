import { unzipSync } from 'node:zlib';
import type { ProtocolMessage } from '../crypto/packet.ts';
import { GZIP_PACKED_ID, MSG_CONTAINER_ID } from '../tl/core-schema.ts';
import { coreSchema } from '../tl/core-schema.ts';
import { TlReader } from '../tl/reader.ts';
import { TlWriter } from '../tl/writer.ts';

/** https://core.telegram.org/mtproto/service_messages#containers */
const MAX_MESSAGES = 1020;

const MAX_UNPACKED = 1 << 24;

export function idOf(body: Buffer): number | undefined {
  return body.length < 4 ? undefined : body.readUInt32LE();
}

export function isContainer(message: ProtocolMessage): boolean {
  return idOf(message.body) === MSG_CONTAINER_ID;
}

/** @returns the messages inside, or `undefined` for a container that breaks the rules (error 64). */
export function openContainer(container: ProtocolMessage): ProtocolMessage[] | undefined {
  const reader = new TlReader(container.body.subarray(4), coreSchema);
  try {
    const count = reader.int();
    if (count < 1 || count > MAX_MESSAGES) return undefined;
    const messages = Array.from({ length: count }, () => readMessage(reader));
    reader.end();
    const isFair = messages.every((message) => message.msgId < container.msgId && !isContainer(message));
    return isFair ? messages : undefined;
  } catch {
    return undefined;
  }
}

function readMessage(reader: TlReader): ProtocolMessage {
  const msgId = reader.long();
  const seqno = reader.int();
  return { msgId, seqno, body: reader.raw(reader.int()) };
}

export function packContainer(messages: readonly ProtocolMessage[]): Buffer {
  const writer = new TlWriter(coreSchema).id(MSG_CONTAINER_ID).int(messages.length);
  for (const { msgId, seqno, body } of messages) {
    writer.long(msgId).int(seqno).int(body.length).raw(body);
  }
  return writer.done();
}

/**
 * Takes `gzip_packed` off, if it is there; TDLib puts the shorter zlib header in it.
 * @throws Error for broken data, and for more than 16 MiB of it.
 */
export function unpack(body: Buffer): Buffer {
  if (idOf(body) !== GZIP_PACKED_ID) return body;
  const packed = new TlReader(body.subarray(4), coreSchema).bytes();
  return unzipSync(packed, { maxOutputLength: MAX_UNPACKED });
}
