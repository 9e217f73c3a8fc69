import { editLink } from '../../actions/edit-link.ts';
import { primaryLink } from '../../actions/primary-link.ts';
import { replacePrimaryLink } from '../../actions/replace-primary-link.ts';
import { Refusal } from '../../domain/errors.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { settingsOf } from '../../domain/link-settings.ts';
import { pressedChat } from '../chat-menu/presses.ts';
import type { BotDependencies } from '../dependencies.ts';
import { act, askOnCard, changeOf, pressedLink, showLink } from '../links/card-presses.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { approvalCard, noPrimaryCard, replaceCard } from './primary-cards.ts';

/** What the buttons of the primary link do. The chat's creator sees it, and nobody else. */
export function primaryPresses(deps: BotDependencies): PressHandlers {
  const pressedPrimary = async (press: PressContext): Promise<InviteLink> => {
    const link = await pressedLink(deps, press);
    if (link.replacedBy !== null || link.revoked) throw new Refusal('link-replaced');
    return link;
  };
  const titleOf = async ({ peerId }: Pick<InviteLink, 'peerId'>): Promise<string | null> =>
    (await deps.store.chats.named(peerId))?.title ?? null;
  const replace = async (press: PressContext, requestNeeded: boolean): Promise<void> => {
    const { linkId, id: buttonId } = press.button;
    const { actor, locale } = changeOf(press);
    const known = linkId === null ? null : await pressedPrimary(press);
    await act(press, () =>
      replacePrimaryLink(deps, {
        actor,
        locale,
        card: press.card,
        buttonId,
        linkId,
        peerId: known?.peerId ?? pressedChat(press),
        // What it asks for already stays.
        requestNeeded: requestNeeded || known?.requestNeeded === true,
      }),
    );
  };

  return {
    primary: async (press) => {
      const asked = { peerId: pressedChat(press), actorId: press.person.userId };
      const [{ peerId, link }] = await Promise.all([primaryLink(deps, asked), press.answer()]);
      if (link !== null) return showLink(deps, press, link, 'send');
      await press.send(noPrimaryCard(peerId, await titleOf({ peerId }), press.words));
    },
    'primary.make': (press) => replace(press, false),
    'primary.replace': async (press) => {
      const link = await pressedPrimary(press);
      await askOnCard(deps, press, link, replaceCard(link, await titleOf(link), press.words));
    },
    'primary.replace.yes': (press) => replace(press, false),
    'primary.replace.approval': (press) => replace(press, true),
    'primary.approval': async (press) => {
      const link = await pressedPrimary(press);
      await askOnCard(deps, press, link, approvalCard(link, await titleOf(link), press.words));
    },
    'primary.approval.yes': async (press) => {
      const link = await pressedPrimary(press);
      const settings = { ...settingsOf(link), requestNeeded: press.button.payload === 'true' };
      await act(press, () => editLink(deps, { ...changeOf(press), settings }));
    },
  };
}
