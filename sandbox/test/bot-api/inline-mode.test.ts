import { Bot, GrammyError, InlineKeyboard, InlineQueryResultBuilder } from 'grammy';
import { describe, expect, test, vi } from 'vitest';
import type { InlineAnswer } from '../../server/world/types.ts';
import { botDialog } from '../../server/world/dialog.ts';
import { addChat, onEnd, startStage, type Stage } from './harness.ts';

type Chat = ReturnType<typeof addChat>;

const article = (id: string, text = `Text of ${id}`) =>
  InlineQueryResultBuilder.article(id, `Title of ${id}`, {
    description: 'About it',
    reply_markup: new InlineKeyboard().url('Join', 'https://t.me/+abc').text('Ping', `ping ${id}`),
  }).text(`<b>${text}</b>`, { parse_mode: 'HTML' });

/** A bot that answers each query with two articles, and counts how often it was asked. */
async function inlineBot(stage: Stage, options: object = { cache_time: 0, is_personal: true }) {
  const bot = new Bot(stage.bot.botToken, { client: { apiRoot: stage.root } });
  const asked: string[] = [];
  const chosen: unknown[] = [];
  bot.on('inline_query', async (ctx) => {
    asked.push(`${ctx.inlineQuery.from.first_name} ${ctx.inlineQuery.query}`);
    await ctx.answerInlineQuery([article('one'), article('two')], options);
  });
  bot.on('chosen_inline_result', (ctx) => void chosen.push(ctx.chosenInlineResult));
  bot.on('callback_query', async (ctx) => {
    await ctx.editMessageText('Changed', { reply_markup: new InlineKeyboard().text('Again', 'ping') });
    await ctx.answerCallbackQuery('Done');
  });
  void bot.start();
  onEnd(() => bot.stop());
  return { bot, asked, chosen };
}

function ask(stage: Stage, chat: Chat, query: string, userId = stage.ada.id): string {
  return stage.world.inline.ask(userId, chat.dialog, { botId: stage.bot.id, query }).id;
}

async function answerTo(stage: Stage, queryId: string): Promise<InlineAnswer> {
  return vi.waitFor(() => {
    const answer = stage.world.inline.answerOf(queryId);
    if (!answer) throw new Error('not answered yet');
    return answer;
  });
}

