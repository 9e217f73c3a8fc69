import { describe, expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { botDialog, chatDialog } from '../../server/world/dialog.ts';
import type { WorldEvent } from '../../server/world/types.ts';
import { stillWorld } from './still-world.ts';

const talk = botDialog(CAST.bot, CAST.layla);
const KEYBOARD = [
  [
    { text: 'Go', callback_data: 'go' },
    { text: 'Site', url: 'https://example.org' },
  ],
];

function started() {
  const world = stillWorld();
  world.messages.send(talk, { fromId: CAST.layla, text: '/start' });
  const { id } = world.messages.send(talk, { fromId: CAST.bot, text: 'Hello', inlineKeyboard: KEYBOARD });
  return { world, id };
}

describe('a talk with a bot', () => {
  test('is begun by the person', () => {
    const world = stillWorld();
    expect(() => world.messages.send(talk, { fromId: CAST.bot, text: 'Psst' })).toThrow('PEER_ID_INVALID');
    world.messages.send(talk, { fromId: CAST.layla, text: 'Hello' });
    expect(world.messages.send(talk, { fromId: CAST.bot, text: 'Hello' }).id).toBe(2);
  });

  test('is over while the bot is blocked', () => {
    const { world } = started();
    world.bots.setBlocked(CAST.bot, CAST.layla, true);
    expect(() => world.messages.send(talk, { fromId: CAST.bot, text: 'Hm' })).toThrow('USER_IS_BLOCKED');
    expect(() => world.messages.send(talk, { fromId: CAST.layla, text: 'Hm' })).toThrow('YOU_BLOCKED_USER');
    world.bots.setBlocked(CAST.bot, CAST.layla, false);
    expect(world.messages.send(talk, { fromId: CAST.bot, text: 'Hm' }).text).toBe('Hm');
  });
});

describe('writing in chats', () => {
  test.each([
    ['a stranger to a private chat', CAST_CHATS.makers, CAST.layla, 'CHANNEL_PRIVATE'],
    ['a stranger to a public chat', CAST_CHATS.open, CAST.layla, 'CHAT_WRITE_FORBIDDEN'],
    ['a subscriber of a channel', CAST_CHATS.notes, CAST.jonas, 'CHAT_WRITE_FORBIDDEN'],
  ])('%s may not', (_who, peerId, fromId, refusal) => {
    const world = stillWorld();
    expect(() => world.messages.send(chatDialog(peerId), { fromId, text: 'Hi' })).toThrow(refusal);
  });
});

describe('editing', () => {
  test('takes the buttons away unless they are given again', () => {
    const { world, id } = started();
    const kept = world.messages.edit(talk, id, { text: 'A', inlineKeyboard: KEYBOARD });
    expect(kept).toMatchObject({ text: 'A', inlineKeyboard: KEYBOARD, editDate: world.clock.now() });
    expect(world.messages.edit(talk, id, { text: 'B' })).not.toHaveProperty('inlineKeyboard');
    expect(() => world.messages.edit(talk, 99, { text: 'C' })).toThrow('MESSAGE_ID_INVALID');
  });

  test('what was deleted is gone', () => {
    const { world, id } = started();
    expect(world.messages.delete(talk, id)).toBe(true);
    expect(world.messages.delete(talk, id)).toBe(false);
    expect(() => world.messages.press(CAST.layla, talk, id, 'go')).toThrow('MESSAGE_ID_INVALID');
  });
});

describe('pressing a button', () => {
  test('takes a button of the message as it is now', () => {
    const { world, id } = started();
    expect(world.messages.press(CAST.layla, talk, id, 'go')).toMatchObject({ botId: CAST.bot, data: 'go' });
    world.messages.edit(talk, id, { inlineKeyboard: [[{ text: 'On', callback_data: 'on' }]] });
    expect(() => world.messages.press(CAST.layla, talk, id, 'go')).toThrow('DATA_INVALID');
    expect(() => world.messages.press(CAST.sam, talk, id, 'on')).toThrow('MESSAGE_ID_INVALID');
  });

  test('is answered once, by that bot, within 15 seconds', () => {
    const { world, id } = started();
    const first = world.messages.press(CAST.layla, talk, id, 'go');
    expect(() => world.messages.answer(CAST.robin, first.id, {})).toThrow('QUERY_ID_INVALID');
    world.clock.move(15);
    world.messages.answer(CAST.bot, first.id, { text: 'Done' });
    expect(world.messages.answerOf(first.id)).toEqual({ text: 'Done' });
    expect(() => world.messages.answer(CAST.bot, first.id, {})).toThrow('QUERY_ID_INVALID');
    const late = world.messages.press(CAST.layla, talk, id, 'go');
    world.clock.move(16);
    expect(() => world.messages.answer(CAST.bot, late.id, {})).toThrow('QUERY_ID_INVALID');
  });
});

test('everybody hears of everything in the same order, whatever a listener does in between', () => {
  const { world } = started();
  const heard: string[] = [];
  const note = (event: WorldEvent): void => {
    if (event.type === 'message') heard.push(event.message.text ?? '');
  };
  world.subscribe((event) => {
    note(event);
    if (event.type === 'message' && event.message.text === 'Ping') {
      world.messages.send(talk, { fromId: CAST.bot, text: 'Pong' });
    }
  });
  world.subscribe(note);
  world.messages.send(talk, { fromId: CAST.layla, text: 'Ping' });
  expect(heard).toEqual(['Ping', 'Ping', 'Pong', 'Pong']);
});
