import type { SpokenSql } from './spoken-sql.ts';

/** What a statement may be given. */
export type Value = string | number | null;

/** A statement that is prepared. */
export type Read<Row> = (...values: Value[]) => Promise<Row[]>;

/**
 * Reads what people wait for, through connections of its own: no transaction that is open holds it up, and it sees what was
 * committed before it asked.
 */
export interface Reader {
  /** What the database's own SQL says in its own way. */
  readonly sql: SpokenSql;
  /**
   * The same text is prepared once. A limit is best written into it: SQLite would plan a statement anew each time it is given one.
   * @param text with `?` for each value, and nowhere else.
   * @returns what reads rows with the columns that the statement names; their types are the statement's own.
   */
  prepare<Row>(text: string): Read<Row>;
  close(): Promise<void>;
}
