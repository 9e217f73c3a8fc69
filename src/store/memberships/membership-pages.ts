import type { Membership } from '../../domain/membership.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { Reader } from '../database/reader.ts';
import { membershipLists } from './membership-lists.ts';

/** Small: what one page leaves behind is collected before it has to be moved. */
const PAGE = 100;
/** Most people come by few links. */
const LINKS_KEPT = 1_000;

interface NamedLink {
  title: string | null;
  actorName: string | null;
}

/** Every time that somebody was in a chat, newest first, with the link they came by. */
export async function* membershipPages(
  reader: Reader,
  peerId: PeerId,
): AsyncGenerator<{ membership: Membership; link: NamedLink | null }[]> {
  const lists = membershipLists(reader);
  const linkOf = namedLinks(reader);
  for (let before: number | null = null; ;) {
    const page = await lists.search(peerId, { text: null, before, limit: PAGE });
    const rows = [];
    for (const membership of page.memberships) {
      const { linkId } = membership;
      rows.push({ membership, link: linkId === null ? null : await linkOf(linkId) });
    }
    yield rows;
    before = page.next;
    if (before === null) return;
  }
}

function namedLinks(reader: Reader): (id: string) => Promise<NamedLink | null> {
  const read = reader.prepare<NamedLink>(
    'select title, actor_name as "actorName" from invite_link where id = ?',
  );
  const kept = new Map<string, NamedLink | null>();
  return async (id) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    if (kept.size >= LINKS_KEPT) kept.clear();
    const link = (await read(id))[0] ?? null;
    kept.set(id, link);
    return link;
  };
}
