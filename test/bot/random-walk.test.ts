import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS, type Message } from 'telegram-sandbox';
import { createRandom, type Random } from '../chaos/random.ts';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';

const STEPS = 80;

const TEXTS = [
  'Spring meetup',
  'x'.repeat(200),
  '🎉',
  '3d',
  '05/06',
  'at 5',
  'this weekend',
  'friday, saturday',
  'until 18h',
  '20 people',
  'ten',
  '10-20 people',
  '1e9',
  'ask first',
  'yes',
  'no',
  'none',
  'skip',
  'back',
  'cancel',
  'Harbour',
  'harbour notes',
  '@open_harbour',
  String(CAST_CHATS.makers),
  'for Harbour Makers',
  '/cancel',
  '/start',
  '/newlink',
  '/help',
  '/links',
  '/nonsense',
  '/timezone',
  '/timezone Tokyo',
  '/newlink Party x10',
  '/newlink 20 people, 30 people',
  'Ask me step by step',
  'until friday',
];

/** What Telegram itself refuses: buttons that are gone by the time they are pressed, and a picker that isn't there. */
const TOO_LATE = /DATA_INVALID|chat-shares/;

test.each([1, 2, 3])(
  'whatever somebody taps and types, one message asks, and every tap is answered (%s)',
  { timeout: 60_000 },
  async (seed) => {
    const stage = await startStage();
    const ada = stage.person(CAST.ada);
    const random = createRandom(seed);
    await ada.say('/start');
    for (let step = 0; step < STEPS; step += 1) {
      await act(stage, ada, random).catch((error: unknown) => {
        if (!TOO_LATE.test(String(error))) throw error;
      });
      await stage.inbox.idle();
      // A new message is there before the old one goes.
      await vi.waitFor(() => expect(ada.messages().filter(asks).length).toBeLessThanOrEqual(1), 5_000);
    }
    expect(stage.log.filter(({ level }) => level === 'error')).toEqual([]);
  },
);

/** Taps one of the newest buttons, mostly; or writes, picks a chat, or has the bot restarted. */
async function act(stage: Stage, person: Tester, random: Random): Promise<void> {
  const what = random.next();
  if (what < 0.05) return stage.restart();
  if (what < 0.15) return person.pickChat(1, CAST_CHATS.makers);
  const presses = person
    .messages()
    .slice(-4)
    .flatMap(({ id, inlineKeyboard = [] }) =>
      inlineKeyboard.flat().flatMap(({ callback_data: data }) => (data === undefined ? [] : [{ id, data }])),
    );
  const press = presses[random.between(0, Math.max(presses.length - 1, 0))];
  if (what < 0.45 || press === undefined) {
    return person.say(TEXTS[random.between(0, TEXTS.length - 1)] ?? '/start');
  }
  await person.pressData(press.id, press.data);
}

/** Whether it has buttons of a draft, or brought Telegram's chat picker. */
function asks({ inlineKeyboard = [], replyKeyboard }: Message): boolean {
  const picker = replyKeyboard !== undefined && 'keyboard' in replyKeyboard;
  return picker || inlineKeyboard.flat().some(({ callback_data }) => callback_data?.startsWith('q:'));
}
