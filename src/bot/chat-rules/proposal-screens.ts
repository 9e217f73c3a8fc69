import type { LinkProposal } from '../../domain/ports/chat-rule-store.ts';
import type { Reading } from '../screens/moment.ts';
import type { Screen } from '../screens/screen.ts';
import { settingsLines } from '../screens/settings-lines.ts';
import type { Wording } from '../words.ts';

/** What its asker sees until somebody has answered, and after a no; a yes makes it the link's card. */
export function proposedScreen(proposal: LinkProposal, words: Wording): Screen {
  const { state, decidedBy, settings } = proposal;
  const key = state === 'declined' ? 'proposal-declined' : 'proposal-waiting';
  const title = settings.title ?? words.plain('link-untitled');
  return { text: words.html(key, { title, by: decidedBy?.name ?? '' }), rows: [] };
}

/** What those see who can say yes; once somebody did, by whom. */
export function proposalScreen(
  proposal: LinkProposal,
  chat: string,
  words: Wording,
  { reading, now }: { reading: Reading; now: Date },
): Screen {
  const { id, actorName, settings, state, decidedBy } = proposal;
  const press = (key: string, action: string) => ({
    text: words.plain(key),
    press: { action, uses: 'many' as const, payload: { id } },
  });
  const buttons = [
    press('proposal-approve', 'proposal.approve'),
    press('proposal-decline', 'proposal.decline'),
  ];
  return {
    text: [
      words.html('proposal-asks', { actor: actorName, chat }),
      '',
      `<b>${words.html('proposal-title', { title: settings.title ?? words.plain('link-untitled') })}</b>`,
      ...settingsLines(settings, words, reading, now),
      ...(state === 'open' ? [] : ['', words.html('proposal-answer', { state, by: decidedBy?.name ?? '' })]),
    ].join('\n'),
    rows: state === 'open' ? [buttons] : [],
  };
}
