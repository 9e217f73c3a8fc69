/** Layers that the shipped sandbox does not carry: the schema texts of old GramJS releases, and the newest from mtcute. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseSchema } from '../../server/mtproto/tl/parse-schema.ts';
import type { Schema } from '../../server/mtproto/tl/schema.ts';

const require = createRequire(import.meta.url);

export function layer122(): Schema {
  const file = require.resolve('telegram-layer-122/tl/static/api.tl');
  return parseSchema(readFileSync(file, 'utf8'), 122);
}

export function layer145(): Schema {
  const text: unknown = require('telegram-layer-145/tl/apiTl.js');
  if (typeof text !== 'string') throw new TypeError('telegram-layer-145 carries no schema text');
  return parseSchema(text, 145);
}

interface JsonSchema {
  l: number;
  e: {
    kind: 'class' | 'method';
    name: string;
    id: number;
    type: string;
    arguments?: {
      name: string;
      type: string;
      typeModifiers?: { predicate?: string; isVector?: boolean; isBareVector?: boolean };
    }[];
    typeModifiers?: { isVector?: boolean; isBareVector?: boolean };
  }[];
}

/** The layer that mtcute speaks, from the JSON it is generated from. */
export function layerOfMtcute(): Schema {
  const file = require.resolve('@mtcute/core/tl/api-schema.json');
  const schema: JsonSchema = JSON.parse(readFileSync(file, 'utf8'));
  const lines = (kind: 'class' | 'method'): string[] =>
    schema.e.filter((entry) => entry.kind === kind).map((entry) => lineOf(entry));
  return parseSchema([...lines('class'), '---functions---', ...lines('method')].join('\n'), schema.l);
}

function lineOf(entry: JsonSchema['e'][number]): string {
  const fields = (entry.arguments ?? []).map((field) => {
    const condition = field.typeModifiers?.predicate === undefined ? '' : `${field.typeModifiers.predicate}?`;
    return `${field.name}:${condition}${typeText(field.type, field.typeModifiers)}`;
  });
  const id = (entry.id >>> 0).toString(16);
  return `${entry.name}#${id} ${fields.join(' ')} = ${typeText(entry.type, entry.typeModifiers)};`;
}

/** mtcute calls ids of at most 53 bits `int53`: on the wire they are longs. */
function typeText(type: string, modifiers: { isVector?: boolean; isBareVector?: boolean } = {}): string {
  const name = type === 'int53' ? 'long' : type;
  if (modifiers.isVector === true) return `Vector<${name}>`;
  return modifiers.isBareVector === true ? `vector<${name}>` : name;
}
