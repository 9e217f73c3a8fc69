/**
 * One read at a time for each key. Who asks while one is under way shares the next one, which begins when that has ended: an
 * answer is never older than the question.
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
    const current = underWay.get(key);
    if (current === undefined) return begin(key);
    const shared = next.get(key) ?? current.then(() => begin(key));
    next.set(key, shared);
    return shared;
  };
}
