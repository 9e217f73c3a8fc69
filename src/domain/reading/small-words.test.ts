import { expect, it } from 'vitest';
import { readSmallWord } from './small-words.ts';

it.each([
  ['skip', ['skip', 'Skip', 'SKIP!', 'skip this', 'next', 'pass', 'later', 'not now']],
  ['back', ['back', 'Back.', 'go back', 'previous', '‹ Back']],
  ['cancel', ['cancel', 'Cancel', 'stop', 'never mind', 'nevermind', 'forget it', 'quit']],
  ['none', ['none', 'None', 'nothing', 'n/a', '-', '—']],
  ['yes', ['yes', 'Yes!', 'yesss', 'yep', 'ok', 'sure', 'yes please', '👍', '👍🏽', '✅', 'да']],
  ['no', ['no', 'No', 'nooo', 'nope', 'no thanks', 'No, thanks', '👎', 'нет']],
  [
    null,
    ['', 'skipper', 'Back to school', 'No limit', 'next friday', 'yes or no', 'Stop motion club', '🎉', '50'],
  ],
] as const)('%s', (word, texts) => {
  expect(texts.map((text) => [text, readSmallWord(text, 'en')])).toEqual(texts.map((text) => [text, word]));
});
