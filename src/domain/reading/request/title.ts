import type { RequestPart } from '../request.ts';
import type { Candidate, Line } from './candidate.ts';
import { trimmed, type Run } from './courtesy.ts';
import { said } from './tokens.ts';

/** What is left of a line once its parts are taken. */
export function titleOf(line: Line, parts: readonly Candidate[]): { text: string; fillers: RequestPart[] } {
  const { tokens } = line;
  const owner = tokens.map(
    (_, at) => line.courtesy[at] === true || parts.some(({ from, to }) => from <= at && at < to),
  );
  const runs: Run[] = [];
  const fillers: RequestPart[] = tokens.flatMap((_, at) =>
    line.courtesy[at] === true ? [{ text: said(line, at, at + 1), field: null }] : [],
  );
  for (let from = 0; from < tokens.length; from += 1) {
    if (owner[from] === true) continue;
    let to = from + 1;
    while (to < tokens.length && owner[to] !== true && tokens[to]?.afterBreak !== true) to += 1;
    const touches = {
      before: owner[from - 1] === true,
      after: owner[to] === true,
    };
    // "Lunch on friday with Ada": what joins two pieces of a title stays.
    if (runs.length > 0 && tokens[from]?.afterBreak !== true) touches.before = false;
    const run = trimmed(line, { from, to }, touches);
    const kept = run ?? { from: to, to };
    for (const [start, end] of [
      [from, kept.from],
      [kept.to, to],
    ] as const) {
      if (start < end) fillers.push({ text: said(line, start, end), field: null });
    }
    if (run !== null) runs.push(run);
    from = to - 1;
  }
  return {
    text: runs.map((run, at) => `${separator(line, runs[at - 1], run)}${textOf(line, run)}`).join(''),
    fillers,
  };
}

/** As typed; a space where a part stood between. */
function separator({ tokens, text }: Line, before: Run | undefined, run: Run): string {
  if (before === undefined) return '';
  if (before.to !== run.from) return ' ';
  const typed = text.slice(tokens[before.to - 1]?.end, tokens[run.from]?.start);
  return typed.includes('\n') ? ', ' : typed;
}

/** Without the quotes around a title. */
function textOf(line: Line, { from, to }: Run): string {
  const text = said(line, from, to);
  return line.tokens.slice(from, to).some(({ quoted }) => quoted)
    ? text.replaceAll(/["“”„«»]|(?<=^|\s)['‘]|['’](?=\s|$)/g, '')
    : text.replace(/[,;:]$|(?<=\p{L}{4})\.$/u, '');
}
