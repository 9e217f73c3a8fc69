/**
 * Writes `dist/schemas/<layer>.tl`: the TL schemas of the layers that the sandbox serves, one combinator a line. They are
 * Telegram's own texts, taken from the clients among the development dependencies, so that the package needs none of them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const FOLDER = join(import.meta.dirname, '../dist/schemas');

/** Layer 227 comes from mtcute, as JSON. */
interface JsonSchema {
  l: number;
  e: JsonCombinator[];
}

interface JsonCombinator {
  kind: 'class' | 'method';
  name: string;
  id: number;
  type: string;
  arguments?: { name: string; type: string; typeModifiers?: Modifiers }[];
  typeModifiers?: Modifiers;
}

interface Modifiers {
  predicate?: string;
  isVector?: boolean;
  isBareVector?: boolean;
}

function textFile(path: string): string {
  return readFileSync(require.resolve(path), 'utf8');
}

/** A module of old GramJS releases that exports the text. */
function textModule(path: string): string {
  const text: unknown = require(path);
  if (typeof text !== 'string') throw new TypeError(`${path} carries no schema text`);
  return text;
}

/** @throws Error when the file is of another layer than expected. */
function textOfJson(path: string, layer: number): string {
  const schema: JsonSchema = JSON.parse(textFile(path));
  if (schema.l !== layer) throw new Error(`${path} is of layer ${schema.l}, not ${layer}`);
  const lines = (kind: JsonCombinator['kind']): string[] =>
    schema.e.filter((entry) => entry.kind === kind).map(lineOf);
  return [...lines('class'), '---functions---', ...lines('method'), ''].join('\n');
}

function lineOf(entry: JsonCombinator): string {
  const fields = (entry.arguments ?? []).map((field) => {
    const predicate = field.typeModifiers?.predicate;
    return `${field.name}:${predicate === undefined ? '' : `${predicate}?`}${typeText(field.type, field.typeModifiers)}`;
  });
  const id = (entry.id >>> 0).toString(16);
  return [`${entry.name}#${id}`, ...fields, '=', `${typeText(entry.type, entry.typeModifiers)};`].join(' ');
}

/** mtcute calls ids of at most 53 bits `int53`: on the wire they are longs. */
function typeText(type: string, { isVector, isBareVector }: Modifiers = {}): string {
  const name = type === 'int53' ? 'long' : type;
  if (isVector) return `Vector<${name}>`;
  return isBareVector ? `vector<${name}>` : name;
}

const SCHEMAS: Readonly<Record<number, () => string>> = {
  122: () => textFile('telegram-layer-122/tl/static/api.tl'),
  145: () => textModule('telegram-layer-145/tl/apiTl.js'),
  198: () => textModule('telegram/tl/apiTl.js'),
  227: () => textOfJson('@mtcute/core/tl/api-schema.json', 227),
};

mkdirSync(FOLDER, { recursive: true });
for (const [layer, text] of Object.entries(SCHEMAS)) writeFileSync(join(FOLDER, `${layer}.tl`), text());
