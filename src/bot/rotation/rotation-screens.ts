import type { InviteLink } from '../../domain/invite-link.ts';
import { CLOSE_AFTER, type Rotation, type Schedule } from '../../domain/rotation.ts';
import { dayAndTime, type Reading } from '../screens/moment.ts';
import type { Press, Screen, ScreenButton } from '../screens/screen.ts';
import type { Wording } from '../words.ts';
import { clockTime, LAST_DAY, lifetimeText, scheduleText, weekdayName } from './schedule-words.ts';

/** What was chosen so far, in the order in which it is asked. */
export type Chosen = Partial<Omit<Schedule, 'timeZone'> & { closeAfter: number }>;

interface Reader {
  words: Wording;
  reading: Reading;
  now: Date;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const HOURS_A_DAY = 24;
const DAYS_IN_A_ROW = 7;
const HOURS_IN_A_ROW = 4;
/** What can't be chosen with a button: half past nine. */
const EXAMPLE = 9 * 60 + 30;

/** What is said of something typed: it may mean several minutes of the day, or nothing. */
export type Note = 'not-understood' | { minutes: number[] };

/** Whether what comes next can be typed. */
export function takesText({ every, day, minute }: Chosen): boolean {
  return every === undefined || day === undefined || minute === undefined;
}

/** The question that comes next; null once everything is chosen. */
export function nextQuestion(
  link: InviteLink,
  chosen: Chosen,
  note: Note | null,
  reader: Reader,
): Screen | null {
  const { words, reading } = reader;
  const choose = (text: string, more: Chosen): ScreenButton => button(text, link, { ...chosen, ...more });
  const asked = (key: string, rows: ScreenButton[][]): Screen => ({
    text: [
      words.html('rotation-title', { title: titleOf(link, words) }),
      '',
      ...(note === 'not-understood' ? [words.html('rotation-not-understood')] : []),
      words.html(key),
      ...(takesText(chosen)
        ? ['', words.html('rotation-or-type', { at: clockTime(EXAMPLE, reading) }), timesIn()]
        : []),
    ].join('\n'),
    rows: [...rows, [backButton(link, chosen, words)]],
  });
  const timesIn = (): string => words.html('times-in', { zone: reading.timeZone });
  if (note !== null && note !== 'not-understood') {
    const senses = note.minutes.map((minute) => choose(clockTime(minute, reading), { minute }));
    return asked('rotation-which-sense', [senses]);
  }
  if (chosen.every === undefined) {
    return asked('rotation-how-often', [
      [choose(words.plain('button-every-day'), { every: 'day', day: 0 })],
      [choose(words.plain('button-every-week'), { every: 'week' })],
      [choose(words.plain('button-every-month'), { every: 'month' })],
    ]);
  }
  if (chosen.day === undefined) {
    return chosen.every === 'week'
      ? asked(
          'rotation-which-weekday',
          WEEKDAYS.map((day) => [choose(weekdayName(day, reading), { day })]),
        )
      : asked('rotation-which-day', monthDays(choose, words));
  }
  if (chosen.minute === undefined) return asked('rotation-which-time', hours(choose, reading));
  if (chosen.closeAfter === undefined) {
    return asked(
      'rotation-when-closed',
      Object.entries(CLOSE_AFTER).map(([after, closeAfter]) => [
        choose(words.plain('button-close-after', { after }), { closeAfter }),
      ]),
    );
  }
  return null;
}

function monthDays(choose: (text: string, more: Chosen) => ScreenButton, words: Wording): ScreenButton[][] {
  const days = Array.from({ length: LAST_DAY - 1 }, (_, index) => index + 1);
  const buttons = days.map((day) => choose(words.plain('button-number', { number: day }), { day }));
  return [...inRows(buttons, DAYS_IN_A_ROW), [choose(words.plain('button-last-day'), { day: LAST_DAY })]];
}

function hours(choose: (text: string, more: Chosen) => ScreenButton, reading: Reading): ScreenButton[][] {
  const buttons = Array.from({ length: HOURS_A_DAY }, (_, hour) =>
    choose(clockTime(hour * 60, reading), { minute: hour * 60 }),
  );
  return inRows(buttons, HOURS_IN_A_ROW);
}

function inRows(buttons: ScreenButton[], most: number): ScreenButton[][] {
  const rows: ScreenButton[][] = [];
  for (let first = 0; first < buttons.length; first += most) rows.push(buttons.slice(first, first + most));
  return rows;
}

/** All that was chosen, to say yes to. */
export function reviewScreen(link: InviteLink, rotation: Rotation, chosen: Chosen, reader: Reader): Screen {
  const { words } = reader;
  return {
    text: [
      words.html('rotation-title', { title: titleOf(link, words) }),
      '',
      ...linesOf(rotation, reader),
    ].join('\n'),
    rows: [
      [
        {
          text: words.plain('button-rotation-start'),
          press: { ...act('rotation.start', link), payload: chosen },
        },
      ],
      [backButton(link, chosen, words)],
    ],
  };
}

/** The schedule as it is, and what can be done with it. */
export function rotationScreen(link: InviteLink, rotation: Rotation, reader: Reader): Screen {
  const { words } = reader;
  const pause = rotation.paused ? 'rotation.resume' : 'rotation.pause';
  return {
    text: [
      words.html(rotation.paused ? 'rotation-paused' : 'rotation-on', { title: titleOf(link, words) }),
      '',
      ...linesOf(rotation, reader),
    ].join('\n'),
    rows: [
      [
        button(words.plain('button-rotation-change'), link, {}),
        {
          text: words.plain(rotation.paused ? 'button-rotation-resume' : 'button-rotation-pause'),
          press: act(pause, link),
        },
      ],
      [{ text: words.plain('button-rotation-end'), press: act('rotation.end', link) }],
      [toLink(link, words)],
    ],
  };
}

/** There is none any more. */
export function endedScreen(link: InviteLink, { words }: Reader): Screen {
  return {
    text: words.html('rotation-ended', { title: titleOf(link, words) }),
    rows: [[toLink(link, words)]],
  };
}

function linesOf(rotation: Rotation, { words, reading, now }: Reader): string[] {
  return [
    scheduleText(rotation, words, reading),
    words.html('rotation-closes', { after: closesAfter(rotation) }),
    lifetimeText(rotation.lifetime, words),
    ...(rotation.paused
      ? []
      : [
          words.html('rotation-next', {
            at: dayAndTime(rotation.nextAt, { ...reading, timeZone: rotation.timeZone }, now),
          }),
        ]),
  ];
}

function closesAfter({ closeAfter }: Rotation): string {
  return Object.entries(CLOSE_AFTER).find(([, seconds]) => seconds === closeAfter)?.[0] ?? 'day';
}

const ORDER = ['closeAfter', 'minute', 'day', 'every'] as const;

/** To the question before; from the first one to the link. */
function backButton(link: InviteLink, chosen: Chosen, words: Wording): ScreenButton {
  const last = ORDER.find(
    (field) => chosen[field] !== undefined && !(field === 'day' && chosen.every === 'day'),
  );
  if (last === undefined) return toLink(link, words);
  const { [last]: _taken, ...before } = chosen;
  return button(words.plain('button-back'), link, last === 'every' ? {} : before);
}

function toLink(link: InviteLink, words: Wording): ScreenButton {
  return {
    text: words.plain('button-back-to-link'),
    press: { action: 'link.back', uses: 'many', linkId: link.id },
  };
}

function button(text: string, link: InviteLink, chosen: Chosen): ScreenButton {
  return { text, press: { action: 'rotation.choose', uses: 'many', linkId: link.id, payload: chosen } };
}

function act(action: string, link: InviteLink): Press {
  return { action, uses: 'once', linkId: link.id };
}

function titleOf(link: InviteLink, words: Wording): string {
  return link.title ?? words.plain('link-untitled');
}
