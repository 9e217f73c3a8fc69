import { SAME_EVENT_MS } from './membership.ts';
import type { Certainty, JoinWay, Membership, NamedUser, SeenJoin, SeenLeave } from './membership.ts';

/** A membership of one person, as far as joins and leaves make it up. */
export type Stay = Omit<Membership, 'peerId' | 'id'> & {
  /** null for one that is new. */
  id: number | null;
};

/** When it begins, as far as is known. */
export function startOf({ joinedAt, leftAt }: Pick<Stay, 'joinedAt' | 'leftAt'>): Date {
  return joinedAt ?? leftAt ?? new Date(0);
}

/**
 * Adds what a source says of a join. The result is the same in whatever order sources tell of the same joins and leaves.
 * @param stays one person's in one chat, around then, oldest first. @returns them, with those unchanged the same objects.
 */
export function withJoin(stays: readonly Stay[], join: SeenJoin): Stay[] {
  const same = sameJoin(stays, join);
  if (same !== undefined) {
    const learnt = learn(same, join);
    const before = stays[stays.indexOf(same) - 1];
    const known = replace(stays, same, learnt);
    return before === undefined ? known : replace(known, before, endedBy(before, startOf(learnt)));
  }
  const index = placeOf(stays, join.at);
  const [prev, next] = [stays[index - 1], stays[index]];
  const joined = newStay(join);
  const before = stays.slice(0, Math.max(index - 1, 0));
  if (prev !== undefined && prev.leftExactly && isAfter(prev.leftAt, join.at)) {
    const { leftAt, leftExactly, removedBy } = prev;
    const early = { ...prev, leftAt: join.at, leftExactly: false, removedBy: null };
    return [...before, early, { ...joined, leftAt, leftExactly, removedBy }, ...stays.slice(index)];
  }
  const ended = prev === undefined ? [] : [endedBy(prev, join.at)];
  if (next !== undefined && next.joinedAt === null) {
    const { id, leftAt, leftExactly, removedBy } = next;
    return [
      ...before,
      ...ended,
      { ...joined, id, leftAt, leftExactly, removedBy },
      ...stays.slice(index + 1),
    ];
  }
  const leftAt = next?.joinedAt ?? null;
  return [...before, ...ended, { ...joined, leftAt }, ...stays.slice(index)];
}

/** The same for a leave. One that no join is known for becomes a stay without one. */
export function withLeave(stays: readonly Stay[], leave: SeenLeave): Stay[] {
  const index = placeOf(stays, leave.at);
  const prev = stays[index - 1];
  const isOpen = prev !== undefined && prev.joinedAt !== null && !prev.leftExactly;
  const same = stays.find(({ leftAt, leftExactly }) => leftExactly && isSame(leftAt, leave.at));
  if (same !== undefined && !(isOpen && isAfter(prev.joinedAt, same.leftAt ?? leave.at))) {
    return stays.map((stay) => (stay === same ? learnLeave(stay, leave) : stay));
  }
  const end = { leftAt: leave.at, leftExactly: true, removedBy: leave.removedBy };
  if (prev === undefined || prev.joinedAt === null) return insert(stays, index, withoutJoin(leave));
  const left = { ...prev, ...end };
  if (isOpen) return replace(stays, prev, left);
  const { leftAt, removedBy } = prev;
  if (!isAfter(leftAt, leave.at)) return insert(stays, index, withoutJoin(leave));
  // They left twice, and how they came back in between is not known.
  const later = withoutJoin({ ...leave, at: leftAt ?? leave.at, removedBy });
  return insert(replace(stays, prev, left), index, later);
}

function sameJoin(stays: readonly Stay[], { at }: SeenJoin): Stay | undefined {
  const near = stays
    .filter(({ joinedAt }) => isSame(joinedAt, at))
    .sort((a, b) => distance(a.joinedAt, at) - distance(b.joinedAt, at))[0];
  // They left in between.
  const again = near?.leftExactly === true && near.leftAt !== null && near.leftAt < at;
  return again ? undefined : near;
}

