import { StoreUnreachable } from '../../../domain/ports/operation-store.ts';
import type { Pools } from './pools.ts';
import type { Transaction } from './transaction.ts';
import { WriteGroup, type Fence, type Writer } from './write-group.ts';

/** Other processes wait for so many transactions at once, at most. PostgreSQL keeps 64 in memory. */
const MOST = 32;

/**
 * All that a process writes to its store: one transaction at a time, in groups. While one group goes to disk, who comes joins the
 * next one, which waits for the lock meanwhile; who is alone waits for nobody.
 */
export class Writers {
  readonly #pools: Pools;
  readonly #waiting: Writer[] = [];
  #isGathering = false;

  constructor(pools: Pools) {
    this.#pools = pools;
  }

  /** @throws LeaseLost, StoreUnreachable */
  begin(fence: Fence | null): Promise<Transaction> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ fence, begin: resolve, refuse: reject });
      this.#goOn();
    });
  }

  #goOn(): void {
    if (this.#isGathering) return;
    const first = this.#waiting.shift();
    if (first === undefined) return;
    this.#isGathering = true;
    void this.#writeGroup(first);
  }

  async #writeGroup(first: Writer): Promise<void> {
    const group = await this.#open(first);
    if (group !== null) await this.#fill(group, first);
    this.#isGathering = false;
    this.#goOn();
    if (group !== null && group.size > 0) await group.commit();
  }

  async #fill(group: WriteGroup, first: Writer): Promise<void> {
    let goesOn = await group.takeFirst(first);
    while (goesOn && group.size < MOST) {
      const next = this.#waiting.shift();
      if (next === undefined) break;
      goesOn = await group.take(next);
    }
  }

  async #open(first: Writer): Promise<WriteGroup | null> {
    try {
      return await WriteGroup.open(this.#pools, first.fence);
    } catch (error) {
      first.refuse(error);
      // Each would wait as long for nothing.
      if (error instanceof StoreUnreachable) for (const { refuse } of this.#waiting.splice(0)) refuse(error);
      return null;
    }
  }
}
