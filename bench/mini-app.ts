import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { launchChromium } from '../sandbox/test/page/browser.ts';
import { buildMiniApp } from '../scripts/build-mini-app.ts';
import { serve } from '../src/main/serve.ts';
import type { Activity, LinkList, Openings, Overview, Session } from '../src/web/mini-app/api.ts';
import { compare, type Measured } from './result.ts';

const ROUNDS = 15;
const SCRIPT_MAX_KB = 60;
/** So long an answer takes over a good phone connection. The page and the empty one wait for the same. */
const ANSWER_MS = 40;

export const miniAppText = `
From following the audit page's address to the moment that a press on a link would be answered, in milliseconds, in Chromium; each
answer of the server takes ${ANSWER_MS} ms. And how much script the page loads in the language with the longest texts, compressed with gzip, against ${SCRIPT_MAX_KB} KB.

The peer is an empty page of the same shape: the same elements in the same styles, put in at once by a script of a few lines when the same
answers are there (who asks and the chat, then its links). It shows nothing of the answers, and nothing happens in it.
`;

export async function miniAppBench(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-bench-page-'));
  const browser = await launchChromium();
  try {
    const page = join(folder, 'app');
    await buildMiniApp(page);
    const times = { app: [] as number[], empty: [] as number[] };
    const server = await serve(pages(folder), '127.0.0.1', 0);
    writeEmptyPage(folder, await shapeOf(browser, `http://127.0.0.1:${server.port}/app/`));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const name of ['empty', 'app'] as const) {
        times[name].push(await untilInteractive(browser, `http://127.0.0.1:${server.port}/${name}/`));
      }
    }
    await server.close();
    const script = scriptBytes(page) / 1024;
    return {
      results: [
        compare('page: to interactive (ms)', times.app, times.empty, 1.2, 'lower'),
        compare('page: script (KB, gzip)', [script], [SCRIPT_MAX_KB], 1, 'lower'),
      ],
      series: [],
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In a profile of its own: nothing is kept from the round before. */
async function untilInteractive(browser: Browser, address: string): Promise<number> {
  const { page, ready } = await open(browser, address);
  await page.context().close();
  return ready;
}

/** @returns the page's elements as they are when it is interactive, as HTML. */
async function shapeOf(browser: Browser, address: string): Promise<string> {
  const { page } = await open(browser, address);
  const shape = await page.locator('#app').innerHTML();
  await page.context().close();
  return shape;
}

/** @returns when it became interactive: milliseconds from following the address. */
async function open(browser: Browser, address: string): Promise<{ page: Page; ready: number }> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${address}?chat=${CAST_CHATS.makers}#tgWebAppData=x`);
  const ready = await page.waitForFunction('document.querySelector("[data-link]") && performance.now()');
  return { page, ready: Number(await ready.jsonValue()) };
}

/** All that somebody loads who reads the language with the longest texts: English is there anyway, one other is loaded. */
function scriptBytes(page: string): number {
  const assets = join(page, 'assets');
  const scripts = readdirSync(assets)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({
      isTexts: name.startsWith('mini-app-'),
      bytes: gzipSync(readFileSync(join(assets, name)), { level: 9 }).length,
    }));
  const texts = scripts.filter(({ isTexts }) => isTexts).map(({ bytes }) => bytes);
  const code = scripts.filter(({ isTexts }) => !isTexts).reduce((sum, { bytes }) => sum + bytes, 0);
  return code + Math.max(0, ...texts);
}

const PAGE_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
};

