import type Database from 'better-sqlite3';
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { DatabaseIntrospector, Dialect, DialectAdapter, Driver, Kysely, QueryCompiler } from 'kysely';
import type { Observer } from '../../../domain/ports/observer.ts';
import { observedDriver } from '../observed-driver.ts';
import { GroupCommitDriver } from './group-commit.ts';
import { sqlName } from '../names.ts';

class SnakeCaseCompiler extends SqliteQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    return super.sanitizeIdentifier(sqlName(identifier));
  }
}

/** SQLite for Kysely, with names in camelCase and statements that are prepared once. */
export class RecordDialect implements Dialect {
  readonly #database: Database.Database;
  readonly #observer: Observer;

  constructor(database: Database.Database, observer: Observer) {
    this.#database = database;
    this.#observer = observer;
  }

  createDriver(): Driver {
    return observedDriver(new GroupCommitDriver(this.#database), this.#observer);
  }

  createQueryCompiler(): QueryCompiler {
    return new SnakeCaseCompiler();
  }

  createAdapter(): DialectAdapter {
    return new SqliteAdapter();
  }

  // oxlint-disable-next-line typescript/no-explicit-any -- Kysely's own signature
  createIntrospector(db: Kysely<any>): DatabaseIntrospector {
    return new SqliteIntrospector(db);
  }
}
