import type { InviteLink } from '../../domain/invite-link.ts';
import type { LinkFilter } from '../../domain/ports/link-store.ts';
import type { Reader } from '../database/reader.ts';
import { linkLists } from './link-lists.ts';

/** Small: what one page leaves behind is collected before it has to be moved. */
const PAGE = 100;

/**
 * All links that fit, newest first. States are those that were stored last. Each page is a statement of its own, so that the
 * store's log can be written back meanwhile.
 */
export async function* linkPages(
  reader: Reader,
  filter: LinkFilter,
  now: Date,
): AsyncGenerator<InviteLink[]> {
  const links = linkLists(reader, { catchUp: async () => {}, catchUpAll: async () => {} });
  for (let last: string | null = null; ;) {
    const page: InviteLink[] = await links.listAfter({ ...filter, limit: PAGE }, last, now);
    yield page;
    last = page.at(-1)?.id ?? null;
    if (page.length < PAGE) return;
  }
}
