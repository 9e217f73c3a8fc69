/** A variable that is not read, and the one that was probably meant. */
export interface UnreadVariable {
  name: string;
  meant: string;
}

/** Other programs’ names for the same things begin with it. */
const PREFIX = /^(?:TELEGRAM|TG|LATCHKEY)_/;

/** A shorter name is like too many others. */
const LONG_ENOUGH = 6;
const MOST_MISTAKES = 2;

/**
 * Finds mistyped names of variables. An environment has many variables that are none of ours: only what is close to one of ours,
 * which isn’t set itself, is one.
 * @param known the names that are read.
 */
export function unreadVariables(
  env: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): UnreadVariable[] {
  const missing = known.filter((name) => (env[name] ?? '') === '');
  return Object.keys(env)
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      const meant = nearest(name, missing);
      return meant === null ? [] : [{ name, meant }];
    });
}

function nearest(name: string, known: readonly string[]): string | null {
  const bare = name.toUpperCase().replaceAll('-', '_');
  const short = bare.replace(PREFIX, '');
  const same = known.find((each) => each === bare || each === short);
  if (same !== undefined) return same;
  if (short.length < LONG_ENOUGH) return null;
  const [best] = known
    .filter((each) => each.length >= LONG_ENOUGH)
    .map((each) => ({ each, mistakes: mistakesBetween(short, each) }))
    .filter(({ mistakes }) => mistakes <= MOST_MISTAKES)
    .toSorted((a, b) => a.mistakes - b.mistakes);
  return best?.each ?? null;
}

/** Letters that are wrong, missing, too many, or two in the wrong order (the optimal string alignment distance). */
function mistakesBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : Infinity,
      );
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
