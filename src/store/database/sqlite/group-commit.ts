import { setImmediate } from 'node:timers';
import type Database from 'better-sqlite3';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import { PreparedStatements } from './prepared.ts';

/** A transaction that is done and is not on disk yet. */
interface Done {
  resolve: () => void;
  reject: (error: unknown) => void;
}

/**
 * Runs one transaction at a time, and commits those that come in the same turn of the event loop together: what costs is that
 * the disk says it has it, and it says so once for all of them. Each resolves when it is on disk, and one that fails is undone
 * alone. Queries outside of a transaction see only what is on disk, so they wait for it.
 */
export class GroupCommitDriver implements Driver {
  readonly #database: Database.Database;
  readonly #statements: PreparedStatements;
  /** Those in SQLite's open transaction; null while none is open. */
  #group: Done[] | null = null;
  #underWay: Connection | null = null;
  /** Whether the turn of the event loop is over. */
  #due = false;
  readonly #transactions: { connection: Connection; begin: () => void }[] = [];
  readonly #queries: (() => void)[] = [];

  constructor(database: Database.Database) {
    this.#database = database;
    this.#statements = new PreparedStatements(database);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Connection> {
    return new Connection(this);
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(connection: Connection): Promise<void> {
    if (this.#underWay === null) this.#underWay = connection;
    else await new Promise<void>((resolve) => this.#transactions.push({ connection, begin: resolve }));
    connection.inTransaction = true;
    connection.isFirst = this.#group === null;
    try {
      // Takes the write lock at once: a transaction that reads first can't fail halfway on another's lock.
      this.#statements.run(connection.isFirst ? 'begin immediate' : 'savepoint one');
    } catch (error) {
      this.#end(connection);
      throw error;
    }
    if (!connection.isFirst) return;
    this.#group = [];
    this.#due = false;
    setImmediate(() => {
      this.#due = true;
      if (this.#underWay === null) this.#goOn();
    });
  }

  async commitTransaction(connection: Connection): Promise<void> {
    const group = this.#group;
    if (group === null) throw new Error('SQLite has rolled the transaction back');
    if (!connection.isFirst) this.#statements.run('release one');
    const onDisk = new Promise<void>((resolve, reject) => group.push({ resolve, reject }));
    this.#end(connection);
    await onDisk;
  }

  async rollbackTransaction(connection: Connection): Promise<void> {
    // After a commit that failed, all is undone already.
    if (!connection.inTransaction) return;
    this.#undo(connection);
    this.#end(connection);
  }

  /** In a transaction at once; outside of one, when nothing is open. */
  async query(inTransaction: boolean, query: CompiledQuery): Promise<QueryResult<unknown>> {
    if (inTransaction) return this.#inGroup(query);
    if (this.#underWay === null && this.#group === null) return this.#statements.query(query);
    return new Promise((resolve, reject) => {
      this.#queries.push(() => {
        try {
          resolve(this.#statements.query(query));
        } catch (error) {
          reject(error);
        }
      });
    });
  }

  stream(query: CompiledQuery): Iterable<unknown> {
    return this.#statements.stream(query);
  }

  /** What is done goes to disk; a transaction in the middle of its work is undone. */
  async destroy(): Promise<void> {
    if (this.#underWay?.inTransaction) this.#undo(this.#underWay);
    if (this.#group !== null) this.#commit();
    this.#database.close();
  }

  #undo({ isFirst }: Connection): void {
    if (this.#group === null) return;
    this.#statements.run(isFirst ? 'rollback' : 'rollback to one');
    if (isFirst) this.#group = null;
    else this.#statements.run('release one');
  }

  #inGroup(query: CompiledQuery): QueryResult<unknown> {
    try {
      return this.#statements.query(query);
    } catch (error) {
      // A full disk, for one: SQLite has undone everybody's.
      if (!this.#database.inTransaction) this.#lose(error);
      throw error;
    }
  }

  #end(connection: Connection): void {
    connection.inTransaction = false;
    this.#underWay = null;
    this.#goOn();
  }

  /** The next transaction joins the group, if it is not too late; else the group goes to disk. */
  #goOn(): void {
    if (this.#group !== null && this.#due) this.#commit();
    if (this.#group === null) for (const run of this.#queries.splice(0)) run();
    const next = this.#transactions.shift();
    if (next === undefined) return;
    this.#underWay = next.connection;
    next.begin();
  }

  #commit(): void {
    try {
      this.#statements.run('commit');
    } catch (error) {
      if (this.#database.inTransaction) this.#statements.run('rollback');
      this.#lose(error);
      return;
    }
    const group = this.#group ?? [];
    this.#group = null;
    for (const { resolve } of group) resolve();
  }

  #lose(error: unknown): void {
    const group = this.#group ?? [];
    this.#group = null;
    for (const { reject } of group) reject(error);
  }
}

/** One transaction's, or one query's. */
class Connection implements DatabaseConnection {
  readonly #driver: GroupCommitDriver;
  inTransaction = false;
  /** Of its group: SQLite's own transaction is its own. */
  isFirst = false;

  constructor(driver: GroupCommitDriver) {
    this.#driver = driver;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const result = await this.#driver.query(this.inTransaction, query);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- SQLite does not know types, the query does
    return result as QueryResult<R>;
  }

  /** Within a transaction, its own if need be: nothing else can be done before the last row is read. */
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    const isAlone = !this.inTransaction;
    if (isAlone) await this.#driver.beginTransaction(this);
    try {
      for (const row of this.#driver.stream(query)) {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
        yield { rows: [row as R] };
      }
    } finally {
      if (isAlone) await this.#driver.commitTransaction(this);
    }
  }
}
