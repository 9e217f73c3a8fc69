/**
 * What only bots are told, and only as administrators: who came, left or changed, and who asks to join. They count by `qts`:
 * https://core.telegram.org/api/updates#qts. A bot that was away is not told later.
 */
import { maskedLink } from '../world/masked-link.ts';
import { isAdministrator } from '../world/rights.ts';
import type { InviteLink, Member, WorldEvent } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { tlInviteLink, tlPublicJoinRequests } from './methods/tl/invite-link.ts';
import { tlChannelParticipant, tlChatParticipant } from './methods/tl/participant.ts';
import { tlChatPeer } from './methods/tl/peer.ts';
import { mayInvite } from './methods/tl/rights.ts';
import type { PushedUpdate, RpcContext, TlObject } from './rpc.ts';
import { tlUpdates } from './tl-updates.ts';

type EventOf<Type extends WorldEvent['type']> = Extract<WorldEvent, { type: Type }>;

/** `updateChannelParticipant`, or `updateChatParticipant` of a basic group. */
export function memberUpdates(world: World, event: EventOf<'member'>): PushedUpdate[] {
  const { peerId, actorId, before, after, link, viaRequest, viaChatlist } = event;
  const chat = world.chats.get(peerId);
  const date = world.clock.now();
  const creatorId = world.chats.administrators(peerId)[0]?.userId ?? actorId;
  const isTold = (member: Member): boolean => isAdministrator(member) || member.userId === after.userId;
  return botsIn(world, peerId, isTold, after.userId).map((botId) =>
    pushTo(world, botId, { userIds: [actorId, after.userId, creatorId], peerIds: [peerId] }, (context) => {
      const common = {
        date,
        actor_id: actorId,
        user_id: after.userId,
        invite: link ? inviteFor(link, botId) : viaRequest ? tlPublicJoinRequests(context) : undefined,
      };
      if (chat.kind === 'basic') {
        return {
          _: 'updateChatParticipant',
          chat_id: chat.id,
          prev_participant: tlChatParticipant(before, creatorId),
          new_participant: tlChatParticipant(after, creatorId),
          ...common,
        };
      }
      const participant = (member: Member): TlObject | undefined =>
        member.status === 'left' ? undefined : tlChannelParticipant(member, botId, creatorId);
      return {
        _: 'updateChannelParticipant',
        via_chatlist: viaChatlist === true,
        channel_id: chat.id,
        prev_participant: participant(before),
        new_participant: participant(after),
        ...common,
      };
    }),
  );
}

/** `updateBotChatInviteRequester`, for bots that may decide. */
export function requesterUpdates(world: World, { request, link }: EventOf<'join_request'>): PushedUpdate[] {
  const { peerId, userId, date } = request;
  const peer = tlChatPeer(world.chats.get(peerId));
  return botsIn(world, peerId, mayInvite).map((botId) =>
    pushTo(world, botId, { userIds: [userId], peerIds: [peerId] }, (context) => ({
      _: 'updateBotChatInviteRequester',
      peer,
      date,
      user_id: userId,
      about: world.people.get(userId)?.bio ?? '',
      invite: link ? inviteFor(link, botId) : tlPublicJoinRequests(context),
    })),
  );
}

/** @param alsoId a bot that may be outside by now. */
function botsIn(
  world: World,
  peerId: number,
  isTold: (member: Member) => boolean,
  alsoId?: number,
): number[] {
  const told = world.chats.members(peerId).filter(isTold);
  const ids = new Set(told.map((member) => member.userId));
  if (alsoId !== undefined) ids.add(alsoId);
  return [...ids].filter((userId) => world.people.get(userId)?.isBot === true);
}

function pushTo(
  world: World,
  botId: number,
  named: { userIds: number[]; peerIds: number[] },
  build: (context: RpcContext) => TlObject,
): PushedUpdate {
  // One number for all sessions of the bot, and none while it is not connected.
  let qts: number | undefined;
  return {
    userId: botId,
    build(context) {
      qts ??= world.bots.nextQts(botId);
      return tlUpdates(context, botId, [{ ...build(context), qts }], named);
    },
  };
}

/** Links of others are shown to a bot without their second half. */
function inviteFor(link: InviteLink, botId: number): TlObject {
  const shown = link.adminId === botId ? link.link : maskedLink(link);
  return tlInviteLink({ ...link, link: shown, usage: 0, requested: 0 });
}
