import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { z } from 'zod';
import { makeLink } from '../bot/made-links.ts';
import { startStage, type Stage } from '../bot/stage.ts';
import { initDataOf, signInitData, visit, type Answer, type Visit } from './page-visit.ts';

const { makers, open } = CAST_CHATS;
const NO_CHAT = -1_009_999_999_999;
const NOT_YOURS = { status: 403, text: '{"error":"not-yours","sentence":null}' };

/** Every route of the API, as the server has it: a new one is tested without being named here. */
function routesOf(page: Visit['page']): { method: string; path: string }[] {
  const routes = page.app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => ({ method, path }));
  return routes.filter(
    ({ path }, at) => path.startsWith('/app/api/') && routes.findIndex((each) => each.path === path) === at,
  );
}

function filled(path: string, ids: { peerId: number; linkId?: string; operationId?: string }): string {
  const values = new Map<string, string | number>(Object.entries(ids));
  return path
    .replace('/app/api/', '')
    .replaceAll(/:(\w+)\{(?:[^{}]|\{[^{}]*\})*\}/g, (_, name: string) => String(values.get(name) ?? 'AAAA'));
}

const told = ({ status, text }: Answer): Pick<Answer, 'status' | 'text'> => ({ status, text });

function askAs(page: Visit, userId: number, method: string, path: string): Promise<Answer> {
  return method === 'GET'
    ? page.get(userId, path)
    : page.post(userId, path, { key: randomUUID(), mode: 'revoke' });
}

async function opened(stage: Stage): Promise<{ page: Visit; linkId: string }> {
  const { linkId } = await makeLink(stage, stage.person(CAST.ada), { title: 'Spring flyer' });
  return { page: visit(stage), linkId };
}

test('an admin who isn’t the owner, a stranger and somebody of another chat get one answer from every route', async () => {
  const stage = await startStage();
  const { page, linkId } = await opened(stage);
  const routes = routesOf(page.page).filter(({ path }) => path.includes(':peerId'));
  expect(routes.length).toBeGreaterThanOrEqual(6);
  const people = [CAST.mei, CAST.lea, CAST.sam, CAST.robin];
  for (const { method, path } of routes) {
    const asked = [
      ...people.map((userId) => ({ userId, peerId: makers })),
      { userId: CAST.sam, peerId: NO_CHAT },
      { userId: CAST.ada, peerId: NO_CHAT },
    ];
    const answers = await Promise.all(
      asked.map(async ({ userId, peerId }) => {
        return told(await askAs(page, userId, method, filled(path, { peerId, linkId })));
      }),
    );
    expect([method, path, ...answers]).toEqual([method, path, ...asked.map(() => NOT_YOURS)]);
  }
  expect(stage.made(makers).every(({ revoked }) => !revoked)).toBe(true);
});

test('nobody is answered without initData that Telegram signed lately with this bot’s token', async () => {
  const stage = await startStage();
  const { page, linkId } = await opened(stage);
  const { token } = stage.sandbox.botApi;
  const good = initDataOf(token, CAST.ada);
  const hourAgo = String(Math.floor(Date.now() / 1000) - 3_700);
  const headers = [
    {},
    { authorization: good },
    { authorization: `Bearer ${good}` },
    { authorization: 'tma ' },
    { authorization: `tma ${good.replace('1002', '1003')}` },
    { authorization: `tma ${initDataOf('1000:a-token-of-another-bot-on-telegram', CAST.ada)}` },
    {
      authorization: `tma ${signInitData(token, [
        ['auth_date', hourAgo],
        ['auth_date', hourAgo],
      ])}`,
    },
    { authorization: `tma ${initDataOf(token, CAST.ada, { auth_date: hourAgo })}` },
  ];
  for (const { method, path } of routesOf(page.page)) {
    const asked = `api/${filled(path, { peerId: makers, linkId })}`;
    const statuses: number[] = [];
    for (const header of headers)
      statuses.push((await page.ask(asked, { method, headers: { ...header } })).status);
    expect([asked, ...statuses]).toEqual([asked, ...headers.map(() => 401)]);
  }
  const old = await page.ask('api/session', {
    headers: { authorization: `tma ${initDataOf(token, CAST.ada, { auth_date: hourAgo })}` },
  });
  expect(JSON.parse(old.text)).toMatchObject({ error: 'init-data-old' });
});

