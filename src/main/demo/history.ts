import { CAST } from 'telegram-sandbox';
import type { Event, History, Someone } from './events.ts';
import { createGuests, type Guest } from './people.ts';
import { about, below, oneOf, seededRandom } from './random.ts';
import * as script from './script.ts';
import { makers, notes, TOMAS, type LinkKey, type Moment } from './script.ts';
import { TALK } from './talk.ts';

const HOUR = 3_600;
const DAY = 24 * HOUR;
const SEED = 20;
/** All is over by then, and read once more. */
const QUIET = 20 * 60;
const THURSDAY = 4;
/** Of a hundred who join. */
const LEAVE = 15;

/**
 * The two months before `now` (Unix seconds): the same for everybody who starts on the same day, but for what is too young to have
 * happened yet.
 */
export function historyBefore(now: number): History {
  const random = seededRandom(SEED);
  const guests = createGuests(random);
  const people = new Map<string, Guest>([
    [TOMAS, { firstName: 'Tomás', lastName: 'Ferreira', username: 'tomas_bikes', languageCode: 'pt' }],
  ]);
  const events: Event[] = [];
  const today = Math.floor(now / DAY) * DAY;
  const at = ({ day, hour }: Moment): number => today + day * DAY + Math.round(hour * HOUR);
  const within = (from: number, seconds: number): number => from + 60 + below(random, seconds);

  function somebody(guest = guests.next()): string {
    const key = `guest ${people.size}`;
    people.set(key, guest);
    return key;
  }

  function leaves(who: Someone, chat: number, joined: number, percent = LEAVE): void {
    if (random() * 100 >= percent) return;
    const kind = random();
    const stayed =
      kind < 0.45
        ? within(2 * HOUR, 18 * HOUR)
        : kind < 0.8
          ? within(DAY, 6 * DAY)
          : within(7 * DAY, 12 * DAY);
    const left = joined + stayed;
    const removed = random() < 0.15;
    events.push(
      removed && chat === makers
        ? { at: left, type: 'removed', who, chat, by: CAST.ada }
        : { at: left, type: 'left', who, chat },
    );
  }

  function joins(link: LinkKey, when: number, how: { leave?: number; folder?: true } = {}): void {
    const who = somebody();
    events.push({ at: when, type: 'joined', who, link, ...(how.folder && { folder: true }) });
    leaves(who, chatOf(link), when, how.leave);
  }

  function admins(): void {
    const change = { who: TOMAS, chat: makers, by: CAST.ada } as const;
    events.push({ at: at({ day: -28, hour: 17 }), type: 'promoted', ...change });
    events.push({ at: at({ day: -4, hour: 12 }), type: 'demoted', ...change });
  }

  function links(): void {
    for (const [link, planned] of entriesOf(script.LINKS))
      events.push({ at: at(planned), type: 'made', link });
    const week = 7 * DAY;
    const prolonged = at({ day: -9, hour: 9 });
    events.push({
      at: prolonged,
      type: 'prolonged',
      link: 'newsletter',
      by: CAST.dmitri,
      expires: prolonged + 3 * week,
    });
    events.push({ at: at({ day: -13, hour: 20 }), type: 'revoked', link: 'raffle', by: CAST.ada });
    const leaked = { at: at({ day: -10, hour: 8 }), by: CAST.dmitri } as const;
    events.push({ ...leaked, type: 'replaced', link: 'forum', successor: 'forumAgain' });
  }

  function crowds(): void {
    for (const { link, hours, people: count, leave, folder, ...from } of script.CROWDS) {
      const how = { ...(leave !== undefined && { leave }), ...(folder && { folder }) };
      for (let n = 0; n < count; n += 1) joins(link, within(at(from), hours * HOUR), how);
    }
    for (const { link, days, perDay } of script.TRICKLES) {
      for (let day = days[0]; day <= days[1]; day += 1) {
        const count = about(random, perDay);
        const from = at({ day, hour: 12 });
        for (let n = 0; n < count; n += 1) joins(link, within(from, 10 * HOUR));
      }
    }
    for (let day = -58; day <= -1; day += 1) {
      const evening = at({ day, hour: 18 });
      if (new Date(evening * 1_000).getUTCDay() !== THURSDAY) continue;
      const [least, most] = script.FLYER_READERS[day < -29 ? 'before' : 'lastMonth'];
      const count = least + below(random, most - least + 1);
      for (let n = 0; n < count; n += 1) joins('flyer', within(evening, 4 * HOUR));
    }
  }

  function spam(): void {
    const { link, removedBy: by, noticed, ...wave } = script.SPAM;
    for (let n = 0; n < wave.people; n += 1) {
      const who = somebody(guests.spammer());
      events.push({ at: within(at(wave), 10 * 60), type: 'joined', who, link });
      const out = at({ ...wave, hour: noticed }) + 7 * n;
      events.push({ at: out, type: 'removed', who, chat: makers, by });
    }
  }

  function requests(): void {
    const { days, perDay, declined } = script.ASKING;
    const link = 'newcomers';
    for (let day = days[0]; day <= days[1]; day += 1) {
      const count = about(random, perDay);
      for (let n = 0; n < count; n += 1) {
        const who = somebody();
        const asked = within(at({ day, hour: 8 }), 13 * HOUR);
        const decided = within(asked, 9 * HOUR);
        const approved = random() >= declined;
        events.push({ at: asked, type: 'asked', who, link, bio: '' });
        // What is declined is declined through the bot, by the person who asked for the link.
        const by = approved ? oneOf(random, [CAST.ada, CAST.mei]) : CAST.ada;
        events.push({ at: decided, type: 'decided', who, link, by, approved });
        if (approved) leaves(who, makers, decided);
      }
    }
    for (const { hoursAgo, bio } of script.WAITING) {
      events.push({ at: now - hoursAgo * HOUR, type: 'asked', who: somebody(), link, bio });
    }
  }

  function others(): void {
    for (const { by, ...moment } of script.ADDED) {
      events.push({ at: at(moment), type: 'added', who: somebody(), chat: makers, by });
    }
    for (const moment of script.UNKNOWN_JOINS) {
      events.push({ at: at(moment), type: 'slipped in', who: somebody(), chat: makers });
    }
    events.push({ at: at({ day: -12, hour: 19.2 }), type: 'joined', who: CAST.sam, link: 'forum' });
    events.push({ at: at({ day: -7, hour: 8.8 }), type: 'left', who: CAST.sam, chat: makers });
    for (const { chat, by, text, ...moment } of TALK) {
      events.push({ at: at(moment), type: 'said', chat, by, text });
    }
    for (const moment of script.CENSUSES) {
      for (const chat of [makers, notes]) events.push({ at: at(moment), type: 'read', chat });
    }
  }

  admins();
  links();
  crowds();
  spam();
  requests();
  others();
  const end = now - QUIET;
  const past = events.filter(({ at }) => at < end);
  for (const chat of [makers, notes]) past.push({ at: end, type: 'read', chat });
  return { people, events: past.sort((a, b) => a.at - b.at) };
}

export function chatOf(link: LinkKey): number {
  return script.LINKS[link === 'forumAgain' ? 'forum' : link].chat;
}

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  const keys = Object.keys(record).filter((key): key is K => key in record);
  return keys.map((key) => [key, record[key]]);
}
