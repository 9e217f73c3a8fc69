import type Database from 'better-sqlite3';
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { DatabaseIntrospector, Dialect, DialectAdapter, Driver, Kysely, QueryCompiler } from 'kysely';
import { sqlName } from './names.ts';
import { PreparedConnection } from './prepared.ts';

/** Hands the one connection to one query or transaction at a time, first come, first served. */
class RecordDriver implements Driver {
  readonly #database: Database.Database;
  readonly #connection: PreparedConnection;
  readonly #waiting: (() => void)[] = [];
  #taken = false;

  constructor(database: Database.Database) {
    this.#database = database;
    this.#connection = new PreparedConnection(database);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PreparedConnection> {
    if (this.#taken) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#taken = true;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    const next = this.#waiting.shift();
    if (next === undefined) this.#taken = false;
    else next();
  }

  /** Takes the write lock at once: a transaction that reads first and then writes can't fail halfway on another's lock. */
  async beginTransaction(connection: PreparedConnection): Promise<void> {
    connection.run('begin immediate', [], false);
  }

  async commitTransaction(connection: PreparedConnection): Promise<void> {
    connection.run('commit', [], false);
  }

  async rollbackTransaction(connection: PreparedConnection): Promise<void> {
    // SQLite may have done so itself, as when the disk is full.
    if (this.#database.inTransaction) connection.run('rollback', [], false);
  }

  async destroy(): Promise<void> {
    this.#database.close();
  }
}

/** A migration is all or nothing: SQLite's DDL is transactional, which Kysely's own adapter leaves unused. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class SnakeCaseCompiler extends SqliteQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    return super.sanitizeIdentifier(sqlName(identifier));
  }
}

/** SQLite for Kysely, with names in camelCase and statements that are prepared once. */
export class RecordDialect implements Dialect {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    this.#database = database;
  }

  createDriver(): Driver {
    return new RecordDriver(this.#database);
  }

  createQueryCompiler(): QueryCompiler {
    return new SnakeCaseCompiler();
  }

  createAdapter(): DialectAdapter {
    return new TransactionalDdlAdapter();
  }

  // oxlint-disable-next-line typescript/no-explicit-any -- Kysely's own signature
  createIntrospector(db: Kysely<any>): DatabaseIntrospector {
    return new SqliteIntrospector(db);
  }
}
