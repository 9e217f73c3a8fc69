import type { RecordAction } from './admin-log-types.ts';
import { chatDialog } from './dialog.ts';
import type { Core } from './core.ts';
import { badRequest } from './errors.ts';
import { hasRight, isAdministrator, isInside } from './rights.ts';
import type { AdminLogAction, Chat, InviteLink, Member, Message } from './types.ts';
import type { Messages } from './world.ts';

/** Who is in which chat: the part that chats, links and join requests stand on. */
export interface Membership {
  chat(peerId: number): Chat;
  find(peerId: number, userId: number): Member;
  inside(peerId: number): Member[];
  /** Somebody who can't even see the chat is told that it is private. */
  requireInside(actorId: number, peerId: number): Member;
  requireInviteRight(actorId: number, peerId: number): Member;
  /** An account can be in 500 supergroups and channels. @throws TelegramError `error` when this would be one more. */
  assertRoomFor(userId: number, peerId: number, error: 'CHANNELS_TOO_MUCH' | 'USER_CHANNELS_TOO_MUCH'): void;
  /** Writes down what somebody now is, says it, and tells the chat where Telegram would. */
  set(peerId: number, actorId: number, after: Member, how?: HowJoined): Member;
}

interface HowJoined {
  link?: InviteLink | undefined;
  viaRequest?: boolean;
  viaChatlist?: boolean;
}

type Notice = NonNullable<Message['service']>;

/** `channels_limit_default` of the client configuration; basic groups do not count. */
const MAX_CHANNELS = 500;

/** The person that the admin log names: somebody who joined or left by themselves, approved or not; otherwise the admin who did it. */
function doneBy({ type }: AdminLogAction, actorId: number, { userId }: Member): number {
  return type === 'added' || type === 'removed' || type === 'admin_changed' ? actorId : userId;
}

export function createMembership(core: Core, messages: Messages, recordAction: RecordAction): Membership {
  const { state } = core;

  function chat(peerId: number): Chat {
    const found = state.chats.find((chat) => chat.peerId === peerId);
    if (!found) throw badRequest(peerId < -1_000_000_000_000 ? 'CHANNEL_INVALID' : 'CHAT_ID_INVALID');
    return found;
  }

  function find(peerId: number, userId: number): Member {
    const found = state.members[peerId]?.find((member) => member.userId === userId);
    return found ?? { userId, status: 'left', date: 0 };
  }

  function requireInside(actorId: number, peerId: number): Member {
    const { kind, username, migratedTo } = chat(peerId);
    const member = find(peerId, actorId);
    if (migratedTo !== undefined) throw badRequest('CHAT_ID_INVALID');
    if (isInside(member)) return member;
    if (username && member.status !== 'kicked') throw badRequest('CHAT_ADMIN_REQUIRED');
    throw badRequest(kind === 'basic' ? 'CHAT_ID_INVALID' : 'CHANNEL_PRIVATE');
  }

  function notice(actorId: number, before: Member, after: Member, how: HowJoined): Notice | undefined {
    if (isInside(before) === isInside(after)) return undefined;
    if (!isInside(after)) return { type: 'left', ...(actorId !== after.userId && { adminId: actorId }) };
    if (how.viaRequest) return { type: 'joined_by_request', adminId: actorId };
    if (how.link) return { type: 'joined_by_link', adminId: how.link.adminId };
    return { type: 'added', ...(actorId !== after.userId && { adminId: actorId }) };
  }

  /** What the admin log has of it: who came and how, who left or was removed, and who was made an admin. */
  function actionOf(
    actorId: number,
    before: Member,
    after: Member,
    how: HowJoined,
  ): AdminLogAction | undefined {
    const { link, viaRequest, viaChatlist } = how;
    const own = actorId === after.userId;
    if (isInside(before) && isInside(after)) {
      return isAdministrator(before) || isAdministrator(after)
        ? { type: 'admin_changed', before, after }
        : undefined;
    }
    if (after.status === 'kicked')
      return before.status === 'kicked' ? undefined : { type: 'removed', before, after };
    if (after.status === 'left') return { type: 'left' };
    if (viaRequest) return { type: 'joined_by_request', approvedBy: actorId, ...(link && { link }) };
    if (link) return { type: 'joined_by_link', link, ...(viaChatlist && { viaChatlist }) };
    return own ? { type: 'joined' } : { type: 'added', member: after };
  }

  return {
    chat,
    find,
    requireInside,
    inside: (peerId) => (state.members[peerId] ?? []).filter(isInside),
    requireInviteRight(actorId, peerId) {
      const member = requireInside(actorId, peerId);
      if (!hasRight(member, 'inviteUsers')) throw badRequest('CHAT_ADMIN_REQUIRED');
      return member;
    },
    assertRoomFor(userId, peerId, error) {
      if (chat(peerId).kind === 'basic') return;
      const channels = state.chats.filter(
        ({ kind, peerId }) => kind !== 'basic' && isInside(find(peerId, userId)),
      );
      if (channels.length >= MAX_CHANNELS) throw badRequest(error);
    },
    set(peerId, actorId, after, how = {}) {
      return core.change(() => {
        const before = find(peerId, after.userId);
        const others = (state.members[peerId] ?? []).filter((member) => member.userId !== after.userId);
        state.members[peerId] = [...others, after];
        const { link, viaRequest, viaChatlist } = how;
        const action = actionOf(actorId, before, after, how);
        if (action) recordAction(peerId, doneBy(action, actorId, after), action);
        core.emit({
          type: 'member',
          peerId,
          actorId,
          before,
          after,
          ...(link && { link }),
          ...(viaRequest !== undefined && { viaRequest }),
          ...(viaChatlist && { viaChatlist }),
        });
        const service = notice(actorId, before, after, how);
        // Channels keep quiet about who comes and goes.
        if (service && chat(peerId).kind !== 'channel') {
          messages.send(chatDialog(peerId), { fromId: after.userId, service });
        }
        return after;
      });
    },
  };
}
