import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
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

function isWorldState(value: unknown): value is WorldState {
  return ENOUGH_OF_A_WORLD.safeParse(value).success;
}

export interface StateFile {
  /** What an earlier run left, if anything. */
  state: WorldState | undefined;
  /** Replaces the file at once and as a whole, so that a kill leaves the old world or the new one. */
  persist: (state: WorldState) => void;
}

/** @throws Error with a sentence when the file is there but holds no world. */
export function openStateFile(path: string): StateFile {
  mkdirSync(dirname(path), { recursive: true });
  return {
    state: read(path),
    persist(state) {
      const beside = `${path}.${process.pid}.new`;
      // It holds the keys of every session.
      writeFileSync(beside, JSON.stringify(state), { mode: 0o600 });
      renameSync(beside, path);
    },
  };
}

function read(path: string): WorldState | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const value = parsed(text);
  if (!isWorldState(value))
    throw new Error(`${path} holds no world of this version; move it away to start anew.`);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
