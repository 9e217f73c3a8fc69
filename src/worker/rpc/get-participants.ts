import { Api } from 'telegram';
import { returnBigInt } from 'telegram/Helpers.js';
import type { ChatAdministrator } from '../../domain/rights.ts';
import type { Call } from '../connection.ts';
import { isAdmin, mayInvite, participantId } from '../tl/participant.ts';
import { nameless, usersFromTl } from '../tl/people.ts';

/** Telegram gives no more at once. */
const PAGE = 200;

/** `channels.getParticipants` of the administrators: all of a supergroup's or channel's. */
export async function getAdministrators(
  read: Call,
  peer: Api.InputPeerChannel,
): Promise<ChatAdministrator[]> {
  const found: ChatAdministrator[] = [];
  for (;;) {
    const answer = await getPage(read, peer, new Api.ChannelParticipantsAdmins(), found.length);
    if (answer === null) return found;
    const page = administratorsFromTl(answer);
    found.push(...page);
    if (page.length === 0 || found.length >= answer.count) return found;
  }
}

async function getPage(
  read: Call,
  peer: Api.InputPeerChannel,
  filter: Api.TypeChannelParticipantsFilter,
  offset: number,
): Promise<Api.channels.ChannelParticipants | null> {
  const channel = new Api.InputChannel({ channelId: peer.channelId, accessHash: peer.accessHash });
  const answer = await read(
    new Api.channels.GetParticipants({ channel, filter, offset, limit: PAGE, hash: returnBigInt(0) }),
  );
  return answer instanceof Api.channels.ChannelParticipants ? answer : null;
}

function administratorsFromTl(answer: Api.channels.ChannelParticipants): ChatAdministrator[] {
  const users = usersFromTl(answer.users);
  return answer.participants.flatMap((participant) => {
    const userId = participantId(participant);
    if (userId === null || !isAdmin(participant)) return [];
    const creator = participant instanceof Api.ChannelParticipantCreator;
    return [{ ...(users.get(userId) ?? nameless(userId)), creator, inviteUsers: mayInvite(participant) }];
  });
}
