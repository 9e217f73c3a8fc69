import { describe, expect, test } from 'vitest';
import { startStage, type Answer, type Stage } from './harness.ts';

async function upload({ root, bot, ada }: Stage, method: string, field: string, bytes: string, caption = '') {
  const form = new FormData();
  form.set('chat_id', String(ada.id));
  form.set('caption', caption);
  form.set(field, new Blob([bytes], { type: 'text/plain' }), 'a.txt');
  const response = await fetch(`${root}/bot${bot.botToken}/${method}`, { method: 'POST', body: form });
  const answer: Answer = JSON.parse(await response.text());
  return answer;
}

describe('files', () => {
  test('a document of 1024 characters of caption is fine, one more is not', async () => {
    const stage = await startStage();
    expect(await upload(stage, 'sendDocument', 'document', 'hi', 'x'.repeat(1024))).toMatchObject({
      ok: true,
    });
    expect(await upload(stage, 'sendDocument', 'document', 'hi', 'x'.repeat(1025))).toMatchObject({
      ok: false,
      description: 'Bad Request: message caption is too long',
    });
  });

  test('what is no picture is no photo, and an empty file is no file', async () => {
    const stage = await startStage();
    expect(await upload(stage, 'sendPhoto', 'photo', 'not a picture')).toMatchObject({
      description: 'Bad Request: IMAGE_PROCESS_FAILED',
    });
    expect(await upload(stage, 'sendDocument', 'document', '')).toMatchObject({
      description: 'Bad Request: file must be non-empty',
    });
    expect(stage.world.state.files).toEqual([]);
  });

  test.each([
    ['sendPhoto', {}, 'there is no photo in the request'],
    ['sendDocument', { document: 'attach://nothing' }, 'there is no document in the request'],
    ['sendDocument', { document: 'AAAA' }, 'wrong file identifier/HTTP URL specified'],
    ['sendPhoto', { photo: 'https://example.com/a.png' }, 'failed to get HTTP URL content'],
    ['getFile', {}, 'file_id not specified'],
    ['getFile', { file_id: 'AAAA' }, 'invalid file_id'],
  ])('%s with %j is refused', async (method, params, words) => {
    const { call, ada } = await startStage();
    expect(await call(method, { chat_id: ada.id, ...params })).toMatchObject({
      status: 400,
      description: `Bad Request: ${words}`,
    });
  });

  test('only the bot downloads, and only what is there', async () => {
    const stage = await startStage();
    await upload(stage, 'sendDocument', 'document', 'hello');
    const { root, bot } = stage;
    const get = async (path: string, token = bot.botToken) =>
      (await fetch(`${root}/file/bot${token}/${path}`)).status;
    expect(await get('documents/file_0.txt')).toBe(200);
    expect(await get('documents/file_0.txt', '1:x')).toBe(401);
    expect(await get('documents/file_9.txt')).toBe(404);
  });

  test("a photo's text is its caption", async () => {
    const stage = await startStage();
    const { result } = await upload(stage, 'sendDocument', 'document', 'hello', 'A file');
    const edit = { chat_id: stage.ada.id, message_id: result.message_id };
    expect(await stage.call('editMessageText', { ...edit, text: 'x' })).toMatchObject({
      description: 'Bad Request: there is no text in the message to edit',
    });
    expect((await stage.call('editMessageCaption', { ...edit, caption: 'New' })).result.caption).toBe('New');
    expect((await stage.call('editMessageCaption', edit)).result).not.toHaveProperty('caption');
  });
});
