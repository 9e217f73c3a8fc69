import type { TlObject } from '../rpc.ts';
import { unpack } from '../session/containers.ts';
import { intOf, longOf, longsOf } from '../tl/fields.ts';
import { TlReader } from '../tl/reader.ts';
import type { Combinator, Schema } from '../tl/schema.ts';
import type { Schemas } from '../tl/schemas.ts';

/** A method call with its wrappers off. */
export interface Call {
  method: Combinator;
  request: TlObject;
  /** What the client's values are read and written by. */
  schema: Schema;
  layer: number;
  withoutUpdates: boolean;
  /** Calls to wait for. */
  after: bigint[];
}

/** The layer does not have this method, or these are not its arguments. */
export class UnreadableCallError extends Error {
  override name = 'UnreadableCallError';
  /** How far it could be read: a method's name, or `unknown#` and an id. */
  readonly method: string;

  constructor(method: string, cause: unknown) {
    super(`${method} cannot be read`, { cause });
    this.method = method;
  }
}

/** Real clients use three or four; a stranger's endless nest ends here. */
const MAX_WRAPPERS = 16;

/**
 * Unwraps `invokeWithLayer`, `initConnection` and every other method that carries a `!X`; TDLib packs what is inside.
 * @param layer what the session has declared so far.
 * @throws UnreadableCallError
 */
export function readCall(body: Buffer, schemas: Schemas, layer: number): Call {
  const call: Omit<Call, 'method' | 'request' | 'schema'> = { layer, withoutUpdates: false, after: [] };
  let rest = body;
  let name = '';
  try {
    for (let depth = 0; depth < MAX_WRAPPERS; depth += 1) {
      rest = unpack(rest);
      name = unknownName(rest);
      const schema = schemas.forLayer(call.layer);
      const reader = new TlReader(rest, schema);
      const method = reader.method();
      name = method.name;
      const request = reader.fields(method);
      if (!method.fields.some((field) => field.type.kind === 'query')) {
        reader.end();
        return { ...call, method, request, schema };
      }
      unwrap(request, call);
      rest = rest.subarray(reader.offset);
    }
    throw new RangeError('wrapped too deeply');
  } catch (error) {
    throw new UnreadableCallError(name, error);
  }
}

function unwrap(wrapper: TlObject, call: Omit<Call, 'method' | 'request' | 'schema'>): void {
  switch (wrapper._) {
    case 'invokeWithLayer':
      call.layer = intOf(wrapper, 'layer');
      return;
    case 'invokeWithoutUpdates':
      call.withoutUpdates = true;
      return;
    case 'invokeAfterMsg':
      call.after.push(longOf(wrapper, 'msg_id'));
      return;
    case 'invokeAfterMsgs':
      call.after.push(...longsOf(wrapper, 'msg_ids'));
      return;
    // `initConnection` and the rest say nothing that changes how we answer.
    default:
  }
}

function unknownName(body: Buffer): string {
  return `unknown#${Buffer.from(body.subarray(0, 4).toReversed()).toString('hex')}`;
}
