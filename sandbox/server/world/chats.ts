import { badRequest, forbidden } from './errors.ts';
import type { Core } from './core.ts';
import { CHANNEL_IDS, chatDialog, GROUP_IDS, markedPeerId } from './dialog.ts';
import type { JoinRequestBook } from './join-requests.ts';
import type { LinkBook } from './link-book.ts';
import type { Membership } from './membership.ts';
import { migrateChat } from './migration.ts';
import { newAccessHash, sameUsername } from './people.ts';
import type { PrimaryLinks } from './primary-links.ts';
import { ALL_RIGHTS, hasRight, isInside, NO_RIGHTS, RIGHTS } from './rights.ts';
import type { AdminRights, Chat, Member } from './types.ts';
import type { Chats, Messages } from './world.ts';

interface Parts {
  core: Core;
  membership: Membership;
  messages: Messages;
  primaryLinks: PrimaryLinks;
  linkBook: LinkBook;
  requests: JoinRequestBook;
}

export function createChats({ core, membership, messages, primaryLinks, linkBook, requests }: Parts): Chats {
  const { state } = core;

  function requireUser(userId: number): void {
    if (!state.users.some((user) => user.id === userId)) throw badRequest('USER_ID_INVALID');
  }

  /** A creator can change every administrator, others only those they made themselves. */
  function requirePower(actorId: number, peerId: number, target: Member, right: keyof AdminRights): Member {
    const actor = membership.requireInside(actorId, peerId);
    if (!hasRight(actor, right)) throw badRequest('CHAT_ADMIN_REQUIRED');
    if (target.status === 'creator') throw badRequest('USER_CREATOR');
    const mayChange =
      actor.status === 'creator' || target.status !== 'administrator' || target.promotedBy === actorId;
    if (!mayChange) throw badRequest('CHAT_ADMIN_REQUIRED');
    return actor;
  }

  /** A member without what only an administrator has. */
  function plain({
    rights: _rights,
    anonymous: _anonymous,
    promotedBy: _promotedBy,
    subscribedUntil: _paidFor,
    ...member
  }: Member): Member {
    return { ...member, status: 'member' };
  }

  function arrive(actorId: number, peerId: number, userId: number): Member {
    return core.change(() => {
      requests.forget(peerId, userId);
      return membership.set(peerId, actorId, {
        userId,
        status: 'member',
        date: core.now(),
        ...(actorId !== userId && { invitedBy: actorId }),
      });
    });
  }

  function lastActivity(chat: Chat): number {
    return state.messages[chatDialog(chat.peerId)]?.at(-1)?.date ?? chat.date;
  }

  return {
    all: () => [...state.chats],
    get: (peerId) => membership.chat(peerId),
    find: (peerId) => state.chats.find((chat) => chat.peerId === peerId),
    byUsername: (username) => state.chats.find((chat) => sameUsername(chat.username, username)),
    of: (userId) =>
      state.chats
        .filter((chat) => chat.migratedTo === undefined && isInside(membership.find(chat.peerId, userId)))
        .sort((left, right) => lastActivity(right) - lastActivity(left)),
    add({ kind, title, creatorId, username, id: wantedId, joinRequest }) {
      requireUser(creatorId);
      if (username !== undefined) {
        if (kind === 'basic') throw badRequest('CHAT_ID_INVALID');
        const taken = [...state.users, ...state.chats].some((each) => sameUsername(each.username, username));
        if (taken) throw badRequest('USERNAME_OCCUPIED');
      }
      if (state.chats.some((chat) => chat.id === wantedId)) throw badRequest('CHAT_ID_INVALID');
      return core.change(() => {
        const sequence = kind === 'basic' ? GROUP_IDS : CHANNEL_IDS;
        const id = wantedId ?? core.next(sequence.name, sequence.first);
        core.reserve(sequence.name, id);
        const chat: Chat = {
          id,
          peerId: markedPeerId(kind, id),
          accessHash: newAccessHash(core),
          kind,
          title,
          date: core.now(),
          ...(username !== undefined && { username }),
          ...(joinRequest !== undefined && { joinRequest }),
        };
        state.chats = [...state.chats, chat];
        state.members[chat.peerId] = [{ userId: creatorId, status: 'creator', date: chat.date }];
        core.emit({ type: 'chat', peerId: chat.peerId });
        primaryLinks.ensure(chat.peerId, creatorId);
        messages.send(chatDialog(chat.peerId), { fromId: creatorId, service: { type: 'created' } });
        return chat;
      });
    },
    member: (peerId, userId) => {
      membership.chat(peerId);
      return membership.find(peerId, userId);
    },
    members: (peerId) => membership.inside(peerId),
    administrators: (peerId) => {
      const members = membership.inside(peerId);
      return ['creator', 'administrator'].flatMap((status) =>
        members.filter((member) => member.status === status),
      );
    },
    addMember(actorId, peerId, userId) {
      requireUser(userId);
      membership.requireInviteRight(actorId, peerId);
      const before = membership.find(peerId, userId);
      if (!isInside(before)) return arrive(actorId, peerId, userId);
      if (before.status === 'member') return before;
      requirePower(actorId, peerId, before, 'promoteMembers');
      return membership.set(peerId, actorId, plain(before));
    },
    promote(actorId, peerId, userId, rights, anonymous) {
      requireUser(userId);
      const target = membership.find(peerId, userId);
      const actor = requirePower(actorId, peerId, target, 'promoteMembers');
      if (rights === null) {
        if (!isInside(target)) throw badRequest('USER_NOT_PARTICIPANT');
        return target.status === 'member' ? target : membership.set(peerId, actorId, plain(target));
      }
      const granted = { ...NO_RIGHTS, ...rights };
      if (RIGHTS.some((right) => granted[right] && !hasRight(actor, right)))
        throw forbidden('RIGHT_FORBIDDEN');
      return core.change(() => {
        const member = isInside(target) ? target : arrive(actorId, peerId, userId);
        const after = membership.set(peerId, actorId, {
          ...plain(member),
          status: 'administrator',
          rights: granted,
          promotedBy: actorId,
          ...(anonymous && { anonymous }),
        });
        if (granted.inviteUsers) primaryLinks.ensure(peerId, userId);
        return after;
      });
    },
    join(userId, peerId) {
      requireUser(userId);
      const chat = membership.chat(peerId);
      const before = membership.find(peerId, userId);
      if (!chat.username || before.status === 'kicked') throw badRequest('CHANNEL_PRIVATE');
      if (isInside(before)) return chat;
      membership.assertRoomFor(userId, peerId, 'CHANNELS_TOO_MUCH');
      if (chat.joinRequest) {
        requests.open(peerId, userId);
        throw badRequest('INVITE_REQUEST_SENT');
      }
      arrive(userId, peerId, userId);
      return chat;
    },
    rename(actorId, peerId, title) {
      const actor = membership.requireInside(actorId, peerId);
      const before = membership.chat(peerId);
      // Every administrator of a basic group may change its title.
      const may = before.kind === 'basic' ? actor.status !== 'member' : hasRight(actor, 'changeInfo');
      if (!may) throw badRequest('CHAT_ADMIN_REQUIRED');
      if (title.trim() === '') throw badRequest('CHAT_TITLE_EMPTY');
      if (title === before.title) throw badRequest('CHAT_NOT_MODIFIED');
      return core.change(() => {
        const chat = { ...before, title };
        state.chats = state.chats.map((each) => (each === before ? chat : each));
        core.emit({ type: 'chat', peerId });
        messages.send(chatDialog(peerId), { fromId: actorId, service: { type: 'renamed', title } });
        return chat;
      });
    },
    leave(peerId, userId) {
      membership.chat(peerId);
      const before = membership.find(peerId, userId);
      if (!isInside(before)) throw badRequest('USER_NOT_PARTICIPANT');
      if (before.status === 'creator') throw badRequest('USER_CREATOR');
      membership.set(peerId, userId, { userId, status: 'left', date: core.now() });
    },
    kick(actorId, peerId, userId) {
      requireUser(userId);
      requirePower(actorId, peerId, membership.find(peerId, userId), 'restrictMembers');
      core.change(() => {
        requests.forget(peerId, userId);
        membership.set(peerId, actorId, { userId, status: 'kicked', date: core.now(), kickedBy: actorId });
      });
    },
    transfer(actorId, peerId, toUserId) {
      const actor = membership.requireInside(actorId, peerId);
      if (actor.status !== 'creator') throw badRequest('CHAT_ADMIN_REQUIRED');
      const heir = membership.find(peerId, toUserId);
      const isBot = state.users.some((user) => user.id === toUserId && user.isBot);
      if (!isInside(heir) || isBot || toUserId === actorId) throw badRequest('USER_ID_INVALID');
      core.change(() => {
        membership.set(peerId, actorId, { ...plain(heir), status: 'creator' });
        const before = {
          ...plain(actor),
          status: 'administrator',
          rights: ALL_RIGHTS,
          promotedBy: toUserId,
        } as const;
        membership.set(peerId, actorId, before);
        primaryLinks.ensure(peerId, toUserId);
      });
    },
    setJoinRequest(actorId, peerId, joinRequest, applyToInvites = false) {
      const actor = membership.requireInside(actorId, peerId);
      const before = membership.chat(peerId);
      if (!hasRight(actor, 'restrictMembers')) throw badRequest('CHAT_ADMIN_REQUIRED');
      if (before.kind !== 'supergroup') throw badRequest('CHANNEL_INVALID');
      return core.change(() => {
        const chat = { ...before, joinRequest };
        state.chats = state.chats.map((each) => (each === before ? chat : each));
        if (applyToInvites && joinRequest) linkBook.requireApproval(peerId);
        core.emit({ type: 'chat', peerId });
        return chat;
      });
    },
    migrate(actorId, peerId) {
      const actor = membership.requireInside(actorId, peerId);
      if (membership.chat(peerId).kind !== 'basic') throw badRequest('CHAT_ID_INVALID');
      if (actor.status !== 'creator') throw badRequest('CHAT_ADMIN_REQUIRED');
      return migrateChat(core, messages, membership.chat(peerId));
    },
    requireInviteRight: (actorId, peerId) => membership.requireInviteRight(actorId, peerId),
  };
}
