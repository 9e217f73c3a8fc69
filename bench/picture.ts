import { createCanvas } from '@napi-rs/canvas';
import { Chart } from 'chart.js/auto';
import { drawPlot } from '../src/bot/audit/plot/draw-plot.ts';
import type { PlotContent } from '../src/bot/audit/plot/plot-content.ts';
import { compare, type Result } from './result.ts';

const ROUNDS = 9;
const SIZE = { width: 1600, height: 900 };
const DAYS = 30;
const ADMINS = ['Mei Lin', 'Дмитрий Соколов', 'ليلى حداد', 'Ελένη Παππά', 'Priya 🦊'];
const ALLOWED_MS = 60;

export const pictureText = `
A picture of joins and leaves in a month by five admins, 1600×900, as PNG. Latchkey draws the chat's name, totals and a legend in
letters of any script around the plot.

The peer is bare chart.js: the same bars on a canvas of that size with its own legend, in whatever font there is. Compared is what
a picture takes longer than that, with what it may.
`;

/** See the text above. */
export async function pictureBench(): Promise<Result[]> {
  const longer: number[] = [];
  for (let round = -2; round < ROUNDS; round += 1) {
    const [value, peer] = [await timed(() => drawPlot(content())), await timed(bare)];
    if (round >= 0) longer.push(value - peer);
  }
  const allowed = longer.map(() => ALLOWED_MS);
  return [
    compare('picture: longer than bare chart.js, of what is allowed (ms)', longer, allowed, 1, 'lower'),
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function counts(seed: number): number[] {
  return Array.from({ length: DAYS }, (_, day) => (day * (seed + 3)) % 17);
}

function days(): string[] {
  return Array.from({ length: DAYS }, (_, day) => `${day + 1} Nov`);
}

function content(): PlotContent {
  return {
    title: 'Harbour Makers',
    subtitle: 'Joins by admin, and everybody who left · last 30 days',
    totals: '412 joined · 97 left',
    days: days(),
    joins: ADMINS.map((name, index) => ({ name, counts: counts(index), others: false })),
    leaves: { name: 'Left', counts: counts(ADMINS.length) },
    isRightToLeft: false,
  };
}

async function bare(): Promise<void> {
  const canvas = createCanvas(SIZE.width, SIZE.height);
  const sets = [...ADMINS, 'Left'].map((label, index) => ({
    label,
    data: counts(index).map((count) => (label === 'Left' ? -count : count)),
  }));
  const chart = new Chart(canvas, {
    type: 'bar',
    data: { labels: days(), datasets: sets },
    options: {
      responsive: false,
      animation: false,
      devicePixelRatio: 1,
      scales: { x: { stacked: true }, y: { stacked: true } },
    },
  });
  await canvas.encode('png');
  chart.destroy();
}
