import { createCanvas, GlobalFonts, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import { registerFonts, type Fonts } from '../../src/bot/pictures/fonts.ts';

export type Theme = 'light' | 'dark';

/** Told apart by people who see few colours, too: they differ in how light they are. */
const THEMES = {
  light: {
    background: '#ffffff',
    ink: '#0d2440',
    faint: '#5b6b7f',
    grid: '#e8edf3',
    series: ['#2b6cd9', '#12907b', '#e8912d'],
  },
  dark: {
    background: '#0d1117',
    ink: '#f0f6fc',
    faint: '#9aa6b4',
    grid: '#262d36',
    series: ['#6aa6ff', '#3fd0b4', '#f5b95c'],
  },
} as const;

export type Palette = (typeof THEMES)[Theme];

export interface Heading {
  title: string;
  subtitle: string;
  /** In the colours of the series, in their order. */
  legend: readonly string[];
}

/** What a chart is drawn with. */
export interface Drawing {
  canvas: Canvas;
  ctx: SKRSContext2D;
  palette: Palette;
  fonts: Fonts;
}

const SIZE = { width: 1600, height: 900 };
const MARGIN = 56;
const TITLE = 44;
const TEXT = 26;
const DOT = 20;
const CHART = { y: 216, height: SIZE.height - 216 - 28 };

let fonts: Fonts | undefined;

/** A PNG of 1600×900 with a heading, in the colours of GitHub's pages. @param drawChart is given a canvas of its own. */
export function picture(
  theme: Theme,
  { title, subtitle, legend }: Heading,
  drawChart: (drawing: Drawing) => void,
): Buffer {
  fonts ??= registerFonts(GlobalFonts);
  const palette = THEMES[theme];
  const whole = createCanvas(SIZE.width, SIZE.height);
  const ctx = whole.getContext('2d');
  ctx.fillStyle = palette.background;
  ctx.fillRect(0, 0, SIZE.width, SIZE.height);
  ctx.fillStyle = palette.ink;
  ctx.font = fonts.font('bold', TITLE);
  ctx.fillText(title, MARGIN, 84);
  ctx.fillStyle = palette.faint;
  ctx.font = fonts.font('regular', TEXT);
  ctx.fillText(subtitle, MARGIN, 130);
  let x = MARGIN;
  for (const [index, name] of legend.entries()) {
    ctx.fillStyle = palette.series[index % palette.series.length] ?? palette.ink;
    ctx.beginPath();
    ctx.roundRect(x, 182 - DOT, DOT, DOT, 6);
    ctx.fill();
    ctx.fillStyle = palette.ink;
    ctx.fillText(name, x + DOT + 12, 182);
    x += DOT + 12 + ctx.measureText(name).width + 44;
  }
  const canvas = createCanvas(SIZE.width - 2 * MARGIN, CHART.height);
  drawChart({ canvas, ctx: canvas.getContext('2d'), palette, fonts });
  ctx.drawImage(canvas, MARGIN, CHART.y);
  return whole.toBuffer('image/png');
}
