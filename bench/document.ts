import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from './machine.ts';
import { plot, type Theme } from './plot.ts';
import type { Bench, Measured, Series } from './result.ts';

/** The latest figures of each benchmark, by its name. */
export type FiguresByName = Record<string, Figures>;

interface Figures extends Measured {
  machine: Machine;
  /** How long it took. */
  seconds: number;
  /** The ratios of the last runs, this one included, by the name of the result: the newest first. */
  ratios: Record<string, number[]>;
}

const DOCS = join(import.meta.dirname, '..', 'docs');
const FIGURES = join(DOCS, 'benchmarks.json');
const DOCUMENT = join(DOCS, 'benchmarks.md');
const PLOTS = 'images/benchmarks';
const RUNS_SHOWN = 3;
const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

export function readRecord(): FiguresByName {
  if (!existsSync(FIGURES)) return {};
  const record: FiguresByName = JSON.parse(readFileSync(FIGURES, 'utf8'));
  return record;
}

/** @returns the ratios of this run and of those before. */
export function addRatios({ results }: Measured, before: Figures | undefined): Record<string, number[]> {
  return Object.fromEntries(
    results.map(({ name, ratio }) => [name, [ratio, ...(before?.ratios[name] ?? [])].slice(0, RUNS_SHOWN)]),
  );
}

/** Keeps the figures in docs/benchmarks.json and writes docs/benchmarks.md from them. */
export function writeDocument(benches: Readonly<Record<string, Bench>>, record: FiguresByName): void {
  const known = Object.entries(benches).flatMap(([name, { about }]) => {
    const figures = record[name];
    return figures === undefined ? [] : [{ name, about, figures }];
  });
  const kept = Object.fromEntries(known.map(({ name, figures }) => [name, figures]));
  writeFileSync(FIGURES, `${JSON.stringify(kept, null, 2)}\n`);
  rmSync(join(DOCS, PLOTS), { recursive: true, force: true });
  mkdirSync(join(DOCS, PLOTS), { recursive: true });
  const sections = known.map(({ name, about, figures }) => section(name, about, figures));
  const all = known.flatMap(({ figures }) => rows(figures));
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

function section(name: string, about: string, figures: Figures): string {
  const { series, machine, seconds } = figures;
  const { date, node, cores, load } = machine;
  return [
    `## ${name}`,
    about.trim(),
    table(rows(figures)),
    ...series.map((one, index) => picture(`${name}-${index + 1}`, one)),
    `Measured on ${date} in ${seconds} s: Node ${node}, ${cores}, load average ${load} at its start.`,
  ].join('\n\n');
}

function rows({ results, ratios }: Figures): string[] {
  return results.map(({ name, value, peer, ratio, goal, better, ok }) => {
    const sign = better === 'lower' ? '≤' : '≥';
    const before = (ratios[name] ?? []).slice(1).map((earlier) => earlier.toFixed(2));
    const cells = [name, number.format(value), number.format(peer), ratio.toFixed(2), before.join(', ')];
    return `| ${cells.join(' | ')} | ${sign} ${goal} | ${ok ? 'met' : '**missed**'} |`;
  });
}

function table(lines: string[]): string {
  return [
    '| | Latchkey | compared with | ratio | runs before | goal | |',
    '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
    ...lines,
  ].join('\n');
}

/** GitHub shows the plot that suits its theme; the figures themselves are for everybody. */
function picture(file: string, series: Series): string {
  const save = (theme: Theme): string => {
    const path = `${PLOTS}/${file}-${theme}.svg`;
    writeFileSync(join(DOCS, path), plot(series, theme));
    return path;
  };
  const { title, x, y, peerName, points } = series;
  const cell = (value: number | undefined): string => (value === undefined ? '' : number.format(value));
  return `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="${save('dark')}">
  <img alt="${title}" src="${save('light')}">
</picture>

<details><summary>The figures: ${y}</summary>

| ${x} | Latchkey |${peerName === undefined ? '' : ` ${peerName} |`}
| ---: | ---: |${peerName === undefined ? '' : ' ---: |'}
${points.map((point) => `| ${point.x.toLocaleString('en')} | ${cell(point.ours)} |${peerName === undefined ? '' : ` ${cell(point.peer)} |`}`).join('\n')}

</details>`;
}
