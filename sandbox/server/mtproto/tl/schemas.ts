import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseSchema } from './parse-schema.ts';
import type { Schema } from './schema.ts';

/** The layers a front speaks. */
export interface Schemas {
  /** The nearest layer not above the one asked for; the lowest if there is none. */
  forLayer(layer: number): Schema;
}

const GRAMJS_LAYER = 198;

/** @throws RangeError without a single schema. */
export function createSchemas(schemas: readonly Schema[]): Schemas {
  const ascending = schemas.toSorted((one, other) => one.layer - other.layer);
  const lowest = ascending[0];
  if (!lowest) throw new RangeError('a front speaks one layer at least');
  return {
    forLayer: (layer) => ascending.findLast((schema) => schema.layer <= layer) ?? lowest,
  };
}

/** Layer 198, whose text the `telegram` package carries; only its data is read, none of its code runs here. */
export function loadShippedSchema(): Schema {
  const text: unknown = createRequire(import.meta.url)('telegram/tl/apiTl.js');
  if (typeof text !== 'string') throw new TypeError('telegram/tl/apiTl.js is not a schema text');
  return parseSchema(text, GRAMJS_LAYER);
}

/**
 * `--schema 122=schemas/122.tl`: one more layer, from a file.
 * @throws RangeError when the argument is not `LAYER=FILE`; SchemaError; the file system's own errors.
 */
export function loadSchemaArgument(argument: string): Schema {
  const [, layer, file] = /^(\d+)=(.+)$/.exec(argument) ?? [];
  if (layer === undefined || file === undefined) throw new RangeError(`${argument} is not LAYER=FILE`);
  return parseSchema(readFileSync(file, 'utf8'), Number(layer));
}
