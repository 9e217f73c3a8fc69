import { expect, test } from 'vitest';
import { loadWords } from '../bot/words.ts';
import { startSentence } from './start-error.ts';

test('why it stopped is said without what nobody may read', () => {
  const words = loadWords('locales').in('en');
  const token = `123456:${'A'.repeat(35)}`;
  const said = startSentence(new Error(`no answer from https://api.telegram.org/bot${token}/getMe`), words);
  expect(said).toContain('Latchkey stopped: no answer from');
  expect(said).not.toContain(token);
});
