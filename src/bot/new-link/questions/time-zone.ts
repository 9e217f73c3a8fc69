import { next } from '../position.ts';
import { button, notUnderstood, type Outcome, type Question, type Turn } from '../question.ts';
import { COMMON_ZONES, readTimeZone, zoneLabel } from '../../time-zone/read-time-zone.ts';

/** A detour: which zone times are read in. It belongs to the person rather than to the draft. */
export const timeZoneQuestion: Question = {
  ask(turn) {
    const { words, reading, now } = turn;
    const zones = COMMON_ZONES.map((zone) => [button(turn, zoneLabel(zone, now), zone)]);
    const rows = [];
    for (let index = 0; index < zones.length; index += 2) rows.push(zones.slice(index, index + 2).flat());
    return [
      {
        html: words.html('timezone', { zone: reading.timeZone }),
        rows: [...rows, [button(turn, words.plain('newlink-back'), 'back')]],
      },
    ];
  },

  answer(turn, input) {
    const { words, now } = turn;
    if (input.kind === 'press') return take(turn, input.value);
    if (input.kind !== 'text') return notUnderstood(turn, words.html('timezone-text-please'));
    const zones = readTimeZone(input.text, now);
    const [only, ...more] = zones;
    if (only === undefined) return notUnderstood(turn, words.html('timezone-not-understood'));
    if (more.length === 0) return take(turn, only);
    return notUnderstood(
      turn,
      words.html('timezone-which'),
      zones.map((zone) => [button(turn, zoneLabel(zone, now), zone)]),
    );
  },
};

async function take(turn: Turn, zone: string): Promise<Outcome> {
  const { deps, userId, words, at, now } = turn;
  const person = await deps.store.persons.find(userId);
  const [known] = readTimeZone(zone, now);
  if (person === null || known === undefined) return { do: 'ask', at, say: null };
  await deps.store.persons.save({ ...person, timeZone: known });
  return {
    do: 'ask',
    at: next(at),
    say: { html: words.html('timezone-set', { zone: known, now: zoneLabel(known, now) }) },
  };
}
