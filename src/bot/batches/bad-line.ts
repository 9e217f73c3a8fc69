import { TITLE_MAX, USAGE_LIMIT_MAX } from '../../domain/link-settings.ts';
import { clipped } from '../../domain/plain-text.ts';
import type { BadLine, LineProblem } from '../../domain/reading/batch/lines.ts';
import type { Wording } from '../words.ts';

const TYPED_MAX = 40;

/** Which line makes no link, and why. HTML. */
export function badLine({ line, problem }: BadLine, words: Wording): string {
  // As text: a line is no quantity, "Line 1,204" would be one.
  const at = { line: String(line), text: clipped(problem.text, TYPED_MAX) };
  switch (problem.of) {
    case 'title':
      return words.html('batch-bad-title', { ...at, length: problem.length, max: TITLE_MAX });
    case 'limit':
      return problem.why === 'how-many'
        ? words.html('batch-bad-how-many', at)
        : words.html('batch-bad-limit', { ...at, max: USAGE_LIMIT_MAX });
    case 'approval':
      return words.html('batch-bad-approval', at);
    case 'line':
      return words.html(LINE[problem.why], at);
    case 'expiry':
      return words.html(EXPIRY.get(problem.why) ?? 'batch-bad-which-time', at);
  }
}

const LINE = {
  'limit-with-approval': 'batch-bad-limit-with-approval',
  'price-with-others': 'batch-bad-price-with-others',
  'too-many-cells': 'batch-bad-cells',
} as const;

/** What can be several times is none of these. */
const EXPIRY = new Map<LineProblem['why'], string>([
  ['past', 'batch-bad-past'],
  ['far', 'batch-bad-far'],
  ['day-or-month', 'batch-bad-day-or-month'],
  ['skipped-by-clock-change', 'batch-bad-skipped'],
  ['not-understood', 'batch-bad-expiry'],
]);
