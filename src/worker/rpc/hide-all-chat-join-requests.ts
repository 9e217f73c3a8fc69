import { Api } from 'telegram';
import type { Call } from '../connection.ts';

/** `messages.hideAllChatJoinRequests`: admits or declines all of a chat, or those who asked by one link. */
export async function hideAllChatJoinRequests(
  write: Call,
  peer: Api.TypeInputPeer,
  link: string | null,
  approved: boolean,
): Promise<void> {
  const which = { ...(link === null ? {} : { link }), ...(approved ? { approved } : {}) };
  await write(new Api.messages.HideAllChatJoinRequests({ peer, ...which }));
}
