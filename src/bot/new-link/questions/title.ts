import { TITLE_MAX, tidyTitle, titleLength } from '../../../domain/link-settings.ts';
import { asked, button, notUnderstood, settle, ways, type Question } from '../question.ts';

export const titleQuestion: Question = {
  ask(turn) {
    const { words, draft } = turn;
    const { title } = draft.settings;
    const clear = title === null ? [] : [[button(turn, words.plain('newlink-title-none'), 'none')]];
    const html = title === null ? words.html('newlink-title') : words.html('newlink-title-now', { title });
    return [{ html: asked(turn, html), rows: [...clear, ways(turn, true)] }];
  },

  answer(turn, input) {
    const { words, at } = turn;
    if (input.kind === 'press') {
      if (input.value === 'none') return settle(turn, { title: null });
      const offered = at.pending !== null && 'title' in at.pending ? at.pending.title : null;
      if (input.value === 'shortened' && offered !== null) return settle(turn, { title: offered });
      return { do: 'ask', at, say: null };
    }
    if (input.kind !== 'text') return notUnderstood(turn, words.html('newlink-title-text-please'));
    const title = tidyTitle(input.text);
    if (title === null) return notUnderstood(turn, words.html('newlink-title-empty'));
    const over = titleLength(title) - TITLE_MAX;
    if (over <= 0) return settle(turn, { title });
    const shorter = shortened(title);
    return {
      do: 'wait',
      at: { ...at, pending: { title: shorter } },
      say: {
        html: words.html('newlink-title-long', { over, max: TITLE_MAX, shorter }),
        rows: [[button(turn, words.plain('newlink-title-use', { shorter }), 'shortened')]],
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
