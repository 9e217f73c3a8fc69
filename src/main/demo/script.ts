/** What happened in the demo's chats before anybody looks: plain data. `history.ts` makes it a list of single events. */
import { CAST, CAST_CHATS } from 'telegram-sandbox';

const { ada, dmitri, lea, mei, robin } = CAST;
export const { makers, notes } = CAST_CHATS;

/** An administrator until four days ago, with links that are still open. Everybody else is of the cast. */
export const TOMAS = 'tomas';
export type Admin = typeof ada | typeof dmitri | typeof lea | typeof mei | typeof robin | typeof TOMAS;

/** Days are whole ones before today, in UTC; hours are of that day. */
export interface Moment {
  day: number;
  hour: number;
}

export interface PlannedLink extends Moment {
  chat: number;
  by: Admin;
  /** Asked for through the bot, so that the account made it; or made by hand in Telegram. */
  how: 'bot' | 'by hand';
  title: string;
  /** Days after it was made. */
  expires?: number;
  limit?: number;
  approval?: true;
  /** Stars a month. */
  price?: number;
  preset?: string;
}

export const LINKS = {
  flyer: { chat: makers, by: ada, how: 'bot', day: -59, hour: 10.2, title: 'Workshop flyer' },
  newcomers: {
    chat: makers,
    by: ada,
    how: 'bot',
    day: -56,
    hour: 9.4,
    title: 'Newcomers',
    approval: true,
    preset: 'Ask first',
  },
  fair: {
    chat: makers,
    by: ada,
    how: 'bot',
    day: -52,
    hour: 9.1,
    title: 'Harbour fair',
    limit: 40,
    expires: 10,
    preset: 'Event',
  },
  pottery: {
    chat: makers,
    by: mei,
    how: 'bot',
    day: -45,
    hour: 18.4,
    title: 'Pottery evenings',
    limit: 20,
    expires: 21,
    preset: 'Course',
  },
  laser: {
    chat: makers,
    by: mei,
    how: 'bot',
    day: -25,
    hour: 18.1,
    title: 'Laser cutter course',
    limit: 20,
    expires: 14,
    preset: 'Course',
  },
  newsletter: {
    chat: makers,
    by: dmitri,
    how: 'bot',
    day: -20,
    hour: 16.3,
    title: 'Newsletter',
    expires: 21,
  },
  bikes: { chat: makers, by: TOMAS, how: 'bot', day: -20, hour: 11, title: 'Bike kitchen 🚲' },
  own: { chat: makers, by: TOMAS, how: 'by hand', day: -19, hour: 20, title: 'For my class' },
  sticker: { chat: makers, by: robin, how: 'by hand', day: -18, hour: 12.5, title: 'Sticker on the gate' },
  raffle: { chat: makers, by: ada, how: 'bot', day: -17, hour: 19, title: 'Raffle winners', limit: 10 },
  board: {
    chat: makers,
    by: TOMAS,
    how: 'bot',
    day: -15,
    hour: 9.7,
    title: 'University board',
    expires: 35,
    preset: 'Event',
  },
  friends: { chat: makers, by: mei, how: 'by hand', day: -14, hour: 21, title: 'Friends of Mei' },
  forum: { chat: makers, by: dmitri, how: 'bot', day: -13, hour: 13.5, title: 'Forum post' },
  openDay: {
    chat: makers,
    by: mei,
    how: 'bot',
    day: -8,
    hour: 8.5,
    title: 'Open day stand',
    limit: 60,
    expires: 14,
    preset: 'Event',
  },
  trial: { chat: makers, by: ada, how: 'bot', day: -6, hour: 17, title: 'Trial pass', limit: 5 },
  welding: {
    chat: makers,
    by: mei,
    how: 'bot',
    day: -4,
    hour: 18.3,
    title: 'Welding course',
    limit: 12,
    expires: 14,
    preset: 'Course',
  },
  boat: { chat: makers, by: robin, how: 'by hand', day: -1, hour: 10, title: 'Boat trip crew' },
  slipway: { chat: notes, by: ada, how: 'bot', day: -50, hour: 8, title: 'Slipway newsletter' },
  poster: { chat: notes, by: robin, how: 'by hand', day: -24, hour: 12, title: 'Harbour poster' },
  tides: { chat: notes, by: dmitri, how: 'bot', day: -12, hour: 7.2, title: 'Tide tables', expires: 45 },
  supporters: { chat: notes, by: ada, how: 'bot', day: -10, hour: 19.5, title: 'Supporters', price: 50 },
  radio: { chat: notes, by: dmitri, how: 'by hand', day: -1, hour: 9, title: 'Harbour radio' },
} as const satisfies Record<string, PlannedLink>;

/** `forumAgain` takes the place of `forum`, which had leaked. */
export type LinkKey = keyof typeof LINKS | 'forumAgain';

/** People who join with a link from that moment on, in so many hours. */
export interface Crowd extends Moment {
  link: LinkKey;
  hours: number;
  people: number;
  /** How many of a hundred leave again; absent for as many as usual. */
  leave?: number;
  /** By the link of a chat folder. */
  folder?: true;
}

