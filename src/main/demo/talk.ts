import { CAST } from 'telegram-sandbox';
import { makers, notes, TOMAS, type Admin, type Moment } from './script.ts';

const { ada, dmitri, lea, mei } = CAST;

/** What people said meanwhile. */
export const TALK: readonly (Moment & { chat: number; by: Admin; text: string })[] = [
  {
    chat: makers,
    by: ada,
    day: -29,
    hour: 10.5,
    text: 'The new flyer is up, with a link that lets people in.',
  },
  {
    chat: makers,
    by: mei,
    day: -25,
    hour: 18.4,
    text: 'Laser cutter course: the link is in the shop window.',
  },
  { chat: makers, by: TOMAS, day: -20, hour: 11.3, text: 'Bike kitchen opens on Saturday. Bring tyres!' },
  {
    chat: makers,
    by: dmitri,
    day: -16,
    hour: 23,
    text: 'Forty people in a day. Somebody shared the newsletter 😳',
  },
  {
    chat: makers,
    by: mei,
    day: -10,
    hour: 5.6,
    text: 'A wave of spam tonight! Thanks for throwing them out, Ada.',
  },
  {
    chat: makers,
    by: dmitri,
    day: -10,
    hour: 8.3,
    text: 'It was the link in the forum post. I replaced it.',
  },
  { chat: makers, by: lea, day: -8, hour: 17.5, text: 'What a lovely open day ❤️' },
  {
    chat: makers,
    by: ada,
    day: -4,
    hour: 12.2,
    text: 'Tomás moves to Porto. Thank you for the bike kitchen!',
  },
  { chat: makers, by: mei, day: -1, hour: 19, text: 'Three places left in the welding course.' },
  { chat: notes, by: ada, day: -50, hour: 8.2, text: 'The slipway newsletter is out.' },
  { chat: notes, by: dmitri, day: -12, hour: 7.4, text: 'Tide tables for the next weeks, as every month.' },
];
