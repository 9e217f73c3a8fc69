import { Api } from 'telegram';
import { Refusal } from '../../domain/errors.ts';
import type { Call } from '../connection.ts';

/**
 * `messages.hideAllChatJoinRequests`: admits or declines all of a chat, or those who asked by one link.
 * @throws Refusal `some-in-too-many`: Telegram doesn't say who.
 */
export async function hideAllChatJoinRequests(
  write: Call,
  peer: Api.TypeInputPeer,
  link: string | null,
  approved: boolean,
): Promise<void> {
  const which = { ...(link === null ? {} : { link }), ...(approved ? { approved } : {}) };
  try {
    await write(new Api.messages.HideAllChatJoinRequests({ peer, ...which }));
  } catch (error) {
    if (error instanceof Refusal && error.code === 'requester-in-too-many') {
      throw new Refusal('some-in-too-many', error.telegramError);
    }
    throw error;
  }
}
