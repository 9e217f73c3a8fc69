import { z } from 'zod';
import { closeDrift } from '../../actions/close-drift.ts';
import { editLink } from '../../actions/edit-link.ts';
import { regenerateLink } from '../../actions/regenerate-link.ts';
import { revokeLink } from '../../actions/revoke-link.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Drift } from '../../domain/drift.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { settingsOf } from '../../domain/link-settings.ts';
import type { BotDependencies } from '../dependencies.ts';
import { act, changeOf } from '../links/card-presses.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';

const idsSchema = z.object({ ids: z.array(z.string()) });

/** What deals with drift: for the chat's creator, as each action asks. The message turns into what becomes of it. */
export function driftPresses(deps: BotDependencies): PressHandlers {
  /** Closes what the button is about, once the change is on its way. */
  async function close(press: PressContext): Promise<Drift[]> {
    const { ids } = idsSchema.parse(JSON.parse(press.button.payload));
    const closing = { peerId: press.button.peerId ?? 0, driftIds: ids, actorId: press.person.userId };
    return closeDrift(deps, closing);
  }

  async function deal(press: PressContext, submit: () => Promise<unknown>): Promise<void> {
    await act(press, submit);
    await close(press);
  }

  async function pressedLink({ button }: PressContext): Promise<InviteLink> {
    const link = await deps.store.links.find(button.linkId ?? '');
    if (link === null) throw new Refusal('link-not-found');
    return link;
  }

  return {
    'drift.revoke': (press) => deal(press, () => revokeLink(deps, changeOf(press))),
    'drift.regenerate': (press) =>
      deal(press, () => regenerateLink(deps, { ...changeOf(press), revokeFirst: false })),
    'drift.undo': async (press) => {
      const { ids } = idsSchema.parse(JSON.parse(press.button.payload));
      const drift = await deps.store.drift.find(ids[0] ?? '');
      const settings = drift?.before ?? null;
      if (settings === null || drift?.linkId !== press.button.linkId) throw new Refusal('link-not-found');
      await deal(press, () => editLink(deps, { ...changeOf(press), settings }));
    },
    'drift.approve': async (press) => {
      const link = await pressedLink(press);
      // Telegram takes a limit or approval.
      const settings = { ...settingsOf(link), requestNeeded: true, usageLimit: null, strict: false };
      await deal(press, () => editLink(deps, { ...changeOf(press), settings }));
    },
    'drift.keep': async (press) => {
      const closed = await close(press);
      await press.show({ text: press.words.html('drift-kept', { count: closed.length }), rows: [] });
    },
  };
}
