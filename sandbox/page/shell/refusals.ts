import { Refusal } from '../people.ts';
import { t, textFor } from '../text.ts';

/** @returns the sentence for a person; unknown refusals keep the words that the front sent. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Refusal)) return t('no-connection');
  return textFor(`refused-${error.code}`) ?? error.message;
}
