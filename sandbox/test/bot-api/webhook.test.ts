import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { Bot, webhookCallback } from 'grammy';
import { describe, expect, test, vi } from 'vitest';
import { onEnd, startStage } from './harness.ts';

interface Delivered {
  headers: IncomingHttpHeaders;
  update: { update_id: number; message: { text: string } };
}

function urlOf(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/hook`;
}

/** @returns where it listens. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  return urlOf(server);
}

/** @returns where somebody listened a moment ago. */
async function nobodysUrl(): Promise<string> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = urlOf(server);
  server.close();
  await once(server, 'close');
  return url;
}

/** A bot's server that answers with `respond`, or 200 and nothing. */
async function startReceiver(
  respond: (delivered: Delivered, count: number) => { status?: number; body?: string } = () => ({}),
) {
  const delivered: Delivered[] = [];
  const url = await serve((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(Buffer.from(chunk));
      const arrival = { headers: request.headers, update: JSON.parse(Buffer.concat(chunks).toString()) };
      delivered.push(arrival);
      const { status = 200, body = '' } = respond(arrival, delivered.length);
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    })();
  });
  return { delivered, url };
}

const RETRY = { firstMs: 1, maxMs: 2 };

describe('webhook', () => {
  test('brings updates with the secret, and polling is refused meanwhile', async () => {
    const { call, say } = await startStage();
    const { delivered, url } = await startReceiver();
    say('waited');
    expect(
      await call('setWebhook', { url, secret_token: 's-1', allowed_updates: ['message'] }),
    ).toMatchObject({
      ok: true,
      result: true,
      description: 'Webhook was set',
    });
    say('came');
    await vi.waitFor(() =>
      expect(delivered.map(({ update }) => update.message.text)).toEqual(['waited', 'came']),
    );
    expect(delivered[0]?.headers['x-telegram-bot-api-secret-token']).toBe('s-1');
    expect(await call('getUpdates')).toMatchObject({
      status: 409,
      description:
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    });
    await vi.waitFor(async () =>
      expect((await call('getWebhookInfo')).result).toEqual({
        url,
        has_custom_certificate: false,
        pending_update_count: 0,
        max_connections: 40,
        allowed_updates: ['message'],
      }),
    );
    expect(await call('setWebhook', { url, secret_token: 's-1' })).toMatchObject({
      description: 'Webhook is already set',
    });
    expect(await call('deleteWebhook')).toMatchObject({ result: true, description: 'Webhook was deleted' });
    expect(await call('deleteWebhook')).toMatchObject({ description: 'Webhook is already deleted' });
    expect((await call('getUpdates')).ok).toBe(true);
  });

  test('offers an update again until it is taken, and only then the next', async () => {
    const { call, say } = await startStage({ webhookRetry: RETRY });
    const { delivered, url } = await startReceiver((_, count) => ({ status: count < 3 ? 500 : 200 }));
    await call('setWebhook', { url });
    say('first');
    say('second');
    await vi.waitFor(() =>
      expect(delivered.map(({ update }) => update.message.text)).toEqual([
        'first',
        'first',
        'first',
        'second',
      ]),
    );
    expect((await call('getWebhookInfo')).result).toMatchObject({
      last_error_date: expect.any(Number),
      last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
    });
  });

  test('counts what waits while nobody listens, and can drop it', async () => {
    const { call, say } = await startStage({ webhookRetry: { firstMs: 60_000, maxMs: 60_000 } });
    await call('setWebhook', { url: await nobodysUrl() });
    say('one');
    say('two');
    const info = async () => (await call('getWebhookInfo')).result;
    await vi.waitFor(async () =>
      expect(await info()).toMatchObject({
        pending_update_count: 2,
        last_error_message: 'Connection refused',
      }),
    );
    await call('deleteWebhook', { drop_pending_updates: true });
    expect(await info()).toEqual({ url: '', has_custom_certificate: false, pending_update_count: 0 });
  });

  test('goes on after a restart with what waited', async () => {
    const first = await startStage({ webhookRetry: { firstMs: 60_000, maxMs: 60_000 } });
    const up = { value: false };
    const { delivered, url } = await startReceiver(() => ({ status: up.value ? 200 : 503 }));
    await first.call('setWebhook', { url });
    first.say('hello');
    await vi.waitFor(() => expect(delivered).toHaveLength(1));
    await first.close();
    up.value = true;
    const { call } = await startStage({ world: first.world });
    await vi.waitFor(() =>
      expect(delivered.map(({ update }) => update.message.text)).toEqual(['hello', 'hello']),
    );
    await vi.waitFor(async () =>
      expect((await call('getWebhookInfo')).result).toMatchObject({ url, pending_update_count: 0 }),
    );
  });

  test('runs the method that the bot answers with', async () => {
    const { call, say, talk, ada } = await startStage();
    const body = JSON.stringify({ method: 'sendMessage', chat_id: ada.id, text: 'from the reply' });
    const { url } = await startReceiver(() => ({ body }));
    await call('setWebhook', { url });
    say('hello');
    await vi.waitFor(() => expect(talk().at(-1)).toMatchObject({ text: 'from the reply' }));
  });

  test('ends a poll that waits', async () => {
    const { call } = await startStage();
    const { url } = await startReceiver();
    const polling = call('getUpdates', { timeout: 50 });
    await call('getMe');
    await call('setWebhook', { url });
    expect(await polling).toMatchObject({
      status: 409,
      description: 'Conflict: terminated by setWebhook request',
    });
  });

  test.each([
    [{ url: 'nonsense' }, 'Bad Request: bad webhook: an HTTPS URL must be provided for webhook'],
    [
      { url: 'http://127.0.0.1:9/', secret_token: 'a b' },
      'Bad Request: secret token contains unallowed characters',
    ],
    [{ url: 'http://127.0.0.1:9/', secret_token: 'x'.repeat(257) }, 'Bad Request: secret token is too long'],
  ])('refuses %j', async (params, description) => {
    const { call } = await startStage();
    expect(await call('setWebhook', params)).toMatchObject({ status: 400, description });
    expect((await call('getWebhookInfo')).result.url).toBe('');
  });

  test('sends nothing to other machines', async () => {
    const { call } = await startStage();
    const { status, description } = await call('setWebhook', { url: 'https://example.com/hook' });
    expect([status, description]).toEqual([
      400,
      expect.stringContaining('bad webhook: Failed to resolve host'),
    ]);
  });

  test("serves grammY's webhook adapter", async () => {
    const { call, root, bot: account, say, talk } = await startStage();
    const bot = new Bot(account.botToken, { client: { apiRoot: root } });
    bot.command('hi', (ctx) => ctx.reply(`Hello, ${ctx.from?.first_name}`));
    const handle = webhookCallback(bot, 'http', { secretToken: 'grammy' });
    const url = await serve((request, response) => void handle(request, response));
    await call('setWebhook', { url, secret_token: 'grammy' });
    say('/hi');
    await vi.waitFor(() => expect(talk().at(-1)).toMatchObject({ text: 'Hello, Ada' }));
  });
});
