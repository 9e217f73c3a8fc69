import type { Call, Method } from '../call.ts';
import { readUser } from '../chats/read-user.ts';
import { mayInvite, readChatTarget } from '../chats/target.ts';
import { badRequest } from '../errors.ts';

function decide(call: Call, approved: boolean): true {
  const { chat, me } = readChatTarget(call);
  if (!mayInvite(me)) throw badRequest('not enough rights to manage chat join requests');
  call.world.requests.decide(call.bot.id, chat.peerId, readUser(call).id, approved);
  return true;
}

export const approveChatJoinRequest: Method = (call) => decide(call, true);

export const declineChatJoinRequest: Method = (call) => decide(call, false);
