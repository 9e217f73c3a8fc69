/**
 * What changed in a world's state since it was last looked at, as small plain data.
 *
 * The messages of a dialog are many, so they are changed in place and each change is told. Everything else is replaced: a
 * list, or what is in it, is another object once it changed. What is still the same object is unchanged, and need not be
 * read to know it.
 */
import type { WorldState } from './types.ts';

type Path = readonly string[];

/** A list loses `removed` elements at `start`, and gets `added` there. */
export type Splice = readonly [path: Path, start: number, removed: number, added: readonly unknown[]];
/** A field gets a value, or goes where there is none. */
type Assignment = readonly [path: Path, value?: unknown];

export type Change = Splice | Assignment;

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns a function that says what changed, messages aside, since it was last called, or since now. */
export function watchState(state: WorldState): () => Change[] {
  let before = outline(state);
  return () => {
    const after = outline(state);
    const changes = fieldChanges([], before, after);
    before = after;
    return changes;
  };
}

/** The state's own fields and those one level below, which are filled in place. */
function outline({ messages: _told, ...state }: WorldState): Fields {
  return Object.fromEntries(
    Object.entries(state).map(([name, value]: [string, unknown]) => [
      name,
      isFields(value) ? { ...value } : value,
    ]),
  );
}

function fieldChanges(path: Path, before: Fields, after: Fields): Change[] {
  const changes: Change[] = [];
  for (const name in after) {
    if (before[name] !== after[name])
      changes.push(...valueChanges([...path, name], before[name], after[name]));
  }
  for (const name in before) {
    if (!(name in after)) changes.push([[...path, name]]);
  }
  return changes;
}

function valueChanges(path: Path, before: unknown, after: unknown): Change[] {
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(path, before, after);
  if (isFields(before) && isFields(after)) return fieldChanges(path, before, after);
  return [after === undefined ? [path] : [path, after]];
}

function listChanges(path: Path, before: readonly unknown[], after: readonly unknown[]): Change[] {
  // The oldest may have been forgotten, while something else happened further on.
  const forgotten = Math.max(0, before.indexOf(after[0]));
  const kept = before.length - forgotten;
  const shorter = Math.min(kept, after.length);
  let start = 0;
  while (start < shorter && before[forgotten + start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const removed = kept - start - end;
  const added = after.slice(start, after.length - end);
  const changes: Change[] = [];
  if (forgotten > 0) changes.push([path, 0, forgotten, []]);
  if (removed > 0 || added.length > 0) changes.push([path, start, removed, added]);
  return changes;
}

/** Changes `state` in place. @throws Error when it has no such place. */
export function applyChange(state: object, change: Change): void {
  const [path, ...rest] = change;
  const name = path.at(-1) ?? '';
  const place = path.slice(0, -1).reduce<unknown>((at, name) => (isFields(at) ? at[name] : undefined), state);
  if (!isFields(place)) throw new Error(`no ${path.join('.')} in the world`);
  const [value] = rest;
  if (rest.length === 3) {
    const list = (place[name] ??= []);
    if (!Array.isArray(list)) throw new Error(`no list ${path.join('.')} in the world`);
    spliceList(list, ...rest);
  } else if (value === undefined) {
    delete place[name];
  } else {
    place[name] = value;
  }
}

/** As `Array.splice`, for any number of elements. */
function spliceList(list: unknown[], start: number, removed: number, added: readonly unknown[]): void {
  const tail = list.splice(start);
  for (const element of added) list.push(element);
  for (const element of tail.slice(removed)) list.push(element);
}
