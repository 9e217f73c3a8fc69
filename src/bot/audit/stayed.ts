import type { Retention } from '../../domain/ports/membership-store.ts';
import type { Wording } from '../words.ts';

/** How many of those who joined stayed for so many days; nothing where nobody joined that long ago. HTML. */
export function stayedLines(retention: Retention, words: Wording): string[] {
  const parts = ([1, 7, 30] as const).flatMap((days) => {
    const { joined, stayed } = retention[days];
    if (joined === 0) return [];
    return [words.plain('stayed-part', { days, percent: Math.round((100 * stayed) / joined) })];
  });
  return parts.length === 0 ? [] : [words.html('stayed-all', { parts: parts.join(' · ') })];
}
