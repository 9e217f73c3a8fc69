/** An operation that waits for its next step: no more than what decides when. The rest is read from the store by then. */
export interface Waiting {
  readonly id: string;
  readonly actorId: number;
  readonly linkId: string | null;
  /** Monotonic milliseconds, as are all times here. */
  dueAt: number;
  /** In a row. */
  failures: number;
  /** When the actor's right was read from Telegram; null once it had to wait for anything. */
  authorisedAt: number | null;
  /** Until when an unknown call may still be executed. */
  inFlightUntil: number;
}

export interface WaitingList {
  add(entry: Waiting): void;
  remove(id: string): void;
  all(): Iterable<Waiting>;
  /** @returns what is due, people taking turns; null if nothing is. */
  next(now: number): Waiting | null;
  /** @returns when the next one is due; null if nothing waits. */
  nextDueAt(): number | null;
}

export function createWaitingList(): WaitingList {
  const entries = new Map<string, Waiting>();
  /** Whose turn it is, in order: who was served goes to the end. */
  const turns = new Set<number>();

  /** One link's operations go in the order they were asked for: an older edit must not undo a newer one. */
  function firstOfEachLink(): Waiting[] {
    const links = new Set<string>();
    return Array.from(entries.values()).filter(({ linkId }) => {
      if (linkId === null) return true;
      const first = !links.has(linkId);
      links.add(linkId);
      return first;
    });
  }

  return {
    add(entry) {
      entries.set(entry.id, entry);
      turns.add(entry.actorId);
    },
    remove(id) {
      const entry = entries.get(id);
      entries.delete(id);
      if (entry === undefined) return;
      const more = Array.from(entries.values()).some(({ actorId }) => actorId === entry.actorId);
      if (!more) turns.delete(entry.actorId);
    },
    all: () => entries.values(),
    next(now) {
      const due = new Map<number, Waiting>();
      for (const entry of firstOfEachLink()) {
        if (entry.dueAt <= now && !due.has(entry.actorId)) due.set(entry.actorId, entry);
      }
      for (const actorId of turns) {
        const entry = due.get(actorId);
        if (entry === undefined) continue;
        turns.delete(actorId);
        turns.add(actorId);
        return entry;
      }
      return null;
    },
    nextDueAt() {
      const times = firstOfEachLink().map(({ dueAt }) => dueAt);
      return times.length === 0 ? null : Math.min(...times);
    },
  };
}
