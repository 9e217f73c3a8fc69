import { expect, test } from 'vitest';
import { loadWords } from '../bot/words.ts';
import { createScrub } from './scrub.ts';
import { isMendable, startSentence } from './start-error.ts';

test('why it stopped is said without what nobody may read', () => {
  const words = loadWords('locales').in('en');
  const token = `123456:${'A'.repeat(35)}`;
  const failure = new Error(`no answer from https://api.telegram.org/bot${token}/getMe`);
  const said = startSentence(failure, words, createScrub());
  expect(said).toContain('Latchkey stopped: no answer from');
  expect(said).not.toContain(token);
});

test('without the simulated Telegram and without credentials, the sentence says what to set', () => {
  const words = loadWords('locales').in('en');
  const missing = Object.assign(new Error("Cannot find package 'telegram-sandbox' imported from main.js"), {
    code: 'ERR_MODULE_NOT_FOUND',
  });
  expect(isMendable(missing)).toBe(true);
  expect(startSentence(missing, words, createScrub())).toContain('BOT_TOKEN, API_ID and API_HASH aren’t set');
});
