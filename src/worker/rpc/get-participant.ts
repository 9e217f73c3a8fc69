import { Api } from 'telegram';
import { Refusal } from '../../domain/errors.ts';
import type { Call } from '../connection.ts';
import { isOutside } from '../tl/participant.ts';

/** `channels.getParticipant`: whether somebody is in a supergroup or channel. */
export async function isParticipant(
  read: Call,
  peer: Api.InputPeerChannel,
  user: Api.InputUser,
): Promise<boolean> {
  const channel = new Api.InputChannel({ channelId: peer.channelId, accessHash: peer.accessHash });
  const participant = new Api.InputPeerUser({ userId: user.userId, accessHash: user.accessHash });
  try {
    const answer = await read(new Api.channels.GetParticipant({ channel, participant }));
    return !isOutside(answer.participant);
  } catch (error) {
    if (error instanceof Refusal && error.telegramError === 'USER_NOT_PARTICIPANT') return false;
    throw error;
  }
}
