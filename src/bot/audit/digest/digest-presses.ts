import { z } from 'zod';
import { auditRole } from '../../../actions/access.ts';
import { setDigest } from '../../../actions/audit/digest.ts';
import type { BotDependencies } from '../../dependencies.ts';
import type { PressHandlers } from '../../screens/presses.ts';
import { showOpen } from '../open-presses.ts';

/** `stop`: pressed under a digest itself. */
const digestSchema = z.object({ peerId: z.number(), stop: z.boolean().default(false) });

/** Turns the weekly digest on and off. */
export function digestPresses(deps: BotDependencies): PressHandlers {
  return {
    'audit.digest': async (press) => {
      const { peerId: asked, stop } = digestSchema.parse(JSON.parse(press.button.payload));
      const { person, words, reading } = press;
      const actorId = person.userId;
      const { peerId } = await auditRole(deps, asked, actorId);
      const wanted = !stop && (await deps.store.digests.find(peerId, actorId)) === null;
      await setDigest(deps, { peerId, actorId, zone: reading.timeZone, wanted });
      if (stop) return press.answer(words.plain('digest-stopped'), true);
      const headline = words.html(wanted ? 'digest-is-on' : 'digest-is-off', { zone: reading.timeZone });
      return showOpen(deps, press, { peerId, part: 'first', number: 1 }, headline);
    },
  };
}
