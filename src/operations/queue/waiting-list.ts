import type { PeerId } from '../../domain/peer.ts';
import type { ObservedOperation } from '../../domain/ports/observer.ts';

/** An operation that is not finished: no more than what decides when it goes on. The rest is read from the store by then. */
export interface Waiting {
  readonly id: string;
  readonly actorId: number;
  readonly batchId: string | null;
  readonly linkId: string | null;
  /** As far as is known: its chat may get another id. */
  peerId: PeerId;
  /** Its call is unknown: the next step looks for what it did, with the chat to itself. */
  unknown: boolean;
  /** What it does to links depends on which others are revoked by then. */
  alone: boolean;
  /** Its call went out once: it comes to its end, even if its batch is paused. */
  sent: boolean;
  /** Its step is being taken. */
  underWay: boolean;
  /** Monotonic milliseconds, as are all times here. */
  dueAt: number;
  /** In a row. */
  failures: number;
  /** When the actor's right was read from Telegram; null once it had to wait for anything. */
  authorisedAt: number | null;
  /** Until when an unknown call may still be executed. */
  inFlightUntil: number;
  readonly observed: ObservedOperation;
}

export interface WaitingList {
  /** Does nothing if it is there already. */
  add(entry: Waiting): void;
  remove(entry: Waiting): void;
  /**
   * Serves one of those that are due, people taking turns; a batch takes its turns as somebody of its own.
   * @param begin makes it go on; false if it can't now.
   * @returns whether one went on.
   */
  serveNext(now: number, begin: (entry: Waiting) => boolean): boolean;
  /** @returns when the next one becomes due after `now`; null if none will by itself. */
  nextDueAt(now: number): number | null;
  /** All of a batch are due now. */
  hurry(batchId: string, now: number): void;
  isEmpty(): boolean;
}

export function createWaitingList(): WaitingList {
  /** By person or batch, in the order of their turns: who was served goes to the end. */
  const people = new Map<number | string, Set<Waiting>>();
  /** By link, in the order they were asked for. */
  const links = new Map<string, Set<Waiting>>();
  const ids = new Set<string>();

  /** One link's operations go one after the other: an older edit must not undo a newer one. */
  function isFirstOfLink(entry: Waiting): boolean {
    if (entry.linkId === null) return true;
    const [first] = links.get(entry.linkId) ?? [];
    return first === entry;
  }

  return {
    add(entry) {
      if (ids.has(entry.id)) return;
      ids.add(entry.id);
      put(people, entry.batchId ?? entry.actorId, entry);
      if (entry.linkId !== null) put(links, entry.linkId, entry);
    },
    remove(entry) {
      ids.delete(entry.id);
      take(people, entry.batchId ?? entry.actorId, entry);
      if (entry.linkId !== null) take(links, entry.linkId, entry);
    },
    serveNext(now, begin) {
      for (const [who, theirs] of people) {
        for (const entry of theirs) {
          if (entry.underWay || entry.dueAt > now || !isFirstOfLink(entry) || !begin(entry)) continue;
          people.delete(who);
          people.set(who, theirs);
          return true;
        }
      }
      return false;
    },
    nextDueAt(now) {
      let next = Infinity;
      for (const theirs of people.values()) {
        for (const entry of theirs) {
          if (entry.dueAt > now && entry.dueAt < next && isFirstOfLink(entry)) next = entry.dueAt;
        }
      }
      return next === Infinity ? null : next;
    },
    hurry(batchId, now) {
      for (const entry of people.get(batchId) ?? []) entry.dueAt = Math.min(entry.dueAt, now);
    },
    isEmpty: () => people.size === 0,
  };
}

function put<Key>(groups: Map<Key, Set<Waiting>>, key: Key, entry: Waiting): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, new Set([entry]));
  else group.add(entry);
}

function take<Key>(groups: Map<Key, Set<Waiting>>, key: Key, entry: Waiting): void {
  const group = groups.get(key);
  group?.delete(entry);
  if (group?.size === 0) groups.delete(key);
}
