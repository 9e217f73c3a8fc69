import { types } from 'pg';
import type { CustomTypesConfig } from 'pg';

type Parser = (text: string) => unknown;

/** Rows come as SQLite gives them: whole numbers as numbers, truth as 0 or 1, JSON as it was written. */
const PARSERS: ReadonlyMap<number, Parser> = new Map<number, Parser>([
  [types.builtins.INT8, exactNumber],
  [types.builtins.NUMERIC, exactNumber],
  [types.builtins.BOOL, (text) => (text === 't' ? 1 : 0)],
  [types.builtins.JSON, (text) => text],
  [types.builtins.JSONB, (text) => text],
]);

export const sqliteLikeTypes: CustomTypesConfig = {
  getTypeParser: (type: number) => PARSERS.get(type) ?? types.getTypeParser(type),
};

function exactNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && !Number.isSafeInteger(number))
    throw new RangeError(`${text} is too large to be exact`);
  return number;
}
