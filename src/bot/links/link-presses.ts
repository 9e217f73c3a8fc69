import { regenerateLink } from '../../actions/regenerate-link.ts';
import { linkHistory } from '../../actions/link-history.ts';
import { revokeLink } from '../../actions/revoke-link.ts';
import { Refusal } from '../../domain/errors.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { pressButton, type Screen, type ScreenButton } from '../screens/screen.ts';
import { act, askOnCard, changeOf, LOOK_MS, pressedLink, showLink } from './card-presses.ts';
import { confirmRegenerateCard, confirmRevokeCard, moreCard, type LinkCardView } from './link-card.ts';
import { detailsCard } from './details-card.ts';
import { historyCard } from './history-card.ts';
import { adminName } from './link-maker.ts';
import { linkView } from './link-view.ts';
import { turnIntoList } from '../lists/kept-list.ts';
import { placeSchema } from '../lists/list-place.ts';

/** What the buttons under a link do. Each card that a press leads to is stored, for the updater to keep it true. */
export function linkPresses(deps: BotDependencies): PressHandlers {
  const viewOf = (link: InviteLink, press: PressContext): Promise<LinkCardView> =>
    linkView(deps, link, press.person.userId);

  return {
    'link.show': async (press) => {
      const link = await pressedLink(deps, press);
      await showLink(deps, press, link, 'send');
      deps.operations.refresh(link.peerId);
    },
    'link.back': async (press) => showLink(deps, press, await pressedLink(deps, press), 'show'),
    'link.more': async (press) => {
      const link = await pressedLink(deps, press);
      const screen = moreCard(await viewOf(link, press), press.words, press.reading);
      await askOnCard(deps, press, link, screen, LOOK_MS);
    },
    'link.details': async (press) => {
      const link = await pressedLink(deps, press);
      const view = { ...(await viewOf(link, press)), adminName: await adminName(deps, link) };
      const back = { action: 'link.back', uses: 'many', linkId: link.id } as const;
      const rows = [[{ text: press.words.plain('button-back'), press: back }]];
      await askOnCard(deps, press, link, detailsCard(view, rows, press.words, press.reading), LOOK_MS);
      // What is shown next time is as of then.
      deps.operations.refresh(link.peerId);
    },
    'link.regenerate': async (press) => {
      const link = await pressedLink(deps, press);
      if (link.replacedBy !== null) throw new Refusal('link-replaced');
      await askOnCard(
        deps,
        press,
        link,
        confirmRegenerateCard(await viewOf(link, press), press.words, press.reading),
      );
    },
    'link.regenerate.yes': (press) =>
      act(press, () => regenerateLink(deps, { ...changeOf(press), revokeFirst: false })),
    'link.regenerate.leaked': (press) =>
      act(press, () => regenerateLink(deps, { ...changeOf(press), revokeFirst: true })),
    'link.revoke': async (press) => {
      const link = await pressedLink(deps, press);
      if (link.revoked) {
        await press.answer(press.words.plain('revoked-already'));
        return showLink(deps, press, link, 'show');
      }
      return askOnCard(deps, press, link, confirmRevokeCard(await viewOf(link, press), press.words));
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
      if (list === null)
        return askOnCard(
          deps,
          press,
          link,
          draw([
            [
              { text: press.words.plain('button-joined'), press: { ...toLink, action: 'joined' } },
              { text: press.words.plain('button-details'), press: { ...toLink, action: 'link.details' } },
            ],
            [{ text: back, press: toLink }],
          ]),
          LOOK_MS,
        );
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
