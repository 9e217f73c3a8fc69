import { Api } from 'telegram';
import type { LinkPage, LinkPageCursor } from '../../domain/ports/telegram.ts';
import type { Call } from '../connection.ts';
import { dateToTl } from '../tl/date.ts';
import { linkFromTl } from '../tl/link.ts';

const PAGE = 100;

/** `messages.getExportedChatInvites` of one admin. */
export async function getExportedChatInvites(
  read: Call,
  peer: Api.TypeInputPeer,
  adminId: Api.TypeInputUser,
  { revoked, after }: { revoked: boolean; after: LinkPageCursor | null },
): Promise<LinkPage> {
  const answer = await read(
    new Api.messages.GetExportedChatInvites({
      peer,
      adminId,
      limit: PAGE,
      ...(revoked ? { revoked: true } : {}),
      ...(after === null ? {} : { offsetDate: dateToTl(after.offsetDate), offsetLink: after.offsetLink }),
    }),
  );
  const links = answer.invites
    .filter((invite) => invite instanceof Api.ChatInviteExported)
    .map((invite) => linkFromTl(invite));
  const seen = (after?.seen ?? 0) + answer.invites.length;
  const count = Math.max(after?.count ?? 0, answer.count);
  const last = links.at(-1);
  const ended = last === undefined || seen >= count;
  const next = ended ? null : { offsetDate: last.date, offsetLink: last.link, seen, count };
  return { links, count: answer.count, next };
}
