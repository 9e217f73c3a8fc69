import { Api } from 'telegram';
import { returnBigInt } from 'telegram/Helpers.js';
import type { ChatAdministrator } from '../../domain/rights.ts';
import type { Call } from '../connection.ts';
import { nameless, usersFromTl } from '../tl/people.ts';

const PAGE = 200;

/** `channels.getParticipants` of the administrators: all of a supergroup's or channel's. */
export async function getAdministrators(
  read: Call,
  peer: Api.InputPeerChannel,
): Promise<ChatAdministrator[]> {
  const channel = new Api.InputChannel({ channelId: peer.channelId, accessHash: peer.accessHash });
  const found: ChatAdministrator[] = [];
  for (;;) {
    const answer = await read(
      new Api.channels.GetParticipants({
        channel,
        filter: new Api.ChannelParticipantsAdmins(),
        offset: found.length,
        limit: PAGE,
        hash: returnBigInt(0),
      }),
    );
    if (answer instanceof Api.channels.ChannelParticipantsNotModified) return found;
    const page = administratorsFromTl(answer);
    found.push(...page);
    if (page.length === 0 || found.length >= answer.count) return found;
  }
}

function administratorsFromTl(answer: Api.channels.ChannelParticipants): ChatAdministrator[] {
  const users = usersFromTl(answer.users);
  return answer.participants.flatMap((participant) => {
    const creator = participant instanceof Api.ChannelParticipantCreator;
    if (!creator && !(participant instanceof Api.ChannelParticipantAdmin)) return [];
    const userId = participant.userId.toJSNumber();
    const inviteUsers = creator || (participant.adminRights.inviteUsers ?? false);
    return [{ ...(users.get(userId) ?? nameless(userId)), creator, inviteUsers }];
  });
}
