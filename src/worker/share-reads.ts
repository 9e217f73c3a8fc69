import { setImmediate } from 'node:timers/promises';

/**
 * One read at a time for each key. It begins a moment later, so that all who ask at the same moment share it; who asks while it
 * is under way shares the next one. An answer is never older than the question.
 */
export function shareReads<Key, Answer>(read: (key: Key) => Promise<Answer>): (key: Key) => Promise<Answer> {
  const underWay = new Map<Key, Promise<unknown>>();
  /** Not sent yet. */
  const next = new Map<Key, Promise<Answer>>();

  function begin(key: Key): Promise<Answer> {
    next.delete(key);
    const reading = read(key);
    const ended = reading
      .catch(() => {})
      .finally(() => {
        if (underWay.get(key) === ended) underWay.delete(key);
      });
    underWay.set(key, ended);
    return reading;
  }

  return (key) => {
    const shared = next.get(key) ?? (underWay.get(key) ?? setImmediate()).then(() => begin(key));
    next.set(key, shared);
    return shared;
  };
}
