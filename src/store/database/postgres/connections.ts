import { Pools, type PostgresOptions } from './pools.ts';
import { Writers } from './writers.ts';

/** The connections of a process to the database of its store. */
export class PostgresConnections {
  /** Those that read. */
  readonly pools: Pools;
  /** All that is written goes through it. */
  readonly writers: Writers;

  constructor(options: PostgresOptions) {
    this.pools = new Pools(options);
    this.writers = new Writers(this.pools);
  }

  close(): Promise<void> {
    return this.pools.close();
  }
}
