import { gzipSync } from 'node:zlib';
import { TelegramError } from '../../world/types.ts';
import type { RpcContext, RpcHandlers, TlValue } from '../rpc.ts';
import { GZIP_PACKED_ID, coreSchema } from '../tl/core-schema.ts';
import { encodeObject } from '../tl/encode.ts';
import { parseType } from '../tl/schema.ts';
import { TlWriter } from '../tl/writer.ts';
import type { Call } from './read-call.ts';

export interface Outcome {
  /** What follows the message id in `rpc_result`. */
  result: Buffer;
  error?: string;
}

/** Smaller answers do not gain from it. */
const GZIP_FROM = 512;

export function refusal(code: number, message: string): Outcome {
  const result = encodeObject(coreSchema, { _: 'rpc_error', error_code: code, error_message: message });
  return { result, error: message };
}

export function unknownMethod(): Outcome {
  return refusal(400, 'INPUT_METHOD_INVALID');
}

/** Runs the handler of a call. Never throws: what a handler should not have thrown goes to `report`. */
export function execute(
  call: Call,
  context: RpcContext,
  handlers: RpcHandlers,
  report: (error: unknown) => void,
): Outcome {
  const handler = Object.hasOwn(handlers, call.method.name) ? handlers[call.method.name] : undefined;
  if (!handler) return unknownMethod();
  try {
    return { result: encodeResult(call, handler(context, call.request)) };
  } catch (error) {
    if (error instanceof TelegramError) return refusal(error.code, error.message);
    report(new Error(`${call.method.name} failed in the sandbox`, { cause: error }));
    return refusal(500, 'INTERNAL');
  }
}

function encodeResult({ method, schema }: Call, value: TlValue): Buffer {
  const plain = new TlWriter(schema).value(parseType(method.result), value, method.name).done();
  if (plain.length < GZIP_FROM) return plain;
  const packed = new TlWriter(coreSchema).id(GZIP_PACKED_ID).bytes(gzipSync(plain)).done();
  return packed.length < plain.length ? packed : plain;
}
