import type { WeekDigest } from '../../../actions/audit/digest.ts';
import { OPENNESS } from '../../../domain/open-link.ts';
import { clipped } from '../../../domain/plain-text.ts';
import { pressButton, type Screen } from '../../screens/screen.ts';
import { dayOfMonth, type Reading } from '../../screens/moment.ts';
import type { Wording } from '../../words.ts';
import { totalLines } from '../activity-screen.ts';

const CHAT_SHOWN = 48;

/** A week of a chat in a message. */
export function digestScreen(digest: WeekDigest, words: Wording, reading: Reading): Screen {
  const { chat, period, now, before, made, open, drift, peerId } = digest;
  const risks = OPENNESS.filter((risk) => open[risk] > 0).map((risk) =>
    words.html('digest-open', { risk, count: open[risk] }),
  );
  const lines = [
    words.html('digest-title', { chat: clipped(chat.title, CHAT_SHOWN) }),
    words.html('digest-week', {
      from: dayOfMonth(period.from, reading),
      to: dayOfMonth(period.to, reading),
    }),
    '',
    ...totalLines(now, before, words),
    words.html('digest-made', { count: made }),
    '',
    ...(risks.length === 0 ? [words.html('digest-none-open')] : [words.html('digest-open-now'), ...risks]),
    ...(drift.length === 0 ? [] : ['', words.html('digest-drift', { count: drift.length })]),
  ];
  return {
    text: lines.join('\n'),
    rows: [
      [
        pressButton(words.plain('digest-open-audit'), 'audit', { peerId }),
        pressButton(words.plain('audit-activity'), 'audit.activity', { peerId, days: 7 }),
      ],
      [pressButton(words.plain('digest-stop'), 'audit.digest', { peerId, stop: true })],
    ],
  };
}
