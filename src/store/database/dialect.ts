import Database from 'better-sqlite3';
import { CompiledQuery, SqliteAdapter, SqliteDialect, SqliteDriver } from 'kysely';
import type { CompiledQuery as Query, DatabaseConnection, DialectAdapter, Driver, QueryResult } from 'kysely';
import { StorageFull } from '../../domain/ports/operation-store.ts';

/** Takes the write lock at once: a transaction that reads first and then writes can't fail halfway on another's lock. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new ParsingConnection(await super.acquireConnection());
  }
}

/** Where SQLite's own errors become the store's. */
class ParsingConnection implements DatabaseConnection {
  readonly #connection: DatabaseConnection;

  constructor(connection: DatabaseConnection) {
    this.#connection = connection;
  }

  async executeQuery<Row>(query: Query): Promise<QueryResult<Row>> {
    try {
      return await this.#connection.executeQuery<Row>(query);
    } catch (error) {
      const isFull = error instanceof Database.SqliteError && error.code === 'SQLITE_FULL';
      throw isFull ? new StorageFull('the disk is full', { cause: error }) : error;
    }
  }

  streamQuery<Row>(query: Query, chunkSize?: number): AsyncIterableIterator<QueryResult<Row>> {
    return this.#connection.streamQuery<Row>(query, chunkSize);
  }
}

/** A migration is all or nothing: SQLite's DDL is transactional, which Kysely's own adapter leaves unused. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Kysely's SQLite with the two things above. Its driver hands the one connection to one transaction at a time. */
export class RecordDialect extends SqliteDialect {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#database });
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalDdlAdapter();
  }
}
