/** Requests that no honest client makes: each is refused, costs little, and the front goes on serving the others. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { onEnd, startStage, type Stage } from './harness.ts';

const KIBIBYTE = 1024;
const MEBIBYTE = 1024 * KIBIBYTE;

async function stillServes({ call }: Stage): Promise<void> {
  expect((await call('getMe')).ok).toBe(true);
}

async function dial({ root }: Stage): Promise<Socket> {
  const socket = connect(Number(new URL(root).port), '127.0.0.1');
  onEnd(() => void socket.destroy());
  socket.on('error', () => undefined).resume();
  await once(socket, 'connect');
  return socket;
}

/** Sends bytes as the body of a multipart request. */
async function post({ root, bot }: Stage, body: string | Uint8Array<ArrayBuffer>): Promise<number> {
  const response = await fetch(`${root}/bot${bot.botToken}/sendDocument`, {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    body,
  });
  return response.status;
}

function part(name: string, content: string, fileName?: string): string {
  const file = fileName === undefined ? '' : `; filename="${fileName}"`;
  return `--b\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n${content}\r\n`;
}

describe('uploads', () => {
  test.each([
    ['in the middle of a file', part('document', 'half a fi', 'a.txt').slice(0, -2)],
    ['in the middle of the headers', '--b\r\ncontent-disposition: form-da'],
    ['before the last delimiter', part('chat_id', '1')],
    ['before anything', ''],
  ])('a body that ends %s is refused', async (_where, body) => {
    const stage = await startStage();
    expect(await post(stage, body)).toBe(400);
    await stillServes(stage);
  });

  test('a client that hangs up in the middle of an upload leaves nothing behind', async () => {
    const stage = await startStage({ maxBytesInFlight: 2 * MEBIBYTE });
    for (let times = 0; times < 3; times += 1) {
      const socket = await dial(stage);
      const head = `POST /bot${stage.bot.botToken}/sendDocument HTTP/1.1\r\nhost: x\r\n`;
      socket.write(
        `${head}content-type: multipart/form-data; boundary=b\r\ncontent-length: ${9 * MEBIBYTE}\r\n\r\n`,
      );
      socket.write(Buffer.alloc(MEBIBYTE));
      socket.end();
      await once(socket, 'close');
    }
    expect(await post(stage, new Uint8Array(MEBIBYTE))).toBe(400);
    await stillServes(stage);
  });

  test.each([
    ['eleven files', Array.from({ length: 11 }, (_, index) => part(`f${index}`, 'x', 'x.txt')).join('')],
    ['hundreds of fields', Array.from({ length: 300 }, (_, index) => part(`f${index}`, 'x')).join('')],
    ['a field of two megabytes', part('caption', 'x'.repeat(2 * MEBIBYTE))],
  ])('%s are too much', async (_what, parts) => {
    const stage = await startStage();
    expect(await post(stage, `${parts}--b--\r\n`)).toBe(413);
    expect(stage.world.state.files).toEqual([]);
    await stillServes(stage);
  });

  test('a body of which too much is announced is refused before it is read', async () => {
    const stage = await startStage();
    const socket = await dial(stage);
    socket.write(
      `POST /bot${stage.bot.botToken}/sendDocument HTTP/1.1\r\nhost: x\r\n` +
        `content-type: multipart/form-data; boundary=b\r\ncontent-length: ${60 * MEBIBYTE}\r\n\r\n`,
    );
    const [head] = await once(socket, 'data');
    expect(String(head)).toMatch(/^HTTP\/1\.1 413 /);
    await stillServes(stage);
  });

  test('more than fits into memory at the same time is told to come back', async () => {
    const stage = await startStage({ maxBytesInFlight: MEBIBYTE });
    expect(await post(stage, new Uint8Array(2 * MEBIBYTE))).toBe(429);
    expect(await post(stage, new Uint8Array(KIBIBYTE))).toBe(400);
    await stillServes(stage);
  });

  test('parameters without files are small', async () => {
    const stage = await startStage();
    expect((await stage.call('sendMessage', { chat_id: 1, text: 'x'.repeat(2 * MEBIBYTE) })).status).toBe(
      413,
    );
    await stillServes(stage);
  });
});

describe('texts', () => {
  test.each(['', 'HTML', 'Markdown', 'MarkdownV2'])(
    'one of 120,000 characters is refused before it is parsed (%s)',
    async (parse_mode) => {
      const { call, ada } = await startStage();
      expect(
        await call('sendMessage', { chat_id: ada.id, text: '/a '.repeat(40_000), parse_mode }),
      ).toMatchObject({
        status: 400,
        description: 'Bad Request: text is too long',
      });
    },
  );

  test.each([
    ['commands', '', '/a '],
    ['links', '', 'a.me '],
    ['opened links', 'Markdown', '['],
    ['half links', 'Markdown', '[a]('],
    ['opened links', 'MarkdownV2', '['],
    ['half links', 'MarkdownV2', '[a]('],
    ['links in links', 'MarkdownV2', '[a](', '](a.b)'],
    ['quotations', 'MarkdownV2', '>\n'],
    ['code in code', 'HTML', '<pre><code>', '</code></pre>'],
    ['links in links', 'HTML', '<a>x', '</a>'],
    ['attributes', 'HTML', '<a b ', ''],
    ['references', 'HTML', '&amp'],
  ])('32 KiB of %s cost little time (%s)', async (_what, parse_mode, open, close = '') => {
    const { call, ada } = await startStage();
    const times = Math.floor((32 * KIBIBYTE) / (open.length + close.length));
    const text = open.repeat(times) + close.repeat(times);
    const before = performance.now();
    await call('sendMessage', { chat_id: ada.id, text, parse_mode });
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

test('a connection on which nothing is said is closed, before and between requests', async () => {
  const stage = await startStage({
    httpLimits: {
      headersTimeout: 200,
      requestTimeout: 300,
      keepAliveTimeout: 200,
      connectionsCheckingInterval: 50,
    },
  });
  const silent = await dial(stage);
  const slow = await dial(stage);
  const idle = await dial(stage);
  slow.write('GET /bot');
  idle.write(`GET /bot${stage.bot.botToken}/getMe HTTP/1.1\r\nhost: x\r\n\r\n`);
  await Promise.all([silent, slow, idle].map((socket) => once(socket, 'close')));
  await stillServes(stage);
});
