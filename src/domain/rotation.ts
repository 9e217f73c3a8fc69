import { DateTime } from 'luxon';
import type { RefusalCode } from './errors.ts';
import type { InviteLink } from './invite-link.ts';

/** When a link is replaced, again and again. */
export interface Schedule {
  every: 'day' | 'week' | 'month';
  /** Of a week, 1 for Monday; of a month, its last day where it has fewer. 0 for every day. */
  day: number;
  /** Of the day, by the zone's clocks: 0 to 1439. */
  minute: number;
  /** IANA name. */
  timeZone: string;
}

/** A link that is replaced on a schedule: a successor is made, and the old one revoked some time after. */
export interface Rotation extends Schedule {
  id: string;
  /** The link that is replaced next: its newest version. */
  linkId: string;
  /** Who asked for it, on whose behalf it is done. */
  actorId: number;
  actorName: string;
  /** How long the old link stays open once its successor is there, in seconds. */
  closeAfter: number;
  /** How long each new link works, in seconds; null for ever. */
  lifetime: number | null;
  paused: boolean;
  nextAt: Date;
  /** What the clock showed when `nextAt` was found: one that shows less by now was put back. */
  setAt: Date;
}

/** Refused for reasons that pass, or that others can mend: the next occurrence is tried again. */
const PASSING: ReadonlySet<RefusalCode> = new Set([
  'worker-lacks-right',
  'worker-not-in-chat',
  'account-restricted',
  'chat-migrated',
  'restored',
  'telegram-refused',
]);

/** Whether a link can't be replaced any more, after one time that was refused. */
export function endsRotation(failure: RefusalCode): boolean {
  return !PASSING.has(failure);
}

/** Whether the link itself can be replaced: an admin's primary link and one that is over can't. */
export function isRotatable({ permanent, revoked, replacedBy }: InviteLink): boolean {
  return !permanent && !revoked && replacedBy === null;
}

/** What people can choose for `closeAfter`, in seconds. */
export const CLOSE_AFTER = { 'at-once': 0, hour: 3_600, day: 86_400 } as const;

/** @returns the first occurrence after that moment. A time that a clock change skips is the first one after it. */
export function nextOccurrence(schedule: Schedule, after: Date): Date {
  return occurrence(schedule, after, [-1, 0, 1, 2], (at) => at > after);
}

/** @returns the last occurrence up to that moment: of several that were missed, the only one that is made up for. */
export function lastOccurrence(schedule: Schedule, upTo: Date): Date {
  return occurrence(schedule, upTo, [1, 0, -1, -2], (at) => at <= upTo);
}

/** @param around how many days, weeks or months from that moment, in the order they are tried. */
function occurrence(
  schedule: Schedule,
  moment: Date,
  around: readonly number[],
  fits: (at: Date) => boolean,
): Date {
  const local = DateTime.fromJSDate(moment, { zone: schedule.timeZone });
  const found = around.map((offset) => occurrenceIn(schedule, local, offset)).find(fits);
  if (found === undefined) throw new RangeError('no such time zone');
  return found;
}

function occurrenceIn({ every, day, minute, timeZone }: Schedule, local: DateTime, offset: number): Date {
  const { year, month, day: dayOfMonth } = dayIn(every, day, local, offset);
  const clock = { hour: Math.floor(minute / 60), minute: minute % 60 };
  const at = DateTime.fromObject({ year, month, day: dayOfMonth, ...clock }, { zone: timeZone });
  // Where a clock change repeats the time, luxon takes the first or the second by the season it is asked in.
  return new Date(Math.min(...at.getPossibleOffsets().map((possible) => possible.toMillis())));
}

function dayIn(every: Schedule['every'], day: number, local: DateTime, offset: number): DateTime {
  switch (every) {
    case 'day':
      return local.plus({ days: offset });
    case 'week':
      return local.plus({ days: 7 * offset + day - local.weekday });
    case 'month': {
      const first = local.startOf('month').plus({ months: offset });
      return first.plus({ days: Math.min(day, first.daysInMonth ?? day) - 1 });
    }
  }
}

/** A request for each occurrence, and no more: however often it is asked for, it is made once. */
export function rotationKey({ id }: Pick<Rotation, 'id'>, at: Date): string {
  return `rotation:${id}:${at.toISOString()}`;
}
