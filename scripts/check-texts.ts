/**
 * Says what is wrong with the texts of a language: `npm run check-texts -- es`, or of all with none named. The same check is a
 * test, test/texts.
 */
import { problemsOf, TRANSLATIONS } from '../test/texts/text-problems.ts';

const named = process.argv.slice(2);
let count = 0;
for (const language of named.length > 0 ? named : TRANSLATIONS) {
  for (const { file, key, problem } of problemsOf(language)) {
    console.log(`locales/${language}/${file} ${key}: ${problem}`);
    count += 1;
  }
}
console.log(count === 0 ? 'Nothing is wrong.' : `Problems: ${count}`);
process.exitCode = count === 0 ? 0 : 1;
