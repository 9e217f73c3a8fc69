import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Bot, GrammyError, InlineKeyboard, InputFile, Keyboard } from 'grammy';
import { describe, expect, test, vi } from 'vitest';
import { botDialog } from '../../server/world/dialog.ts';
import { onEnd, startStage, type Stage } from './harness.ts';

/** A PNG of 1×1. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function grammyBot(stage: Stage): Bot {
  return new Bot(stage.bot.botToken, { client: { apiRoot: stage.root } });
}

describe('an unpatched grammY bot', () => {
  test('polls, answers a command and a button, and stops', async () => {
    const stage = await startStage();
    const bot = grammyBot(stage);
    bot.command('newlink', (ctx) =>
      ctx.reply('<b>Sure?</b>', {
        parse_mode: 'HTML',
        reply_markup: new InlineKeyboard().text('Yes', 'yes'),
      }),
    );
    bot.callbackQuery('yes', async (ctx) => {
      await ctx.answerCallbackQuery({ text: 'Done' });
      await ctx.editMessageText('Made');
    });
    const running = bot.start();
    onEnd(() => bot.stop());
    stage.say('/newlink');
    await vi.waitFor(() =>
      expect(stage.talk().at(-1)).toMatchObject({
        text: 'Sure?',
        entities: [{ type: 'bold', offset: 0, length: 5 }],
        inlineKeyboard: [[{ text: 'Yes', callback_data: 'yes' }]],
      }),
    );
    const card = stage.talk().at(-1);
    const { id } = stage.world.messages.press(
      stage.ada.id,
      botDialog(stage.bot.id, stage.ada.id),
      card?.id ?? 0,
      'yes',
    );
    await vi.waitFor(() => expect(stage.talk().at(-1)).toMatchObject({ id: card?.id, text: 'Made' }));
    expect(stage.world.messages.answerOf(id)).toEqual({ text: 'Done' });
    await bot.stop();
    await running;
    expect(stage.world.bots.queue(stage.bot.id)).toEqual([]);
  });

  test('uploads a photo and a document, and downloads what it sent', async () => {
    const stage = await startStage();
    const { api } = grammyBot(stage);
    const photo = await api.sendPhoto(stage.ada.id, new InputFile(PIXEL, 'qr.png'), {
      caption: '*Scan* me',
      parse_mode: 'MarkdownV2',
      reply_markup: new InlineKeyboard().text('Back', 'back'),
    });
    expect(photo).toMatchObject({
      photo: [{ width: 1, height: 1, file_size: PIXEL.length }],
      caption: 'Scan me',
      caption_entities: [{ type: 'bold', offset: 0, length: 4 }],
      reply_markup: { inline_keyboard: [[{ text: 'Back', callback_data: 'back' }]] },
    });

    // Longer than one chunk of a stream, and not text.
    const bytes = Buffer.alloc(300_000, 'sep;"🔑"\r\n--x');
    const sent = await api.sendDocument(stage.ada.id, new InputFile(bytes, 'Ünits audit.csv'));
    expect(sent.document).toMatchObject({
      file_name: 'Ünits audit.csv',
      mime_type: 'text/csv',
      file_size: bytes.length,
    });
    const file = await api.getFile(sent.document.file_id);
    expect(file).toMatchObject({ file_size: bytes.length, file_path: 'documents/file_1.csv' });
    const download = await fetch(`${stage.root}/file/bot${stage.bot.botToken}/${file.file_path}`);
    expect(Buffer.from(await download.arrayBuffer()).equals(bytes)).toBe(true);

    const again = await api.sendDocument(stage.ada.id, sent.document.file_id, { caption: 'Again' });
    expect(again.document.file_unique_id).toBe(sent.document.file_unique_id);
  });

  test('streams a file from disk, and puts another photo into a message', async () => {
    const stage = await startStage();
    const { api } = grammyBot(stage);
    const path = fileURLToPath(import.meta.url);
    const sent = await api.sendDocument(stage.ada.id, new InputFile(createReadStream(path), 'test.txt'));
    expect(sent.document.mime_type).toBe('text/plain');
    expect(stage.world.messages.file(sent.document.file_id)?.size).toBeGreaterThan(1_000);

    const { message_id } = await api.sendPhoto(stage.ada.id, new InputFile(PIXEL, 'a.png'), {
      caption: 'One',
    });
    const edited = await api.editMessageMedia(stage.ada.id, message_id, {
      type: 'photo',
      media: new InputFile(PIXEL, 'b.png'),
      caption: 'Two',
    });
    expect(edited).toMatchObject({ message_id, caption: 'Two' });
    const captioned = await api.editMessageCaption(stage.ada.id, message_id, { caption: 'Three' });
    expect(captioned).toMatchObject({ caption: 'Three', photo: [{ width: 1 }] });
  });

  test('is told when another one polls', async () => {
    const stage = await startStage();
    const first = grammyBot(stage);
    const started = new Promise<void>((resolve) => {
      void first.start({ onStart: () => resolve() }).catch((error: unknown) => failed(error));
    });
    let failed: (error: unknown) => void = () => undefined;
    const failure = new Promise<unknown>((resolve) => (failed = resolve));
    await started;
    stage.say('so that the first one has polled');
    await vi.waitFor(() => expect(stage.world.bots.queue(stage.bot.id)).toEqual([]));
    const second = stage.call('getUpdates', { timeout: 50 });
    expect(await failure).toMatchObject({ error_code: 409, method: 'getUpdates' });
    stage.say('for the second');
    expect((await second).result).toMatchObject([{ message: { text: 'for the second' } }]);
  });

  test('sets its menu, its texts and a chat picker', async () => {
    const stage = await startStage();
    const { api } = grammyBot(stage);
    const commands = [{ command: 'newlink', description: 'Make a link' }];
    await api.setMyCommands(commands, { scope: { type: 'all_private_chats' } });
    expect(await api.getMyCommands({ scope: { type: 'all_private_chats' } })).toEqual(commands);
    await api.setMyShortDescription('Short');
    expect(await api.getMyShortDescription()).toEqual({ short_description: 'Short' });
    const picker = new Keyboard().requestChat('Pick', 1, { chat_is_channel: false }).resized();
    await api.sendMessage(stage.ada.id, 'Which?', { reply_markup: picker });
    expect(stage.talk().at(-1)?.replyKeyboard).toMatchObject({
      keyboard: [[{ text: 'Pick', request_chat: { request_id: 1, chat_is_channel: false } }]],
      resize_keyboard: true,
    });
  });

  test('sees errors with their code, words and parameters', async () => {
    const stage = await startStage();
    const { api } = grammyBot(stage);
    const failure = (promise: Promise<unknown>) =>
      promise.then(
        () => undefined,
        (error: unknown) => error,
      );
    const error = await failure(api.sendMessage(stage.bert.id, 'x'));
    expect(error).toBeInstanceOf(GrammyError);
    expect(error).toMatchObject({
      error_code: 403,
      description: "Forbidden: bot can't initiate conversation with a user",
      method: 'sendMessage',
    });
    stage.world.faults.add({ method: 'sendPhoto', kind: 'flood', seconds: 3 });
    expect(await failure(api.sendPhoto(stage.ada.id, new InputFile(PIXEL)))).toMatchObject({
      error_code: 429,
      parameters: { retry_after: 3 },
    });
  });
});
