import type { Core } from './core.ts';
import type { LinkBook } from './link-book.ts';
import type { Membership } from './membership.ts';
import type { Subscriptions } from './subscriptions.ts';
import type { Importer, InviteLink, Member } from './types.ts';
import type { Links } from './world.ts';

const PAGE = 100;

interface Parts {
  core: Core;
  book: LinkBook;
  membership: Membership;
  subscriptions: Pick<Subscriptions, 'lapsedBy'>;
}

/**
 * messages.getChatInviteImporters: those now in the chat who came by a link, those who wait, or those whose subscription is
 * over; newest first. Without a link: by any.
 */
export function listImporters(
  { core, book, membership, subscriptions }: Parts,
  actorId: number,
  peerId: number,
  query: Parameters<Links['importers']>[2],
): ReturnType<Links['importers']> {
  const { requested, subscriptionExpired = false, offsetDate, offsetUserId, limit } = query;
  membership.requireInviteRight(actorId, peerId);
  const link = query.link ? book.require(actorId, peerId, query.link) : undefined;
  const hash = link?.hash;

  const all = (subscriptionExpired ? lapsed(link) : requested ? waiting() : joined())
    .filter((importer) => hash === undefined || importer.hash === hash)
    .sort((left, right) => right.date - left.date || right.userId - left.userId);

  const rest = all.filter(({ date, userId }) => {
    if (!offsetDate) return true;
    return date < offsetDate || (date === offsetDate && offsetUserId !== undefined && userId < offsetUserId);
  });
  return { count: all.length, importers: rest.slice(0, Math.min(Math.max(limit, 0), PAGE)) };

  function waiting(): Importer[] {
    return core.state.joinRequests
      .filter((request) => request.peerId === peerId)
      .map(({ userId, date, hash }) => ({
        userId,
        date,
        requested: true,
        ...(hash !== undefined && { hash }),
      }));
  }

  function lapsed(link: InviteLink | undefined): Importer[] {
    const links = link ? [link] : book.ofChat(peerId);
    return importersAmong(links.flatMap((each) => subscriptions.lapsedBy(each)));
  }

  function joined(): Importer[] {
    return importersAmong(membership.inside(peerId));
  }

  function importersAmong(members: Member[]): Importer[] {
    return members.flatMap(({ userId, date, viaHash, viaChatlist, approvedBy }) =>
      viaHash === undefined
        ? []
        : [
            {
              userId,
              date,
              requested: false,
              hash: viaHash,
              ...(approvedBy !== undefined && { approvedBy }),
              ...(viaChatlist && { viaChatlist }),
            },
          ],
    );
  }
}
