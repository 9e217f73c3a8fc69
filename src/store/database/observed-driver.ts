import { performance } from 'node:perf_hooks';
import type { DatabaseConnection, Driver, TransactionSettings } from 'kysely';
import type { Observer } from '../../domain/ports/observer.ts';

/** The same driver, whose transactions are measured: also how long each waited for those before it. */
export function observedDriver(driver: Driver, observer: Pick<Observer, 'transaction'>): Driver {
  const begun = new WeakMap<DatabaseConnection, number>();

  async function end(
    connection: DatabaseConnection,
    outcome: 'committed' | 'undone',
    work: Promise<void>,
  ): Promise<void> {
    await work;
    const at = begun.get(connection);
    begun.delete(connection);
    if (at !== undefined) observer.transaction(outcome, performance.now() - at);
  }

  return {
    init: () => driver.init(),
    acquireConnection: () => driver.acquireConnection(),
    releaseConnection: (connection) => driver.releaseConnection(connection),
    destroy: () => driver.destroy(),
    beginTransaction(connection, settings: TransactionSettings) {
      begun.set(connection, performance.now());
      return driver.beginTransaction(connection, settings);
    },
    commitTransaction: (connection) => end(connection, 'committed', driver.commitTransaction(connection)),
    rollbackTransaction: (connection) => end(connection, 'undone', driver.rollbackTransaction(connection)),
  };
}
