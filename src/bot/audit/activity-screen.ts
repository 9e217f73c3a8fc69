import {
  ACTIVITY_DAYS,
  type Activity,
  type ActivityDays,
  type Totals,
} from '../../actions/audit/activity.ts';
import { clipped } from '../../domain/plain-text.ts';
import { JOINS_LOOKED_AT, type Breakdown } from '../../domain/ports/membership-store.ts';
import { pressButton, type Screen } from '../screens/screen.ts';
import type { Wording } from '../words.ts';
import { backToAudit } from './people-screens.ts';
import { stayedLines } from './stayed.ts';

export const PARTS_SHOWN = 5;
const NAME_SHOWN = 28;
const CHAT_SHOWN = 48;

/** Who came and left lately, and by what, compared with the time before. */
export function activityScreen(seen: Activity, days: ActivityDays, words: Wording): Screen {
  const { chat, now, before, byAdmin, byLink, byPreset, retention, peerId } = seen;
  const none = now.joins === 0 && now.leaves === 0 && before.joins === 0 && before.leaves === 0;
  const lines = [
    words.html('audit-activity-title', { chat: clipped(chat.title, CHAT_SHOWN) }),
    words.html('audit-activity-days', { days }),
    '',
    ...(none ? [words.html('audit-activity-none')] : totalLines(now, before, words)),
    ...partLines('admin', byAdmin, words),
    ...partLines('link', byLink, words),
    ...(byPreset.parts.some(({ key }) => key !== '') ? partLines('preset', byPreset, words) : []),
    ...(byLink.more ? ['', words.html('audit-activity-more', { count: JOINS_LOOKED_AT })] : []),
    '',
    ...stayedLines(retention, words),
  ];
  const choices = ACTIVITY_DAYS.map((each) =>
    pressButton(
      words.plain('audit-days', { days: each, chosen: each === days ? 'yes' : 'no' }),
      'audit.activity',
      {
        peerId,
        days: each,
      },
    ),
  );
  const plot = (key: string, by: 'admin' | 'link') =>
    pressButton(words.plain(key), 'audit.plot', { peerId, days, by });
  return {
    text: lines.join('\n').trimEnd(),
    rows: [
      choices,
      ...(none ? [] : [[plot('audit-plot-admin', 'admin'), plot('audit-plot-link', 'link')]]),
      [backToAudit(peerId, words)],
    ],
  };
}

export function totalLines(now: Totals, before: Totals, words: Wording): string[] {
  const net = now.joins - now.leaves;
  return [
    words.html('audit-activity-joins', { count: now.joins, ...trend(now.joins, before.joins) }),
    words.html('audit-activity-leaves', { count: now.leaves, ...trend(now.leaves, before.leaves) }),
    words.html('audit-activity-net', {
      count: Math.abs(net),
      sign: net > 0 ? 'plus' : net < 0 ? 'minus' : 'zero',
    }),
  ];
}

function trend(now: number, before: number): { trend: string; percent: number } {
  if (before === 0) return { trend: now === 0 ? 'same' : 'new', percent: 0 };
  const percent = Math.round((100 * (now - before)) / before);
  return { trend: percent > 0 ? 'up' : percent < 0 ? 'down' : 'same', percent: Math.abs(percent) };
}

function partLines(by: 'admin' | 'link' | 'preset', { parts }: Breakdown, words: Wording): string[] {
  const some = parts.filter(({ joins, leaves }) => joins > 0 || leaves > 0);
  if (some.length === 0) return [];
  return [
    '',
    words.html(`audit-activity-${by}`),
    ...some.slice(0, PARTS_SHOWN).map(({ key, name, joins, leaves }) =>
      words.html('audit-activity-part', {
        name: key === '' ? words.plain(`audit-no-${by}`) : partName(by === 'preset' ? key : name, words),
        joins,
        leaves,
      }),
    ),
  ];
}

export function partName(name: string | null, words: Wording): string {
  return name === null || name === '' ? words.plain('link-untitled') : clipped(name, NAME_SHOWN);
}
