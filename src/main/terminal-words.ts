import { join } from 'node:path';
import { withoutIsolates } from '../bot/screens/text-direction.ts';
import { loadWords, type Wording } from '../bot/words.ts';
import { projectRoot } from './project-root.ts';

/** Texts for the people who run Latchkey, in the language of the environment (`LANG=pt_BR.UTF-8`), or English. */
export function terminalWords(): Wording {
  const locale = process.env['LANG']?.split(/[.@]/, 1)[0]?.replace('_', '-');
  const words = loadWords(join(projectRoot(), 'locales')).in(locale);
  // Commands are copied from there.
  return { ...words, plain: (key, variables) => withoutIsolates(words.plain(key, variables)) };
}
