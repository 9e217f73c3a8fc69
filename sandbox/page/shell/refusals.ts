import { Refusal } from '../people.ts';
import { t, textFor } from '../text.ts';

/**
 * @param lost what to say when no answer came: then nobody knows whether it was done.
 * @returns the sentence for a person; unknown refusals keep the words that the front sent.
 */
export function sentenceOf(error: unknown, lost = t('no-connection')): string {
  if (!(error instanceof Refusal)) return lost;
  return textFor(`refused-${error.code}`) ?? error.message;
}
