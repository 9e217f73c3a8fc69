import type { Canvas } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  type ScriptableScaleContext,
} from 'chart.js';
import type { BarSeries } from './draw-plot.ts';

const TICK = 22;
const CORNER = 5;
const GRID = '#e8edf3';
const ZERO = '#9fb0c3';
const INK = '#6b7a8c';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Fills the canvas with stacked bars. @param font CSS families. @param use given the canvas, which is empty again when it ends. */
export function drawBars(
  canvas: Canvas,
  { days, series, font }: { days: readonly string[]; series: readonly BarSeries[]; font: string },
  use: (filled: Canvas) => void,
): void {
  const ticks = { color: INK, font: { size: TICK, family: font } };
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: [...days],
      datasets: series.map(({ counts, colour }) => ({
        data: counts,
        backgroundColor: colour,
        borderRadius: CORNER,
        categoryPercentage: 0.82,
        barPercentage: 1,
      })),
    },
    options: {
      responsive: false,
      animation: false,
      devicePixelRatio: 1,
      events: [],
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { display: false },
          ticks: { ...ticks, maxRotation: 0, autoSkip: true, autoSkipPadding: 24 },
        },
        y: {
          stacked: true,
          border: { display: false },
          grid: { color: colourOf, lineWidth: 2 },
          ticks: {
            ...ticks,
            precision: 0,
            maxTicksLimit: 7,
            callback: (value) => String(Math.abs(Number(value))),
          },
        },
      },
    },
  });
  use(canvas);
  chart.destroy();
}

function colourOf({ tick }: ScriptableScaleContext): string {
  return tick.value === 0 ? ZERO : GRID;
}
