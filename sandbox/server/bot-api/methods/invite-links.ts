import type { LinkSettings } from '../../world/types.ts';
import type { Call, Method } from '../call.ts';
import { mayInvite, readChatTarget } from '../chats/target.ts';
import { badRequest } from '../errors.ts';
import { toInviteLink } from '../map/invite-link.ts';

/** @throws BotApiError when the bot is no administrator with the invite right. */
function readPeer(call: Call): number {
  const { chat, me } = readChatTarget(call);
  if (!mayInvite(me)) throw badRequest('not enough rights to manage chat invite link');
  return chat.peerId;
}

/** All of them, with zero and the empty name for "none": an edit replaces everything. */
function readSettings({ params }: Call): Required<Omit<LinkSettings, 'subscriptionPricing'>> {
  const usageLimit = params.integer('member_limit') ?? 0;
  const requestNeeded = params.flag('creates_join_request');
  if (requestNeeded && usageLimit !== 0) {
    throw badRequest("member limit can't be specified for links requiring administrator approval");
  }
  return {
    title: params.text('name') ?? '',
    expireDate: params.integer('expire_date') ?? 0,
    usageLimit,
    requestNeeded,
  };
}

function readLink({ params }: Call): string {
  const link = params.text('invite_link')?.trim() ?? '';
  if (link === '') throw badRequest('invite link must be non-empty');
  return link;
}

export const createChatInviteLink: Method = (call) => {
  const settings = readSettings(call);
  const link = call.world.links.export(call.bot.id, readPeer(call), settings);
  return toInviteLink(call.world, link, call.bot.id);
};

export const editChatInviteLink: Method = (call) => {
  const settings = readSettings(call);
  const { link } = call.world.links.edit(call.bot.id, readPeer(call), readLink(call), settings);
  return toInviteLink(call.world, link, call.bot.id);
};

export const createChatSubscriptionInviteLink: Method = (call) => {
  const { params, world, bot } = call;
  const subscriptionPricing = {
    period: params.integer('subscription_period') ?? 0,
    amount: params.integer('subscription_price') ?? 0,
  };
  const settings = { title: params.text('name') ?? '', subscriptionPricing };
  return toInviteLink(world, world.links.export(bot.id, readPeer(call), settings), bot.id);
};

export const editChatSubscriptionInviteLink: Method = (call) => {
  const title = call.params.text('name') ?? '';
  const { link } = call.world.links.edit(call.bot.id, readPeer(call), readLink(call), { title });
  return toInviteLink(call.world, link, call.bot.id);
};

/** The link itself as it was; a primary one has a successor already. */
export const revokeChatInviteLink: Method = (call) => {
  const { link } = call.world.links.edit(call.bot.id, readPeer(call), readLink(call), { revoked: true });
  return toInviteLink(call.world, link, call.bot.id);
};

/** A new primary link; the bot's former one is revoked. */
export const exportChatInviteLink: Method = (call) => {
  return call.world.links.export(call.bot.id, readPeer(call), { legacyRevokePermanent: true }).link;
};
