/** messages.checkChatInvite: what a link leads to, before joining. `chatInvitePeek` is not simulated. */
import type { Chat, InviteLinkView } from '../../world/types.ts';
import type { RpcContext, RpcHandlers, TlObject } from '../rpc.ts';
import { text } from './fields.ts';
import { requirePerson } from './session.ts';
import { tlChat } from './tl/chat.ts';
import { tlPricing } from './tl/invite-link.ts';
import { tlUser } from './tl/user.ts';

/** A preview of a group shows a few faces. */
const SHOWN_MEMBERS = 5;

export const checkChatInvite: RpcHandlers = {
  'messages.checkChatInvite': (context, request) => {
    const userId = requirePerson(context).id;
    const { chat, link, member } = context.world.links.check(userId, text(request, 'hash'));
    if (member) return { _: 'chatInviteAlready', chat: tlChat(context, chat, userId) };
    return tlPreview(context, chat, link, userId);
  },
};

function tlPreview(context: RpcContext, chat: Chat, link: InviteLinkView, viewerId: number): TlObject {
  const members = context.world.chats.members(chat.peerId);
  const faces = members
    .slice(0, SHOWN_MEMBERS)
    .flatMap((member) => context.world.people.get(member.userId) ?? []);
  return {
    _: 'chatInvite',
    channel: chat.kind !== 'basic',
    broadcast: chat.kind === 'channel',
    megagroup: chat.kind === 'supergroup',
    public: chat.username !== undefined,
    request_needed: link.requestNeeded,
    title: chat.title,
    photo: { _: 'photoEmpty', id: 0 },
    participants_count: members.length,
    // The members of a channel are nobody's business but its admins'.
    participants: chat.kind === 'channel' ? undefined : faces.map((user) => tlUser(context, user, viewerId)),
    color: 0,
    subscription_pricing: tlPricing(link.subscriptionPricing),
    // Layers with subscriptions want the payment form's id with the price; nobody pays here.
    subscription_form_id: link.subscriptionPricing ? 1 : undefined,
  };
}