test('a link of another chat is not found, whatever is asked of it', async () => {
  const stage = await startStage();
  const { page } = await opened(stage);
  const { notes } = CAST_CHATS;
  const other = await makeLink(stage, stage.person(CAST.ada), { title: 'Elsewhere' }, { peerId: notes });
  for (const { method, path } of routesOf(page.page).filter(({ path }) => path.includes(':linkId'))) {
    const answer = await askAs(
      page,
      CAST.ada,
      method,
      filled(path, { peerId: makers, linkId: other.linkId }),
    );
    expect([path, told(answer)]).toEqual([
      path,
      { status: 404, text: '{"error":"not-found","sentence":null}' },
    ]);
    expect(answer.text).not.toContain('Elsewhere');
  }
});

test('an owner who gave the chat away with the page open sees and changes nothing more', async () => {
  const stage = await startStage();
  const { page, linkId } = await opened(stage);
  expect((await page.get(CAST.ada, `chats/${makers}`)).status).toBe(200);
  stage.sandbox.world.chats.transfer(CAST.ada, makers, CAST.mei);
  const answer = await page.post(CAST.ada, `chats/${makers}/links/${linkId}/revoke`);
  expect(told(answer)).toEqual(NOT_YOURS);
  expect(told(await page.get(CAST.ada, `chats/${makers}/links`))).toEqual(NOT_YOURS);
  expect(stage.made(makers).some(({ revoked }) => revoked)).toBe(false);
});

test('an auditor reads everything, gets no address of a link and changes nothing', async () => {
  const stage = await startStage();
  const { page, linkId } = await opened(stage);
  const by = { userId: CAST.ada, name: 'Ada Okafor' };
  const sam = { peerId: makers, userId: CAST.sam, name: 'Sam Rivera', username: null };
  await stage.store.auditors.add({ ...sam, addedById: CAST.ada, addedAt: new Date() }, by);
  for (const { method, path } of routesOf(page.page).filter(({ path }) => path.includes(':peerId'))) {
    if (path.endsWith('/live') || path.includes(':operationId')) continue;
    const answer = await askAs(page, CAST.sam, method, filled(path, { peerId: makers, linkId }));
    const isToChange = method !== 'GET' || path.endsWith('/preview');
    expect([path, answer.status]).toEqual([path, isToChange ? 403 : 200]);
    expect(answer.text).not.toContain('t.me/+');
  }
  expect(stage.made(makers).some(({ revoked }) => revoked)).toBe(false);
});

const started = z.object({ operationId: z.string() });

async function outcome(page: Visit, operationId: string): Promise<unknown> {
  return vi.waitFor(async () => {
    const progress: unknown = JSON.parse(
      (await page.get(CAST.ada, `chats/${makers}/operations/${operationId}`)).text,
    );
    expect(progress).not.toMatchObject({ state: 'waiting' });
    return progress;
  }, 5_000);
}

test('the owner revokes and regenerates, each once, however often the page asks with the same key', async () => {
  const stage = await startStage();
  const { page, linkId } = await opened(stage);
  const link = `chats/${makers}/links/${linkId}`;
  const key = randomUUID();
  const answers = await Promise.all([1, 2, 3].map(() => page.post(CAST.ada, `${link}/regenerate`, { key })));
  const ids = answers.map(({ text }) => started.parse(JSON.parse(text)).operationId);
  expect(new Set(ids).size).toBe(1);
  const done = z
    .object({ state: z.literal('done'), madeLinkId: z.string() })
    .parse(await outcome(page, ids[0] ?? ''));
  expect(stage.made(makers).map(({ title, revoked }) => [title, revoked])).toEqual([
    ['Spring flyer', false],
    ['Spring flyer', true],
  ]);
  const successor = `chats/${makers}/links/${done.madeLinkId}`;
  expect(JSON.parse((await page.get(CAST.ada, successor)).text)).toMatchObject({
    link: { state: 'active', title: 'Spring flyer' },
    versions: [{ id: linkId, state: 'revoked' }, { id: done.madeLinkId }],
  });
  const revoking = await page.post(CAST.ada, `${successor}/revoke`);
  expect(await outcome(page, started.parse(JSON.parse(revoking.text)).operationId)).toMatchObject({
    state: 'done',
  });
  expect(stage.made(makers).every(({ revoked }) => revoked)).toBe(true);
  // Somebody else's key is another's.
  const again = await page.post(CAST.ada, `${link}/regenerate`);
  expect([again.status, again.text]).toEqual([409, '{"error":"refused","sentence":"link-replaced"}']);
});

