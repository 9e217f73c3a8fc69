import { setImmediate } from 'node:timers/promises';
import type { ExportedLink } from '../../domain/invite-link.ts';
import type { LinkPage, LinkPageCursor } from '../../domain/ports/telegram.ts';

/**
 * A place in all links of an admin: open ones come first, so that one that is revoked meanwhile is in the one list or the
 * other.
 */
export interface LinkPlace {
  revoked: boolean;
  after: LinkPageCursor | null;
}

export const FIRST_LINKS: LinkPlace = { revoked: false, after: null };

export interface ReadLinks {
  links: ExportedLink[];
  /** How many its list has, as Telegram counts them now. */
  count: number;
  place: LinkPlace;
  /** Where to go on; null at the end. */
  next: LinkPlace | null;
}

type List = (place: LinkPlace) => Promise<LinkPage>;

/** All links of an admin, open and revoked, a page after the other. @param list answers null to end it. */
export async function* linkPages(
  list: (place: LinkPlace) => Promise<LinkPage | null>,
): AsyncGenerator<ReadLinks> {
  for (let place: LinkPlace | null = FIRST_LINKS; place !== null;) {
    const page: LinkPage | null = await list(place);
    if (page === null) return;
    const read = readLinks(place, page);
    yield read;
    place = read.next;
  }
}

/**
 * The same, each page asked for while the one before is being kept.
 * @param isGood whether what was read is still so when its turn comes; if not, it is read again.
 */
export async function* linkPagesAhead<Stamp>(
  list: List,
  from: LinkPlace,
  stamps: { now: () => Stamp; isGood: (stamp: Stamp) => boolean },
): AsyncGenerator<ReadLinks> {
  const ask = async (place: LinkPlace): Promise<{ page: LinkPage; stamp: Stamp }> => {
    const page = await list(place);
    return { page, stamp: stamps.now() };
  };
  let place: LinkPlace | null = from;
  let early: ReturnType<typeof ask> | null = null;
  try {
    while (place !== null) {
      const asked: Awaited<ReturnType<typeof ask>> = await (early ?? ask(place));
      const page = stamps.isGood(asked.stamp) ? asked.page : await list(place);
      const read = readLinks(place, page);
      early = read.next === null ? null : ask(read.next);
      // Whether it failed is seen when its turn comes.
      early?.catch(() => {});
      // The call goes out before the process is busy with what was read.
      if (early !== null) await setImmediate();
      yield read;
      place = read.next;
    }
  } finally {
    await early?.catch(() => {});
  }
}

function readLinks(place: LinkPlace, { links, count, next: after }: LinkPage): ReadLinks {
  const { revoked } = place;
  const end = revoked ? null : { revoked: true, after: null };
  return { links, count, place, next: after === null ? end : { revoked, after } };
}
