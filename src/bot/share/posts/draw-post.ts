import { stillSees } from '../../../actions/still-sees.ts';
import type { Card, Post } from '../../../domain/card.ts';
import type { InviteLink } from '../../../domain/invite-link.ts';
import type { Brought } from '../../../domain/ports/card-store.ts';
import type { BotDependencies } from '../../dependencies.ts';
import type { Reading } from '../../screens/moment.ts';
import type { Screen } from '../../screens/screen.ts';
import type { Wording } from '../../words.ts';
import { postDigest, postScreen } from './post-screen.ts';

/** A card that is for everybody. */
export type PostCard = Card & { post: Post };

export function isPost(card: Card): card is PostCard {
  return card.post !== null;
}

/** The link, or the newest that was regenerated from it. Once it is revoked there is nothing more to come. */
export async function drawPost(
  deps: BotDependencies,
  card: PostCard,
  posted: InviteLink,
  { words, reading }: { words: Wording; reading: Reading },
): Promise<{ screen: Screen; shows: Brought }> {
  const now = deps.clock.now();
  const link = card.state === 'superseded' ? posted : await newest(deps, card, posted);
  const chat = await deps.store.chats.named(link.peerId);
  const screen = postScreen({ link, chat, now }, words, reading);
  return { screen, shows: link.revoked ? 'over' : { link, at: now, post: postDigest(screen) } };
}

async function newest(deps: BotDependencies, card: PostCard, posted: InviteLink): Promise<InviteLink> {
  let link = posted;
  while (link.replacedBy !== null) {
    const next = await deps.store.links.find(link.replacedBy);
    if (next === null || !(await mayShow(deps, card, next))) break;
    link = next;
  }
  return link;
}

/** What somebody sent may stand anywhere: it shows no link that they may not see themselves. */
async function mayShow(
  deps: BotDependencies,
  { post, readerId }: PostCard,
  link: InviteLink,
): Promise<boolean> {
  return post.inlineMessageId === null || stillSees(deps, link, readerId);
}
