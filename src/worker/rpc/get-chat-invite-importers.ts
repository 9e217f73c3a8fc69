import { Api } from 'telegram';
import { returnBigInt } from 'telegram/Helpers.js';
import type { ImporterCursor, ImporterPage } from '../../domain/ports/telegram.ts';
import type { Call } from '../connection.ts';
import { dateToTl } from '../tl/date.ts';
import { nameless, usersFromTl } from '../tl/people.ts';

const PAGE = 100;

/** `messages.getChatInviteImporters`. @param link null for those who came or ask by any. */
export async function getChatInviteImporters(
  read: Call,
  peer: Api.TypeInputPeer,
  link: string | null,
  { requested, after }: { requested: boolean; after: ImporterCursor | null },
): Promise<ImporterPage> {
  const answer = await read(
    new Api.messages.GetChatInviteImporters({
      peer,
      offsetDate: after === null ? 0 : dateToTl(after.offsetDate),
      offsetUser: after === null ? new Api.InputUserEmpty() : offsetUserToTl(after.offsetUser),
      limit: PAGE,
      ...(link === null ? {} : { link }),
      ...(requested ? { requested: true } : {}),
    }),
  );
  const users = usersFromTl(answer.users);
  const named = (userId: number) => users.get(userId) ?? nameless(userId);
  const importers = answer.importers.map((importer) => ({
    ...named(importer.userId.toJSNumber()),
    date: new Date(importer.date * 1000),
    requested: importer.requested ?? false,
    approvedBy: importer.approvedBy ? named(importer.approvedBy.toJSNumber()) : null,
    bio: importer.about || null,
  }));
  const seen = (after?.seen ?? 0) + importers.length;
  const count = Math.max(after?.count ?? 0, answer.count);
  const last = importers.at(-1);
  const ended = last === undefined || seen >= count;
  const next = ended
    ? null
    : { offsetDate: last.date, offsetUser: offsetUserFrom(answer.users, last.userId), seen, count };
  return { importers, count: answer.count, next };
}

/** An id alone names nobody on Telegram: it goes with the hash that came with it. */
function offsetUserFrom(users: Api.TypeUser[], userId: number): string {
  const user = users.find((each) => each instanceof Api.User && each.id.toJSNumber() === userId);
  return user instanceof Api.User && user.accessHash !== undefined
    ? `${userId} ${user.accessHash.toString()}`
    : '';
}

function offsetUserToTl(offsetUser: string): Api.TypeInputUser {
  const [userId, accessHash] = offsetUser.split(' ');
  if (userId === undefined || accessHash === undefined) return new Api.InputUserEmpty();
  return new Api.InputUser({ userId: returnBigInt(userId), accessHash: returnBigInt(accessHash) });
}
