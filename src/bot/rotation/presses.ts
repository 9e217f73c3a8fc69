import { z } from 'zod';
import { endRotation, linkRotation, pauseRotation, setRotation } from '../../actions/link-rotation.ts';
import { nextOccurrence, type Rotation } from '../../domain/rotation.ts';
import { lifetimeOf } from '../../domain/preset.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { BotDependencies } from '../dependencies.ts';
import { askOnCard, LOOK_MS } from '../links/card-presses.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import type { Screen } from '../screens/screen.ts';
import { endedScreen, nextQuestion, reviewScreen, rotationScreen, type Chosen } from './rotation-screens.ts';

const fields = {
  every: z.enum(['day', 'week', 'month']),
  day: z.number().int().min(0).max(31),
  minute: z.number().int().min(0).max(1439),
  closeAfter: z.number().int().min(0),
};
const chosenSchema = z.object(fields).partial();
const wholeSchema = z.object(fields);

/** "On a schedule" under a link: the questions one after another, and what can be done with the schedule. */
export function rotationPresses(deps: BotDependencies): PressHandlers {
  const askedBy = ({ button, person }: PressContext) => ({
    linkId: button.linkId ?? '',
    actor: { userId: person.userId, name: person.name },
  });
  const readerOf = ({ words, reading }: PressContext) => ({ words, reading, now: deps.clock.now() });
  const showIt = (press: PressContext, link: InviteLink, screen: Screen): Promise<unknown> =>
    askOnCard(deps, press, link, screen, LOOK_MS);
  const showNow = async (press: PressContext): Promise<void> => {
    const { link, rotation } = await linkRotation(deps, askedBy(press));
    const reader = readerOf(press);
    const screen = rotation === null ? endedScreen(link, reader) : rotationScreen(link, rotation, reader);
    await showIt(press, link, screen);
  };
  const pause = async (press: PressContext, paused: boolean): Promise<void> => {
    await Promise.all([press.answer(), pauseRotation(deps, { ...askedBy(press), paused })]);
    await showNow(press);
  };

  return {
    rotation: async (press) => {
      const { link, rotation } = await linkRotation(deps, askedBy(press));
      const reader = readerOf(press);
      const screen =
        rotation === null ? nextQuestion(link, {}, reader) : rotationScreen(link, rotation, reader);
      if (screen !== null) await showIt(press, link, screen);
    },
    'rotation.choose': async (press) => {
      const chosen = tidy(chosenSchema.parse(JSON.parse(press.button.payload)));
      const { link } = await linkRotation(deps, askedBy(press));
      const reader = readerOf(press);
      const question = nextQuestion(link, chosen, reader);
      const screen = question ?? reviewScreen(link, planned(link, chosen, press), chosen, reader);
      await showIt(press, link, screen);
    },
    'rotation.start': async (press) => {
      const { closeAfter, ...schedule } = wholeSchema.parse(JSON.parse(press.button.payload));
      const { timeZone } = press.reading;
      const start = setRotation(deps, {
        ...askedBy(press),
        id: press.button.id,
        schedule: { ...schedule, timeZone },
        closeAfter,
      });
      await Promise.all([press.answer(), start]);
      await showNow(press);
    },
    'rotation.pause': (press) => pause(press, true),
    'rotation.resume': (press) => pause(press, false),
    'rotation.end': async (press) => {
      await Promise.all([press.answer(), endRotation(deps, askedBy(press))]);
      await showNow(press);
    },
  };

  /** As it would be if it began now. */
  function planned(link: InviteLink, chosen: Chosen, { reading, person }: PressContext): Rotation {
    const { closeAfter, ...schedule } = { ...wholeSchema.parse(chosen), timeZone: reading.timeZone };
    const now = deps.clock.now();
    return {
      ...schedule,
      id: '',
      linkId: link.id,
      actorId: person.userId,
      actorName: person.name,
      closeAfter,
      lifetime: lifetimeOf(link),
      paused: false,
      nextAt: nextOccurrence(schedule, now),
      setAt: now,
    };
  }
}

/** Without what was not chosen yet. */
function tidy(chosen: z.output<typeof chosenSchema>): Chosen {
  const { every, day, minute, closeAfter } = chosen;
  return {
    ...(every === undefined ? {} : { every }),
    ...(day === undefined ? {} : { day }),
    ...(minute === undefined ? {} : { minute }),
    ...(closeAfter === undefined ? {} : { closeAfter }),
  };
}
