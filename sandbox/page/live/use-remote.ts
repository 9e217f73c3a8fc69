import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export interface Remote<T> {
  value: T | undefined;
  /** Reads again; calls made while a read is under way share one more read. Resolves with it when it is shown, undefined if it failed. */
  refresh: () => Promise<T | undefined>;
  /** Changes what is shown at once, before or instead of reading it again. */
  patch: (change: (value: T) => T) => void;
}

interface Reading<T> {
  key: string;
  /** Something changed after the read began, so its answer may be old. */
  overtaken: boolean;
  done: Promise<T | undefined>;
  next?: Promise<T | undefined>;
}

/** What a read of the people front gives, for as long as `key` stays the same. */
export function useRemote<T>(key: string, read: () => Promise<T>): Remote<T> {
  const [state, setState] = useState<{ key: string; value: T }>();
  const newest = useRef({ key, read });
  newest.current = { key, read };
  const reading = useRef<Reading<T> | undefined>(undefined);

  const refresh = useCallback((): Promise<T | undefined> => {
    const { key, read } = newest.current;
    const current = reading.current;
    if (current?.key === key) return (current.next ??= current.done.then(refresh));

    const mine: Reading<T> = { key, overtaken: false, done: Promise.resolve(undefined) };
    const show = (value: T) => {
      if (newest.current.key === key)
        setState((shown) => (mine.overtaken && shown?.key === key ? shown : { key, value }));
      return value;
    };
    // A failed read leaves what is shown; the live connection says "Connecting…" and asks again when it is back.
    const finish = () => {
      if (reading.current === mine) reading.current = undefined;
    };
    mine.done = read()
      .then(show, () => undefined)
      .finally(finish);
    reading.current = mine;
    return mine.done;
  }, []);

  const patch = useCallback((change: (value: T) => T) => {
    const { key } = newest.current;
    if (reading.current?.key === key) {
      reading.current.overtaken = true;
      void refresh();
    }
    setState((shown) => (shown?.key === key ? { key, value: change(shown.value) } : shown));
  }, []);

  useEffect(() => void refresh(), [key, refresh]);
  return { value: state?.key === key ? state.value : undefined, refresh, patch };
}
