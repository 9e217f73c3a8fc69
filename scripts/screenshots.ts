/**
 * Takes the pictures in `docs/images`: the product on the simulated Telegram, in a browser. `npm run screenshots` needs
 * Chromium at CHROMIUM_PATH or /usr/bin/chromium.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { execFileSync } from 'node:child_process';
import { createLog } from '../src/main/log.ts';
import { takeAudit } from './audit-screenshots.ts';
import { runInSandbox } from '../src/main/run-in-sandbox.ts';
import { projectRoot } from '../src/main/project-root.ts';
import { USUAL_QUOTAS } from '../src/domain/quotas.ts';
import { USUAL_RETENTION } from '../src/domain/retention.ts';
import { CAST } from 'telegram-sandbox';

const root = projectRoot();
const images = join(root, 'docs/images');
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

execFileSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'inherit' });
await mkdir(images, { recursive: true });
const folder = await mkdtemp(join(tmpdir(), 'latchkey-screenshots-'));
const running = await runInSandbox(
  {
    mode: 'sandbox',
    host: '127.0.0.1',
    port: 0,
    databaseFile: join(folder, 'latchkey.sqlite'),
    databaseUrl: null,
    role: 'all',
    worldFile: join(folder, 'world.json'),
    logLevel: 'error',
    defaultTimeZone: 'UTC',
    worker: 'account',
    backups: null,
    restored: false,
    retention: USUAL_RETENTION,
    quotas: USUAL_QUOTAS,
    callsInFlight: 8,
    timings: { callDeadline: 10_000, reconcileAfter: 30_000, lookAgainAfter: 300_000 },
  },
  createLog({ level: 'error', destination: process.stderr }),
  root,
);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  // It must not look for updates or contact any server but the page's.
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  await takeAll(browser, running.page ?? '');
} finally {
  await browser.close();
  await running.stop();
  await rm(folder, { recursive: true, force: true });
}

async function takeAll(from: Browser, address: string): Promise<void> {
  const phone = await open(from, address, { viewport: PHONE, colorScheme: 'light', hasTouch: true });
  const log = phone.getByRole('log');
  await phone.getByRole('button', { name: 'Start', exact: true }).click();
  await log.getByText('Welcome back').waitFor();
  await phone
    .getByRole('textbox', { name: 'Message', exact: true })
    .fill('Spring meetup for Harbour Makers, ten people until Friday evening');
  await phone.keyboard.press('Enter');
  await log.getByText('Limit: 10 people').waitFor();
  await shoot(phone, 'phone-request');

  await log.getByRole('button', { name: 'Create link' }).click();
  await log.getByText('Your link is ready').waitFor();
  await joinAs(phone, 'Sam Rivera');
  await joinAs(phone, 'Priya Sharma');
  await log.getByText('2 of 10 joined').waitFor();
  await shoot(phone, 'phone-card');
  for (const colorScheme of ['light', 'dark'] as const) {
    const desktop = await open(from, address, { viewport: DESKTOP, colorScheme });
    await desktop.getByRole('log').getByText('2 of 10 joined').waitFor();
    await shoot(desktop, `sandbox-${colorScheme}`);
  }

  await log.getByRole('button', { name: 'History' }).click();
  await log.getByText('Joined with this link').waitFor();
  await shoot(phone, 'phone-history');
  await takeAudit({
    open: (options, url = address) => open(from, url, options),
    shoot,
    pathOf: (name) => join(images, `${name}.png`),
    address,
    desktop: { viewport: DESKTOP },
    phone: { viewport: PHONE, hasTouch: true },
  });
}

async function open(from: Browser, address: string, options: BrowserContextOptions): Promise<Page> {
  const context = await from.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(address.includes('#') ? address : `${address}?as=${CAST.ada}`);
  return page;
}

/** Somebody joins with the link on the card, which then counts them. */
async function joinAs(page: Page, who: string): Promise<void> {
  await page
    .getByRole('log')
    .getByRole('link', { name: /t\.me\/\+/ })
    .last()
    .click();
  const sheet = page.getByRole('dialog', { name: 'Invite link' });
  await sheet.getByLabel('Who joins?').selectOption({ label: who });
  await sheet.getByRole('button', { name: 'Join group' }).click();
  await sheet.waitFor({ state: 'hidden' });
}

async function shoot(page: Page, name: string): Promise<void> {
  // Wait until the toasts are gone: they don't belong in the picture.
  await page.getByRole('status').filter({ hasText: /./ }).waitFor({ state: 'hidden' });
  await page.screenshot({ path: join(images, `${name}.png`), animations: 'disabled' });
}
