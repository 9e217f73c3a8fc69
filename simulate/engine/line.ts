/** First come, first served. */
export interface Line<One> {
  add(one: One): void;
  /** @returns the first one, which is out of it then. */
  take(): One | undefined;
  /** It is the first again. */
  putBack(one: One): void;
}

export function createLine<One>(): Line<One> {
  const back: One[] = [];
  let all: One[] = [];
  /** Where the first one is: an array is slow to shorten at its start. */
  let first = 0;

  return {
    add(one) {
      all.push(one);
    },
    take() {
      const again = back.pop();
      if (again !== undefined || first === all.length) return again;
      const one = all[first];
      first += 1;
      if (first === all.length) {
        all = [];
        first = 0;
      }
      return one;
    },
    putBack(one) {
      back.push(one);
    },
  };
}
