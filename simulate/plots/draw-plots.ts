import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOON_MS, type Capacity, type Reach } from '../model/limits.ts';
import type { Outcome } from '../model/simulation.ts';
import { drawLyingBars } from './bar-chart.ts';
import { drawLines } from './line-chart.ts';
import { picture, type Drawing, type Heading } from './picture.ts';

export interface Results {
  accounts: number;
  chats: number;
  days: number;
  outcomes: readonly Outcome[];
  /** For chats of different kinds. */
  reaches: readonly { linksPerChatPerDay: number; reach: Reach }[];
  capacities: readonly Capacity[];
  demand: { average: number; worst: number };
}

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });
const TIMES = [
  [0.1, '0.1 s'],
  [1, '1 s'],
  [10, '10 s'],
  [60, '1 min'],
  [600, '10 min'],
  [3_600, '1 h'],
  [14_400, '4 h'],
  [86_400, '1 day'],
] as const;

/** Writes the pictures of docs/scaling.md, for light and dark pages. */
export function drawPlots(results: Results, folder: string): void {
  for (const theme of ['light', 'dark'] as const) {
    const save = (name: string, heading: Heading, draw: (drawing: Drawing) => void): void =>
      writeFileSync(join(folder, `scaling-${name}-${theme}.png`), picture(theme, heading, draw));
    drawWaits(results, save);
    drawAccounts(results, save);
    drawLimits(results, save);
  }
}

type Save = (name: string, heading: Heading, draw: (drawing: Drawing) => void) => void;

function drawWaits({ accounts, chats, days, outcomes }: Results, save: Save): void {
  const asked = outcomes.map((outcome) => outcome.asked / days);
  const longest = Math.max(...outcomes.map(({ wait }) => wait.p99 / 1_000));
  const times = TIMES.filter((_, index) => index === 0 || (TIMES[index - 1]?.[0] ?? 0) < longest);
  const line = (pick: (outcome: Outcome) => number) =>
    outcomes.map((outcome, index) => ({ x: asked[index] ?? 0, y: pick(outcome) / 1_000 }));
  save(
    'wait',
    {
      title: 'From Create to the link, on a day with a bad morning',
      subtitle: `${accounts.toLocaleString('en')} accounts, ${chats.toLocaleString('en')} chats, one bot`,
      legend: ['1 of 2 waits no longer than', '95 of 100', '99 of 100'],
    },
    (drawing) =>
      drawLines(drawing, {
        x: {
          label: 'links asked for on that day',
          type: 'linear',
          ticks: ticksTo(Math.max(...asked)),
          format: (value) => value.toLocaleString('en'),
        },
        y: {
          label: '',
          type: 'logarithmic',
          ticks: times.map(([seconds]) => seconds),
          format: (value) => times.find(([seconds]) => seconds === value)?.[1] ?? '',
        },
        lines: [line(({ wait }) => wait.p50), line(({ wait }) => wait.p95), line(({ wait }) => wait.p99)],
      }),
  );
}

function drawAccounts({ reaches }: Results, save: Save): void {
  const chats = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];
  save(
    'accounts',
    {
      title: 'How many accounts are needed',
      subtitle: `by how many links people ask for in a chat; 99 of 100 show within ${SOON_MS / 1_000} seconds`,
      legend: reaches.map(
        ({ linksPerChatPerDay, reach }) =>
          `${linksPerChatPerDay} links a day: ${number.format(leastOf(reach))} chats an account`,
      ),
    },
    (drawing) =>
      drawLines(drawing, {
        x: {
          label: 'chats',
          type: 'logarithmic',
          ticks: [1_000, 10_000, 100_000, 1_000_000],
          format: (value) => value.toLocaleString('en'),
        },
        y: {
          label: 'accounts',
          type: 'logarithmic',
          ticks: [1, 10, 100, 1_000, 10_000, 100_000],
          format: (value) => value.toLocaleString('en'),
        },
        lines: reaches.map(({ reach }) =>
          chats.map((count) => ({ x: count, y: Math.ceil(count / Math.max(leastOf(reach), 1)) })),
        ),
      }),
  );
}

export function leastOf({ membership, census, floodWaits }: Reach): number {
  return Math.min(membership, census, floodWaits);
}

function drawLimits({ accounts, chats, capacities, demand }: Results, save: Save): void {
  const values = [...capacities.map(({ linksPerSecond }) => linksPerSecond), demand.average];
  save(
    'limits',
    {
      title: 'What limits first',
      subtitle: `links a second that each part can do, with ${accounts.toLocaleString('en')} accounts and ${chats.toLocaleString('en')} chats`,
      legend: [],
    },
    (drawing) =>
      drawLyingBars(drawing, {
        bars: capacities.map(({ part, linksPerSecond }) => ({ name: part, value: linksPerSecond })),
        marks: [
          {
            value: demand.average,
            text: `asked for on average: ${number.format(demand.average)}`,
            side: 'left',
          },
          { value: demand.worst, text: `on a bad morning: ${number.format(demand.worst)}`, side: 'right' },
        ],
        min: Math.min(...values) / 6,
        max: Math.max(...values) * 1.5,
        format: (value) => number.format(value),
      }),
  );
}

/** From 0 in round steps to at least `highest`. */
function ticksTo(highest: number): number[] {
  const power = 10 ** Math.floor(Math.log10(highest / 5));
  const step = ([1, 2, 5].find((factor) => factor * power * 6 >= highest) ?? 10) * power;
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
}
