import { listLinks } from '../../actions/list-links.ts';
import { listOwnLinks } from '../../actions/list-own-links.ts';
import { listedChats } from '../../actions/listed-chats.ts';
import type { Person } from '../../domain/person.ts';
import type { BotDependencies } from '../dependencies.ts';
import { CHOICES_MAX } from './choices.ts';
import { LINKS_PER_PAGE, type ListView } from './list-card.ts';
import type { ListPlace } from './list-place.ts';

/**
 * Reads a place of a list for somebody, as much of it as they may see; the first page where there are no longer so many.
 * @throws Refusal `actor-lacks-right`.
 */
export async function readList(
  deps: BotDependencies,
  person: Pick<Person, 'userId'>,
  wanted: ListPlace,
): Promise<ListView> {
  const { mode, state, text, from, page } = wanted;
  const actorId = person.userId;
  const chats = await listedChats(deps, actorId, { owned: mode === 'audit' });
  const part = { actorId, state, text, from, page, limit: LINKS_PER_PAGE };
  if (wanted.peerId === null) {
    return {
      isBot: deps.isBot,
      place: wanted,
      listing: await listOwnLinks(deps, { ...part, chats }),
      chat: null,
      chats,
      actors: [],
    };
  }
  // A button may be older than its group's move to a supergroup, and so to another id.
  const chat = await deps.store.chats.find(wanted.peerId);
  const peerId = chat?.peerId ?? wanted.peerId;
  const { ofActorId } = wanted;
  const listing = await listLinks(deps, { ...part, peerId, mine: mode === 'links', ofActorId });
  const everybody = mode === 'audit' && listing.scope === 'all';
  const actors = everybody ? await deps.store.links.actors(peerId, CHOICES_MAX) : [];
  return { isBot: deps.isBot, place: { ...wanted, peerId }, listing, chat, chats, actors };
}
