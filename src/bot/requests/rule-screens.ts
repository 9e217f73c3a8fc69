import type { RuleSettings } from '../../actions/join-rule.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { plainText } from '../../domain/plain-text.ts';
import type { Chat } from '../../domain/peer.ts';
import { CHOICES_MAX } from '../lists/choices.ts';
import { linkName } from '../links/link-name.ts';
import type { Screen, ScreenButton } from '../screens/screen.ts';
import type { Wording } from '../words.ts';
import { ruleChangeLines, type ShownRule } from './shown-rule.ts';

/** A link's rule as it is, and what can be changed. */
export function ruleScreen(
  link: InviteLink,
  rule: ShownRule,
  words: Wording,
  { saved }: { saved: boolean },
): Screen {
  const { declineNameless } = rule;
  const toggled = { ...settingsOf(rule), declineNameless: !declineNameless };
  return {
    text: [
      ...(saved ? [words.html('rule-saved'), ''] : []),
      words.html('rule-title', { title: linkName(link, words) }),
      '',
      ...ruleChangeLines(null, rule, words),
      '',
      words.html('rule-about'),
    ].join('\n'),
    rows: [
      [button('button-rule-members', 'rule.chats', link, words)],
      [
        button('button-rule-nameless', 'rule.review', link, words, {
          payload: toggled,
          value: declineNameless ? 'on' : 'off',
        }),
      ],
      [button('button-back-to-link', 'link.back', link, words)],
    ],
  };
}

/** Whose members? @param chats that the reader runs, but for the link's own. */
export function ruleChatsScreen(
  link: InviteLink,
  rule: ShownRule,
  chats: readonly Pick<Chat, 'peerId' | 'title'>[],
  words: Wording,
): Screen {
  const choose = (text: string, approveMembersOf: number | null): ScreenButton[] => [
    {
      text,
      press: {
        action: 'rule.review',
        uses: 'many',
        linkId: link.id,
        payload: { ...settingsOf(rule), approveMembersOf },
      },
    },
  ];
  return {
    text: words.html(chats.length === 0 ? 'rule-no-chats' : 'rule-which-chat', {
      title: linkName(link, words),
    }),
    rows: [
      ...chats.slice(0, CHOICES_MAX).map(({ peerId, title }) => choose(plainText(title), peerId)),
      ...(rule.approveMembersOf === null ? [] : [choose(words.plain('button-rule-nobody'), null)]),
      [button('button-back', 'rule', link, words)],
    ],
  };
}

/** Old → new, before it is saved. */
export function ruleReviewScreen(link: InviteLink, from: ShownRule, to: ShownRule, words: Wording): Screen {
  return {
    text: [
      words.html('rule-review', { title: linkName(link, words) }),
      '',
      ...ruleChangeLines(from, to, words),
    ].join('\n'),
    rows: [
      [
        {
          text: words.plain('button-rule-save'),
          press: { action: 'rule.save', uses: 'once', linkId: link.id, payload: settingsOf(to) },
        },
      ],
      [button('button-back', 'rule', link, words)],
    ],
  };
}

function settingsOf({ approveMembersOf, declineNameless }: ShownRule): RuleSettings {
  return { approveMembersOf, declineNameless };
}

function button(
  key: string,
  action: string,
  link: InviteLink,
  words: Wording,
  { payload = null, value = '' }: { payload?: RuleSettings | null; value?: string } = {},
): ScreenButton {
  return { text: words.plain(key, { value }), press: { action, uses: 'many', linkId: link.id, payload } };
}
