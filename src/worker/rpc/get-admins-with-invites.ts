import { Api } from 'telegram';
import type { AdminInvites } from '../../domain/ports/telegram.ts';
import type { Call } from '../connection.ts';
import { botsAmong, nameless, usersFromTl } from '../tl/people.ts';

/** `messages.getAdminsWithInvites`, for the chat's creator. */
export async function getAdminsWithInvites(read: Call, peer: Api.TypeInputPeer): Promise<AdminInvites[]> {
  const { admins, users } = await read(new Api.messages.GetAdminsWithInvites({ peer }));
  const named = usersFromTl(users);
  const bots = botsAmong(users);
  return admins.map(({ adminId, invitesCount, revokedInvitesCount }) => {
    const userId = adminId.toJSNumber();
    return {
      ...(named.get(userId) ?? nameless(userId)),
      isBot: bots.has(userId),
      links: invitesCount,
      revokedLinks: revokedInvitesCount,
    };
  });
}
