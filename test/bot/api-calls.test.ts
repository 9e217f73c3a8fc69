import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { Api, InputFile } from 'grammy';
import { expect, onTestFinished, test } from 'vitest';
import { createDownload } from '../../src/bot/api/download.ts';
import type { ApiAccess } from '../../src/bot/api/client.ts';
import { apiFailure } from '../../src/bot/api/errors.ts';
import { pacedApi } from './paced-api.ts';

const TOKEN = '123456:the-token-that-nobody-may-read-in-a-log';

async function serve(
  answer: RequestListener,
): Promise<{ api: Api; access: ApiAccess; sockets: () => number }> {
  const server = createServer(answer);
  let sockets = 0;
  server.on('connection', () => (sockets += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const access = pacedApi(`http://127.0.0.1:${port}`);
  onTestFinished(async () => {
    access.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { api: new Api(TOKEN, access.options), access, sockets: () => sockets };
}

const ok = (result: unknown): string => JSON.stringify({ ok: true, result });

/** @returns what the call failed with. */
async function failure(call: Promise<unknown>): Promise<unknown> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('the-token');
  return error;
}

test('calls one after another share a connection', async () => {
  const asked: string[] = [];
  const { api, sockets } = await serve((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    request.resume().on('end', () => response.end(ok(true)));
  });
  for (let count = 0; count < 5; count += 1) expect(await api.sendChatAction(7, 'typing')).toBe(true);
  expect(asked).toEqual(Array(5).fill(`POST /bot${TOKEN}/sendChatAction`));
  expect(sockets()).toBe(1);
});

test('text in any script arrives whole, both ways', async () => {
  const { api } = await serve((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const half = Buffer.from(ok({ said: JSON.parse(body).text }));
      // In two pieces, between the bytes of a letter.
      response.write(half.subarray(0, 30));
      setImmediate(() => response.end(half.subarray(30)));
    });
  });
  const text = 'ссылка 🔗 リンク'.repeat(3);
  expect(await api.sendMessage(7, text)).toEqual({ said: text });
});

test('a file is sent as it is made', async () => {
  const { api } = await serve((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => response.end(ok({ type: request.headers['content-type'], body })));
  });
  const rows = async function* () {
    for (const row of ['a,b\n', '1,2\n']) yield Buffer.from(row);
  };
  const sent = await api.sendDocument(7, new InputFile(rows, 'links.csv'));
  expect(sent).toMatchObject({
    type: expect.stringMatching(/^multipart\/form-data; boundary=/),
    body: expect.stringContaining('filename=links.csv'),
  });
  expect(sent).toMatchObject({ body: expect.stringContaining('a,b\n1,2\n') });
});

test('a file that cannot be read to its end fails its call', async () => {
  const { api } = await serve((request) => void request.resume());
  const rows = async function* () {
    yield Buffer.from('a,b\n');
    throw new Error('the disk is gone');
  };
  const error = await failure(api.sendDocument(7, new InputFile(rows, 'links.csv')));
  expect(apiFailure(error)).toBe('passing');
});

test.each<[string, RequestListener]>([
  ['a page of a proxy', (_, response) => response.writeHead(502).end('<html>Bad Gateway</html>')],
  ['no answer', (request) => request.socket.destroy()],
  [
    'an answer that is cut short',
    (request, response) => {
      response.writeHead(200, { 'content-length': 1_000 }).write('{"ok":');
      setImmediate(() => request.socket.destroy());
    },
  ],
])('%s may be better next time', async (_, answer) => {
  const { api } = await serve(answer);
  expect(apiFailure(await failure(api.getMe()))).toBe('passing');
});

test('a server that is not there may be there later', async () => {
  const api = new Api(TOKEN, pacedApi('http://127.0.0.1:1').options);
  expect(apiFailure(await failure(api.getMe()))).toBe('passing');
});

test('what Telegram refuses is told from what did not arrive', async () => {
  const refusal = {
    ok: false,
    error_code: 429,
    description: 'Too Many Requests',
    parameters: { retry_after: 3 },
  };
  const { api } = await serve((_, response) => response.writeHead(429).end(JSON.stringify(refusal)));
  expect(await failure(api.getMe())).toMatchObject({ error_code: 429, parameters: { retry_after: 3 } });
});

