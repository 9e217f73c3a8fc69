import type { InviteLink } from '../../domain/invite-link.ts';
import type { Wording } from '../words.ts';

/** What a link is called where it is shown. A primary link can't have a name of its own. Plain text. */
export function linkName(
  { title, permanent }: Pick<InviteLink, 'title' | 'permanent'>,
  words: Wording,
): string {
  return title ?? words.plain(permanent ? 'link-primary' : 'link-untitled');
}
