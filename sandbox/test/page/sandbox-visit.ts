import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type Sandbox, startSandbox } from '../../server/sandbox.ts';
import { CAST } from '../../server/world/cast.ts';
import { launchChromium } from './browser.ts';
import { startGreeterBot } from './greeter-bot.ts';

/** What a person sees and does on the sandbox page, by the names that they would use. */
export const log = (page: Page): Locator => page.getByRole('log');
export const composer = (page: Page): Locator => page.getByRole('textbox', { name: 'Message', exact: true });
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

export async function start(page: Page): Promise<void> {
  await button(page, 'Start').click();
  await log(page).getByText('Hello! Press a button.').waitFor();
}

export async function say(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await page.keyboard.press('Enter');
}

/** @returns the link to Harbour Makers that the bot answered with. */
export async function openDoor(page: Page): Promise<Locator> {
  await say(page, '/door');
  await button(page, 'Choose a group').click();
  await page.getByRole('dialog', { name: 'Choose a chat' }).getByText('Harbour Makers').click();
  await log(page).getByText('You shared Harbour Makers with').waitFor();
  return log(page).getByRole('link', { name: /t\.me\/\+/ });
}

export interface Visits {
  /** Of the test that is running. */
  readonly sandbox: Sandbox;
  /** Opens the page as that person, in a browser profile of its own. */
  open(as: number, options?: BrowserContextOptions): Promise<Page>;
  /** Pages may also call this origin, in the test that is running. */
  allow(origin: string): void;
  /** What a page said with `console.warn`. */
  readonly warnings: readonly string[];
  /** Ends the sandbox and its bot; open pages stay. */
  stopSandbox(): Promise<void>;
  /** Starts it again at the same address, with the world it had. */
  resumeSandbox(): Promise<void>;
}

/** Gives each test a sandbox with a bot, and fails it when the page complains or calls anybody else. */
export function setUpVisits(): Visits {
  let browser: Browser;
  let sandbox: Sandbox;
  let bot: Awaited<ReturnType<typeof startGreeterBot>>;
  let complaints: string[];
  let warnings: string[];
  let allowed: string[];
  let stateDir: string;

  async function startAll(port: number) {
    const stateFile = join(stateDir, 'world.json');
    sandbox = await startSandbox({ port, stateFile, programs: { [CAST.robin]: 'Greeter' } });
    bot = await startGreeterBot(sandbox);
  }

  async function stopAll() {
    await bot.stop();
    await sandbox.close();
  }

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
  });

  beforeEach(async () => {
    complaints = [];
    warnings = [];
    allowed = [];
    stateDir = await mkdtemp(join(tmpdir(), 'sandbox-'));
    await startAll(0);
  });

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await stopAll();
    await rm(stateDir, { recursive: true });
    expect(complaints).toEqual([]);
  });

  return {
    get sandbox() {
      return sandbox;
    },
    async open(as, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        // Chromium reports every refusal and every lost connection; the page turns those into sentences.
        const isNetwork = message.text().startsWith('Failed to load resource');
        if (message.type() === 'warning') warnings.push(message.text());
        if (message.type() === 'error' && !isNetwork) complaints.push(message.text());
      });
      page.on('request', (request) => {
        const isExpected = [sandbox.page, ...allowed].some((origin) => request.url().startsWith(origin));
        if (!isExpected) complaints.push(`Called ${request.url()}`);
      });
      await page.goto(`${sandbox.page}?as=${as}`);
      return page;
    },
    allow: (origin) => void allowed.push(`${origin}/`),
    get warnings() {
      return warnings;
    },
    stopSandbox: stopAll,
    resumeSandbox: () => startAll(Number(new URL(sandbox.page).port)),
  };
}
