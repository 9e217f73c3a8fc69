/** How many calls that make or change links may be in flight at once. First come, first served. */
export interface CallSlots {
  /** @returns whether it had to wait. */
  take(): Promise<boolean>;
  release(): void;
}

export function createCallSlots(count: number): CallSlots {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    async take() {
      if (free > 0) {
        free -= 1;
        return false;
      }
      await new Promise<void>((resolve) => waiting.push(resolve));
      return true;
    },
    release() {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    },
  };
}
