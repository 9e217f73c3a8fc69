import type { NextMessageId } from '../session/message-ids.ts';
import { coreSchema } from '../tl/core-schema.ts';
import { encodeObject } from '../tl/encode.ts';
import { TlReader } from '../tl/reader.ts';
import { TlWriter } from '../tl/writer.ts';
import type { AgreedKey, KeyExchange } from './key-exchange.ts';

/**
 * Answers an unencrypted message: no key, message id, length, one core method and whatever random bytes the client has
 * hidden its length with (TDLib adds up to 255).
 * @throws Error for whatever is not a step of a key exchange.
 */
export function answerPlain(
  payload: Buffer,
  exchange: KeyExchange,
  nextMessageId: NextMessageId,
): { answer: Buffer; agreed?: AgreedKey } {
  const envelope = new TlReader(payload, coreSchema);
  envelope.raw(16);
  const reader = new TlReader(envelope.raw(envelope.int()), coreSchema);
  const request = reader.fields(reader.method());
  const { answer, agreed } = exchange.answer(request);
  const body = encodeObject(coreSchema, answer);
  const plain = new TlWriter(coreSchema).long(0n).long(nextMessageId('answer')).int(body.length).raw(body);
  return { answer: plain.done(), ...(agreed && { agreed }) };
}
