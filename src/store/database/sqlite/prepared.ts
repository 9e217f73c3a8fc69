import Database from 'better-sqlite3';
import type { CompiledQuery, QueryResult } from 'kysely';
import { StorageFull } from '../../../domain/ports/operation-store.ts';
import { codeName, wantsCamelCase } from '../names.ts';

/** More than the store has different statements, but for those with lists of many lengths. */
const KEPT = 256;

/** Anything else, such as `alter table`, may change what a statement that was prepared before returns. */
const LEAVES_SCHEMA =
  /^\s*(?:select|with|insert|update|delete|begin|commit|rollback|savepoint|release|pragma)\b/i;

type Row = Record<string, unknown>;

/**
 * What SQLite says when it can't write: a full disk, a quota or a limit that is reached (`IOERR_WRITE`, as for every error of
 * `write` but `ENOSPC`), a disk that became read-only. Nothing that was on disk is lost by it.
 */
const CANNOT_WRITE = /^SQLITE_(?:FULL|READONLY|IOERR_(?:WRITE|FSYNC|TRUNCATE|SHMSIZE))/;

/** Runs statements, each prepared once. SQLite's own errors become the store's. */
export class PreparedStatements {
  readonly #database: Database.Database;
  /** By SQL text, the latest used at the end. */
  readonly #kept = new Map<string, Prepared>();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  run(sql: string): void {
    this.#translated(() => this.#prepared(sql).statement.run());
  }

  query({ sql, parameters, queryId }: CompiledQuery): QueryResult<Row> {
    return this.#translated(() => {
      const { statement, namesIn } = this.#prepared(sql);
      if (!statement.reader) {
        const { changes, lastInsertRowid } = statement.run(...parameters);
        return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
      }
      const names = namesIn(wantsCamelCase(queryId));
      return { rows: statement.all(...parameters).map((values) => rowOf(names, values)) };
    });
  }

  /** Row by row, by a statement of its own: one that is being read can't be run again meanwhile. */
  *stream({ sql, parameters, queryId }: CompiledQuery): Generator<Row> {
    const { statement, namesIn } = prepare(this.#database, sql);
    const names = namesIn(wantsCamelCase(queryId));
    for (const values of statement.iterate(...parameters)) yield rowOf(names, values);
  }

  #translated<R>(work: () => R): R {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Database.SqliteError && CANNOT_WRITE.test(error.code))) throw error;
      throw new StorageFull(`the disk is full or can’t be written (${error.message})`, { cause: error });
    }
  }

  #prepared(sql: string): Prepared {
    if (!LEAVES_SCHEMA.test(sql)) {
      this.#kept.clear();
      return prepare(this.#database, sql);
    }
    const prepared = this.#kept.get(sql) ?? prepare(this.#database, sql);
    this.#kept.delete(sql);
    this.#kept.set(sql, prepared);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value ?? sql);
    return prepared;
  }
}

interface Prepared {
  /** Gives raw values. */
  statement: Database.Statement<unknown[], unknown[]>;
  /** The names of its columns. */
  namesIn: (camelCase: boolean) => readonly string[];
}

function prepare(database: Database.Database, sql: string): Prepared {
  const statement = database.prepare<unknown[], unknown[]>(sql);
  if (!statement.reader) return { statement, namesIn: () => [] };
  statement.raw();
  const names = statement.columns().map(({ name }) => name);
  const camelCase = names.map(codeName);
  return { statement, namesIn: (wanted) => (wanted ? camelCase : names) };
}

function rowOf(names: readonly string[], values: readonly unknown[]): Row {
  const row: Row = {};
  names.forEach((name, index) => {
    row[name] = values[index];
  });
  return row;
}
