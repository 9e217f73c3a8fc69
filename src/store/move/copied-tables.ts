import type Database from 'better-sqlite3';

/** A table whose rows are copied as they are. */
export interface CopiedTable {
  name: string;
  columns: readonly { name: string; type: 'bigint' | 'text' | 'bytea' }[];
}

const TYPES = new Map<string, CopiedTable['columns'][number]['type']>([
  ['INTEGER', 'bigint'],
  ['TEXT', 'text'],
  ['BLOB', 'bytea'],
]);

/** What belongs to a database rather than to the record in it. */
const OWN = new Set(['kysely_migration', 'lease']);
/** What is searched lies otherwise in PostgreSQL, and is made anew there. */
const SEARCHED = /_search(?:_\w+)?$/;

/** The tables of a store of the newest shape. Counts are copied too: what keeps them in step is off meanwhile. */
export function copiedTables(connection: Database.Database): CopiedTable[] {
  const names = connection
    .prepare<[], string>(
      `select name from sqlite_schema where type = 'table' and name not like 'sqlite@_%' escape '@'`,
    )
    .pluck()
    .all();
  return names
    .filter((name) => !OWN.has(name) && !SEARCHED.test(name))
    .sort()
    .map((name) => ({ name, columns: columnsOf(connection, name) }));
}

/** All but those that follow from others. */
function columnsOf(connection: Database.Database, table: string): CopiedTable['columns'] {
  const columns = connection
    .prepare<[string], { name: string; type: string; hidden: number }>(
      'select name, type, hidden from pragma_table_xinfo(?) order by cid',
    )
    .all(table);
  return columns
    .filter(({ hidden }) => hidden === 0)
    .map(({ name, type: declared }) => {
      const type = TYPES.get(declared);
      if (type === undefined) throw new Error(`${table}.${name} has an unknown type: ${declared}`);
      return { name, type };
    });
}
