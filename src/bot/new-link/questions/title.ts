import { TITLE_MAX, tidyTitle, titleLength } from '../../../domain/link-settings.ts';
import { readSmallWord } from '../../../domain/reading/small-words.ts';
import {
  accept,
  button,
  navigationRows,
  notUnderstood,
  withProgress,
  type Question,
  type QuestionContext,
} from '../question.ts';

export const titleQuestion: Question = {
  ask(context) {
    const { words, draft } = context;
    const { title } = draft.settings;
    const clear = title === null ? [] : [[button(context, words.plain('newlink-title-none'), 'none')]];
    const shorter = offered(context);
    const use = shorter === null ? [] : [[button(context, words.plain('newlink-title-use'), 'shortened')]];
    const html = title === null ? words.html('newlink-title') : words.html('newlink-title-now', { title });
    return { html: withProgress(context, html), rows: [...use, ...clear, ...navigationRows(context)] };
  },

  answer(context, input) {
    const { words, at } = context;
    if (input.kind === 'press') {
      const shorter = offered(context);
      if (input.value === 'none') return accept(context, { title: null });
      if (input.value === 'shortened' && shorter !== null) return accept(context, { title: shorter });
      return { do: 'ask', at, note: null };
    }
    if (input.kind !== 'text') return notUnderstood(context, words.html('newlink-title-text-please'));
    const said = readSmallWord(input.text, context.reader.locale);
    if (said === 'none' || said === 'no') return accept(context, { title: null });
    const title = tidyTitle(input.text);
    if (title === null) return notUnderstood(context, words.html('newlink-title-empty'));
    const over = titleLength(title) - TITLE_MAX;
    if (over <= 0) return accept(context, { title });
    const shorter = shortened(title);
    const offering = { ...context, at: { ...at, pending: { title: shorter } } };
    return notUnderstood(offering, words.html('newlink-title-long', { over, max: TITLE_MAX, shorter }));
  },
};

/** As much as fits of a title that is too long. */
function offered({ at, draft }: QuestionContext): string | null {
  if (at.pending !== null && 'title' in at.pending) return at.pending.title;
  const long = draft.doubts.find(({ why, readings }) => why === 'title-too-long' && readings.length === 0);
  return long === undefined ? null : shortened(long.text);
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** As much of a title as fits, ending with a word where there is one and never within an emoji. */
export function shortened(title: string, max = TITLE_MAX): string {
  let fits = '';
  for (const { segment } of graphemes.segment(title)) {
    if (titleLength(fits + segment) > max) break;
    fits += segment;
  }
  const words = fits.slice(0, Math.max(fits.lastIndexOf(' '), 0));
  // Cutting back to a word is worth it only while most of the title stays.
  return (titleLength(words) >= max / 2 ? words : fits).trim();
}
