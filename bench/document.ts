import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from './machine.ts';
import { plot } from './plot.ts';
import type { Bench, Measured, Result } from './result.ts';

/** The latest figures of each benchmark, by its name. */
export type FiguresByName = Record<string, Figures>;

interface Figures extends Measured {
  machine: Machine;
  /** How long it took. */
  seconds: number;
}

const DOCS = join(import.meta.dirname, '..', 'docs');
const FIGURES = join(DOCS, 'benchmarks.json');
const DOCUMENT = join(DOCS, 'benchmarks.md');
const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

export function readRecord(): FiguresByName {
  if (!existsSync(FIGURES)) return {};
  const record: FiguresByName = JSON.parse(readFileSync(FIGURES, 'utf8'));
  return record;
}

/** Keeps the figures in docs/benchmarks.json and writes docs/benchmarks.md from them. */
export function writeDocument(benches: Readonly<Record<string, Bench>>, record: FiguresByName): void {
  const known = Object.entries(benches).flatMap(([name, { about }]) => {
    const figures = record[name];
    return figures === undefined ? [] : [{ name, about, figures }];
  });
  const kept = Object.fromEntries(known.map(({ name, figures }) => [name, figures]));
  writeFileSync(FIGURES, `${JSON.stringify(kept, null, 2)}\n`);
  const sections = known.map(({ name, about, figures }) => section(name, about, figures));
  const all = known.flatMap(({ figures }) => figures.results);
  writeFileSync(DOCUMENT, [introduction(Object.keys(benches)), table(all), ...sections].join('\n\n') + '\n');
}

function introduction(names: string[]): string {
  return `# Benchmarks

\`npm run bench\` compares Latchkey with what you would write without it, in one run on one machine. Only the ratios mean
anything. No test depends on time. This document is written by \`npm run bench -- --write\`; don't edit it. Its words are in
\`bench/\`, next to what they describe.

\`\`\`
npm run bench                       # a line each; exit code 1 if a goal is missed
npm run bench -- --json             # ends with one line: {"results":[{name, value, peer, ratio, goal, better, ok}]}
npm run bench -- --only inbox       # ${names.join(', ')}
npm run bench -- --write            # and writes this document
\`\`\`

Unless a section says otherwise: each side runs in its own process, and has its own simulated Telegram in the process that
measures, so that it costs both the same. After a warm-up the sides take turns, round by round. The median of each counts.

## At a glance`;
}

function section(name: string, about: string, { results, series, machine, seconds }: Figures): string {
  const { date, node, cores, load } = machine;
  return [
    `## ${name}`,
    about.trim(),
    table(results),
    ...series.map(plot),
    `Measured on ${date} in ${seconds} s: Node ${node}, ${cores}, load average ${load} at its start.`,
  ].join('\n\n');
}

function table(results: Result[]): string {
  const rows = results.map(
    ({ name, value, peer, ratio, goal, better, ok }) =>
      `| ${name} | ${number.format(value)} | ${number.format(peer)} | ${ratio.toFixed(2)} | ${better === 'lower' ? '≤' : '≥'} ${goal} | ${ok ? 'met' : '**missed**'} |`,
  );
  return [
    '| | Latchkey | compared with | ratio | goal | |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n');
}
