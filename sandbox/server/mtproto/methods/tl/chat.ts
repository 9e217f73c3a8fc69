import { accessHashFor } from '../../../world/access-hash.ts';
import { isInside } from '../../../world/rights.ts';
import type { Chat, Member } from '../../../world/types.ts';
import type { RpcContext, TlObject } from '../../rpc.ts';
import { tlAdminRights, tlDefaultBannedRights } from './rights.ts';

/** `chat` or `channel`, with what the viewer is in it; to those who may not look inside, no more than its title. */
export function tlChat(context: RpcContext, chat: Chat, viewerId: number): TlObject {
  return chat.kind === 'basic' ? basicGroup(context, chat, viewerId) : channel(context, chat, viewerId);
}

function basicGroup(context: RpcContext, chat: Chat, viewerId: number): TlObject {
  const { chats } = context.world;
  const self = chats.member(chat.peerId, viewerId);
  const successor = chat.migratedTo === undefined ? undefined : chats.find(chat.migratedTo);
  if (isClosedTo(self, chat)) return { _: 'chatForbidden', id: chat.id, title: chat.title };
  return {
    _: 'chat',
    id: chat.id,
    title: chat.title,
    photo: { _: 'chatPhotoEmpty' },
    participants_count: chats.members(chat.peerId).length,
    date: chat.date,
    version: 1,
    creator: self.status === 'creator',
    deactivated: successor !== undefined,
    migrated_to: successor && {
      _: 'inputChannel',
      channel_id: successor.id,
      access_hash: accessHashFor(context.world.state, viewerId, successor),
    },
    // The creator's own rights are implied by the flag in a basic group.
    admin_rights: self.status === 'administrator' ? tlAdminRights(self) : undefined,
    default_banned_rights: tlDefaultBannedRights(chat),
  };
}

function channel(context: RpcContext, chat: Chat, viewerId: number): TlObject {
  const { chats } = context.world;
  const self = chats.member(chat.peerId, viewerId);
  const kind = { broadcast: chat.kind === 'channel', megagroup: chat.kind === 'supergroup' };
  const access_hash = accessHashFor(context.world.state, viewerId, chat);
  if (isClosedTo(self, chat))
    return { _: 'channelForbidden', ...kind, id: chat.id, access_hash, title: chat.title };
  return {
    _: 'channel',
    ...kind,
    id: chat.id,
    access_hash,
    title: chat.title,
    username: chat.username,
    photo: { _: 'chatPhotoEmpty' },
    date: chat.date,
    // Layer 122 still counted versions of a channel; later layers have no such field.
    version: 0,
    creator: self.status === 'creator',
    left: self.status === 'left',
    join_request: chat.joinRequest === true,
    admin_rights: tlAdminRights(self),
    default_banned_rights: tlDefaultBannedRights(chat),
    participants_count: chats.members(chat.peerId).length,
  };
}

function isClosedTo(self: Member, chat: Chat): boolean {
  return self.status === 'kicked' || (!isInside(self) && chat.username === undefined);
}
