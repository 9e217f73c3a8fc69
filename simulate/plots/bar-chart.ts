import { BarController, BarElement, CategoryScale, Chart, LogarithmicScale } from 'chart.js';
import type { Drawing } from './picture.ts';

export interface BarChart {
  bars: readonly { name: string; value: number }[];
  /** Vertical lines across all bars, with a word on each. */
  marks: readonly { value: number; text: string; side: 'left' | 'right' }[];
  min: number;
  max: number;
  format: (value: number) => string;
}

const TEXT = 24;

/** Fills the drawing's canvas with lying bars, on a logarithmic scale. */
export function drawLyingBars(
  { canvas, ctx, palette, fonts }: Drawing,
  { bars, marks, min, max, format }: BarChart,
): void {
  Chart.register(BarController, BarElement, CategoryScale, LogarithmicScale);
  const font = { size: TEXT, family: fonts.families('regular') };
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: bars.map(({ name }) => name),
      datasets: [
        {
          data: bars.map(({ value }) => value),
          backgroundColor: bars.map((_, index) => palette.series[index === 0 ? 2 : 0]),
          borderRadius: 8,
          barPercentage: 0.7,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      responsive: false,
      animation: false,
      devicePixelRatio: 1,
      events: [],
      layout: { padding: { top: 48, right: 30, bottom: 24 } },
      scales: {
        x: { type: 'logarithmic', min, max, display: false },
        y: {
          grid: { display: false },
          border: { display: false },
          ticks: { color: palette.ink, font, padding: 14 },
        },
      },
    },
  });
  const { top, bottom } = chart.chartArea;
  ctx.textBaseline = 'middle';
  ctx.font = fonts.font('bold', TEXT);
  for (const [index, { value }] of bars.entries()) {
    const bar = chart.getDatasetMeta(0).data[index];
    if (bar === undefined) continue;
    ctx.fillStyle = palette.background;
    ctx.textAlign = 'right';
    ctx.fillText(format(value), bar.x - 16, bar.y);
  }
  ctx.font = fonts.font('regular', TEXT);
  for (const { value, text, side } of marks) {
    const at = chart.scales['x']?.getPixelForValue(value) ?? 0;
    ctx.strokeStyle = palette.ink;
    ctx.lineWidth = 2.5;
    ctx.setLineDash([9, 7]);
    ctx.beginPath();
    ctx.moveTo(at, top);
    ctx.lineTo(at, bottom);
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.fillStyle = palette.faint;
    ctx.textAlign = side === 'left' ? 'right' : 'left';
    ctx.fillText(text, side === 'left' ? at + 12 : at - 12, top - 22);
  }
}
