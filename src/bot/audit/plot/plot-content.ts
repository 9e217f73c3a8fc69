import type { PlotSeries } from '../../../actions/audit/plot-series.ts';
import { plainText } from '../../../domain/plain-text.ts';
import { dayOfMonth, type Reading } from '../../screens/moment.ts';
import type { Wording } from '../../words.ts';

/** What stands on the picture. Plain text. */
export interface PlotContent {
  /** The chat's name. */
  title: string;
  subtitle: string;
  totals: string;
  /** One for each day. */
  days: string[];
  /** Stacked upwards, the first one lowest; `others` is grey. */
  joins: { name: string; counts: number[]; others: boolean }[];
  /** Downwards. */
  leaves: { name: string; counts: number[] };
  /** The title begins at the right, and so does the legend. Days run from left to right anyway. */
  isRightToLeft: boolean;
}

export function plotContent(series: PlotSeries, words: Wording, reading: Reading): PlotContent {
  const { chat, by, days, starts, parts, others, leaves } = series;
  const unnamed = words.plain(by === 'link' ? 'link-untitled' : 'actor-unknown');
  const named = parts.map(({ name, joins }) => ({
    name: plainText(name ?? '') || unnamed,
    counts: joins,
    others: false,
  }));
  const rest = sum(others) === 0 && named.length > 0 ? [] : [others];
  const joins = [
    ...named,
    ...rest.map((counts) => ({ name: words.plain('plot-others'), counts, others: true })),
  ];
  return {
    title: plainText(chat.title),
    subtitle: [
      words.plain(by === 'admin' ? 'plot-title-admin' : 'plot-title-link'),
      words.plain('plot-days', { days }),
    ].join(' · '),
    totals: words.plain('plot-totals', {
      joins: joins.reduce((all, { counts }) => all + sum(counts), 0),
      leaves: sum(leaves),
    }),
    days: starts.map((start) => dayOfMonth(start, reading)),
    joins,
    leaves: { name: words.plain('plot-leaves'), counts: leaves },
    isRightToLeft: words.isRightToLeft,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
