/**
 * messages.exportChatInvite#df7534c, #a02ce5d5 and #a455de90: one handler, as an older layer's request only lacks fields.
 * The rules are the world's.
 */
import type { LinkSettings } from '../../world/types.ts';
import type { RpcContext, RpcHandlers, TlObject } from '../rpc.ts';
import { flag, int, object, optionalInt, optionalObject, optionalText } from './fields.ts';
import { inputChat } from './peers.ts';
import { requireUserId } from './session.ts';
import { tlInviteLink } from './tl/invite-link.ts';

/** Before layer 124 a chat had one link: making a new one revoked the old. Such a client still means that. */
function knowsAdditionalLinks(context: RpcContext): boolean {
  return context.hasConstructor('messages.getExportedChatInvites');
}

function settingsOf(request: TlObject): LinkSettings {
  const title = optionalText(request, 'title');
  const expireDate = optionalInt(request, 'expire_date');
  const usageLimit = optionalInt(request, 'usage_limit');
  const pricing = optionalObject(request, 'subscription_pricing');
  return {
    requestNeeded: flag(request, 'request_needed'),
    ...(title === undefined ? {} : { title }),
    ...(expireDate === undefined ? {} : { expireDate }),
    ...(usageLimit === undefined ? {} : { usageLimit }),
    ...(pricing && {
      subscriptionPricing: { period: int(pricing, 'period'), amount: int(pricing, 'amount') },
    }),
  };
}

export const exportChatInvite: RpcHandlers = {
  'messages.exportChatInvite': (context, request) => {
    const userId = requireUserId(context);
    const chat = inputChat(context, object(request, 'peer'));
    const link = context.world.links.export(userId, chat.peerId, {
      ...settingsOf(request),
      legacyRevokePermanent: flag(request, 'legacy_revoke_permanent') || !knowsAdditionalLinks(context),
    });
    return tlInviteLink(link);
  },
};
