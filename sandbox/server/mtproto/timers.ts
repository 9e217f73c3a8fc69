/** Everything that this front does later, so that closing it leaves nothing behind. */
export interface Timers {
  /** @returns a function that calls it off. */
  after(milliseconds: number, action: () => void): () => void;
  clear(): void;
}

/** None of them keeps the process alive. */
export function createTimers(): Timers {
  const running = new Set<NodeJS.Timeout>();
  return {
    after(milliseconds, action) {
      const timer = setTimeout(() => {
        running.delete(timer);
        action();
      }, milliseconds).unref();
      running.add(timer);
      return () => {
        running.delete(timer);
        clearTimeout(timer);
      };
    },
    clear() {
      for (const timer of running) clearTimeout(timer);
      running.clear();
    },
  };
}
