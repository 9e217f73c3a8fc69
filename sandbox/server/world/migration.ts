import type { Core } from './core.ts';
import { CHANNEL_IDS, chatDialog, markedPeerId } from './dialog.ts';
import { newAccessHash } from './people.ts';
import type { Chat } from './types.ts';
import type { Messages } from './world.ts';

/**
 * A basic group becomes a supergroup with another id. Its members, links and join requests come along: links that were
 * handed out keep working. That Telegram does the same is not documented; it is this world's choice.
 */
export function migrateChat(core: Core, messages: Messages, group: Chat): Chat {
  const { state } = core;
  return core.change(() => {
    const id = core.next(CHANNEL_IDS.name, CHANNEL_IDS.first);
    const { peerId: oldPeerId, title } = group;
    const supergroup: Chat = {
      id,
      peerId: markedPeerId('supergroup', id),
      accessHash: newAccessHash(core),
      kind: 'supergroup',
      title,
      date: core.now(),
      migratedFrom: oldPeerId,
    };
    const { peerId } = supergroup;
    const retired = { ...group, migratedTo: peerId };
    state.chats = [...state.chats.map((chat) => (chat.peerId === oldPeerId ? retired : chat)), supergroup];
    state.members[peerId] = state.members[oldPeerId] ?? [];
    const moved = <T extends { peerId: number }>(each: T): T =>
      each.peerId === oldPeerId ? { ...each, peerId } : each;
    state.links = state.links.map(moved);
    state.joinRequests = state.joinRequests.map(moved);
    messages.send(chatDialog(oldPeerId), { service: { type: 'migrated' } });
    messages.send(chatDialog(peerId), { service: { type: 'migrated' } });
    core.emit({ type: 'chat', peerId: oldPeerId });
    core.emit({ type: 'chat', peerId });
    return supergroup;
  });
}
