import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { fitText } from '../../pictures/fit-text.ts';
import { registerFonts, type Fonts } from '../../pictures/fonts.ts';
import type { PlotContent } from './plot-content.ts';
import { drawBars } from './draw-bars.ts';

const SIZE = { width: 1600, height: 900 };
const MARGIN = 48;
const PANEL = {
  x: MARGIN,
  y: 168,
  width: SIZE.width - 2 * MARGIN,
  height: SIZE.height - 168 - MARGIN,
  corner: 36,
};
const INSIDE = 40;
const TITLE = 48;
const TEXT = 28;
const LEGEND = 24;
const DOT = 18;
const SPACE = 10;
const GAP = 28;

/** Told apart by who sees few colours, too: they differ in how light they are. */
const COLOURS = ['#2b6cd9', '#14a38b', '#f2a93b', '#8a63d2', '#e0608f'];
const OTHERS = '#b9c4d0';
const LEAVES = '#e5797a';

let fonts: Fonts | undefined;

/**
 * A PNG of 1600×900: bars for each day, joins upwards and leaves downwards, on a colour that stands out in light and in dark
 * chats.
 */
export async function drawPlot(content: PlotContent): Promise<Buffer> {
  const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
  fonts ??= registerFonts(GlobalFonts);
  const picture = createCanvas(SIZE.width, SIZE.height);
  const ctx = picture.getContext('2d');
  drawBackground(ctx);
  drawHead(ctx, content, fonts);
  const series = seriesOf(content);
  drawLegend(ctx, series, content, fonts);
  const plot: Canvas = createCanvas(PANEL.width - 2 * INSIDE, PANEL.height - 2 * INSIDE - 2 * LEGEND);
  drawBars(plot, { days: content.days, series, font: fonts.families('regular') }, (filled) => {
    ctx.drawImage(filled, PANEL.x + INSIDE, PANEL.y + INSIDE + 2 * LEGEND);
  });
  return picture.encode('png');
}

export interface BarSeries {
  name: string;
  colour: string;
  /** A number a day; leaves are below zero. */
  counts: number[];
}

function seriesOf({ joins, leaves }: PlotContent): BarSeries[] {
  return [
    ...joins.map(({ name, counts, others }, index) => ({
      name,
      counts,
      colour: others ? OTHERS : (COLOURS[index % COLOURS.length] ?? OTHERS),
    })),
    { name: leaves.name, counts: leaves.counts.map((count) => -count), colour: LEAVES },
  ];
}

function drawBackground(ctx: SKRSContext2D): void {
  const background = ctx.createLinearGradient(0, 0, SIZE.width, SIZE.height);
  background.addColorStop(0, '#2b6cd9');
  background.addColorStop(1, '#14a38b');
  ctx.fillStyle = background;
  ctx.fillRect(0, 0, SIZE.width, SIZE.height);
  ctx.fillStyle = '#ffffff';
  ctx.beginPath();
  ctx.roundRect(PANEL.x, PANEL.y, PANEL.width, PANEL.height, PANEL.corner);
  ctx.fill();
}

function drawHead(ctx: SKRSContext2D, content: PlotContent, fonts: Fonts): void {
  const { title, subtitle, totals, isRightToLeft } = content;
  const [start, end] = isRightToLeft ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const at = { left: MARGIN, right: SIZE.width - MARGIN };
  ctx.direction = isRightToLeft ? 'rtl' : 'ltr';
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = '#ffffff';
  ctx.font = fonts.font('bold', TEXT);
  const room = PANEL.width - ctx.measureText(totals).width - INSIDE;
  ctx.textAlign = end;
  ctx.fillText(totals, at[end], 132);
  ctx.textAlign = start;
  ctx.font = fonts.font('bold', TITLE);
  ctx.fillText(fitted(ctx, title, PANEL.width), at[start], 86);
  ctx.font = fonts.font('regular', TEXT);
  ctx.fillStyle = '#e4f3f6';
  ctx.fillText(fitted(ctx, subtitle, room), at[start], 132);
}

/** In one line: where there isn't room for all names, the longest are cut. */
function drawLegend(
  ctx: SKRSContext2D,
  series: readonly BarSeries[],
  { isRightToLeft }: PlotContent,
  fonts: Fonts,
): void {
  ctx.textAlign = isRightToLeft ? 'right' : 'left';
  /** Where something begins that is so far from where the line begins. */
  const from = (x: number): number => (isRightToLeft ? SIZE.width - x : x);
  const y = PANEL.y + INSIDE + DOT;
  const entries = series.map(({ name, colour, counts }) => {
    ctx.font = fonts.font('bold', LEGEND);
    const count = String(Math.abs(counts.reduce((sum, each) => sum + each, 0)));
    const countWidth = ctx.measureText(count).width;
    ctx.font = fonts.font('regular', LEGEND);
    return {
      name,
      colour,
      count,
      rest: DOT + 2 * SPACE + countWidth + GAP,
      width: ctx.measureText(name).width,
    };
  });
  const rest = entries.reduce((sum, entry) => sum + entry.rest, 0);
  const widest = widestName(
    entries.map(({ width }) => width),
    PANEL.width - 2 * INSIDE - rest,
  );
  let x = PANEL.x + INSIDE;
  for (const { name, colour, count, rest: besides } of entries) {
    ctx.fillStyle = colour;
    ctx.beginPath();
    ctx.roundRect(isRightToLeft ? from(x) - DOT : x, y - DOT, DOT, DOT, 5);
    ctx.fill();
    ctx.font = fonts.font('regular', LEGEND);
    ctx.fillStyle = '#43536a';
    const shown = fitted(ctx, name, widest);
    const width = ctx.measureText(shown).width;
    ctx.fillText(shown, from(x + DOT + SPACE), y);
    ctx.font = fonts.font('bold', LEGEND);
    ctx.fillStyle = '#0d2440';
    ctx.fillText(count, from(x + DOT + SPACE + width + SPACE), y);
    x += besides + width;
  }
}

/** @returns how wide a name may be, so that all of them fit together. */
function widestName(widths: readonly number[], room: number): number {
  const ascending = widths.toSorted((a, b) => a - b);
  let left = room;
  for (const [index, width] of ascending.entries()) {
    const share = left / (ascending.length - index);
    if (width > share) return share;
    left -= width;
  }
  return room;
}

function fitted(ctx: SKRSContext2D, text: string, width: number): string {
  return fitText(text, (part) => ctx.measureText(part).width, { width, most: 1 })[0] ?? '';
}
