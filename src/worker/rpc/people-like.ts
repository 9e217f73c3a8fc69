import { Api } from 'telegram';
import { returnBigInt } from 'telegram/Helpers.js';
import type { ChatPerson } from '../../domain/ports/telegram.ts';
import type { Call } from '../connection.ts';
import { isOutside, participantId } from '../tl/participant.ts';
import { nameless, usersFromTl } from '../tl/people.ts';

/** More than one screen shows. */
const FOUND_MAX = 10;

/** `channels.getParticipants`: those inside whose name fits, and those who were banned. Telegram looks at names and usernames. */
export async function peopleLike(
  read: Call,
  peer: Api.InputPeerChannel,
  text: string,
): Promise<ChatPerson[]> {
  const channel = new Api.InputChannel({ channelId: peer.channelId, accessHash: peer.accessHash });
  const filters = [
    new Api.ChannelParticipantsSearch({ q: text }),
    new Api.ChannelParticipantsKicked({ q: text }),
  ];
  const found: ChatPerson[] = [];
  for (const filter of filters) {
    const page = { channel, filter, offset: 0, limit: FOUND_MAX, hash: returnBigInt(0) };
    const answer = await read(new Api.channels.GetParticipants(page));
    if (answer instanceof Api.channels.ChannelParticipants) found.push(...peopleFromTl(answer));
  }
  return found;
}

function peopleFromTl({ participants, users }: Api.channels.ChannelParticipants): ChatPerson[] {
  const named = usersFromTl(users);
  return participants.flatMap((participant): ChatPerson[] => {
    const userId = participantId(participant);
    if (userId === null || participant instanceof Api.ChannelParticipantLeft) return [];
    const person = named.get(userId) ?? nameless(userId);
    if (!isOutside(participant)) return [{ ...person, standing: 'inside', bannedBy: null }];
    const by = 'kickedBy' in participant ? named.get(participant.kickedBy.toJSNumber()) : undefined;
    return [{ ...person, standing: 'banned', bannedBy: by?.name ?? null }];
  });
}
