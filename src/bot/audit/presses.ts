import type { BotDependencies } from '../dependencies.ts';
import type { PressHandlers } from '../screens/presses.ts';
import type { CensusProgress } from './census-progress.ts';
import { activityPresses } from './activity-presses.ts';
import { digestPresses } from './digest/digest-presses.ts';
import { filePresses } from './file-presses.ts';
import { fixPresses } from './fix-presses.ts';
import { openPresses } from './open-presses.ts';
import { peoplePresses } from './people-presses.ts';

/** What the buttons of the audit do. Each action asks who may. */
export function auditPresses(deps: BotDependencies, progress: CensusProgress): PressHandlers {
  return {
    ...openPresses(deps, progress),
    ...fixPresses(deps),
    ...peoplePresses(deps),
    ...activityPresses(deps),
    ...filePresses(deps),
    ...digestPresses(deps),
  };
}
