import type { Core } from './core.ts';
import type { LinkBook } from './link-book.ts';
import type { Membership } from './membership.ts';
import type { Importer } from './types.ts';
import type { Links } from './world.ts';

const PAGE = 100;

/**
 * messages.getChatInviteImporters: those now in the chat who came by a link, or those who wait; newest first. Without a
 * link: by any.
 */
export function listImporters(
  { core, book, membership }: { core: Core; book: LinkBook; membership: Membership },
  actorId: number,
  peerId: number,
  query: Parameters<Links['importers']>[2],
): ReturnType<Links['importers']> {
  const { requested, offsetDate, offsetUserId, limit } = query;
  membership.requireInviteRight(actorId, peerId);
  const hash = query.link ? book.require(actorId, peerId, query.link).hash : undefined;

  const all = (requested ? waiting() : joined())
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

  function joined(): Importer[] {
    return membership.inside(peerId).flatMap(({ userId, date, viaHash, approvedBy }) =>
      viaHash === undefined
        ? []
        : [
            {
              userId,
              date,
              requested: false,
              hash: viaHash,
              ...(approvedBy !== undefined && { approvedBy }),
            },
          ],
    );
  }
}