function distance(a: Date | null, b: Date): number {
  return a === null ? Infinity : Math.abs(a.getTime() - b.getTime());
}

function isSame(a: Date | null, b: Date): boolean {
  return distance(a, b) <= SAME_EVENT_MS;
}

function isAfter(a: Date | null, b: Date): boolean {
  return a !== null && a > b;
}

/** Where one that begins then has its place: after those that begin at the same time. */
function placeOf(stays: readonly Stay[], at: Date): number {
  const index = stays.findIndex((stay) => startOf(stay) > at);
  return index === -1 ? stays.length : index;
}

function insert(stays: readonly Stay[], index: number, stay: Stay): Stay[] {
  return [...stays.slice(0, index), stay, ...stays.slice(index)];
}

function replace(stays: readonly Stay[], old: Stay, stay: Stay): Stay[] {
  return stays.map((each) => (each === old ? stay : each));
}

/** Who joins again has left before. */
function endedBy(stay: Stay, at: Date): Stay {
  const known = stay.leftAt !== null && (stay.leftAt <= at || stay.leftExactly);
  return stay.joinedAt === null || known
    ? stay
    : { ...stay, leftAt: at, leftExactly: false, removedBy: null };
}

function newStay(join: SeenJoin): Stay {
  const { userId, name, username, at, way, linkId, certainty, approvedBy, addedBy } = join;
  const inside = { leftAt: null, leftExactly: false, removedBy: null };
  return {
    id: null,
    userId,
    name,
    username,
    joinedAt: at,
    way,
    linkId,
    certainty,
    approvedBy,
    addedBy,
    ...inside,
  };
}

function withoutJoin({ at, removedBy, ...person }: SeenLeave): Stay {
  return {
    userId: person.userId,
    name: person.name,
    username: person.username,
    id: null,
    joinedAt: null,
    way: 'unknown',
    linkId: null,
    certainty: 'unknown',
    approvedBy: null,
    addedBy: null,
    leftAt: at,
    leftExactly: true,
    removedBy,
  };
}

/** The surer word first. Somebody may come by a link, be approved, and be said to have been added by who approved them. */
const WAYS: readonly JoinWay[] = ['unknown', 'open', 'link', 'added', 'folder', 'request'];
const CERTAINTIES: readonly Certainty[] = ['unknown', 'likely', 'certain'];

function learn(stay: Stay, join: SeenJoin): Stay {
  const { linkId, certainty } = surer(stay, join);
  return {
    ...stay,
    ...named(stay, join),
    joinedAt: earlier(stay.joinedAt, join.at),
    way: WAYS.indexOf(join.way) > WAYS.indexOf(stay.way) ? join.way : stay.way,
    linkId,
    certainty,
    approvedBy: either(stay.approvedBy, join.approvedBy),
    addedBy: either(stay.addedBy, join.addedBy),
  };
}

function learnLeave(stay: Stay, leave: SeenLeave): Stay {
  return {
    ...stay,
    ...named(stay, leave),
    leftAt: earlier(stay.leftAt, leave.at),
    removedBy: either(stay.removedBy, leave.removedBy),
  };
}

type Attribution = Pick<Stay, 'linkId' | 'certainty'>;

function surer(a: Attribution, b: Attribution): Attribution {
  const [rankA, rankB] = [CERTAINTIES.indexOf(a.certainty), CERTAINTIES.indexOf(b.certainty)];
  if (rankA !== rankB) return rankA > rankB ? a : b;
  return (a.linkId ?? '') >= (b.linkId ?? '') ? a : b;
}

/** Not every source knows usernames. */
function named(
  stay: Stay,
  { name, username }: Pick<Stay, 'name' | 'username'>,
): Pick<Stay, 'name' | 'username'> {
  return { name: name === '' ? stay.name : name, username: username ?? stay.username };
}

function earlier(a: Date | null, b: Date): Date {
  return a !== null && a < b ? a : b;
}

function either(a: NamedUser | null, b: NamedUser | null): NamedUser | null {
  if (a === null || b === null) return a ?? b;
  return a.userId <= b.userId ? a : b;
}
