import type { LinkBook } from './link-book.ts';
import { hashOf } from './new-link.ts';
import type { InviteLink } from './types.ts';
import type { LinkPage, Links } from './world.ts';

const PAGE = 100;

type Query = Parameters<Links['list']>[2];

/** messages.getExportedChatInvites: an administrator's open or revoked links, newest first, page by page. */
export function listLinks(book: LinkBook, peerId: number, query: Query): LinkPage {
  const { adminId, revoked, limit } = query;
  const isWanted = (link: InviteLink): boolean => link.adminId === adminId && link.revoked === revoked;
  // Clients that ask for one link mean the primary one: while it is open it stands before all others.
  const isFirst = (link: InviteLink): boolean => link.permanent && !revoked;

  const ofChat = book.ofChat(peerId);
  const { offsetDate, offsetLink } = query;
  // The last one may have been revoked since: its place among all links of the chat still tells.
  const offsetHash = offsetLink ? hashOf(offsetLink) : '';
  const from = offsetHash ? ofChat.findIndex((link) => link.hash === offsetHash) : -1;
  const last = ofChat[from];

  const wanted = ofChat.filter(isWanted);
  const rest = ofChat.filter((link, place) => {
    if (!isWanted(link)) return false;
    if (last && isFirst(last)) return link !== last;
    if (last) return !isFirst(link) && place > from;
    return !offsetDate || (!isFirst(link) && link.date < offsetDate);
  });
  const inOrder = [...rest.filter(isFirst), ...rest.filter((link) => !isFirst(link))];

  const page = inOrder.slice(0, Math.min(Math.max(limit, 0), PAGE));
  return { count: wanted.length, links: book.views(peerId, page) };
}
