import { z } from 'zod';
import { endRotation, linkRotation, pauseRotation, setRotation } from '../../actions/link-rotation.ts';
import { nextOccurrence, type Rotation } from '../../domain/rotation.ts';
import { lifetimeOf } from '../../domain/preset.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { CardPlace } from '../../domain/operation.ts';
import type { BotDependencies } from '../dependencies.ts';
import { askOnCard, LOOK_MS } from '../links/card-presses.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { awaitText } from '../screens/typed-answers.ts';
import {
  endedScreen,
  nextQuestion,
  reviewScreen,
  rotationScreen,
  takesText,
  type Chosen,
  type Note,
} from './rotation-screens.ts';

const fields = {
  every: z.enum(['day', 'week', 'month']),
  day: z.number().int().min(0).max(31),
  minute: z.number().int().min(0).max(1439),
  closeAfter: z.number().int().min(0),
};
const chosenSchema = z.object(fields).partial();
const wholeSchema = z.object(fields);

type Asked = Pick<PressContext, 'button' | 'person' | 'words' | 'reading' | 'card' | 'show'>;

export const askedBy = ({ button, person }: Asked) => ({
  linkId: button.linkId ?? '',
  actor: { userId: person.userId, name: person.name },
});

/** What was chosen so far. */
export function chosenIn(payload: string): Chosen {
  return tidy(chosenSchema.nullable().parse(JSON.parse(payload)) ?? {});
}

/** "On a schedule" under a link: the questions one after another, and what can be done with the schedule. */
export function rotationPresses(deps: BotDependencies): PressHandlers {
  const readerOf = ({ words, reading }: PressContext) => ({ words, reading, now: deps.clock.now() });
  const showNow = async (press: PressContext): Promise<void> => {
    const { link, rotation } = await linkRotation(deps, askedBy(press));
    const reader = readerOf(press);
    const screen = rotation === null ? endedScreen(link, reader) : rotationScreen(link, rotation, reader);
    await askOnCard(deps, press, link, screen, LOOK_MS);
  };
  const pause = async (press: PressContext, paused: boolean): Promise<void> => {
    await Promise.all([press.answer(), pauseRotation(deps, { ...askedBy(press), paused })]);
    await showNow(press);
  };
  const ask = async (press: PressContext, link: InviteLink): Promise<void> => {
    const asked = await askNext(deps, press, link, chosenIn(press.button.payload), null);
    if (asked !== null) await awaitText(deps, press, asked);
  };

  return {
    rotation: async (press) => {
      const { link, rotation } = await linkRotation(deps, askedBy(press));
      if (rotation === null) return ask(press, link);
      const screen = rotationScreen(link, rotation, readerOf(press));
      return askOnCard(deps, press, link, screen, LOOK_MS);
    },
    'rotation.choose': async (press) => ask(press, (await linkRotation(deps, askedBy(press))).link),
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
}

/**
 * Asks what is still open, or shows it all.
 * @param note why what was typed is no answer, or which of its senses there are.
 * @returns where an answer may be typed; null where none may.
 */
export async function askNext(
  deps: BotDependencies,
  asked: Asked,
  link: InviteLink,
  chosen: Chosen,
  note: Note | null,
): Promise<CardPlace | null> {
  const { words, reading } = asked;
  const reader = { words, reading, now: deps.clock.now() };
  const question = nextQuestion(link, chosen, note, reader);
  const screen = question ?? reviewScreen(link, planned(link, chosen, asked, reader.now), chosen, reader);
  const place = await askOnCard(deps, asked, link, screen, LOOK_MS);
  return takesText(chosen) ? place : null;
}

/** As it would be if it began now. */
function planned(link: InviteLink, chosen: Chosen, { reading, person }: Asked, now: Date): Rotation {
  const { closeAfter, ...schedule } = { ...wholeSchema.parse(chosen), timeZone: reading.timeZone };
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
