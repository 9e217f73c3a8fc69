/** What happens, in the order of its time. Milliseconds from the start. */
export interface Events {
  now(): number;
  /** Not in the past. */
  at(ms: number, happen: () => void): void;
  after(ms: number, happen: () => void): void;
  /** Until then; what would happen later doesn’t. */
  run(untilMs: number): void;
}

interface Event {
  at: number;
  /** Of two at the same time, the one that was planned first comes first. */
  order: number;
  happen: () => void;
}

/** A binary heap: the next event is first, each event’s children are at twice its index. */
export function createEvents(): Events {
  const heap: Event[] = [];
  let now = 0;
  let planned = 0;

  function isBefore(one: Event, other: Event): boolean {
    return one.at < other.at || (one.at === other.at && one.order < other.order);
  }

  function push(event: Event): void {
    let index = heap.length;
    while (index > 0) {
      const parentIndex = (index - 1) >> 1;
      const parent = heap[parentIndex];
      if (parent === undefined || isBefore(parent, event)) break;
      heap[index] = parent;
      index = parentIndex;
    }
    heap[index] = event;
  }

  function pop(): Event | undefined {
    const first = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    let index = 0;
    for (;;) {
      let childIndex = 2 * index + 1;
      let child = heap[childIndex];
      if (child === undefined) break;
      const right = heap[childIndex + 1];
      if (right !== undefined && isBefore(right, child)) {
        child = right;
        childIndex += 1;
      }
      if (!isBefore(child, last)) break;
      heap[index] = child;
      index = childIndex;
    }
    heap[index] = last;
    return first;
  }

  function plan(at: number, happen: () => void): void {
    push({ at, order: planned, happen });
    planned += 1;
  }

  return {
    now: () => now,
    at: plan,
    after: (ms, happen) => plan(now + ms, happen),
    run(untilMs) {
      for (;;) {
        const event = pop();
        if (event === undefined || event.at > untilMs) break;
        now = event.at;
        event.happen();
      }
      now = untilMs;
    },
  };
}