test.each([
  ['nothing', '', 400],
  ['no key', '{}', 400],
  ['a key that is no UUID', '{"key":"1"}', 400],
  ['no JSON', '{"key":', 400],
  ['very much', JSON.stringify({ key: randomUUID(), more: 'x'.repeat(10_000) }), 413],
])('a change with %s is refused', async (_, body, status) => {
  const stage = await startStage();
  const { page, linkId } = await opened(stage);
  const answer = await page.ask(`api/chats/${makers}/links/${linkId}/revoke`, {
    method: 'POST',
    headers: {
      authorization: `tma ${initDataOf(stage.sandbox.botApi.token, CAST.ada)}`,
      'content-type': 'application/json',
      'content-length': String(body.length),
    },
    body,
  });
  expect(answer.status).toBe(status);
});

test('titles and names reach the page as they are, whatever is in them', async () => {
  const stage = await startStage();
  const titles = ['<img src=x onerror=alert(1)>', '=HYPERLINK("evil")', 'שלום abc 123', '😀👨‍👩‍👧'];
  for (const title of titles) await makeLink(stage, stage.person(CAST.ada), { title });
  const page = visit(stage);
  const answer = await page.get(CAST.ada, `chats/${makers}/links`);
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  const { links } = z
    .object({ links: z.array(z.object({ title: z.string().nullable() })) })
    .parse(JSON.parse(answer.text));
  expect(links.map(({ title }) => title)).toEqual(expect.arrayContaining(titles));
});

test('answers are kept by nobody, and the page loads nothing from elsewhere', async () => {
  const stage = await startStage();
  const page = visit(stage);
  for (const path of ['session', `chats/${open}`]) {
    expect((await page.get(CAST.ada, path)).headers.get('cache-control')).toBe('no-store');
  }
  const { headers } = await page.ask('', {});
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'self' https://web.telegram.org");
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-frame-options')).toBeNull();
  expect((await page.page.app.request('http://rebound.example/app/')).status).toBe(421);
});

test('somebody who asks without end is asked to wait', async () => {
  const stage = await startStage();
  const page = visit(stage);
  const statuses = new Set<number>();
  for (let at = 0; at < 320; at += 1) statuses.add((await page.get(CAST.ada, 'session')).status);
  expect([...statuses]).toEqual([200, 429]);
  expect((await page.get(CAST.sam, 'session')).status).toBe(200);
});

test('the page is told of a change while it is open', async () => {
  const stage = await startStage();
  const { page, linkId } = await opened(stage);
  const headers = { authorization: `tma ${initDataOf(stage.sandbox.botApi.token, CAST.ada)}` };
  const response = await page.page.app.request(`http://127.0.0.1/app/api/chats/${makers}/live`, { headers });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe('{"changed":false}\n');
  await page.post(CAST.ada, `chats/${makers}/links/${linkId}/revoke`);
  expect((await reader?.read())?.value).toBe('{"changed":true}\n');
  await reader?.cancel();
});

test('four pages of one person are told of changes; with a fifth, the first is told that its place was taken', async () => {
  const stage = await startStage();
  const { page, linkId } = await opened(stage);
  const headers = { authorization: `tma ${initDataOf(stage.sandbox.botApi.token, CAST.ada)}` };
  const follow = async () => {
    const url = `http://127.0.0.1/app/api/chats/${makers}/live`;
    const { body } = await page.page.app.request(url, { headers });
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe('{"changed":false}\n');
    return reader;
  };
  const first = await follow();
  const others = [await follow(), await follow(), await follow(), await follow()];
  expect((await first?.read())?.value).toBe('{"changed":false,"taken":true}\n');
  expect((await first?.read())?.done).toBe(true);
  await page.post(CAST.ada, `chats/${makers}/links/${linkId}/revoke`);
  for (const each of others) {
    expect((await each?.read())?.value).toBe('{"changed":true}\n');
    await each?.cancel();
  }
});
