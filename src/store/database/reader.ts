import type Database from 'better-sqlite3';
import { connect } from './connection.ts';

/** What a statement may be given. */
export type Value = string | number | null;

/**
 * Reads what people wait for, through a connection of its own: no transaction that is open holds it up, and it sees what was
 * committed before it asked. Each statement is prepared once, so texts must be few: values are parameters.
 */
export interface Reader {
  /** @returns rows with the columns that the statement names; their types are the statement's own. */
  all<Row>(text: string, values: readonly Value[]): Row[];
  close(): void;
}

/** @param path a store that exists and has its newest shape. */
export function openReader(path: string): Reader {
  const connection = connect(path);
  connection.pragma('query_only = on');
  const prepared = new Map<string, Database.Statement>();

  function statement(text: string): Database.Statement {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    const made = connection.prepare(text);
    prepared.set(text, made);
    return made;
  }

  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- SQLite does not know types, the statement does
    all: <Row>(text: string, values: readonly Value[]) => statement(text).all(...values) as Row[],
    close: () => {
      connection.close();
    },
  };
}
