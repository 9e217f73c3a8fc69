/** Runs one piece of work after the other, in the order they were handed in. */
export interface OneAtATime {
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Nothing is being run: what is handed in now begins at once. */
  isFree(): boolean;
}

export function createOneAtATime(): OneAtATime {
  let last: Promise<unknown> = Promise.resolve();
  let left = 0;
  return {
    run(work) {
      left += 1;
      const result = last.then(work).finally(() => {
        left -= 1;
      });
      last = result.catch(() => {});
      return result;
    },
    isFree: () => left === 0,
  };
}
