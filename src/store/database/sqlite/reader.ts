import type { Read, Reader } from '../reader.ts';
import { SQLITE_SQL } from '../spoken-sql.ts';
import { connect } from './connect.ts';

type Row = Record<string, unknown>;

/**
 * @param path a store that exists and has its newest shape.
 * @param cacheKib how much of the file stays in memory; by default 16 MiB, for those who read the same pages again.
 */
export function openReader(path: string, cacheKib = 16_384): Reader {
  const connection = connect(path);
  connection.pragma('query_only = on');
  connection.pragma(`cache_size = -${cacheKib}`);
  const kept = new Map<string, Read<Row>>();

  function prepare(text: string): Read<Row> {
    const statement = connection.prepare<unknown[], unknown[]>(text).raw();
    const names = statement.columns().map(({ name }) => name);
    // Quicker than the objects that SQLite's own binding makes.
    const rowOf = (values: unknown[]): Row => {
      const row: Row = {};
      names.forEach((name, index) => {
        row[name] = values[index];
      });
      return row;
    };
    return async (...values) => statement.all(...values).map(rowOf);
  }

  return {
    sql: SQLITE_SQL,
    prepare<Named>(text: string): Read<Named> {
      const read = kept.get(text) ?? prepare(text);
      kept.set(text, read);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- SQLite does not know types, the statement does
      return read as unknown as Read<Named>;
    },
    async close() {
      connection.close();
    },
  };
}
