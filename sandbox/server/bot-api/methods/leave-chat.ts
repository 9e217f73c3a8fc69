import type { Method } from '../call.ts';
import { readChatTarget } from '../chats/target.ts';

export const leaveChat: Method = (call) => {
  const { chat } = readChatTarget(call);
  call.world.chats.leave(chat.peerId, call.bot.id);
  return true;
};
