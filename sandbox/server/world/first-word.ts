import type { Core } from './core.ts';
import { hasRight } from './rights.ts';

/** How long a bot that may decide on a join request may write to who asks, as long as the request waits. */
const REQUEST_OPENS_SECONDS = 300;

/**
 * Whether a bot may write to somebody: they wrote to it once, or they ask to join a chat where it is told of requests
 * (`user_chat_id`: https://core.telegram.org/bots/api#chatjoinrequest).
 */
export function mayWriteTo(core: Core, botId: number, userId: number): boolean {
  const { state } = core;
  if (state.started.includes(`${botId}:${userId}`)) return true;
  const since = core.now() - REQUEST_OPENS_SECONDS;
  return state.joinRequests.some((request) => {
    if (request.userId !== userId || request.date < since) return false;
    const bot = state.members[request.peerId]?.find((member) => member.userId === botId);
    return bot !== undefined && hasRight(bot, 'inviteUsers');
  });
}
