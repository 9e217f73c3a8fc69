import type { Series } from './result.ts';

const WIDTH = 720;
const HEIGHT = 340;
/** Where the lines are; around them is the text. */
const PLOT = { left: 72, right: WIDTH - 32, top: 64, bottom: HEIGHT - 56 };
/** The colours of GitHub's pages: a plot has no background of its own. */
const THEMES = {
  light: { text: '#1f2328', faint: '#59636e', grid: '#d1d9e0', ours: '#0969da', peer: '#9a6700' },
  dark: { text: '#f0f6fc', faint: '#9198a1', grid: '#3d444d', ours: '#4493f8', peer: '#d29922' },
};

export type Theme = keyof typeof THEMES;

/** @returns an SVG picture. The points stand side by side, whatever the distance of their x. */
export function plot({ title, x, y, peerName, points }: Series, theme: Theme): string {
  const color = THEMES[theme];
  const ticks = ticksTo(Math.max(...points.flatMap(({ ours, peer }) => [ours, peer ?? 0])));
  const top = ticks.at(-1) ?? 1;
  const across = (index: number): number =>
    PLOT.left + ((index + 0.5) * (PLOT.right - PLOT.left)) / points.length;
  const up = (value: number): number => PLOT.bottom - (value / top) * (PLOT.bottom - PLOT.top);
  const line = (stroke: string, values: (number | undefined)[]): string => {
    const dots = values.flatMap((value, index) =>
      value === undefined ? [] : [[across(index).toFixed(1), up(value).toFixed(1)] as const],
    );
    return [
      `<polyline fill="none" stroke="${stroke}" stroke-width="2.5" points="${dots.map((dot) => dot.join(',')).join(' ')}"/>`,
      ...dots.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="4" fill="${stroke}"/>`),
    ].join('\n');
  };
  const text = (at: [number, number], fill: string, content: string, more = ''): string =>
    `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" fill="${fill}" ${more}>${escape(content)}</text>`;
  const end = 'text-anchor="end"';
  const middle = 'text-anchor="middle"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="system-ui, sans-serif" font-size="13">
${text([16, 24], color.text, title, 'font-size="15" font-weight="600"')}
${text([PLOT.right, 24], color.ours, '● Latchkey', end)}
${peerName === undefined ? '' : text([PLOT.right, 44], color.peer, `● ${peerName}`, end)}
${text([16, 46], color.faint, y)}
${ticks
  .map(
    (tick) => `<path stroke="${color.grid}" d="M${PLOT.left} ${up(tick).toFixed(1)}H${PLOT.right}"/>
${text([PLOT.left - 8, up(tick) + 4], color.faint, tick.toLocaleString('en'), end)}`,
  )
  .join('\n')}
${points.map((point, index) => text([across(index), PLOT.bottom + 20], color.faint, point.x.toLocaleString('en'), middle)).join('\n')}
${text([(PLOT.left + PLOT.right) / 2, HEIGHT - 12], color.faint, x, middle)}
${
  peerName === undefined
    ? ''
    : line(
        color.peer,
        points.map(({ peer }) => peer),
      )
}
${line(
  color.ours,
  points.map(({ ours }) => ours),
)}
</svg>
`;
}

/** From 0 in round steps to at least `highest`. */
function ticksTo(highest: number): number[] {
  const rough = highest > 0 ? highest / 5 : 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5].find((factor) => factor * power >= rough) ?? 10) * power;
  const count = Math.max(1, Math.ceil(highest / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
