import { TITLE_MAX, tidyTitle, titleLength } from '../../../domain/link-settings.ts';
import { withProgress, button, notUnderstood, accept, navigationRow, type Question } from '../question.ts';

export const titleQuestion: Question = {
  ask(context) {
    const { words, draft } = context;
    const { title } = draft.settings;
    const clear = title === null ? [] : [[button(context, words.plain('newlink-title-none'), 'none')]];
    const html = title === null ? words.html('newlink-title') : words.html('newlink-title-now', { title });
    return [{ html: withProgress(context, html), rows: [...clear, navigationRow(context, true)] }];
  },

  answer(context, input) {
    const { words, at } = context;
    if (input.kind === 'press') {
      if (input.value === 'none') return accept(context, { title: null });
      const offered = at.pending !== null && 'title' in at.pending ? at.pending.title : null;
      if (input.value === 'shortened' && offered !== null) return accept(context, { title: offered });
      return { do: 'ask', at, say: null };
    }
    if (input.kind !== 'text') return notUnderstood(context, words.html('newlink-title-text-please'));
    const title = tidyTitle(input.text);
    if (title === null) return notUnderstood(context, words.html('newlink-title-empty'));
    const over = titleLength(title) - TITLE_MAX;
    if (over <= 0) return accept(context, { title });
    const shorter = shortened(title);
    return {
      do: 'wait',
      at: { ...at, pending: { title: shorter } },
      say: {
        html: words.html('newlink-title-long', { over, max: TITLE_MAX, shorter }),
        rows: [[button(context, words.plain('newlink-title-use'), 'shortened')]],
      },
    };
  },
};

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** As much of a title as fits, ending with a word where there is one and never within an emoji. */
export function shortened(title: string): string {
  let fits = '';
  for (const { segment } of graphemes.segment(title)) {
    if (titleLength(fits + segment) > TITLE_MAX) break;
    fits += segment;
  }
  const words = fits.slice(0, Math.max(fits.lastIndexOf(' '), 0));
  // Cutting back to a word is worth it only while most of the title stays.
  return (titleLength(words) >= TITLE_MAX / 2 ? words : fits).trim();
}