describe('inline mode', () => {
  test('what a person types after @bot reaches it, and what they pick is sent in their name', async () => {
    const stage = await startStage();
    const { asked, chosen } = await inlineBot(stage);
    const group = addChat(stage, 'supergroup', null);
    const queryId = ask(stage, group, 'spring');
    expect(await answerTo(stage, queryId)).toMatchObject({
      results: [{ id: 'one', title: 'Title of one', description: 'About it' }, { id: 'two' }],
    });
    expect(asked).toEqual(['Ada spring']);

    const sent = stage.world.inline.choose(stage.ada.id, queryId, 'two');
    expect(stage.world.messages.of(group.dialog).at(-1)).toMatchObject({
      fromId: stage.ada.id,
      viaBotId: stage.bot.id,
      text: 'Text of two',
      entities: [{ type: 'bold', offset: 0, length: 11 }],
    });
    await vi.waitFor(() =>
      expect(chosen).toMatchObject([
        {
          result_id: 'two',
          query: 'spring',
          inline_message_id: sent.inlineMessageId,
          from: { first_name: 'Ada' },
        },
      ]),
    );
  });

  test('the bot edits by inline_message_id what others sent, and answers presses on it', async () => {
    const stage = await startStage();
    const { bot } = await inlineBot(stage);
    const group = addChat(stage, 'supergroup', null);
    const queryId = ask(stage, group, '');
    await answerTo(stage, queryId);
    const { id, inlineMessageId = '' } = stage.world.inline.choose(stage.ada.id, queryId, 'one');
    const shown = () => stage.world.messages.find(group.dialog, id);

    const press = stage.world.messages.press(stage.ada.id, group.dialog, id, 'ping one');
    await vi.waitFor(() => expect(stage.world.messages.answerOf(press.id)).toEqual({ text: 'Done' }));
    expect(shown()).toMatchObject({
      text: 'Changed',
      viaBotId: stage.bot.id,
      inlineKeyboard: [[{ text: 'Again' }]],
    });

    expect(await bot.api.editMessageTextInline(inlineMessageId, 'No buttons')).toBe(true);
    expect(shown()).toMatchObject({ text: 'No buttons' });
    expect(shown()?.inlineKeyboard).toBeUndefined();
    await expect(bot.api.editMessageTextInline(inlineMessageId, 'No buttons')).rejects.toThrow(
      'not modified',
    );
    expect(
      await bot.api.editMessageReplyMarkupInline(inlineMessageId, {
        reply_markup: new InlineKeyboard().text('A', 'a'),
      }),
    ).toBe(true);

    stage.world.messages.delete(group.dialog, id);
    for (const gone of [inlineMessageId, 'nonsense', '']) {
      await expect(bot.api.editMessageTextInline(gone, 'x')).rejects.toThrow('MESSAGE_ID_INVALID');
    }
  });

  test('a message without buttons has no id to edit it by', async () => {
    const stage = await startStage();
    const bot = new Bot(stage.bot.botToken, { client: { apiRoot: stage.root } });
    const group = addChat(stage, 'supergroup', null);
    const queryId = ask(stage, group, '');
    await bot.api.answerInlineQuery(queryId, [InlineQueryResultBuilder.article('a', 'A').text('Plain')]);
    expect(stage.world.inline.choose(stage.ada.id, queryId, 'a').inlineMessageId).toBeUndefined();
    const updates: object[] = await stage.updates();
    expect(updates.at(-1)).toMatchObject({ chosen_inline_result: { result_id: 'a' } });
    expect(updates.at(-1)).not.toHaveProperty('chosen_inline_result.inline_message_id');
  });

  test('Telegram itself repeats an answer within its cache time: to everybody, unless it is personal', async () => {
    const stage = await startStage();
    const { asked } = await inlineBot(stage, { cache_time: 60 });
    const group = addChat(stage, 'supergroup', null);
    stage.world.chats.addMember(stage.ada.id, group.peerId, stage.bert.id);
    await answerTo(stage, ask(stage, group, 'a'));
    expect(stage.world.inline.answerOf(ask(stage, group, 'a', stage.bert.id))?.results).toHaveLength(2);
    expect(asked).toEqual(['Ada a']);
    stage.world.clock.move(61);
    await answerTo(stage, ask(stage, group, 'a', stage.bert.id));
    expect(asked).toEqual(['Ada a', 'Bert a']);
  });

  test('a personal answer is repeated to the same person only', async () => {
    const stage = await startStage();
    const { asked } = await inlineBot(stage, { cache_time: 60, is_personal: true });
    const group = addChat(stage, 'supergroup', null);
    stage.world.chats.addMember(stage.ada.id, group.peerId, stage.bert.id);
    await answerTo(stage, ask(stage, group, 'a'));
    expect(stage.world.inline.answerOf(ask(stage, group, 'a'))).toBeDefined();
    await answerTo(stage, ask(stage, group, 'a', stage.bert.id));
    expect(asked).toEqual(['Ada a', 'Bert a']);
  });

  test('an answer has a button to the bot, or more of them at an offset, and is refused when it is wrong', async () => {
    const stage = await startStage();
    const { api } = new Bot(stage.bot.botToken, { client: { apiRoot: stage.root } });
    const group = addChat(stage, 'supergroup', null);
    const queryId = ask(stage, group, '');
    const refusal = (results: Parameters<typeof api.answerInlineQuery>[1], other = {}): Promise<string> =>
      api.answerInlineQuery(queryId, results, other).then(
        () => 'accepted',
        (error: unknown) => (error instanceof GrammyError ? error.description : String(error)),
      );
    expect(await refusal([article('a'), article('a')])).toBe('Bad Request: RESULT_ID_DUPLICATE');
    expect(await refusal([article('x'.repeat(65))])).toBe('Bad Request: RESULT_ID_INVALID');
    expect(await refusal(Array.from({ length: 51 }, (_, index) => article(`${index}`)))).toMatch(/too many/);
    expect(await refusal([], { button: { text: 'Open', start_parameter: 'not valid' } })).toMatch(
      /START_PARAM/,
    );
    expect(
      await refusal([InlineQueryResultBuilder.gif('g', 'https://e.org/a.gif', 'https://e.org/a.jpg')]),
    ).toMatch(/not supported/);
    const button = { text: 'Make a link', start_parameter: 'new' };
    expect(await refusal([article('a')], { button, next_offset: '1' })).toBe('accepted');
    expect(await answerTo(stage, queryId)).toMatchObject({
      button: { text: 'Make a link', startParameter: 'new' },
      nextOffset: '1',
    });
    expect(await refusal([])).toMatch(/query is too old/);
    const late = ask(stage, group, 'late');
    stage.world.clock.move(16);
    await expect(api.answerInlineQuery(late, [])).rejects.toThrow('query is too old');
  });

  test('says where the person types, and tells a bot what was sent via it', async () => {
    const stage = await startStage();
    const channel = addChat(stage, 'channel');
    const group = addChat(stage, 'supergroup', null);
    const places = [channel.dialog, group.dialog, botDialog(stage.bot.id, stage.ada.id)];
    for (const place of places)
      stage.world.inline.ask(stage.ada.id, place, { botId: stage.bot.id, query: 'x' });
    const updates: { inline_query?: { chat_type: string } }[] = await stage.updates();
    expect(updates.flatMap(({ inline_query: query }) => query?.chat_type ?? [])).toEqual([
      'channel',
      'supergroup',
      'sender',
    ]);
    const queryId = ask(stage, group, '');
    await stage.call('answerInlineQuery', { inline_query_id: queryId, results: [article('one')] });
    stage.world.inline.choose(stage.ada.id, queryId, 'one');
    expect(await stage.updates()).toContainEqual(
      expect.objectContaining({
        message: expect.objectContaining({ via_bot: expect.objectContaining({ username: 'latch_bot' }) }),
      }),
    );
  });

  test('is off, or tells nothing of what was picked, if its owner says so', async () => {
    const stage = await startStage();
    const group = addChat(stage, 'supergroup', null);
    expect((await stage.call('getMe')).result).toMatchObject({ supports_inline_queries: true });
    stage.world.bots.update(stage.bot.id, { inlineMode: 'without_feedback' });
    const queryId = ask(stage, group, '');
    await stage.call('answerInlineQuery', { inline_query_id: queryId, results: [article('one')] });
    stage.world.inline.choose(stage.ada.id, queryId, 'one');
    const updates: object[] = await stage.updates();
    expect(updates.filter((update) => 'chosen_inline_result' in update)).toEqual([]);

    stage.world.bots.update(stage.bot.id, { inlineMode: 'off' });
    expect((await stage.call('getMe')).result).toMatchObject({ supports_inline_queries: false });
    expect(() => ask(stage, group, '')).toThrow('BOT_INLINE_DISABLED');
  });
});
