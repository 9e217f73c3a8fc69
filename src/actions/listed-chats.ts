import type { KnownChat } from '../domain/ports/chat-store.ts';
import { scopeIn } from '../domain/rights.ts';
import type { ActionDependencies } from './dependencies.ts';

export interface ListedChat extends KnownChat {
  /** How many links the person may see there, by what was last read of their rights. */
  links: number;
}

/**
 * Chats that a person has links in; with `owned`, also those they own, with everybody's links. Those used latest come first.
 */
export async function listedChats(
  { store, clock }: Pick<ActionDependencies, 'store' | 'clock'>,
  actorId: number,
  { owned }: { owned: boolean },
): Promise<ListedChat[]> {
  const now = clock.now();
  const chats = await store.chats.auditableBy(actorId);
  const listed = await Promise.all(
    chats.map(async (chat) => {
      const { peerId, administrators } = chat;
      const everybody = owned && administrators !== null && scopeIn(administrators, actorId) === 'all';
      const filter = { peerId, actorId: everybody ? null : actorId, text: null };
      return { ...chat, links: (await store.links.counts(filter, now)).total };
    }),
  );
  return owned ? listed : listed.filter(({ links }) => links > 0);
}
