import { CAST } from 'telegram-sandbox';
import { expect, test, vi } from 'vitest';
import { loadWords } from '../../src/bot/words.ts';
import { someLanguages } from './languages.ts';
import { startStage } from './stage.ts';

const RUSSIAN = `
start = Привет
help = Что я умею
button-language = 🌐 Язык
button-mini-app = Аудит
`;
const ARABIC = `
help = يمكنني إنشاء روابط. أرسل /newlink.
post-which = { $chat }: @{ $bot }
link-chat = في <b>{ $chat }</b>
link-url = الرابط: { $link }
accounts-how-to-add = شغّل <code>npm run { $what }</code>
auditors-line = • { $name }{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    }
rotation-next = { $day ->
        [last] الأخير
       *[other] اليوم { $day }
    }
`;

test('somebody reads their Telegram’s language, chooses another in /settings, and goes back', async () => {
  const locales = someLanguages({ ru: RUSSIAN });
  const stage = await startStage({ locales, miniAppUrl: 'https://latchkey.example/app/' });
  const dmitri = stage.person(CAST.dmitri);
  const menu = () => {
    const { commands, menuButtons } = stage.sandbox.world.bots.settings(CAST.bot);
    const own = commands.find(({ scope }) => scope.includes(String(CAST.dmitri)));
    return [own?.commands[0]?.description, menuButtons?.[CAST.dmitri]];
  };

  await dmitri.say('/start');
  await dmitri.sees('Привет');
  await vi.waitFor(() => expect(menu()).toMatchObject([undefined, { text: 'Аудит' }]));
  await dmitri.say('/settings');
  await dmitri.sees('Language: Русский, as in Telegram');
  await dmitri.press('🌐 Язык');
  await dmitri.sees('Which language');
  await dmitri.press('English');
  await dmitri.sees('Language: English\n');
  await vi.waitFor(() => expect(menu()).toEqual(['Make an invite link', undefined]));
  // Remembered, whatever their Telegram says.
  await dmitri.say('/help');
  await dmitri.sees('What I can do');

  await dmitri.say('/settings');
  await dmitri.sees('Settings');
  await dmitri.press('🌐 Language');
  await dmitri.sees('Which language');
  expect(dmitri.button('✓ English')).toBeDefined();
  await dmitri.press('As in Telegram');
  await dmitri.sees('Language: Русский, as in Telegram');
  await vi.waitFor(() => expect(menu()).toMatchObject([undefined, { text: 'Аудит' }]));
  await dmitri.say('/help');
  await dmitri.sees('Что я умею');

  // Nothing of a choice stays on Telegram with somebody who is forgotten.
  await dmitri.say('/settings');
  await dmitri.sees('Settings');
  await dmitri.press('🌐 Язык');
  await dmitri.sees('Which language');
  await dmitri.press('English');
  await vi.waitFor(() => expect(menu()).toEqual(['Make an invite link', undefined]));
  await dmitri.say('/forget');
  await dmitri.sees('Should I forget you?');
  await dmitri.press('Yes, forget me');
  await vi.waitFor(() => expect(menu()).toMatchObject([undefined, { text: 'Аудит' }]));
});

test('Portuguese of Portugal is read rather than English, and French isn’t there', () => {
  const words = loadWords(someLanguages({ 'pt-BR': 'help = O que eu faço\n' }));
  const read = ['pt', 'pt-br', 'pt-PT', 'fr', null].map((locale) => words.in(locale).locale);
  expect(read).toEqual(['pt-BR', 'pt-BR', 'pt-BR', 'en', 'en']);
  expect(words.in('pt', 'PT').formatLocale).toBe('pt-PT');
  expect(words.in('pt').formatLocale).toBe('pt-BR');
});

test('what is written from left to right reads right within Arabic', () => {
  const words = loadWords(someLanguages({ ar: ARABIC })).in('ar-EG', 'EG');
  const shown = (key: string, variables: Record<string, string | number>): string =>
    words
      .html(key, variables)
      .replace(/[\u2066-\u2069]/g, (mark) => (mark === '\u2069' ? '⟩' : '⟨'))
      .replaceAll('\u200f', '←');

  expect(shown('link-chat', { chat: 'Staff 2' })).toBe('في <b>⟨Staff 2⟩</b>');
  expect(shown('link-url', { link: 'https://t.me/+abc' })).toBe('الرابط: https://t.me/+abc');
  expect(shown('help', {})).toBe('يمكنني إنشاء روابط. أرسل ⟨/newlink⟩.');
  expect(shown('auditors-line', { name: 'Ada', username: 'ada' })).toBe('←• ⟨Ada⟩ (⟨@ada⟩)');
  expect(shown('auditors-line', { name: 'Ada', username: 'none' })).toBe('←• ⟨Ada⟩');
  expect(shown('accounts-how-to-add', { what: 'login' })).toBe('شغّل ⟨<code>npm run login</code>⟩');
  expect(shown('rotation-next', { day: 'last' })).toBe('الأخير');
  expect(shown('rotation-next', { day: 3000 })).toBe('اليوم 3,000');
});
