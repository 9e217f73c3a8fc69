import { Api } from 'telegram';
import { Refusal } from '../../domain/errors.ts';
import type { Call } from '../connection.ts';
import { peerFromTl } from '../tl/chat.ts';
import type { KnownPeer } from '../tl/chat.ts';

/**
 * `messages.checkChatInvite`: the chat that an invite link leads to, where the account is in it.
 * @throws Refusal `chat-not-found` for a dead link, `worker-not-in-chat`.
 */
export async function checkChatInvite(read: Call, hash: string): Promise<KnownPeer> {
  const answer = await check(read, hash);
  if (!(answer instanceof Api.ChatInviteAlready)) throw new Refusal('worker-not-in-chat');
  const peer = peerFromTl(answer.chat);
  if (peer === null) throw new Refusal('chat-not-found');
  return peer;
}

async function check(read: Call, hash: string): Promise<Api.TypeChatInvite> {
  try {
    return await read(new Api.messages.CheckChatInvite({ hash }));
  } catch (error) {
    if (error instanceof Refusal && error.code === 'link-not-found') {
      throw new Refusal('chat-not-found', error.telegramError);
    }
    throw error;
  }
}
