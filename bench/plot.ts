import type { Series } from './result.ts';

/** A plot that GitHub draws, and its figures for everybody else. */
export function plot({ title, x, y, points }: Series): string {
  const labels = points.map((point) => `"${point.x.toLocaleString('en')}"`);
  const lines = [points.map(({ ours }) => ours), points.map(({ peer }) => peer)]
    .filter((values) => !values.includes(undefined))
    .map((values) => `  line [${values.join(', ')}]`);
  return `\`\`\`mermaid
xychart-beta
  title "${title}"
  x-axis "${x}" [${labels.join(', ')}]
  y-axis "${y}"
${lines.join('\n')}
\`\`\``;
}