export const CROWDS: readonly Crowd[] = [
  { link: 'fair', day: -52, hour: 10, hours: 8, people: 17 },
  { link: 'fair', day: -51, hour: 10, hours: 7, people: 8 },
  { link: 'pottery', day: -45, hour: 19, hours: 30, people: 9 },
  { link: 'laser', day: -25, hour: 19, hours: 4, people: 5 },
  { link: 'laser', day: -24, hour: 8, hours: 14, people: 6 },
  { link: 'laser', day: -22, hour: 10, hours: 30, people: 4 },
  // A post that many people shared.
  { link: 'newsletter', day: -16, hour: 7, hours: 15, people: 41, leave: 24 },
  { link: 'newsletter', day: -15, hour: 8, hours: 14, people: 9 },
  { link: 'raffle', day: -17, hour: 19.5, hours: 20, people: 3, leave: 0 },
  { link: 'forum', day: -13, hour: 14, hours: 60, people: 8 },
  { link: 'openDay', day: -8, hour: 10, hours: 8, people: 19 },
  { link: 'openDay', day: -7, hour: 10, hours: 7, people: 9 },
  { link: 'trial', day: -6, hour: 18, hours: 30, people: 5, leave: 0 },
  { link: 'welding', day: -4, hour: 18.6, hours: 40, people: 5 },
  { link: 'boat', day: -1, hour: 11, hours: 5, people: 3, leave: 0 },
  { link: 'flyer', day: -11, hour: 16, hours: 60, people: 5, folder: true },
  { link: 'slipway', day: -50, hour: 9, hours: 10, people: 12 },
  { link: 'tides', day: -12, hour: 8, hours: 12, people: 9 },
  { link: 'supporters', day: -10, hour: 20, hours: 70, people: 6, leave: 0 },
  { link: 'radio', day: -1, hour: 9.5, hours: 3, people: 2, leave: 0 },
];

/** Somebody every now and then. */
export interface Trickle {
  link: LinkKey;
  /** The first day and the last. */
  days: readonly [number, number];
  /** On average. */
  perDay: number;
}

export const TRICKLES: readonly Trickle[] = [
  { link: 'flyer', days: [-58, -30], perDay: 0.5 },
  { link: 'flyer', days: [-29, -1], perDay: 1.1 },
  { link: 'pottery', days: [-43, -26], perDay: 0.2 },
  { link: 'newsletter', days: [-19, -1], perDay: 0.5 },
  { link: 'bikes', days: [-20, -5], perDay: 0.8 },
  { link: 'board', days: [-15, -5], perDay: 0.8 },
  { link: 'own', days: [-18, -6], perDay: 0.3 },
  { link: 'sticker', days: [-17, -2], perDay: 0.4 },
  { link: 'friends', days: [-13, -2], perDay: 0.6 },
  { link: 'forumAgain', days: [-9, -1], perDay: 0.5 },
  { link: 'slipway', days: [-49, -1], perDay: 0.6 },
  { link: 'poster', days: [-24, -3], perDay: 0.4 },
  { link: 'tides', days: [-11, -1], perDay: 1.1 },
];

/** Workshop nights are Thursdays at seven: so many read the flyer there, at least and at most. In the last month it hung at the door. */
export const FLYER_READERS = { before: [2, 4], lastMonth: [6, 10] } as const;

/** A dozen accounts within ten minutes, removed two hours later; then the link was replaced. */
export const SPAM = { link: 'forum', day: -10, hour: 3.2, people: 12, removedBy: ada, noticed: 5.4 } as const;

/** Who asks to join by `newcomers`, and which part of them is declined. */
export const ASKING = { days: [-55, -2], perDay: 0.9, declined: 0.12 } as const;

/** Those who wait now, by how many hours ago they asked, and what they say of themselves. */
export const WAITING: readonly { hoursAgo: number; bio: string }[] = [
  { hoursAgo: 31, bio: 'Boatbuilder, retired. I fix clocks.' },
  { hoursAgo: 20, bio: 'Here for the pottery wheel 🏺' },
  { hoursAgo: 7, bio: '' },
  { hoursAgo: 3, bio: 'Mei told me about the welding course' },
];

/** Added by an administrator, without a link. */
export const ADDED: readonly (Moment & { by: Admin })[] = [
  { by: ada, day: -27, hour: 12 },
  { by: mei, day: -23, hour: 15.5 },
  { by: ada, day: -18, hour: 20.1 },
  { by: dmitri, day: -12, hour: 11 },
  { by: ada, day: -9, hour: 18 },
  { by: mei, day: -3, hour: 9.3 },
];

/** By a link that nobody can say which it was. */
export const UNKNOWN_JOINS: readonly Moment[] = [
  { day: -29, hour: 15 },
  { day: -21, hour: 22.4 },
  { day: -5, hour: 13 },
];

/** When the account read all links; it has done so just now, too. */
export const CENSUSES: readonly Moment[] = [
  { day: -57, hour: 6 },
  { day: -43, hour: 6 },
  { day: -29, hour: 6 },
  { day: -22, hour: 6 },
  { day: -15, hour: 6 },
  { day: -8, hour: 6 },
  { day: -1, hour: 6 },
];

/** Saved for everybody who may make links in the chat. Lifetimes in days. */
export const PRESETS: readonly {
  chat: number;
  name: string;
  days?: number;
  limit?: number;
  approval?: true;
}[] = [
  { chat: makers, name: 'Ask first', approval: true },
  { chat: makers, name: 'Course', days: 14, limit: 20 },
  { chat: makers, name: 'Event', days: 14 },
];
