/** `npm run simulate`: how long people wait for links, and what limits first, with many accounts and chats. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/main/config.ts';
import { capacities, demandOf, reachOfAccount } from './model/limits.ts';
import { simulate, type Setup } from './model/simulation.ts';
import { isNumberName, numbersWith, type Numbers } from './numbers.ts';
import { drawPlots, type Results } from './plots/draw-plots.ts';
import { report, sources } from './report.ts';

const USAGE = `npm run simulate -- [options]
  --accounts N      accounts that make links (1000)
  --chats N         chats that they serve (100000)
  --days N          how long (1)
  --bots N          bot processes (2)
  --seed N          the same seed has the same outcome (1)
  --set NAME=VALUE  another value of a number in simulate/numbers.ts; as often as you like
  --json            one line of JSON
  --write           draws docs/images/scaling-*.png and writes the figures into docs/scaling.md
`;

/** Of what people ask for by the numbers. */
const LOADS = [0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3];
const KINDS_OF_CHATS = [2, 20, 100];
const DOCS = join(import.meta.dirname, '..', 'docs');

class WrongArgument extends Error {}

try {
  main();
} catch (error) {
  if (!(error instanceof WrongArgument || (error instanceof TypeError && 'code' in error))) throw error;
  process.stderr.write(`${error.message}\n${USAGE}`);
  process.exitCode = 1;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      accounts: { type: 'string', default: '1000' },
      chats: { type: 'string', default: '100000' },
      days: { type: 'string', default: '1' },
      bots: { type: 'string', default: '2' },
      seed: { type: 'string', default: '1' },
      set: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const setup: Setup = {
    accounts: countOf('accounts', values.accounts),
    chats: countOf('chats', values.chats),
    days: countOf('days', values.days),
    seed: countOf('seed', values.seed),
    callsInFlight: readConfig({}).callsInFlight,
    load: 1,
    numbers: numbersWith(givenNumbers(values.set)),
  };
  const results = resultsOf(setup, countOf('bots', values.bots));
  if (values.write) write(results);
  process.stdout.write(values.json ? `${JSON.stringify(results)}\n` : `${report(results)}\n`);
}

function resultsOf(setup: Setup, bots: number): Results {
  const { accounts, chats, days, numbers } = setup;
  return {
    accounts,
    chats,
    days,
    outcomes: LOADS.map((load) => simulate({ ...setup, load })),
    reaches: KINDS_OF_CHATS.map((linksPerChatPerDay) => ({
      linksPerChatPerDay,
      reach: reachOfAccount({ ...setup, numbers: { ...numbers, linksPerChatPerDay } }),
    })),
    capacities: capacities(setup, { bots, answerMs: measuredAnswerMs() }),
    demand: demandOf(setup),
  };
}

/** Processor time of an answer, as the benchmarks have it. */
function measuredAnswerMs(): number {
  const figures: { 'conversation-step': { results: { value: number }[] } } = JSON.parse(
    readFileSync(join(DOCS, 'benchmarks.json'), 'utf8'),
  );
  const [result] = figures['conversation-step'].results;
  if (result === undefined) throw new Error('docs/benchmarks.json has no conversation-step');
  return result.value;
}

function write(results: Results): void {
  drawPlots(results, join(DOCS, 'images'));
  const file = join(DOCS, 'scaling.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, between(between(text, 'outcome', report(results)), 'numbers', sources()));
}

/** Replaces what is between two comments of a document. */
function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- simulation: ${name} -->`, `<!-- end: ${name} -->`];
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`docs/scaling.md has no ${start}`);
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
}

/** @throws WrongArgument */
function countOf(name: string, text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1) throw new WrongArgument(`--${name}: a whole number from 1`);
  return count;
}

/** @throws WrongArgument */
function givenNumbers(given: readonly string[]): Partial<Numbers> {
  const numbers: Partial<Numbers> = {};
  for (const each of given) {
    const [name = '', text = ''] = each.split('=');
    const value = Number(text);
    if (!isNumberName(name)) throw new WrongArgument(`--set ${name}: there is no such number`);
    if (text === '' || !(value >= 0)) throw new WrongArgument(`--set ${name}: a number from 0`);
    numbers[name] = value;
  }
  return numbers;
}
