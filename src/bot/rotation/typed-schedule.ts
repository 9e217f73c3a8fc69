import { linkRotation } from '../../actions/link-rotation.ts';
import { readSchedule, type TypedSchedule } from '../../domain/reading/schedule.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { TypedContext, TypedHandlers } from '../screens/typed-answers.ts';
import { askedBy, askNext, chosenIn } from './presses.ts';
import { takesText, type Chosen, type Note } from './rotation-screens.ts';

/** "Monday 09:30", in answer to any question of when. */
export function rotationAnswers(deps: BotDependencies): TypedHandlers {
  const answer = async (typed: TypedContext): Promise<{ payload: Chosen } | null> => {
    const { link } = await linkRotation(deps, askedBy(typed));
    const before = chosenIn(typed.button.payload);
    const read = readSchedule(typed.text, before, typed.reading.hourCycle, typed.person.locale);
    const chosen = read === null ? before : withTyped(before, read);
    await askNext(deps, typed, link, chosen, noteOf(read));
    return takesText(chosen) ? { payload: chosen } : null;
  };
  return { rotation: answer, 'rotation.choose': answer };
}

/** Another day takes the place of the one that was chosen before. */
function withTyped(before: Chosen, { day, minutes }: TypedSchedule): Chosen {
  const { every: _every, day: _day, ...rest } = before;
  const [minute, ...more] = minutes;
  return {
    ...(day.every === undefined ? before : rest),
    ...day,
    ...(minute === undefined || more.length > 0 ? {} : { minute }),
  };
}

function noteOf(read: TypedSchedule | null): Note | null {
  if (read === null) return 'not-understood';
  return read.minutes.length > 1 ? { minutes: read.minutes } : null;
}
