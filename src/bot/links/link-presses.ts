import { regenerateLink } from '../../actions/regenerate-link.ts';
import { linkHistory } from '../../actions/link-history.ts';
import { revokeLink } from '../../actions/revoke-link.ts';
import { visibleLink } from '../../actions/access.ts';
import type { LinkChange } from '../../actions/change-link.ts';
import { Refusal } from '../../domain/errors.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { CardPlace } from '../../domain/operation.ts';
import type { CardFor } from '../../domain/ports/card-store.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { pressButton, type Screen, type ScreenButton } from '../screens/screen.ts';
import {
  confirmRegenerateCard,
  confirmRevokeCard,
  linkCard,
  moreCard,
  type LinkCardView,
} from './link-card.ts';
import { historyCard } from './history-card.ts';
import { linkView } from './link-view.ts';
import { turnIntoList } from '../lists/kept-list.ts';
import { placeSchema } from '../lists/list-place.ts';

/** So long a question, or a longer look at the link, stands on a card before it shows the link again. */
const QUESTION_MS = 120_000;
const LOOK_MS = 600_000;

/** What the buttons under a link do. Each card that a press leads to is stored, for the updater to keep it true. */
export function linkPresses(deps: BotDependencies): PressHandlers {
  const viewOf = (link: InviteLink, press: PressContext): Promise<LinkCardView> =>
    linkView(deps, link, press.person.userId);
  const pressedLink = (press: PressContext): Promise<InviteLink> =>
    visibleLink(deps, press.button.linkId ?? '', press.person.userId);
  const changeOf = (press: PressContext): LinkChange => ({
    linkId: press.button.linkId ?? '',
    actor: { userId: press.person.userId, name: press.person.name },
    locale: press.words.locale,
    card: press.card,
    by: { buttonId: press.button.id },
  });
  const cardFor = ({ person, words }: PressContext, place: CardPlace): CardFor => ({
    place,
    readerId: person.userId,
    locale: words.locale,
  });
  const showLink = async (press: PressContext, link: InviteLink, as: 'show' | 'send'): Promise<void> => {
    const view = await viewOf(link, press);
    const place = await press[as](linkCard(view, press.words, press.reading));
    await deps.store.cards.showsLink(cardFor(press, place), link, view.now);
  };
  const ask = async (
    press: PressContext,
    link: InviteLink,
    question: Screen,
    forMs = QUESTION_MS,
  ): Promise<void> => {
    const now = deps.clock.now();
    const until = new Date(now.getTime() + forMs);
    const store = (place: CardPlace): Promise<boolean> =>
      deps.store.cards.asks(cardFor(press, place), link.id, { now, until });
    // Before it is shown: news of the link must not come in between.
    if (!(await store(press.card))) return;
    const place = await press.show(question);
    if (place.messageId !== press.card.messageId) await store(place);
  };
  /** Stops the spinner while Telegram is asked about rights. A question asked again by a double press is no error. */
  const act = async (press: PressContext, submit: () => Promise<unknown>): Promise<void> => {
    await Promise.all([press.answer(), submit()]);
  };

  return {
    'link.show': async (press) => {
      const link = await pressedLink(press);
      await showLink(press, link, 'send');
      deps.operations.refresh(link.peerId);
    },
    'link.back': async (press) => showLink(press, await pressedLink(press), 'show'),
    'link.more': async (press) => {
      const link = await pressedLink(press);
      const screen = moreCard(await viewOf(link, press), press.words, press.reading);
      await ask(press, link, screen, LOOK_MS);
    },
    'link.regenerate': async (press) => {
      const link = await pressedLink(press);
      if (link.replacedBy !== null) throw new Refusal('link-replaced');
      await ask(press, link, confirmRegenerateCard(await viewOf(link, press), press.words, press.reading));
    },
    'link.regenerate.yes': (press) =>
      act(press, () => regenerateLink(deps, { ...changeOf(press), revokeFirst: false })),
    'link.regenerate.leaked': (press) =>
      act(press, () => regenerateLink(deps, { ...changeOf(press), revokeFirst: true })),
    'link.revoke': async (press) => {
      const link = await pressedLink(press);
      if (link.revoked) {
        await press.answer(press.words.plain('revoked-already'));
        return showLink(press, link, 'show');
      }
      return ask(press, link, confirmRevokeCard(await viewOf(link, press), press.words));
    },
    'link.revoke.yes': (press) => act(press, () => revokeLink(deps, changeOf(press))),
    'link.history': async (press) => {
      const [history] = await Promise.all([
        linkHistory(deps, { linkId: press.button.linkId ?? '', actorId: press.person.userId }),
        press.answer(),
      ]);
      const { link } = history;
      const chat = await deps.store.chats.find(link.peerId);
      const draw = (rows: ScreenButton[][]): Screen =>
        historyCard(history, { chat, now: deps.clock.now(), rows }, press.words, press.reading);
      const back = press.words.plain('button-back');
      const toLink = { action: 'link.back', uses: 'many', linkId: link.id } as const;
      const list: unknown = JSON.parse(press.button.payload);
      if (list === null) return ask(press, link, draw([[{ text: back, press: toLink }]]), LOOK_MS);
      const shows = {
        text: press.words.plain('button-show-link'),
        press: { ...toLink, action: 'link.show' },
      };
      const place = placeSchema.parse(list);
      return turnIntoList(
        deps,
        press,
        { place, listing: null },
        draw([[pressButton(back, 'list', list), shows]]),
      );
    },
  };
}