/** Both pages, and the same answers to both. */
function pages(folder: string): Hono {
  const app = new Hono();
  app.use(async (_c, next) => {
    await setTimeout(ANSWER_MS);
    await next();
  });
  app.get('/:page/api/session', (c) => c.json(SESSION));
  app.get(`/:page/api/chats/:id/links`, (c) => c.json(LINKS));
  app.get(`/:page/api/chats/:id/live`, (c) => c.body(new ReadableStream()));
  app.get(`/:page/api/chats/:id/:what`, (c) => c.json(OTHERS[c.req.param('what')] ?? {}));
  app.get(`/:page/api/chats/:id`, (c) => c.json(OVERVIEW));
  app.get('/favicon.ico', (c) => c.body(null, 204));
  app.get('/:page/*', (c) => {
    const path = c.req.path.endsWith('/') ? `${c.req.path}index.html` : c.req.path;
    const type = PAGE_TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain';
    const compressed = path.includes('/assets/');
    c.header('content-type', type);
    if (compressed) c.header('content-encoding', 'gzip');
    return c.body(readFileSync(join(folder, compressed ? `${path}.gz` : path)));
  });
  return app;
}

/** @param shape the elements to put in. */
function writeEmptyPage(folder: string, shape: string): void {
  const assets = join(folder, 'empty/assets');
  mkdirSync(assets, { recursive: true });
  const [styles = ''] = readdirSync(join(folder, 'app/assets')).filter((name) =>
    /^index.*\.css\.gz$/.test(name),
  );
  copyFileSync(join(folder, 'app/assets', styles), join(assets, 'empty.css.gz'));
  const html = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Empty</title>
    <script type="module" src="./assets/empty.js"></script><link rel="stylesheet" href="./assets/empty.css" />
    <body><div id="app"></div></body></html>`;
  writeFileSync(join(folder, 'empty/index.html'), html);
  const script = `
    const chat = 'api/chats/${CAST_CHATS.makers}';
    const ask = async (path) => (await fetch(path)).json();
    await Promise.all([ask('api/session'), ask(chat)]);
    await ask(chat + '/links');
    document.getElementById('app').innerHTML = ${JSON.stringify(shape)};`;
  writeFileSync(join(assets, 'empty.js.gz'), gzipSync(script));
}

const SESSION: Session = {
  reading: { language: 'en', locale: 'en-GB', timeZone: 'UTC', hourCycle: '24' },
  chats: [{ peerId: CAST_CHATS.makers, title: 'Harbour Makers', role: 'owner', open: 20 }],
};

const OVERVIEW: Overview = {
  chat: { peerId: CAST_CHATS.makers, title: 'Harbour Makers', kind: 'supergroup', username: null },
  role: 'owner',
  admins: [{ userId: CAST.ada, name: 'Ada Okafor' }],
};

const LINKS: LinkList = {
  links: Array.from({ length: 20 }, (_, at) => ({
    id: `link${at}`,
    title: `Link ${at}`,
    state: 'active' as const,
    admin: { userId: CAST.ada, name: 'Ada Okafor' },
    preset: null,
    permanent: false,
    origin: 'latchkey' as const,
    madeAt: at * 86_400_000,
    settings: {
      title: `Link ${at}`,
      expiresAt: null,
      usageLimit: null,
      requestNeeded: false,
      price: null,
      strict: false,
    },
    usage: at,
    requested: 0,
  })),
  next: null,
  byState: { active: 20, expired: 0, 'used-up': 0, revoked: 0 },
  more: false,
};

const DAYS = Array.from({ length: 30 }, (_, day) => day);
const ACTIVITY: Activity = {
  now: { joins: 300, leaves: 30 },
  before: { joins: 200, leaves: 20 },
  days: DAYS.map((day) => day * 86_400_000),
  joins: DAYS.map((day) => 5 + (day % 7)),
  leaves: DAYS.map((day) => day % 3),
  admins: [{ key: String(CAST.ada), name: 'Ada Okafor', joins: 300, leaves: 30 }],
  links: [],
  presets: [],
};
const OPENINGS: Openings = {
  others: [],
  counts: { primary: 0, unlimited: 20, 'never-expires': 0, 'waiting-requests': 0, limited: 0 },
  total: 20,
  full: 0,
  unseen: ['folders', 'communities'],
  census: null,
};
const OTHERS: Readonly<Record<string, unknown>> = {
  activity: ACTIVITY,
  openings: OPENINGS,
  people: { stays: [], next: null },
  drift: { drift: [] },
  lockdown: { lockdown: null },
};
