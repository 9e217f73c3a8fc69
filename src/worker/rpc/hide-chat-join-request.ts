import { Api } from 'telegram';
import type { Call } from '../connection.ts';

/** `messages.hideChatJoinRequest`: admits or declines one. */
export async function hideChatJoinRequest(
  write: Call,
  peer: Api.TypeInputPeer,
  userId: Api.TypeInputUser,
  approved: boolean,
): Promise<void> {
  await write(new Api.messages.HideChatJoinRequest({ peer, userId, ...(approved ? { approved } : {}) }));
}
