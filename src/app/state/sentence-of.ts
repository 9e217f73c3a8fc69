import { t } from '../text.ts';
import { AskFailed } from './ask.ts';

/** Why something couldn't be done, for the person who wanted it. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof AskFailed)) return t('failed-failed');
  return error.sentence ?? t(`failed-${error.reason}`);
}
