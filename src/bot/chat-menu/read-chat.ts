import { scopeOf } from '../../actions/access.ts';
import { countRequests } from '../../actions/see-requests.ts';
import { Refusal } from '../../domain/errors.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { ChatView } from './entries.ts';

/** @throws Refusal `chat-not-found`, and as `scopeOf`. */
export async function readChat(deps: BotDependencies, peerId: PeerId, actorId: number): Promise<ChatView> {
  const { store, clock } = deps;
  const scope = await scopeOf(deps, peerId, actorId);
  const chat = await store.chats.find(peerId);
  if (chat === null) throw new Refusal('chat-not-found');
  const theirs = { peerId: chat.peerId, actorId, text: null };
  const { total, byState } = await store.links.counts(theirs, clock.now());
  const waiting = await countRequests(deps, { ...theirs, linkId: null });
  return { chat, scope, links: { total, open: byState.active }, waiting };
}
