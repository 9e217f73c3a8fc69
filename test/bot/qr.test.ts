import { createCanvas, loadImage } from '@napi-rs/canvas';
import { decodeQR } from 'qr/decode.js';
import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS, type Message, type Sandbox } from 'telegram-sandbox';
import { drawQr } from '../../src/bot/share/qr/draw-qr.ts';
import { makeLink } from './made-links.ts';
import type { Tester } from './person.ts';
import { startStage } from './stage.ts';

const LINK = 'https://t.me/+AbCdEfGhIjKlMnOp';

/** What a phone's camera makes of it. */
async function read(png: Buffer): Promise<string> {
  const image = await loadImage(png);
  const { width, height } = image;
  const ctx = createCanvas(width, height).getContext('2d');
  ctx.drawImage(image, 0, 0);
  return decodeQR({ width, height, data: Uint8Array.from(ctx.getImageData(0, 0, width, height).data) });
}

function photo(person: Tester): Promise<Message> {
  return vi.waitFor(() => {
    const sent = person.messages().findLast(({ photoFileId }) => photoFileId !== undefined);
    if (sent === undefined) throw new Error('no picture yet');
    return sent;
  }, 8_000);
}

function bytesOf(sandbox: Sandbox, { photoFileId = '' }: Message): Buffer {
  return Buffer.from(sandbox.world.messages.file(photoFileId)?.data ?? '', 'base64');
}

test('a link’s QR code is a picture that leads to the chat, and tells no name that only admins see', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { link } = await makeLink(stage, ada, { title: 'For the baker', usageLimit: 3 });
  await ada.press('More');
  await ada.press('QR code');
  const sent = await photo(ada);
  expect(await read(bytesOf(stage.sandbox, sent))).toBe(link);
  expect(sent.caption).toContain('Harbour Makers');
  expect(sent.caption).toContain(link);
  expect(sent.caption).toContain('For 3 people');
  expect(sent.caption).not.toContain('baker');
});

test.each([
  'Harbour Makers',
  '🎨 Мастерская «Гавань» · самое длинное название из всех 🚢🇵🇹👩‍🔬',
  'مقهى الميناء 🌙 للمصممين',
  'בית מלאכה Harbour',
  '港湾制造者',
  'W'.repeat(255),
  '',
])('whatever the chat is called (%s), the picture can be read', async (title) => {
  const lines = ['Until Fri, 27 Nov 2026, 18:00 (UTC+1)', 'For 10 people', 'Admins approve each request'];
  expect(await read(await drawQr({ link: LINK, title, lines }))).toBe(LINK);
});

test('a code that was asked for too late is refused with a sentence', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { link } = await makeLink(stage, ada);
  await ada.press('More');
  const { messageId, data } = ada.button('QR code');
  stage.sandbox.world.links.edit(CAST.robin, CAST_CHATS.makers, link, { revoked: true });
  stage.deps.operations.refresh(CAST_CHATS.makers);
  await vi.waitFor(async () => {
    const stored = await stage.store.links.list(
      { peerId: CAST_CHATS.makers, actorId: CAST.ada, state: 'revoked', text: null },
      { from: 'newest', limit: 1 },
      new Date(),
    );
    expect(stored.links).toHaveLength(1);
  }, 10_000);
  expect((await ada.pressData(messageId, data)).text).toContain('no longer works');
  expect(ada.messages().some(({ photoFileId }) => photoFileId !== undefined)).toBe(false);
});
