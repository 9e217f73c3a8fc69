import { existsSync } from 'node:fs';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { describe } from 'vitest';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** From CHROMIUM_PATH, or where systems usually put it. */
export const chromiumPath = [process.env['CHROMIUM_PATH'], ...USUAL_PLACES].find(
  (path) => path && existsSync(path),
);

/** Where CI asks for browser tests, a missing browser is a failure; elsewhere they are skipped, and say so. */
const isSkipped = chromiumPath === undefined && process.env['CI'] !== 'true';
if (isSkipped)
  console.warn('Browser tests are SKIPPED: no Chromium found. Install one, or set CHROMIUM_PATH.');

export const describeInBrowser = describe.skipIf(isSkipped);

/** It must not look for updates, or talk to anybody but the page's server. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchChromium(): Promise<Browser> {
  if (!chromiumPath) throw new Error('No Chromium found. Install one, or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath: chromiumPath, headless: true, args: FLAGS });
}

export async function hasFocus(page: Page, target: Locator): Promise<boolean> {
  return (await target.and(page.locator(':focus')).count()) > 0;
}

/** Goes there as somebody without a mouse would. @throws Error when Tab never gets there. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await hasFocus(page, target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reaches ${String(target)}`);
}
