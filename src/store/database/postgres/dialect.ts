import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { DatabaseIntrospector, Dialect, DialectAdapter, Driver, QueryCompiler } from 'kysely';
import { UNOBSERVED, type Observer } from '../../../domain/ports/observer.ts';
import type { Db } from '../connection.ts';
import { camelCaseRows, sqlName } from '../names.ts';
import { observedDriver } from '../observed-driver.ts';
import type { Tables } from '../schema.ts';
import type { PostgresConnections } from './connections.ts';
import { OneWriterDriver } from './driver.ts';
import type { Fence } from './write-group.ts';

/**
 * The record in PostgreSQL.
 * @param fence what each write checks; null for none.
 */
export function postgresDatabase(
  connections: PostgresConnections,
  fence: Fence | null = null,
  observer: Observer = UNOBSERVED,
): Db {
  return new Kysely<Tables>({
    dialect: new OneWriterDialect(connections, fence, observer),
    plugins: [camelCaseRows],
  });
}

class SnakeCaseCompiler extends PostgresQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    return super.sanitizeIdentifier(sqlName(identifier));
  }
}

class OneWriterDialect implements Dialect {
  readonly #connections: PostgresConnections;
  readonly #fence: Fence | null;
  readonly #observer: Observer;

  constructor(connections: PostgresConnections, fence: Fence | null, observer: Observer) {
    this.#connections = connections;
    this.#fence = fence;
    this.#observer = observer;
  }

  createDriver(): Driver {
    return observedDriver(new OneWriterDriver(this.#connections, this.#fence), this.#observer);
  }

  createQueryCompiler(): QueryCompiler {
    return new SnakeCaseCompiler();
  }

  createAdapter(): DialectAdapter {
    return new PostgresAdapter();
  }

  // oxlint-disable-next-line typescript/no-explicit-any -- Kysely's own signature
  createIntrospector(db: Kysely<any>): DatabaseIntrospector {
    return new PostgresIntrospector(db);
  }
}
