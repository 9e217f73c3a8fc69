/** Runs tasks of one lane one after another, and different lanes side by side. */
export interface Lanes {
  /** The task must not reject. */
  run(lane: string, task: () => Promise<void>): void;
  /** Resolves when every lane is empty. */
  idle(): Promise<void>;
}

export function createLanes(): Lanes {
  const tails = new Map<string, Promise<void>>();
  return {
    run(lane, task) {
      const after = async (earlier: Promise<void> | undefined): Promise<void> => {
        await earlier;
        await task();
        if (tails.get(lane) === tail) tails.delete(lane);
      };
      const tail = after(tails.get(lane));
      tails.set(lane, tail);
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
