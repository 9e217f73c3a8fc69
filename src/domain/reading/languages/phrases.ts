import { plainLetters } from './vocabulary.ts';

/** Phrases by their letters: what is found is the longest that ends where a word does. */
interface Node {
  next: Map<string, Node>;
  english?: string;
}

const LETTER = /[\p{L}\d_]/u;
const SPACE = /[^\S\n]/;

/** Finds, at any place in a text in lower case, the longest phrase that is known. */
export class Phrases {
  private readonly root: Node = { next: new Map() };

  /** @param words English, and the phrases for it as `Vocabulary` has them. */
  constructor(words: readonly (readonly [string, string])[]) {
    for (const [english, list] of words) {
      for (const phrase of spelledOut(plainLetters(list))) this.add(phrase.trim(), english);
    }
  }

  /** @returns where it ends and what it means; null if none begins there. */
  at(text: string, from: number): { end: number; english: string } | null {
    let node: Node | undefined = this.root;
    let found: { end: number; english: string } | null = null;
    let at = from;
    while (at < text.length) {
      const letter = text.charAt(at);
      const space = SPACE.test(letter);
      node = node.next.get(space ? ' ' : letter);
      if (node === undefined) return found;
      at += 1;
      if (space) while (SPACE.test(text.charAt(at))) at += 1;
      const ends = !LETTER.test(text.charAt(at)) || !LETTER.test(letter);
      if (node.english !== undefined && ends) found = { end: at, english: node.english };
    }
    return found;
  }

  /** What is said first stays. */
  private add(phrase: string, english: string): void {
    let node = this.root;
    for (const letter of phrase) {
      const next: Node = node.next.get(letter) ?? { next: new Map() };
      node.next.set(letter, next);
      node = next;
    }
    if (node !== this.root) node.english ??= english;
  }
}

/** All that a pattern stands for: `(a|b)` is either, `x?` and `(x)?` may be left out, `[ab]` is one of the letters. */
function spelledOut(pattern: string): string[] {
  let at = 0;
  const either = (): string[] => {
    const all: string[] = [];
    for (;;) {
      all.push(...sequence());
      if (pattern[at] !== '|') return all;
      at += 1;
    }
  };
  const sequence = (): string[] => {
    let all = [''];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const piece = optional(one());
      all = all.flatMap((start) => piece.map((end) => start + end));
    }
    return all;
  };
  const one = (): string[] => {
    const letter = pattern.charAt(at);
    at += 1;
    if (letter === '(') {
      const all = either();
      at += 1;
      return all;
    }
    if (letter !== '[') return [letter];
    const end = pattern.indexOf(']', at);
    const letters = Array.from(pattern.slice(at, end));
    at = end + 1;
    return letters;
  };
  const optional = (piece: string[]): string[] => {
    if (pattern[at] !== '?') return piece;
    at += 1;
    return ['', ...piece];
  };
  return either();
}
