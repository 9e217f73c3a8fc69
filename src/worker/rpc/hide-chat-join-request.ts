import { Api } from 'telegram';
import { Refusal } from '../../domain/errors.ts';
import type { Call } from '../connection.ts';

/**
 * `messages.hideChatJoinRequest`: admits or declines one.
 * @throws Refusal `request-gone` also where their account was deleted.
 */
export async function hideChatJoinRequest(
  write: Call,
  peer: Api.TypeInputPeer,
  userId: Api.TypeInputUser,
  approved: boolean,
): Promise<void> {
  try {
    await write(new Api.messages.HideChatJoinRequest({ peer, userId, ...(approved ? { approved } : {}) }));
  } catch (error) {
    if (error instanceof Refusal && error.code === 'person-deleted') {
      throw new Refusal('request-gone', error.telegramError);
    }
    throw error;
  }
}
