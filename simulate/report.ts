import { leastOf, type Results } from './plots/draw-plots.ts';
import { SOURCED } from './numbers.ts';

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });

/** What came out, as Markdown. */
export function report({ outcomes, reaches, capacities, demand, days }: Results): string {
  return [
    '| links a day | half wait | 95 of 100 | 99 of 100 | accounts asked to wait | most waiting at once | waiting at the end | Bot API used |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...outcomes.map(({ asked, wait, floodedShare, backlog, left, botApiShare }) =>
      row([
        number.format(asked / days),
        duration(wait.p50),
        duration(wait.p95),
        duration(wait.p99),
        percent.format(floodedShare),
        number.format(backlog),
        number.format(left),
        percent.format(botApiShare),
      ]),
    ),
    '',
    '| links a day in a chat | chats an account can be in | can read in time | can serve soon enough | so an account serves |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...reaches.map(({ linksPerChatPerDay, reach }) =>
      row(
        [linksPerChatPerDay, reach.membership, reach.census, reach.floodWaits, leastOf(reach)].map((count) =>
          number.format(count),
        ),
      ),
    ),
    '',
    '| part | links a second, at most |',
    '| --- | ---: |',
    ...capacities.map(({ part, linksPerSecond }) => row([part, number.format(linksPerSecond)])),
    row(['*asked for on average*', number.format(demand.average)]),
    row(['*asked for on the bad morning*', number.format(demand.worst)]),
  ].join('\n');
}

/** The numbers that went in, and where each is from, as Markdown. */
export function sources(): string {
  return [
    '| number | | what it is | from |',
    '| --- | ---: | --- | --- |',
    ...Object.entries(SOURCED).map(([name, { value, unit, what, source }]) =>
      row([`\`${name}\``, `${value.toLocaleString('en')} ${unit}`, what, source]),
    ),
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function duration(ms: number): string {
  if (ms < 1_000) return `${number.format(ms)} ms`;
  if (ms < 60_000) return `${number.format(ms / 1_000)} s`;
  return ms < 3_600_000 ? `${Math.round(ms / 60_000)} min` : `${number.format(ms / 3_600_000)} h`;
}
