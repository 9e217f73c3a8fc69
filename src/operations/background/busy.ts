/** Knows whether any background work is under way. */
export interface Busy {
  during<T>(work: () => Promise<T>): Promise<T>;
  isQuiet(): boolean;
}

export function createBusy(onQuiet: () => void): Busy {
  let underWay = 0;
  return {
    async during(work) {
      underWay += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
        if (underWay === 0) onQuiet();
      }
    },
    isQuiet: () => underWay === 0,
  };
}
