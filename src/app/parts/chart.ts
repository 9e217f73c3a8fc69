import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Activity } from '../../web/mini-app/api.ts';

const HEIGHT = 220;

/**
 * Draws joins and leaves by day, in the page's present colours, as wide as its place.
 * @param day how a moment is written below it.
 * @param onPoint told which day is pointed at; null for none.
 * @returns what takes it away.
 */
export function drawChart(
  target: HTMLElement,
  activity: Activity,
  day: (at: number) => string,
  onPoint: (at: number | null) => void,
): () => void {
  const plot = new UPlot(optionsFor(target.clientWidth, day, onPoint), dataOf(activity), target);
  const resized = new ResizeObserver(() => plot.setSize({ width: target.clientWidth, height: HEIGHT }));
  resized.observe(target);
  return () => {
    resized.disconnect();
    plot.destroy();
  };
}

function dataOf({ days, joins, leaves }: Activity): UPlot.AlignedData {
  return [days.map((day) => day / 1000), joins, leaves];
}

function optionsFor(
  width: number,
  day: (at: number) => string,
  onPoint: (at: number | null) => void,
): UPlot.Options {
  const styles = getComputedStyle(document.documentElement);
  const colour = (name: string): string => styles.getPropertyValue(name).trim();
  const axis = {
    stroke: colour('--quiet'),
    font: '12px system-ui, sans-serif',
    ticks: { show: false },
  } as const;
  const paths = UPlot.paths.spline?.();
  const line = { width: 2, points: { show: false }, ...(paths && { paths }) };
  return {
    width,
    height: HEIGHT,
    padding: [12, 8, 0, 0],
    legend: { show: false },
    cursor: { y: false, points: { size: 8 }, drag: { x: false, y: false } },
    hooks: { setCursor: [(plot) => onPoint(plot.cursor.idx ?? null)] },
    scales: { y: { range: (_plot, _least, most) => [0, Math.max(most * 1.1, 4)] } },
    axes: [
      {
        ...axis,
        grid: { show: false },
        space: 72,
        values: (_plot, marks) => marks.map((mark) => day(mark * 1000)),
      },
      {
        ...axis,
        size: 36,
        grid: { stroke: colour('--line'), width: 1 },
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 5_000, 10_000, 50_000],
      },
    ],
    series: [
      {},
      { ...line, stroke: colour('--accent'), fill: colour('--plot-fill') },
      { ...line, stroke: colour('--leaves'), width: 1.5, dash: [4, 4] },
    ],
  };
}
