import type { NewOperation } from '../../domain/operation.ts';
import { createRepeating } from '../background/schedule.ts';
import type { Background, Schedule } from '../background/schedule.ts';
import { closeUsedUp } from './strict-links.ts';
import { retireDue } from './retirements.ts';
import { rotateDue } from './rotations.ts';

/** Asks for it as a person would; asking again by the same key is harmless. */
export type Submit = (operation: NewOperation) => Promise<void>;

/** As long as a link takes to be made. */
const SOON_MS = 1_000;

/** What nobody has to ask for: links are replaced on schedule, old versions and strict links revoked. All of it stands in the store. */
export function createUpkeep(background: Background, submit: Submit): Schedule<null> {
  const { context } = background;
  const upkeep = createRepeating(background, 'upkeep', context.timings.upkeepEveryMs, async () => {
    const replaced = await rotateDue(context, submit);
    // Old links that close at once are to be closed by then.
    if (replaced > 0) upkeep.want(null, context.clock.monotonic() + SOON_MS);
    await retireDue(context, submit);
    await closeUsedUp(context, submit);
  });
  return upkeep;
}
