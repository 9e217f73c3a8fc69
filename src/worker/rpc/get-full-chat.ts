import { Api } from 'telegram';
import { Refusal } from '../../domain/errors.ts';
import type { ChatAdministrator } from '../../domain/rights.ts';
import type { Call } from '../connection.ts';
import { nameless, usersFromTl } from '../tl/people.ts';

/**
 * `messages.getFullChat`: a basic group's administrators, who all have the invite right (TDLib, DialogParticipantStatus).
 * @throws Refusal `worker-not-in-chat` when Telegram shows no participants.
 */
export async function getGroupAdministrators(
  read: Call,
  peer: Api.InputPeerChat,
): Promise<ChatAdministrator[]> {
  const { participants, users } = await getParticipants(read, peer);
  const named = usersFromTl(users);
  return participants.flatMap((participant) => {
    const creator = participant instanceof Api.ChatParticipantCreator;
    if (!creator && !(participant instanceof Api.ChatParticipantAdmin)) return [];
    const userId = participant.userId.toJSNumber();
    return [{ ...(named.get(userId) ?? nameless(userId)), creator, inviteUsers: true }];
  });
}

async function getParticipants(
  read: Call,
  peer: Api.InputPeerChat,
): Promise<{ participants: Api.TypeChatParticipant[]; users: Api.TypeUser[] }> {
  const { fullChat, users } = await read(new Api.messages.GetFullChat({ chatId: peer.chatId }));
  if (!(fullChat instanceof Api.ChatFull) || fullChat.participants instanceof Api.ChatParticipantsForbidden) {
    throw new Refusal('worker-not-in-chat');
  }
  return { participants: fullChat.participants.participants, users };
}
