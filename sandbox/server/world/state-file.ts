/**
 * The file that keeps a world from run to run: the whole world in its first line, and a line for each transaction since.
 * A kill in the middle of a line loses that line only, and nobody was told of it yet.
 */
import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Persist } from './core.ts';
import { applyChange, type Change, watchState } from './state-changes.ts';
import type { WorldState } from './types.ts';

/** Only what tells a world from any other file; whatever this version wrote itself, it trusts. */
const ENOUGH_OF_A_WORLD = z.looseObject({
  version: z.literal(1),
  clockOffset: z.number(),
  users: z.array(z.unknown()),
  chats: z.array(z.unknown()),
  sequences: z.record(z.string(), z.number()),
  rsaPrivateKey: z.string(),
});

/** Changes may take as many bytes as the world itself, and this many where it is small. Then it is written anew. */
const MIN_BYTES_OF_CHANGES = 1024 * 1024;

const NEW_LINE = '\n'.charCodeAt(0);

function isWorldState(value: unknown): value is WorldState {
  return ENOUGH_OF_A_WORLD.safeParse(value).success;
}

export interface StateFile {
  /** What an earlier run left, if anything. */
  state: WorldState | undefined;
  /** Adds what changed in `state`, always the same object, since the last time. The first time it writes it as a whole. */
  persist: Persist;
}

/** @throws Error with a sentence when the file is there but holds no world. */
export function openStateFile(path: string): StateFile {
  mkdirSync(dirname(path), { recursive: true });
  let changes: (() => Change[]) | undefined;
  let size: number | undefined;
  let maxSize = 0;

  function writeWhole(state: WorldState): number {
    const beside = `${path}.${process.pid}.new`;
    const world = Buffer.from(`${JSON.stringify(state)}\n`);
    // It holds the keys of every session.
    writeFileSync(beside, world, { mode: 0o600 });
    // The old world or the new one, whenever it is killed.
    renameSync(beside, path);
    maxSize = world.length + Math.max(world.length, MIN_BYTES_OF_CHANGES);
    return world.length;
  }

  return {
    state: read(path),
    persist(state, spliced) {
      const changed = [...spliced, ...(changes?.() ?? [])];
      const first = changes === undefined;
      changes ??= watchState(state);
      if (!first && changed.length === 0) return;
      const line = Buffer.from(`${JSON.stringify(changed)}\n`);
      // Otherwise the file is gone, or it is not known how much of a line went in before the disk was full.
      const asLeft = size !== undefined && statSync(path, { throwIfNoEntry: false })?.size === size;
      const newSize = (size ?? 0) + line.length;
      size = undefined;
      if (asLeft && newSize <= maxSize) {
        appendFileSync(path, line);
        size = newSize;
      } else {
        size = writeWhole(state);
      }
    },
  };
}

function read(path: string): WorldState | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return worldOf(bytes);
  } catch (error) {
    throw new Error(`${path} holds no world of this version; move it away to start anew.`, { cause: error });
  }
}

function worldOf(bytes: Buffer): WorldState {
  const [first, ...lines] = wholeLines(bytes);
  const state: unknown = JSON.parse(String(first));
  if (!isWorldState(state)) throw new Error('no world in the first line');
  for (const line of lines) {
    const changes: Change[] = JSON.parse(String(line));
    for (const change of changes) applyChange(state, change);
  }
  return state;
}

/** The first may lack its end, as in files of older versions: they have no other. The last is dropped without it. */
function* wholeLines(bytes: Buffer): Generator<Buffer> {
  let start = 0;
  for (let end = bytes.indexOf(NEW_LINE); end !== -1; end = bytes.indexOf(NEW_LINE, start)) {
    yield bytes.subarray(start, end);
    start = end + 1;
  }
  if (start === 0) yield bytes;
}
