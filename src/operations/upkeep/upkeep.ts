import type { NewOperation } from '../../domain/operation.ts';
import { createRepeating } from '../background/schedule.ts';
import type { Background, Schedule } from '../background/schedule.ts';
import { retireDue } from './retirements.ts';
import { rotateDue } from './rotations.ts';

/** Asks for it as a person would; asking again by the same key is harmless. */
export type Submit = (operation: NewOperation) => Promise<void>;

/** What time brings: links are replaced on schedule, and old versions revoked. All of it stands in the store. */
export function createUpkeep(background: Background, submit: Submit): Schedule<null> {
  const { context } = background;
  return createRepeating(background, 'upkeep', context.timings.upkeepEveryMs, async () => {
    await rotateDue(context, submit);
    await retireDue(context, submit);
  });
}
