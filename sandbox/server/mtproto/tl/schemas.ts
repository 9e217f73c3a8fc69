import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPart } from '../../built-part.ts';
import { parseSchema } from './parse-schema.ts';
import type { Schema } from './schema.ts';

/** A layer that a front can speak; its schema is read when the first client needs it. */
export interface Layer {
  readonly number: number;
  /** @throws SchemaError. */
  readSchema(): Schema;
}

/** The layers a front speaks. */
export interface Schemas {
  /** Ascending. */
  readonly layers: readonly number[];
  /** The nearest layer not above the one asked for; the lowest if there is none. */
  forLayer(layer: number): Schema;
}

/** @param layers of two with the same number the later one counts. @throws RangeError without a single layer. */
export function createSchemas(layers: readonly Layer[]): Schemas {
  const byNumber = new Map(layers.map((layer) => [layer.number, layer]));
  const ascending = [...byNumber.values()].toSorted((one, other) => one.number - other.number);
  const lowest = ascending[0];
  if (!lowest) throw new RangeError('a front speaks one layer at least');
  const read = new Map<Layer, Schema>();
  return {
    layers: ascending.map((layer) => layer.number),
    forLayer(wanted) {
      const layer = ascending.findLast((each) => each.number <= wanted) ?? lowest;
      const schema = read.get(layer) ?? layer.readSchema();
      read.set(layer, schema);
      return schema;
    },
  };
}

/** The layers that come with the package. @throws Error with a sentence when they were not built. */
export function shippedLayers(): Layer[] {
  const folder = builtPart('schemas');
  const files = readFolder(folder).filter((name) => /^\d+\.tl$/.test(name));
  if (files.length === 0)
    throw new Error(`No schemas in ${folder}: they are made by the package's "npm run build".`);
  return files.map((name) => {
    const number = Number.parseInt(name, 10);
    return { number, readSchema: () => readShipped(join(folder, name), number) };
  });
}

/** What was read, for all fronts of this process: to read one takes longer than to start a front. */
const shipped = new Map<string, Schema>();

function readShipped(path: string, number: number): Schema {
  const schema = shipped.get(path) ?? parseSchema(readFileSync(path, 'utf8'), number);
  shipped.set(path, schema);
  return schema;
}

function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * `--schema 216=schemas/216.tl`: one more layer, from a file, which is read at once.
 * @throws RangeError when the argument is not `LAYER=FILE`; SchemaError; the file system's own errors.
 */
export function readLayerArgument(argument: string): Layer {
  const [, layer, file] = /^(\d+)=(.+)$/.exec(argument) ?? [];
  if (layer === undefined || file === undefined) throw new RangeError(`${argument} is not LAYER=FILE`);
  const schema = parseSchema(readFileSync(file, 'utf8'), Number(layer));
  return { number: schema.layer, readSchema: () => schema };
}
