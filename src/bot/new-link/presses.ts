import { z } from 'zod';
import { visibleLink } from '../../actions/access.ts';
import { Refusal } from '../../domain/errors.ts';
import { pressedLink, showLink } from '../links/card-presses.ts';
import { anotherLike, changeLink, editAgain, replaceLink, startNewLink } from './entry.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { PressHandlers } from '../screens/presses.ts';

const operationSchema = z.object({ operationId: z.string() });

/** Buttons that lead into a draft. */
export function draftPresses(deps: BotDependencies): PressHandlers {
  return {
    'link.new': async (press) => {
      await press.answer();
      await startNewLink(deps, press.ctx);
    },
    'link.edit': async (press) => {
      const link = await visibleLink(deps, press.button.linkId ?? '', press.person.userId);
      if (link.revoked) throw new Refusal('link-revoked');
      if (link.permanent) throw new Refusal('link-permanent');
      await press.answer();
      await changeLink(deps, press.ctx, link);
    },
    'link.regenerate.change': async (press) => {
      const link = await pressedLink(deps, press);
      if (link.replacedBy !== null) throw new Refusal('link-replaced');
      if (link.permanent) throw new Refusal('link-permanent');
      await press.answer();
      // The question was on it.
      await showLink(deps, press, link, 'show');
      await replaceLink(deps, press.ctx, link);
    },
    'link.another': async (press) => {
      const link = await visibleLink(deps, press.button.linkId ?? '', press.person.userId);
      await press.answer();
      await anotherLike(deps, press.ctx, link);
    },
    'draft.retry': async (press) => {
      const { operationId } = operationSchema.parse(JSON.parse(press.button.payload));
      const operation = await deps.store.operations.find(operationId);
      const settings = operation?.settings ?? null;
      if (operation === null || settings === null || operation.actorId !== press.person.userId) {
        return press.answer(press.words.plain('press-unknown'), true);
      }
      await press.answer();
      const { kind, peerId, linkId } = operation;
      const subject = kind === 'regenerate' ? { linkId: null, replaces: linkId } : { linkId, replaces: null };
      return editAgain(deps, press.ctx, { peerId, settings, ...subject });
    },
  };
}
