/** Knows whether any background work is under way. */
export interface Busy {
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Within work: waiting for time to pass is none. */
  resting(wait: () => Promise<void>): Promise<void>;
  isQuiet(): boolean;
}

export function createBusy(onQuiet: () => void): Busy {
  let underWay = 0;

  function end(): void {
    underWay -= 1;
    if (underWay === 0) onQuiet();
  }

  return {
    async during(work) {
      underWay += 1;
      try {
        return await work();
      } finally {
        end();
      }
    },
    async resting(wait) {
      end();
      try {
        await wait();
      } finally {
        underWay += 1;
      }
    },
    isQuiet: () => underWay === 0,
  };
}
