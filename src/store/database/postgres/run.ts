import type { ClientBase } from 'pg';
import type { CompiledQuery, QueryResult } from 'kysely';
import { codeName, wantsCamelCase } from '../names.ts';
import { hasChangedTables, storeError } from './errors.ts';
import { preparedName, stopPreparing } from './prepared-names.ts';
import { sqliteLikeTypes } from './types.ts';

/** Columns by their names: those of the code if the query wants them. */
export type Row = Record<string, unknown>;

/** Runs a statement. @throws errors of the domain where they say more than PostgreSQL’s. */
export async function run(
  client: ClientBase,
  { sql, parameters, queryId }: Pick<CompiledQuery, 'sql' | 'parameters' | 'queryId'>,
): Promise<QueryResult<Row>> {
  try {
    const name = preparedName(sql);
    const { rows, fields, rowCount, command } = await client.query<unknown[]>({
      ...(name === undefined ? {} : { name }),
      text: sql,
      values: parameters.map(storable),
      rowMode: 'array',
      types: sqliteLikeTypes,
    });
    const named = namedRows(
      fields.map(({ name }) => (wantsCamelCase(queryId) ? codeName(name) : name)),
      rows,
    );
    return command === 'SELECT' ? { rows: named } : { rows: named, numAffectedRows: BigInt(rowCount ?? 0) };
  } catch (error) {
    if (hasChangedTables(error)) stopPreparing(sql);
    throw storeError(error);
  }
}

function namedRows(names: readonly string[], rows: readonly unknown[][]): Row[] {
  return rows.map((values) => {
    const row: Row = {};
    names.forEach((name, index) => {
      row[name] = values[index];
    });
    return row;
  });
}

/** PostgreSQL's text has no U+0000, which a person can send: it shows nothing, and goes. */
function storable(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '') : value;
}
