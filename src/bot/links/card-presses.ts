import { visibleLink } from '../../actions/access.ts';
import type { LinkChange } from '../../actions/change-link.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { CardPlace } from '../../domain/operation.ts';
import type { CardFor } from '../../domain/ports/card-store.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { PressContext } from '../screens/presses.ts';
import type { Screen } from '../screens/screen.ts';
import { linkCard } from './link-card.ts';
import { linkView } from './link-view.ts';

/** So long a question, or a longer look at the link, stands on a card before it shows the link again. */
const QUESTION_MS = 120_000;
export const LOOK_MS = 600_000;

/** What was done to a card, and how it is shown again. */
type OnCard = Pick<PressContext, 'person' | 'words' | 'card' | 'show'>;

/** The link that a button is about. @throws Refusal as `visibleLink`. */
export function pressedLink(deps: BotDependencies, { button, person }: PressContext): Promise<InviteLink> {
  return visibleLink(deps, button.linkId ?? '', person.userId);
}

/** What a press asks to be done with its link. */
export function changeOf({ button, person, words, card }: PressContext): LinkChange {
  return {
    linkId: button.linkId ?? '',
    actor: { userId: person.userId, name: person.name },
    locale: words.locale,
    card,
    by: { buttonId: button.id },
  };
}

/** Shows a link in the pressed message, or sends it; the updater keeps it true from then on. */
export async function showLink(
  deps: BotDependencies,
  press: PressContext,
  link: InviteLink,
  as: 'show' | 'send',
): Promise<void> {
  const view = await linkView(deps, link, press.person.userId);
  const place = await press[as](linkCard(view, press.words, press.reading));
  await deps.store.cards.showsLink(cardFor(press, place), link, view.now);
}

/**
 * Turns the pressed message into a question about a link, for a while: then it shows the link again.
 * @returns where it is asked; null where the message shows what becomes of a request instead.
 */
export async function askOnCard(
  deps: BotDependencies,
  press: OnCard,
  link: InviteLink,
  question: Screen,
  forMs = QUESTION_MS,
): Promise<CardPlace | null> {
  const now = deps.clock.now();
  const until = new Date(now.getTime() + forMs);
  const store = (place: CardPlace): Promise<boolean> =>
    deps.store.cards.asks(cardFor(press, place), link.id, { now, until });
  // Before it is shown: news of the link must not come in between.
  if (!(await store(press.card))) return null;
  const place = await press.show(question);
  if (place.messageId !== press.card.messageId) await store(place);
  return place;
}

/** Stops the spinner while Telegram is asked about rights. A question asked again by a double press is no error. */
export async function act(press: PressContext, submit: () => Promise<unknown>): Promise<void> {
  await Promise.all([press.answer(), submit()]);
}

function cardFor({ person, words }: OnCard, place: CardPlace): CardFor {
  return { place, readerId: person.userId, locale: words.locale };
}
