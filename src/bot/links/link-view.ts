import type { InviteLink } from '../../domain/invite-link.ts';
import type { LinkCardView } from './link-card.ts';
import { linkMaker } from './link-maker.ts';
import { ruleOf } from '../requests/shown-rule.ts';
import type { BotDependencies } from '../dependencies.ts';

/** What the card of a link shows to this person, who may see the link. */
export async function linkView(
  deps: Pick<BotDependencies, 'store' | 'clock' | 'accounts' | 'isBot'>,
  link: InviteLink,
  readerId: number,
): Promise<LinkCardView> {
  const { store, clock } = deps;
  const [chat, successor, maker, rule] = await Promise.all([
    store.chats.named(link.peerId),
    link.replacedBy === null ? null : store.links.find(link.replacedBy),
    linkMaker(deps, link),
    ruleOf(deps, link, readerId),
  ]);
  const own = link.actorId === readerId;
  // The owner of the chat replaced it: the new one is the owner's.
  const successorHidden = own && successor !== null && successor.actorId !== readerId;
  return { link, chat, own, successorHidden, maker, rule, isBot: deps.isBot, now: clock.now() };
}