test('a call ends with its signal, and all of them when the connections are closed', async () => {
  const arrived: (() => void)[] = [];
  const hungUp: Promise<void>[] = [];
  const { api, access } = await serve((request) => {
    request.resume();
    hungUp.push(new Promise((resolve) => request.socket.once('close', () => resolve())));
    arrived.shift()?.();
  });
  const arrival = (): Promise<void> => new Promise((resolve) => arrived.push(resolve));
  const stopping = new AbortController();
  let here = arrival();
  const polled = failure(api.getUpdates({ timeout: 20 }, signalOf(stopping)));
  await here;
  stopping.abort();
  expect(apiFailure(await polled)).toBe('passing');
  here = arrival();
  const called = failure(api.getMe());
  await here;
  access.close();
  expect(apiFailure(await called)).toBe('passing');
  await Promise.all(hungUp);
});

/** grammY's types name a polyfill's signal. */
function signalOf({ signal }: { signal: unknown }): Parameters<Api['getUpdates']>[1] {
  return isClientSignal(signal) ? signal : undefined;
}

function isClientSignal(signal: unknown): signal is NonNullable<Parameters<Api['getUpdates']>[1]> {
  return signal instanceof AbortSignal;
}

test('a file is downloaded whole, and one that is too large or gone is none', async () => {
  const paths: string[] = [];
  const { api, access } = await serve((request, response) => {
    paths.push(request.url ?? '');
    if (request.url?.endsWith('/getFile')) {
      request.resume().on('end', () => response.end(ok({ file_id: 'a', file_path: 'documents/file_0.csv' })));
    } else response.end(Buffer.alloc(1_000, 'x'));
  });
  const download = createDownload(api, access);
  expect(await download('a', 1_000)).toEqual(Buffer.alloc(1_000, 'x'));
  expect(paths.at(-1)).toBe(`/file/bot${TOKEN}/documents/file_0.csv`);
  expect(await download('a', 999)).toBeNull();
});

test('a file that a local server has on its disk is read from there', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'latchkey-files-')), 'list.csv');
  writeFileSync(file, 'x'.repeat(1_000));
  let path = file;
  const { api, access } = await serve((request, response) => {
    request.resume().on('end', () => response.end(ok({ file_id: 'a', file_path: path })));
  });
  const download = createDownload(api, access);
  expect(await download('a', 1_000)).toEqual(Buffer.alloc(1_000, 'x'));
  expect(await download('a', 999)).toBeNull();
  path = `${file}.${TOKEN}`;
  // It won't lie there later either: people are told, and it isn't tried for ever.
  expect(apiFailure(await failure(download('a', 1_000)))).toBeNull();
});

test('on Telegram’s test servers every address says so', async () => {
  const paths: (string | undefined)[] = [];
  const { access } = await serve((request, response) => {
    paths.push(request.url);
    request.resume().on('end', () => response.end(ok({ file_id: 'a', file_path: 'documents/file_0.csv' })));
  });
  const options = { ...access.options, environment: 'test' as const };
  await createDownload(new Api(TOKEN, options), { ...access, options })('a', 1_000);
  expect(paths).toEqual([`/bot${TOKEN}/test/getFile`, `/file/bot${TOKEN}/test/documents/file_0.csv`]);
});

test('a download that fails may be tried again, and tells nobody the token', async () => {
  let failing: 'server' | 'network' | 'gone' = 'server';
  const { api, access } = await serve((request, response) => {
    if (request.url?.endsWith('/getFile')) {
      request.resume().on('end', () => response.end(ok({ file_id: 'a', file_path: 'documents/file_0.csv' })));
    } else if (failing === 'network') response.destroy();
    else response.writeHead(failing === 'server' ? 502 : 404).end();
  });
  const download = createDownload(api, access);
  expect(apiFailure(await failure(download('a', 1_000)))).toBe('passing');
  failing = 'network';
  expect(apiFailure(await failure(download('a', 1_000)))).toBe('passing');
  failing = 'gone';
  expect(await download('a', 1_000)).toBeNull();
});
