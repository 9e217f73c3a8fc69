import { Api } from 'telegram';
import type { Importer } from '../../domain/ports/telegram.ts';
import type { Call } from '../connection.ts';
import { nameless, usersFromTl } from '../tl/people.ts';

/** `messages.getChatInviteImporters`, the newest 100. */
export async function getChatInviteImporters(
  read: Call,
  peer: Api.TypeInputPeer,
  link: string,
  { requested }: { requested: boolean },
): Promise<Importer[]> {
  const answer = await read(
    new Api.messages.GetChatInviteImporters({
      peer,
      link,
      offsetDate: 0,
      offsetUser: new Api.InputUserEmpty(),
      limit: 100,
      ...(requested ? { requested: true } : {}),
    }),
  );
  const users = usersFromTl(answer.users);
  return answer.importers.map((importer) => {
    const named = (userId: number) => users.get(userId) ?? nameless(userId);
    return {
      ...named(importer.userId.toJSNumber()),
      date: new Date(importer.date * 1000),
      requested: importer.requested ?? false,
      approvedBy: importer.approvedBy ? named(importer.approvedBy.toJSNumber()) : null,
    };
  });
}
