import type { World } from 'telegram-sandbox';
import type { Random } from './random.ts';

/** What a person asked for, and whether they have seen it happen. */
export interface Wish {
  kind: 'create' | 'regenerate' | 'rotate' | 'revoke' | 'batch' | 'close' | 'approve' | 'decline';
  /** Of the link. */
  title: string;
  granted: boolean;
  /** How many links of that title it makes: none too where a batch was cancelled on the way. */
  makes: { least: number; most: number };
}

export interface WorkerOptions {
  world: World;
  botId: number;
  userId: number;
  /** The chat they make links for. */
  peerId: number;
  random: Random;
}

export interface Worker {
  readonly wishes: readonly Wish[];
  /** By title, the one link that has to be open; null for none. */
  readonly holds: ReadonlyMap<string, string | null>;
  /** Works until `enough`, then finishes what was begun. Rejects when nothing happens for too long. */
  work(enough: () => boolean): Promise<void>;
}

const MAKES_A_LINK: ReadonlySet<Wish['kind']> = new Set(['create', 'regenerate', 'rotate', 'batch']);

export function newWish(kind: Wish['kind'], title: string): Wish {
  const links = Number(MAKES_A_LINK.has(kind));
  return { kind, title, granted: false, makes: { least: links, most: links } };
}
