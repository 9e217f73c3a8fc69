import { t } from '../text.ts';

/** What somebody wrote, such as a title or a name: whichever way it is read, what stands around it stays in its place. */
export function Written({ text, or }: { text: string | null; or?: string }) {
  const isThere = text !== null && text.trim() !== '';
  return (
    <bdi class={isThere ? 'written' : 'written none'}>
      {isThere ? withoutControls(text) : (or ?? t('untitled'))}
    </bdi>
  );
}

/** The isolation of `bdi` ends where a character in it says so. */
function withoutControls(text: string): string {
  return text.replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
