import { tidyTitle } from '../link-settings.ts';

/** Longer than any title or name: more would find nothing, and has to fit into a button's row. */
const SEARCH_MAX = 64;

/** What somebody looks for, as they typed it; null for nothing that could be found. */
export function readSearch(typed: string): string | null {
  const text = tidyTitle(typed);
  // By characters: half an emoji is nothing that Telegram takes back.
  return text === null ? null : Array.from(text).slice(0, SEARCH_MAX).join('');
}
