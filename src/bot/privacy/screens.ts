import type { Stake } from '../../domain/ports/privacy-store.ts';
import type { Retention } from '../../domain/retention.ts';
import { clipped } from '../../domain/plain-text.ts';
import { pressButton, type Screen } from '../screens/screen.ts';
import type { Wording } from '../words.ts';

const TITLE_SHOWN = 40;
const CHATS_SHOWN = 10;

/** What is kept, why and how long. */
export function privacyScreen({ buttons, notices, joins }: Retention, words: Wording): Screen {
  return {
    text: words.html('privacy', { buttons: buttons ?? 0, notices: notices ?? 0, joins: joins ?? 0 }),
    rows: [
      [
        pressButton(words.plain('privacy-button-data'), 'privacy.data'),
        pressButton(words.plain('privacy-button-forget'), 'privacy.forget'),
      ],
    ],
  };
}

/** What becomes of it, before anything does. */
export function forgetScreen({ openLinks, ownedChats }: Stake, words: Wording): Screen {
  const chats = ownedChats.slice(0, CHATS_SHOWN).map((title) => clipped(title, TITLE_SHOWN));
  if (ownedChats.length > chats.length) chats.push('…');
  const paragraphs = [
    words.html('forget-ask'),
    words.html('forget-what'),
    ...(openLinks === 0 ? [] : [words.html('forget-links', { count: openLinks })]),
    words.html('forget-stops'),
    ...(chats.length === 0
      ? []
      : [words.html('forget-owner', { chats: chats.join(words.plain('between-names')) })]),
    words.html('forget-again'),
    words.html('forget-backups'),
  ];
  return {
    text: paragraphs.join('\n\n'),
    rows: [
      [
        {
          text: words.plain('forget-button-yes'),
          press: { action: 'privacy.forget.yes', uses: 'once' },
        },
        pressButton(words.plain('forget-button-no'), 'privacy.forget.no'),
      ],
    ],
  };
}
