import type { ChatKind, Member } from '../../server/world/types.ts';
import type { ChatView, DialogKind, UserView, WorldView } from '../answers.ts';
import { t } from '../text.ts';

export function nameOf(user: UserView): string {
  return user.lastName ? `${user.firstName} ${user.lastName}` : user.firstName;
}

export function userName(world: WorldView, userId: number | undefined): string {
  const user = world.users.find((candidate) => candidate.id === userId);
  return user ? nameOf(user) : t('somebody');
}

/** Those whom one can act as. */
export function personsOf(world: WorldView): UserView[] {
  return world.users.filter((user) => !user.isBot && !user.deactivated && !user.passive);
}

/** Up to two letters for a round picture. */
export function initials(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => word?.match(/[\p{L}\p{N}]/u)?.[0] ?? '',
  );
  return letters.join('').toUpperCase();
}

/** "Greeter’s account", undefined for everybody else. */
export function programOf(user: UserView | undefined): string | undefined {
  return user?.program && t('used-by', { program: user.program });
}

export function kindLabel(kind: DialogKind): string {
  return t(`kind-${kind}`);
}

/** "supergroup, 12 members". */
export function chatFacts(kind: ChatKind, count: number, username?: string): string {
  const label = username ? `${kindLabel(kind)} · @${username}` : kindLabel(kind);
  return t(isChannel(kind) ? 'chat-kind-subscribers' : 'chat-kind-members', { kind: label, count });
}

export function isChannel(kind: ChatKind): boolean {
  return kind === 'channel';
}

/** In the chat now. */
export function isPresent(member: Member): boolean {
  return member.status !== 'left' && member.status !== 'kicked';
}

export function presentMembers(chat: ChatView): Member[] {
  return chat.members.filter(isPresent);
}

export function mayInvite(member: Member): boolean {
  return (
    member.status === 'creator' || (member.status === 'administrator' && member.rights?.inviteUsers === true)
  );
}

/** What a person is in the chats: "Owner of Night Owls, admin of Harbour News". */
export function roleSummary(world: WorldView, userId: number): string {
  const titles = (status: Member['status']) =>
    world.chats
      .filter((chat) => chat.members.some((member) => member.userId === userId && member.status === status))
      .map((chat) => chat.title);
  const sentences = (['creator', 'administrator', 'member'] as const)
    .map((status) => ({ status, titles: titles(status) }))
    .filter((role) => role.titles.length > 0)
    .map((role) => t(`role-of-${role.status}`, { chats: role.titles.join(', ') }));
  return sentences.length > 0 ? sentences.join(' · ') : t('role-of-nobody');
}
