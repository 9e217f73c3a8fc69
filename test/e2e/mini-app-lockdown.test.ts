import type { Browser, Page } from 'playwright-core';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, launchChromium } from '../../sandbox/test/page/browser.ts';
import { initDataOf } from '../web/page-visit.ts';
import { makeLink } from './new-link.ts';
import { people } from './person.ts';
import { openHouse } from './product.ts';

const { makers } = CAST_CHATS;
/** Harbour Makers is Ada's: the account sees no links there but its own. */
const UNSEEN = 'I can’t see links that other admins made in Telegram, so they stay as they are.';

describeInBrowser('lockdown on the audit’s page', () => {
  const house = openHouse({ page: true });
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
    await makeLink(house.person(CAST.ada), '2 days, no limit, "Evening class"');
  });

  afterAll(async () => {
    await browser?.close();
  });

  /** @param width of the window: the table of links has other columns where there is room. */
  async function openMakers(width: number): Promise<Page> {
    const context = await browser.newContext({
      locale: 'en-GB',
      reducedMotion: 'reduce',
      viewport: { width, height: 844 },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const told = new URLSearchParams({
      tgWebAppData: initDataOf(house.sandbox.botApi.token, CAST.ada),
      tgWebAppVersion: '9.1',
      tgWebAppPlatform: 'weba',
      tgWebAppThemeParams: '{}',
    });
    await page.goto(`${house.sandbox.page}app/?chat=${makers}#${told.toString()}`);
    return page;
  }

  it('closes all links at once but those it can’t see, says so before and after, and brings them back', async () => {
    const page = await openMakers(390);
    const questions: string[] = [];
    page.on('dialog', (dialog) => {
      questions.push(dialog.message());
      void dialog.accept();
    });
    await page.getByRole('button', { name: 'Require approval' }).click();
    await page.getByText('This chat is locked down').waitFor();
    const open = () => house.held(makers, 'Evening class').filter(({ revoked }) => !revoked);
    expect(open().map(({ requestNeeded }) => requestNeeded)).toEqual([true]);
    expect(questions[0]).toContain('will need approval');
    expect(questions[0]).toContain(UNSEEN);
    await page.getByRole('status').getByText(UNSEEN).waitFor();
    await page.getByRole('button', { name: 'Lift lockdown' }).click();
    await page.getByRole('button', { name: 'Require approval' }).waitFor();
    await expect.poll(() => open().map(({ requestNeeded }) => requestNeeded)).toEqual([false]);
    expect(await page.getByText(UNSEEN).count()).toBe(0);
    await page.context().close();
  });

  it.each([390, 1280])('a primary link that took another’s place wasn’t made outside (%i)', async (width) => {
    const page = await openMakers(width);
    const primary = page.getByRole('table').getByRole('button', { name: 'Primary link' });
    await primary.first().waitFor();
    expect(await primary.count()).toBe(2);
    expect(await page.getByRole('table').getByText('Made outside the bot').count()).toBe(0);
    await primary.first().click();
    const drawer = page.getByRole('dialog', { name: 'Primary link' });
    await drawer.getByText('Replaced by a lockdown').waitFor();
    expect(await drawer.getByText('Made outside the bot').count()).toBe(0);
    expect(await drawer.getByText('No name').count()).toBe(0);
    expect(await drawer.locator('.row-main').getByText('Primary link').count()).toBe(2);
    await page.context().close();
  });

  it('who came by the primary link came by that, not by one without a name', async () => {
    const links = house.sandbox.world.links.ofChat(makers);
    const primary = links.find((link) => link.permanent && !link.revoked && link.adminId === CAST.robin);
    await house.person(CAST.sam).join(primary?.link ?? '');
    const page = await openMakers(390);
    await page.locator('.how').getByRole('button', { name: 'Primary link' }).waitFor();
    await page.context().close();
  });

  it('a link made outside says by whom', async () => {
    const title = 'Made on the quiet';
    const page = await openMakers(1280);
    await page.getByText('What I can’t see').click();
    await page.getByText(/^All links were last checked/).waitFor();
    await people(house.sandbox, 'POST', `/users/${CAST.robin}/links`, { peerId: makers, title });
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.getByRole('table').getByRole('button', { name: title }).click();
    const drawer = page.getByRole('dialog', { name: title });
    await drawer.getByText(/^Made outside the bot · Robin Porter · /).waitFor();
    await page.context().close();
  });
});
