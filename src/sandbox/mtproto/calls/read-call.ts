import type { TlObject } from '../rpc.ts';
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

/** Real clients use three or four; a stranger's endless nest ends here. */
const MAX_WRAPPERS = 16;

/**
 * Unwraps `invokeWithLayer`, `initConnection` and every other method that carries a `!X`.
 * @param layer what the session has declared so far.
 * @throws TlReadError for a method that the layer does not have, or arguments that are not its.
 */
export function readCall(body: Buffer, schemas: Schemas, layer: number): Call {
  const after: bigint[] = [];
  let declaredLayer = layer;
  let withoutUpdates = false;
  let schema = schemas.forLayer(layer);
  const reader = new TlReader(body, schema);
  for (let depth = 0; depth < MAX_WRAPPERS; depth += 1) {
    const method = reader.method();
    const request = reader.fields(method);
    if (!method.fields.some((field) => field.type.kind === 'query')) {
      reader.end();
      return { method, request, schema, layer: declaredLayer, withoutUpdates, after };
    }
    switch (request._) {
      case 'invokeWithLayer':
        declaredLayer = intOf(request, 'layer');
        schema = schemas.forLayer(declaredLayer);
        reader.use(schema);
        break;
      case 'invokeWithoutUpdates':
        withoutUpdates = true;
        break;
      case 'invokeAfterMsg':
        after.push(longOf(request, 'msg_id'));
        break;
      case 'invokeAfterMsgs':
        after.push(...longsOf(request, 'msg_ids'));
        break;
    }
  }
  throw new RangeError('wrapped too deeply');
}
