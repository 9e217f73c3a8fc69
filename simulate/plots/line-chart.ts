import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  type ChartOptions,
} from 'chart.js';
import type { Drawing } from './picture.ts';

export interface Axis {
  label: string;
  type: 'linear' | 'logarithmic';
  /** Where the axis is marked. */
  ticks: readonly number[];
  format: (value: number) => string;
}

export interface LineChart {
  x: Axis;
  y: Axis;
  lines: readonly (readonly { x: number; y: number }[])[];
}

const TICK = 22;

/** Fills the drawing's canvas. */
export function drawLines(drawing: Drawing, { x, y, lines }: LineChart): void {
  Chart.register(LineController, LineElement, PointElement, LinearScale, LogarithmicScale);
  const { canvas, palette } = drawing;
  const chart = new Chart(canvas, {
    type: 'line',
    data: {
      datasets: lines.map((line, index) => {
        const colour = palette.series[index % palette.series.length] ?? palette.ink;
        return {
          data: [...line],
          borderColor: colour,
          backgroundColor: colour,
          borderWidth: 5,
          pointRadius: 7,
          // Points on the edge are drawn whole.
          clip: 12,
        };
      }),
    },
    options: {
      ...STILL,
      layout: { padding: { top: 34, right: 30 } },
      scales: { x: scaleOf(drawing, x, false), y: scaleOf(drawing, y, true) },
    },
  });
  // What the chart has drawn stays: `destroy` would empty the canvas.
  chart.stop();
}

/** Nothing moves, and nobody points at it. */
const STILL = {
  responsive: false,
  animation: false,
  devicePixelRatio: 1,
  events: [],
} satisfies ChartOptions<'line'>;

function scaleOf({ palette, fonts }: Drawing, axis: Axis, withGrid: boolean) {
  return {
    type: axis.type,
    min: axis.ticks[0] ?? 0,
    max: axis.ticks.at(-1) ?? 1,
    border: { display: !withGrid, color: palette.faint },
    grid: { display: withGrid, color: palette.grid, lineWidth: 2 },
    title: {
      display: true,
      text: axis.label,
      color: palette.faint,
      font: { size: TICK, family: fonts.families('regular') },
      padding: 10,
    },
    afterBuildTicks(scale: { ticks: { value: number }[] }): void {
      scale.ticks = axis.ticks.map((value) => ({ value }));
    },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      color: palette.faint,
      font: { size: TICK, family: fonts.families('regular') },
      callback: (value: number | string): string => axis.format(Number(value)),
    },
  } as const;
}
