/** How many calls that make or change links may be in flight at once. People come before batches; else first come, first served. */
export interface CallSlots {
  /** @returns whether it had to wait. */
  take(who: 'person' | 'batch'): Promise<boolean>;
  release(): void;
}

export function createCallSlots(count: number): CallSlots {
  const waiting = { person: [] as (() => void)[], batch: [] as (() => void)[] };
  let free = count;
  return {
    async take(who) {
      if (free > 0) {
        free -= 1;
        return false;
      }
      await new Promise<void>((resolve) => waiting[who].push(resolve));
      return true;
    },
    release() {
      const next = waiting.person.shift() ?? waiting.batch.shift();
      if (next === undefined) free += 1;
      else next();
    },
  };
}
