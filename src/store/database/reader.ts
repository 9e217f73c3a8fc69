import { connect } from './connect.ts';

/** What a statement may be given. */
export type Value = string | number | null;

/** A statement that stays prepared. */
export type Read<Row> = (...values: Value[]) => Row[];

/**
 * Reads what people wait for, through a connection of its own: no transaction that is open holds it up, and it sees what was
 * committed before it asked.
 */
export interface Reader {
  /** @returns what reads rows with the columns that the statement names; their types are the statement's own. */
  prepare<Row>(text: string): Read<Row>;
  close(): void;
}

/**
 * @param path a store that exists and has its newest shape.
 * @param cacheKib how much of the file stays in memory; by default 16 MiB, for those who read the same pages again.
 */
export function openReader(path: string, cacheKib = 16_384): Reader {
  const connection = connect(path);
  connection.pragma('query_only = on');
  connection.pragma(`cache_size = -${cacheKib}`);
  return {
    prepare<Row>(text: string): Read<Row> {
      const statement = connection.prepare<unknown[], unknown[]>(text).raw();
      const names = statement.columns().map(({ name }) => name);
      // Quicker than the objects that SQLite's own binding makes.
      const rowOf = (values: unknown[]): Row => {
        const row: Record<string, unknown> = {};
        names.forEach((name, index) => {
          row[name] = values[index];
        });
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- SQLite does not know types, the statement does
        return row as Row;
      };
      return (...values) => statement.all(...values).map(rowOf);
    },
    close: () => {
      connection.close();
    },
  };
}
