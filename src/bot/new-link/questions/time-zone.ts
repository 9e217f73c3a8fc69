import type { Draft } from '../../../domain/draft.ts';
import type { LinkSettings } from '../../../domain/link-settings.ts';
import { looksLikeTimeOfDay } from '../../../domain/reading/time-of-day.ts';
import { sameWallClock } from '../../../domain/reading/wall-clock.ts';
import { readingOf } from '../../screens/reading.ts';
import { COMMON_ZONES, readTimeZone, zoneLabel, zoneNow, zoneRows } from '../../time-zone/read-time-zone.ts';
import { back } from '../position.ts';
import {
  button,
  choose,
  notUnderstood,
  saveDraft,
  type Outcome,
  type Question,
  type QuestionContext,
} from '../question.ts';

/** A detour: which zone times are read in. It belongs to the person rather than to the draft. */
export const timeZoneQuestion: Question = {
  ask(context) {
    const { words, reading, now } = context;
    const rows = zoneRows(COMMON_ZONES, now, reading.hourCycle, (text, zone) => button(context, text, zone));
    return {
      html: words.html('timezone', { zone: reading.timeZone }),
      rows: [...rows, [button(context, words.plain('newlink-back'), 'back')]],
    };
  },

  answer(context, input) {
    const { words, reading, reader, now } = context;
    if (input.kind === 'press') return take(context, input.value);
    if (input.kind !== 'text') return notUnderstood(context, words.html('timezone-text-please'));
    const zones = readTimeZone(input.text, now, reader.locale);
    const [only, ...more] = zones;
    if (only === undefined) return notUnderstood(context, words.html('timezone-not-understood'));
    if (more.length === 0) return take(context, only);
    const choices = zones.map((zone) => ({ text: zoneLabel(zone, now, reading.hourCycle), value: zone }));
    return choose(context, words.html('timezone-which'), choices);
  },
};

async function take(context: QuestionContext, zone: string): Promise<Outcome> {
  const { deps, userId, draft, words, at, now, reader } = context;
  const person = await deps.store.persons.find(userId);
  const [known] = readTimeZone(zone, now, reader.locale);
  if (person === null || known === undefined) return { do: 'ask', at, note: null };
  const saved = await deps.store.persons.save({ ...person, timeZone: known });
  await saveDraft(context, movedTo(known, reader.timeZone, draft));
  const note = words.html('timezone-set', {
    zone: known,
    now: zoneNow(readingOf({ person: saved }, deps), now),
  });
  return { do: 'ask', at: back(at), note };
}

/** Times of day stay what they are, in another zone; those that are still in doubt, too. */
function movedTo(zone: string, from: string, { settings, wallClock, doubts }: Draft): Partial<Draft> {
  const move = <Settings extends Partial<LinkSettings>>(each: Settings): Settings =>
    each.expireDate instanceof Date
      ? { ...each, expireDate: sameWallClock(each.expireDate, from, zone) }
      : each;
  return {
    settings: wallClock ? move(settings) : settings,
    doubts: doubts.map((doubt) => ({
      ...doubt,
      readings: doubt.readings.map((reading) =>
        'chat' in reading || !isTyped(reading.settings) ? reading : { settings: move(reading.settings) },
      ),
    })),
  };
}

function isTyped({ expireDate }: Partial<LinkSettings>): boolean {
  return expireDate instanceof Date && looksLikeTimeOfDay(expireDate);
}
