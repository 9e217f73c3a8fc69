import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPart } from '../../server/built-part.ts';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { botDialog } from '../../server/world/dialog.ts';
import { runFront } from './running-front.ts';

/** `fetch` sets the host itself. */
function statusWithHost(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: '/people/clock', headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('who is let in', () => {
  test.each([
    ['127.0.0.1', 200],
    ['localhost:8080', 200],
    ['[::1]:8080', 200],
    ['evil.example', 403],
    ['127.0.0.1.evil.example', 403],
    ['localhost.evil.example:8080', 403],
  ])('a request for %s gets %d', async (host, status) => {
    const { port } = await runFront();
    expect(await statusWithHost(port, host)).toBe(status);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    '%s, which any web page may post, is refused',
    async (type) => {
      const front = await runFront();
      const body = JSON.stringify({ advance: 60 });
      const response = await fetch(`${front.root}/clock`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      expect(response.status).toBe(415);
      expect(front.world.state.clockOffset).toBe(0);
    },
  );

  test.each([
    ['GET', '/nowhere'],
    ['GET', '/users/4242/dialogs'],
    ['GET', `/users/${CAST.bot}/dialogs`],
    ['GET', '/users/ada/dialogs'],
    ['GET', '/chats/-5/links'],
    ['GET', '/files/none'],
    ['DELETE', '/faults/77'],
  ])('%s %s is a 404 in words', async (method, path) => {
    const front = await runFront();
    expect(await front.send(method, path)).toMatchObject({
      status: 404,
      body: { error: 'NOT_FOUND', message: expect.stringMatching(/^There is no such \w+\.$/) },
    });
  });

  test('a body that is no JSON is a 400', async () => {
    const front = await runFront();
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${front.root}/clock`, { method: 'POST', headers, body: '{' });
    expect(await response.json()).toMatchObject({ error: 'JSON_INVALID' });
  });
});

describe('the world from outside', () => {
  test('shows everybody and every link, and no secrets', async () => {
    const front = await runFront();
    const { body } = await front.get('/world');
    expect(body).toMatchObject({
      now: front.world.clock.now(),
      clockOffset: 0,
      bot: { id: CAST.bot, username: 'sandbox_bot', firstName: 'Sandbox Bot' },
    });
    expect(body).toHaveProperty('users.length', 11);
    expect(body).toHaveProperty('chats[0].members.length', 7);
    expect(body).toHaveProperty('chats[0].links[0].title', 'Workshop table');
    const { botToken, accessHash } = front.world.people.get(CAST.bot)!;
    for (const secret of [botToken!, accessHash]) expect(JSON.stringify(body)).not.toContain(secret);
  });

  test('tells what happens, as it happens', async () => {
    const front = await runFront();
    const gone = new AbortController();
    const { body } = await fetch(`${front.root}/events`, { signal: gone.signal });
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const until = async (text: string) => {
      while (!heard.includes(text)) heard += (await reader.read()).value ?? '';
    };
    await until('event: hello');
    await front.post('/clock', { advance: 60 });
    await front.post(`/users/${CAST.layla}/messages`, { text: 'Hello\nthere' });
    await until('Hello\\nthere');
    const types = [...heard.matchAll(/^event: (\w+)$/gm)].map(([, type]) => type);
    expect(types).toEqual(['hello', 'clock', 'message']);
    const data = /^data: (.+)$/m.exec(heard.slice(heard.indexOf('event: message')))?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({ type: 'message', message: { text: 'Hello\nthere' } });
    gone.abort();
  });

  test('the clock moves both ways', async () => {
    const front = await runFront();
    const before = front.world.clock.now();
    expect((await front.post('/clock', { advance: 3_600 })).body).toEqual({
      now: before + 3_600,
      clockOffset: 3_600,
    });
    await front.post('/clock', { advance: -3_600 });
    expect((await front.get('/clock')).body).toEqual({ now: before, clockOffset: 0 });
    expect(await front.post('/clock', { advance: 1e15 })).toMatchObject({ body: { error: 'BODY_INVALID' } });
  });

  test('sessions end, once', async () => {
    const front = await runFront();
    expect((await front.post('/sessions/revoke', { userId: CAST.robin })).body).toEqual({ revoked: 1 });
    expect((await front.post('/sessions/revoke', { userId: CAST.robin })).body).toEqual({ revoked: 0 });
  });

  test('says which sessions were used', async () => {
    const front = await runFront();
    front.world.connections.open(front.world.sessions.addKey(randomBytes(256), CAST.robin));
    expect((await front.get('/sessions')).body).toMatchObject({
      sessions: [{ userId: CAST.robin, open: 1, overlaps: [] }],
    });
  });

  test('a person can block the bot', async () => {
    const front = await runFront();
    await front.post(`/users/${CAST.layla}/messages`, { text: 'Hi' });
    await front.send('PUT', `/users/${CAST.layla}/blocked`, { blocked: true });
    expect(front.world.bots.isBlocked(CAST.bot, CAST.layla)).toBe(true);
    expect(await front.post(`/users/${CAST.layla}/messages`, { text: 'Hi' })).toMatchObject({
      body: { error: 'YOU_BLOCKED_USER' },
    });
    expect(front.world.messages.of(botDialog(CAST.bot, CAST.layla))).toHaveLength(1);
  });
});

describe('faults', () => {
  test.each([
    { kind: 'error', code: 400, message: 'CHAT_ADMIN_REQUIRED' },
    { kind: 'flood', seconds: 30, times: 3 },
    { kind: 'late', executeAfterMs: 10, answerAfterMs: 5 },
    { kind: 'transport_error', code: 404 },
    { kind: 'drop_before' },
    { kind: 'drop_after' },
    { kind: 'black_hole' },
    { kind: 'silence', userId: CAST.robin },
    { kind: 'session_revoked' },
    { kind: 'auth_key_duplicated' },
    { kind: 'titles_normalised', times: 2 },
    { kind: 'titles_cut', characters: 10 },
    { kind: 'short_pages', size: 10 },
    { kind: 'transport_error', front: 'bot_api' },
  ])('%j waits until it is taken away', async (fault) => {
    const front = await runFront();
    const added = await front.post('/faults', { method: 'messages.exportChatInvite', ...fault });
    expect(added.body).toMatchObject({ method: 'messages.exportChatInvite', times: 1, ...fault });
    expect((await front.get('/faults')).body).toEqual({ faults: [added.body] });
    await front.send('DELETE', `/faults/${front.world.faults.all()[0]?.id}`);
    expect(front.world.faults.all()).toEqual([]);
  });

  test.each([
    { kind: 'frozen', userId: CAST.robin },
    { kind: 'flood_limit', calls: 5, seconds: 60 },
    { kind: 'refuse_connections', front: 'bot_api' },
  ])('%j hits any number of calls', async (fault) => {
    const front = await runFront();
    const { body } = await front.post('/faults', { method: '*', ...fault });
    expect(body).toMatchObject(fault);
    expect(body).not.toHaveProperty('times');
  });

  test('an outage ends by itself on the clock of the world', async () => {
    const front = await runFront();
    await front.post('/faults', { method: '*', kind: 'transport_error', lastsSeconds: 10 });
    const call = { front: 'bot_api', method: 'getMe', userId: CAST.bot } as const;
    for (let times = 0; times < 3; times += 1) expect(front.world.faults.take(call)).toBeDefined();
    await front.post('/clock', { advance: 10 });
    expect(front.world.faults.take(call)).toBeUndefined();
    expect((await front.get('/faults')).body).toEqual({ faults: [] });
  });

  test.each([
    { kind: 'error' },
    { kind: 'flood_limit', calls: 5 },
    { kind: 'flood' },
    { kind: 'flood', seconds: 0 },
    { kind: 'earthquake' },
    { kind: 'silence', times: 0 },
  ])('%j is none', async (fault) => {
    const front = await runFront();
    expect(await front.post('/faults', { method: '*', ...fault })).toMatchObject({
      body: { error: 'BODY_INVALID' },
    });
  });

  test('all go at once', async () => {
    const front = await runFront();
    for (const kind of ['silence', 'black_hole']) await front.post('/faults', { method: '*', kind });
    await front.send('DELETE', '/faults');
    expect((await front.get('/faults')).body).toEqual({ faults: [] });
  });

  test('calls are told from a number on', async () => {
    const front = await runFront();
    for (const method of ['getMe', 'sendMessage'])
      front.world.calls.record({ front: 'bot_api', method, executed: true });
    expect((await front.get('/calls?since=1')).body).toMatchObject({
      calls: [{ seq: 2, method: 'sendMessage' }],
    });
    expect(await front.get('/calls?since=yesterday')).toMatchObject({ body: { error: 'QUERY_INVALID' } });
  });
});

describe('the page', () => {
  test('is sent compressed, asked for again each time, and its assets never again', async () => {
    const { port } = await runFront({ pagesDir: builtPart('page') });
    const get = (path: string, headers: Record<string, string> = {}) =>
      fetch(`http://127.0.0.1:${port}${path}`, { headers });
    const page = await get('/');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const known = { 'if-none-match': page.headers.get('etag') ?? '' };
    expect((await get('/', known)).status).toBe(304);

    const script = /src="\.(\/assets\/[^"]+)"/.exec(await page.text())?.[1] ?? '';
    const plain = await get(script, { 'accept-encoding': 'identity' });
    const whole = await plain.text();
    expect(plain.headers.get('content-encoding')).toBeNull();
    for (const encoding of ['br', 'gzip']) {
      const answer = await get(script, { 'accept-encoding': encoding });
      const { headers } = answer;
      expect(headers.get('content-encoding')).toBe(encoding);
      expect(headers.get('vary')).toBe('Accept-Encoding');
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(Number(headers.get('content-length'))).toBeLessThan(whole.length / 2);
      expect(await answer.text()).toBe(whole);
    }
  });

  test('stands at the root, with its assets, and in nobody else’s frame', async () => {
    const pagesDir = mkdtempSync(join(tmpdir(), 'pages-'));
    mkdirSync(join(pagesDir, 'assets'));
    writeFileSync(join(pagesDir, 'index.html'), '<script src="./assets/page.js"></script>');
    writeFileSync(join(pagesDir, 'assets', 'page.js'), 'start()');
    writeFileSync(join(pagesDir, 'secret.txt'), 'secret');
    const { port } = await runFront({ pagesDir });
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    const page = await get('/');
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page.headers.get('content-security-policy')).toMatch(
      /frame-src http:\/\/127\.0\.0\.1:\* http:\/\/localhost:\* https:; frame-ancestors 'none'/,
    );
    const asset = await get('/assets/page.js');
    expect([asset.status, await asset.text()]).toEqual([200, 'start()']);
    for (const path of ['/secret.txt', '/assets/..%2fsecret.txt', '/assets/none.js']) {
      expect((await get(path)).status).toBe(404);
    }
    rmSync(pagesDir, { recursive: true });
  });

  test('may be missing', async () => {
    const { port } = await runFront({ pagesDir: '/nowhere' });
    const response = await fetch(`http://127.0.0.1:${port}/`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: 'PAGE_NOT_BUILT' });
  });
});

test('every chat of the cast can be listed', async () => {
  const front = await runFront();
  for (const peerId of Object.values(CAST_CHATS)) {
    expect((await front.get(`/chats/${peerId}/links`)).status).toBe(200);
  }
});
