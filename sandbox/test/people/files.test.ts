import { describe, expect, test } from 'vitest';
import { CAST } from '../../server/world/cast.ts';
import { botDialog } from '../../server/world/dialog.ts';
import { runFront } from './running-front.ts';

const layla = `/users/${CAST.layla}`;
const talk = botDialog(CAST.bot, CAST.layla);

describe('files', () => {
  test('a file can be sent, with words, and the bot may download it', async () => {
    const front = await runFront();
    const data = Buffer.from('title,limit\nAnna,1\n').toString('base64');
    const sent = await front.post(`${layla}/messages`, {
      document: { name: 'guests.csv', data },
      text: 'The guests',
    });
    expect(sent.body).toMatchObject({ fromId: CAST.layla, caption: 'The guests' });
    const file = front.world.messages.file(front.world.messages.of(talk)[0]?.documentFileId ?? '');
    expect(file).toMatchObject({ name: 'guests.csv', mimeType: 'text/csv', size: 19, data });
  });

  test('an empty file is refused, and so is one that is no Base64', async () => {
    const front = await runFront();
    const send = async (data: string) =>
      front.post(`${layla}/messages`, { document: { name: 'a.txt', data } });
    expect(await send('')).toMatchObject({
      status: 400,
      body: { error: 'FILE_PARTS_INVALID', message: 'That file is empty.' },
    });
    expect(await send('***')).toMatchObject({ status: 400, body: { error: 'BODY_INVALID' } });
  });

  test('a file may be much larger than anything else', async () => {
    const front = await runFront();
    const data = Buffer.alloc(2 * 1024 * 1024, 'x').toString('base64');
    expect(await front.post(`${layla}/messages`, { document: { name: 'a.txt', data } })).toMatchObject({
      status: 200,
    });
    expect(await front.post(`${layla}/presses`, { data })).toMatchObject({ status: 413 });
  });

  test('a file of another kind is only offered for download', async () => {
    const front = await runFront();
    const data = Buffer.from('<script>alert(1)</script>');
    const { fileId } = front.world.messages.addFile({ name: 'x.html', mimeType: 'text/html', data });
    const response = await fetch(`${front.root}/files/${fileId}`);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
  });
});
