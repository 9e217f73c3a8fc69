/** Telegram's own buttons around the audit's page: each is there for as long as it does something. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import { describeInBrowser, launchChromium, tabTo } from '../../sandbox/test/page/browser.ts';
import { button } from '../../sandbox/test/page/sandbox-visit.ts';
import { makeLink } from './new-link.ts';
import { people } from './person.ts';
import { openHouse } from './product.ts';

describeInBrowser('Telegram’s buttons around the audit’s page', () => {
  const house = openHouse({ page: true });
  let browser: Browser;
  let page: Page;
  let frame: FrameLocator;

  beforeAll(async () => {
    browser = await launchChromium();
    const ada = house.person(CAST.ada);
    await makeLink(ada, '1 week, no limit, "Spring flyer"', CAST_CHATS.makers);
    await makeLink(ada, '1 week, no limit, "Reading list"', CAST_CHATS.notes);
  });

  afterAll(async () => {
    await browser?.close();
  });

  /** Ada is asked which of her chats she wants to look at. */
  beforeEach(async () => {
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
    onTestFinished(() => context.close());
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`${house.sandbox.page}?as=${CAST.ada}`);
    await button(page, 'Audit').click();
    frame = page.frameLocator('iframe[title="App of Latchkey"]');
    await frame.getByRole('heading', { name: 'Which chat?' }).waitFor();
  });

  const revoke = () => button(page, 'Revoke link');
  const choose = (chat: RegExp) => frame.getByRole('button', { name: chat }).click();

  async function openLink(): Promise<void> {
    await frame.getByRole('table').getByRole('button', { name: 'Spring flyer', exact: true }).click();
    await revoke().waitFor();
  }

  it.each([
    ['Escape', () => page.keyboard.press('Escape')],
    ['Close', () => frame.getByRole('button', { name: 'Close', exact: true }).click()],
    ['Back', () => button(page, 'Back').click()],
  ])('the one that revokes a link goes with the link’s drawer, by %s', async (_, leave) => {
    await choose(/^Harbour Makers/);
    await openLink();
    await leave();
    await frame.getByRole('dialog').waitFor({ state: 'detached' });
    await revoke().waitFor({ state: 'detached' });
    // It comes back with the drawer.
    await openLink();
  });

  it('the one that revokes a link is reached by keyboard, and so is the way out of its question', async () => {
    await choose(/^Harbour Makers/);
    const link = frame.getByRole('table').getByRole('button', { name: 'Spring flyer', exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    await frame.getByRole('dialog').getByRole('heading', { name: 'History' }).waitFor();
    await tabTo(page, revoke());
    await page.keyboard.press('Enter');
    const popup = page.getByRole('dialog', { name: 'Revoke this link?' });
    await popup.waitFor();
    await page.keyboard.press('Escape');
    await popup.waitFor({ state: 'detached' });
  });

  it('the one that leads back goes where there is nothing to go back to', async () => {
    expect(await button(page, 'Back').count()).toBe(0);
    await choose(/^Harbour Makers/);
    await button(page, 'Back').click();
    await frame.getByRole('heading', { name: 'Which chat?' }).waitFor();
    await button(page, 'Back').waitFor({ state: 'detached' });
  });

  it('leads from a chat whose account is signed out to the chats there are', async () => {
    house.sandbox.world.faults.add({ method: '*', kind: 'session_revoked', userId: CAST.robin });
    // What was known of the chat's people may be shown for half a minute.
    await people(house.sandbox, 'POST', '/clock', { advance: 60 });
    await choose(/^Harbour Makers/);
    const failure = frame.getByRole('alert');
    await failure.getByText('The account that makes links is signed out').waitFor();
    expect(await failure.textContent()).not.toContain('typed');
    await button(page, 'Back').click();
    await frame.getByRole('heading', { name: 'Which chat?' }).waitFor();
  });
});
