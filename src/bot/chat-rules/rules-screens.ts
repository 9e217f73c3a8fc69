import type { ChatRules } from '../../domain/chat-rules.ts';
import { plainText } from '../../domain/plain-text.ts';
import type { PeerId } from '../../domain/peer.ts';
import { DAY, WEEK } from '../../domain/preset.ts';
import type { ChatAdministrator } from '../../domain/rights.ts';
import { CHOICES_MAX } from '../lists/choices.ts';
import { inPairs, pressButton, type Screen, type ScreenButton } from '../screens/screen.ts';
import type { Wording } from '../words.ts';
import { lifeText, ruleLines } from './rule-words.ts';

export interface RulesView {
  peerId: PeerId;
  chat: string;
  rules: ChatRules;
  admins: readonly ChatAdministrator[];
}

/** Rules with a bound that can be chosen or typed. */
export const BOUNDS = ['longestLife', 'largestLimit', 'linksADay'] as const;

export type Bound = (typeof BOUNDS)[number];

const CHOICES: Readonly<Record<Bound, readonly number[]>> = {
  longestLife: [DAY, WEEK, 30 * DAY, 90 * DAY],
  largestLimit: [1, 10, 50, 100],
  linksADay: [1, 3, 10, 30],
};

/** All rules of a chat as they are, and what can be changed. @param note said first, e.g. that it was saved. */
export function rulesScreen(view: RulesView, words: Wording, note: string | null = null): Screen {
  const { peerId, chat, rules, admins } = view;
  const names = admins
    .filter(({ userId }) => rules.issuers?.includes(userId) ?? true)
    .map(({ name }) => plainText(name));
  const lines = ruleLines(rules, names, words);
  const open = (key: string, rule: Bound | 'issuers'): ScreenButton =>
    pressButton(words.plain(key), 'rules.choose', { peerId, rule });
  const toggle = (key: string, rule: 'approvalAlways' | 'secondPerson'): ScreenButton =>
    pressButton(words.plain(key, { value: rules[rule] ? 'on' : 'off' }), 'rules.set', {
      peerId,
      change: { [rule]: !rules[rule] },
    });
  return {
    text: [
      ...(note === null ? [] : [note, '']),
      words.html('chat-rules-title', { chat }),
      '',
      ...(lines.length === 0 ? [words.html('chat-rules-none')] : lines),
      '',
      words.html('chat-rules-about'),
    ].join('\n'),
    rows: [
      ...inPairs([
        open('chat-rules-life', 'longestLife'),
        open('chat-rules-limit', 'largestLimit'),
        open('chat-rules-issuers', 'issuers'),
        open('chat-rules-a-day', 'linksADay'),
      ]),
      [toggle('chat-rules-approval', 'approvalAlways')],
      [toggle('chat-rules-second', 'secondPerson')],
    ],
  };
}

/** The values a bound can have with one tap; others are typed. */
export function boundScreen(
  view: RulesView,
  rule: Bound,
  words: Wording,
  note: string | null = null,
): Screen {
  const { peerId } = view;
  const label = (value: number): string =>
    rule === 'longestLife' ? lifeText(value, words) : words.plain('chat-rules-number', { value });
  const choose = (text: string, value: number | null): ScreenButton =>
    pressButton(text, 'rules.set', { peerId, change: { [rule]: value } });
  return {
    text: [...(note === null ? [] : [note, '']), words.html(`chat-rules-ask-${rule}`)].join('\n'),
    rows: [
      ...inPairs(CHOICES[rule].map((value) => choose(label(value), value))),
      [choose(words.plain('chat-rules-no-bound'), null)],
      [pressButton(words.plain('button-back'), 'rules', { peerId })],
    ],
  };
}

/** Who may make links: every admin, or those with a tick. */
export function issuersScreen(view: RulesView, words: Wording): Screen {
  const { peerId, rules, admins } = view;
  const chosen = new Set(rules.issuers ?? admins.map(({ userId }) => userId));
  const set = (text: string, issuers: readonly number[] | null): ScreenButton =>
    pressButton(text, 'rules.set', { peerId, change: { issuers } });
  return {
    text: words.html(admins.length === 0 ? 'chat-rules-no-admins' : 'chat-rules-ask-issuers'),
    rows: [
      ...admins.slice(0, CHOICES_MAX).map(({ userId, name }) => {
        const has = chosen.has(userId);
        const others = [...chosen].filter((id) => id !== userId);
        const label = words.plain(has ? 'chat-rules-has' : 'chat-rules-has-not', { name: plainText(name) });
        return [set(label, has ? others : [...others, userId])];
      }),
      [set(words.plain('chat-rules-all-admins'), null)],
      [pressButton(words.plain('button-back'), 'rules', { peerId })],
    ],
  };
}
