import type { Person } from '../../domain/person.ts';
import type { BotDependencies } from '../dependencies.ts';
import { readerOf } from '../screens/reading.ts';
import { inPairs, pressButton, type Screen, type ScreenButton } from '../screens/screen.ts';

/** The languages there are, each named in itself: people who can't read the present one find theirs. */
export function languageScreen(deps: BotDependencies, person: Person): Screen {
  const { words } = readerOf(person, deps);
  const names = deps.words.locales().map((language) => ({ language, name: nameOfLanguage(language) }));
  const chosen = (language: string | null): 'yes' | 'no' => (language === person.language ? 'yes' : 'no');
  const button = (text: string, language: string | null): ScreenButton =>
    pressButton(text, 'settings.language', { language });
  return {
    text: words.html('settings-which-language'),
    rows: [
      ...inPairs(
        names
          .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
          .map(({ language, name }) =>
            button(words.plain('button-one-language', { name, chosen: chosen(language) }), language),
          ),
      ),
      [button(words.plain('button-as-in-telegram', { chosen: chosen(null) }), null)],
      [pressButton(words.plain('button-back'), 'settings')],
    ],
  };
}

/** "Deutsch", "Português (Brasil)". @param language BCP 47. */
export function nameOfLanguage(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(language) + rest.join('');
}
