import { regenerateLink } from '../../actions/regenerate-link.ts';
import { linkHistory } from '../../actions/link-history.ts';
import { revokeLink } from '../../actions/revoke-link.ts';
import { visibleLink } from '../../actions/access.ts';
import type { LinkChange } from '../../actions/change-link.ts';
import { Refusal } from '../../domain/errors.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { confirmRegenerateCard, confirmRevokeCard, linkCard, type LinkCardView } from './link-card.ts';
import { historyCard } from './history-card.ts';
import { linkView } from './link-view.ts';
import type { OpenQuestions } from './open-questions.ts';

/** What the buttons under a link do. `questions` knows which cards are just now asking something. */
export function linkPresses(deps: BotDependencies, questions: OpenQuestions): PressHandlers {
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
  const showLink = async (press: PressContext, link: InviteLink): Promise<void> => {
    await press.show(linkCard(await viewOf(link, press), press.words, press.reading));
    questions.closed(press.card);
  };
  /** Stops the spinner while Telegram is asked who may; a question asked again by a double press is no error. */
  const act = async (press: PressContext, submit: () => Promise<unknown>): Promise<void> => {
    await Promise.all([press.answer(), submit()]);
    questions.closed(press.card);
  };

  return {
    'link.show': async (press) => {
      const link = await pressedLink(press);
      const place = await press.send(linkCard(await viewOf(link, press), press.words, press.reading));
      if (link.actorId === press.person.userId)
        await deps.store.links.setCard(link.id, place, press.words.locale);
      deps.operations.refresh(link.peerId);
    },
    'link.back': async (press) => showLink(press, await pressedLink(press)),
    'link.regenerate': async (press) => {
      const link = await pressedLink(press);
      if (link.replacedBy !== null) throw new Refusal('link-replaced');
      questions.opened(press.card);
      await press.show(confirmRegenerateCard(await viewOf(link, press), press.words, press.reading));
    },
    'link.regenerate.yes': (press) =>
      act(press, () => regenerateLink(deps, { ...changeOf(press), revokeFirst: false })),
    'link.regenerate.leaked': (press) =>
      act(press, () => regenerateLink(deps, { ...changeOf(press), revokeFirst: true })),
    'link.revoke': async (press) => {
      const link = await pressedLink(press);
      if (link.revoked) {
        await press.answer(press.words.plain('revoked-already'));
        return showLink(press, link);
      }
      questions.opened(press.card);
      return press.show(confirmRevokeCard(await viewOf(link, press), press.words));
    },
    'link.revoke.yes': (press) => act(press, () => revokeLink(deps, changeOf(press))),
    'link.history': async (press) => {
      const [history] = await Promise.all([
        linkHistory(deps, { linkId: press.button.linkId ?? '', actorId: press.person.userId }),
        press.answer(),
      ]);
      const chat = await deps.store.chats.find(history.link.peerId);
      await press.send(historyCard(history, { chat, now: deps.clock.now() }, press.words, press.reading));
    },
  };
}
