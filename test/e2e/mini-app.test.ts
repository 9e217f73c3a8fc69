import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeInBrowser, hasFocus, launchChromium, tabTo } from '../../sandbox/test/page/browser.ts';
import { button } from '../../sandbox/test/page/sandbox-visit.ts';
import { isThere } from '../texts/parsed-texts.ts';
import { initDataOf } from '../web/page-visit.ts';
import { DARK, faults } from './accessibility.ts';
import { makeLink } from './new-link.ts';
import { people } from './person.ts';
import { openHouse } from './product.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const DESKTOP = { viewport: { width: 1280, height: 800 } };

describeInBrowser('the audit’s page', () => {
  const house = openHouse({ page: true });
  let browser: Browser;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchChromium();
    const ada = house.person(CAST.ada);
    const { link } = await makeLink(ada, '1 week, no limit, "Spring flyer"');
    await makeLink(ada, '2 days, no limit, "Evening class"');
    await house.person(CAST.sam).join(link);
  });

  afterAll(async () => {
    await browser?.close();
  });

  beforeEach(() => {
    complaints = [];
  });

  afterEach(() => expect(complaints).toEqual([]));

  async function newPage(options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(house.sandbox.page) && !url.startsWith('data:')) complaints.push(`asks ${url}`);
    });
    return page;
  }

  /** The page in a browser, without Telegram around it. */
  async function openAlone(
    userId: number,
    options: BrowserContextOptions = PHONE,
    { query = '', theme = {}, initData = initDataOf(house.sandbox.botApi.token, userId) } = {},
  ): Promise<Page> {
    const page = await newPage(options);
    const told = new URLSearchParams({
      tgWebAppData: initData,
      tgWebAppVersion: '9.1',
      tgWebAppPlatform: 'weba',
      tgWebAppThemeParams: JSON.stringify(theme),
    });
    await page.goto(`${house.sandbox.page}app/${query}#${told.toString()}`);
    return page;
  }

  const MAKERS = `?chat=${CAST_CHATS.makers}`;
  const link = (place: Page | FrameLocator, name: string): Locator =>
    place.getByRole('table').getByRole('button', { name, exact: true });
  const said = (place: Page | FrameLocator, text: string): Locator =>
    place.getByRole('status').getByText(text);

  it('opens from the bot’s menu button; what is revoked there is revoked on Telegram, and what happens shows by itself', async () => {
    const page = await newPage(DESKTOP);
    await page.goto(`${house.sandbox.page}?as=${CAST.ada}`);
    await button(page, 'Audit').click();
    const frame = page.frameLocator('iframe[title="App of Latchkey"]');
    await frame.getByRole('button', { name: /^Harbour Makers/ }).click();
    await frame.getByRole('heading', { name: 'Who can get in now?' }).waitFor();
    await frame.getByRole('listitem').filter({ hasText: 'Sam Rivera' }).getByText('Spring flyer').waitFor();

    await house.person(CAST.sam).leave(CAST_CHATS.makers);
    await frame
      .getByRole('listitem')
      .filter({ hasText: 'Sam Rivera' })
      .getByText(/^Left /)
      .waitFor();

    await link(frame, 'Spring flyer').click();
    const drawer = frame.getByRole('dialog', { name: 'Spring flyer' });
    await drawer.getByText('Sam Rivera').waitFor();
    await button(page, 'Revoke link').click();
    const popup = page.getByRole('dialog', { name: 'Revoke this link?' });
    await popup.getByRole('button', { name: 'Cancel' }).click();
    await popup.waitFor({ state: 'hidden' });
    await button(page, 'Revoke link').click();
    await popup.getByRole('button', { name: 'Revoke' }).click();
    await said(frame, 'The link is revoked').waitFor();
    await drawer.getByText('Revoked', { exact: true }).first().waitFor();
    expect(house.held(CAST_CHATS.makers, 'Spring flyer').map(({ revoked }) => revoked)).toEqual([true]);
    await button(page, 'Revoke link').waitFor({ state: 'detached' });

    await button(page, 'Back').click();
    await drawer.waitFor({ state: 'detached' });
    await frame
      .getByRole('row', { name: /Spring flyer/ })
      .getByText('Revoked')
      .waitFor();
    await page.context().close();
  });

  it('regenerates: the new link opens, with its earlier version', async () => {
    const page = await openAlone(CAST.ada, DESKTOP, { query: MAKERS });
    page.on('dialog', (dialog) => void dialog.accept());
    await link(page, 'Evening class').click();
    const drawer = page.getByRole('dialog', { name: 'Evening class' });
    await drawer.getByRole('button', { name: 'Regenerate' }).click();
    await said(page, 'Your new link is ready').waitFor();
    await drawer.getByRole('heading', { name: 'Versions' }).waitFor();
    const states = house.held(CAST_CHATS.makers, 'Evening class').map(({ revoked }) => revoked);
    expect(states).toHaveLength(2);
    expect(states.filter((revoked) => revoked)).toHaveLength(1);
    await page.context().close();
  });

  it('leaves a drawer closed that was closed while its link was being regenerated', async () => {
    await makeLink(house.person(CAST.ada), '2 days, no limit, "Morning class"');
    const page = await openAlone(CAST.ada, DESKTOP, { query: MAKERS });
    page.on('dialog', (dialog) => void dialog.accept());
    await link(page, 'Morning class').click();
    const drawer = page.getByRole('dialog', { name: 'Morning class' });
    await drawer.getByRole('button', { name: 'Regenerate' }).click();
    await drawer.getByRole('button', { name: 'Close' }).click();
    await said(page, 'Your new link is ready').waitFor();
    await page.getByRole('row', { name: /Morning class.*Revoked/ }).waitFor();
    expect(await drawer.count()).toBe(0);
    await page.context().close();
  });

  it('is used by keyboard alone, and comes back to where it was', async () => {
    const page = await openAlone(CAST.ada, DESKTOP, { query: MAKERS });
    await link(page, 'Spring flyer').waitFor();
    await tabTo(page, page.getByRole('searchbox', { name: 'Search by name or admin' }));
    await page.keyboard.type('spring');
    await link(page, 'Evening class').first().waitFor({ state: 'detached' });
    await page.waitForURL(({ searchParams }) => searchParams.get('text') === 'spring');
    await tabTo(page, link(page, 'Spring flyer'));
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog', { name: 'Spring flyer' });
    await drawer.getByRole('heading', { name: 'History' }).waitFor();
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await drawer.locator(':focus').count()).toBe(1);
    }
    // It is in the address: a reload stays there, back leaves.
    await page.reload();
    await drawer.getByRole('heading', { name: 'History' }).waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(page, link(page, 'Spring flyer'))).toBe(true);

    await page.getByRole('searchbox', { name: 'Search by name or admin' }).fill('');
    await page
      .getByRole('button', { name: /^Ada Okafor/ })
      .first()
      .click();
    const chip = page.getByRole('list', { name: 'Filters' }).getByRole('button', { name: /Ada Okafor/ });
    await chip.waitFor();
    await page.reload();
    await chip.click();
    await chip.waitFor({ state: 'detached' });
    await page.goBack();
    await chip.waitFor();
    await page.context().close();
  });

  it.each([
    ['on a phone, in light', PHONE, {}],
    ['on a phone, in dark', PHONE, DARK],
    ['on a desktop, in light', DESKTOP, {}],
    ['on a desktop, in dark', DESKTOP, DARK],
  ])('has nothing that axe finds fault with %s', async (_, size, theme) => {
    const page = await openAlone(CAST.ada, size, { query: MAKERS, theme });
    await link(page, 'Spring flyer').waitFor();
    await page.getByRole('figure').locator('canvas').waitFor();
    expect(await faults(page)).toEqual([]);
    await link(page, 'Spring flyer').click();
    await page.getByRole('heading', { name: 'History' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });

  it('tells an admin, a stranger and somebody who opened it long ago why there is nothing, and what to do', async () => {
    const admin = await openAlone(CAST.mei, PHONE, { query: MAKERS });
    await admin.getByRole('alert').getByText('You can’t see this audit').waitFor();
    expect(await admin.getByText('Spring flyer').count()).toBe(0);
    await admin.context().close();
    const stranger = await openAlone(CAST.sam);
    await stranger.getByText('There’s no audit you can see').waitFor();
    await stranger.context().close();
    const old = initDataOf(house.sandbox.botApi.token, CAST.ada, {
      auth_date: String(Math.floor(Date.now() / 1000) - 4_000),
    });
    const late = await openAlone(CAST.ada, PHONE, { query: MAKERS, initData: old });
    await late.getByText('This page has been open for an hour').waitFor();
    await late.context().close();
    // The browser says itself that a request was refused.
    complaints = complaints.filter((text) => !/status of 40[13]/.test(text));
  });

  it('is in the language of the person’s Telegram, or the one they chose in the bot, from right to left in Arabic', async () => {
    const user = JSON.stringify({ id: CAST.ada, first_name: 'Ada', language_code: 'ar' });
    const initData = initDataOf(house.sandbox.botApi.token, CAST.ada, { user });
    const page = await openAlone(CAST.ada, PHONE, { query: MAKERS, initData });
    await link(page, 'Spring flyer').waitFor();
    const root = page.locator('html');
    const written = () => Promise.all(['lang', 'dir'].map((name) => root.getAttribute(name)));
    // A language whose texts aren't there yet is read in English.
    expect(await written()).toEqual(isThere('locales', 'ar') ? ['ar', 'rtl'] : ['en', 'ltr']);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);

    const ada = house.person(CAST.ada);
    await ada.say('/settings');
    await ada.sees('Settings');
    await ada.press('🌐 Language');
    await ada.sees('Which language');
    await ada.press('English');
    await ada.sees('Language: English');
    await page.reload();
    await page.getByRole('heading', { name: 'Who can get in now?' }).waitFor();
    expect(await written()).toEqual(['en', 'ltr']);
    await page.context().close();
  });

  it('goes back from a chat that isn’t theirs to one that is', async () => {
    const page = await openAlone(CAST.ada, DESKTOP, { query: MAKERS });
    await link(page, 'Spring flyer').waitFor();
    await page.evaluate(`history.pushState({ depth: 1 }, '', '?chat=${CAST_CHATS.notes}')`);
    await page.evaluate("dispatchEvent(new PopStateEvent('popstate'))");
    await page.getByRole('alert').getByText('You can’t see this audit').waitFor();
    await page.goBack();
    await link(page, 'Spring flyer').waitFor();
    await page.context().close();
    complaints = complaints.filter((text) => !/status of 403/.test(text));
  });

  it('goes on with a group that becomes a supergroup while it is open', async () => {
    const ada = house.person(CAST.ada);
    const right = { inviteUsers: true };
    house.sandbox.world.chats.promote(CAST.ada, CAST_CHATS.bakers, CAST.robin, right);
    const before = await makeLink(ada, '1 week, no limit, "Before the move"', CAST_CHATS.bakers);
    const query = `?chat=${CAST_CHATS.bakers}`;
    const page = await openAlone(CAST.ada, DESKTOP, { query });
    await link(page, 'Before the move').waitFor();
    await people(house.sandbox, 'POST', `/chats/${CAST_CHATS.bakers}/migrate`);
    await ada.pressOn(before.card, 'Revoke');
    await ada.seesOn(before.card, 'Revoke Before the move?');
    await ada.pressOn(before.card, 'Revoke it');
    await ada.seesOn(before.card, 'Revoked');
    await makeLink(ada, '1 week, no limit, "After the move"', CAST_CHATS.bakers);
    await link(page, 'After the move').waitFor();
    await page.reload();
    await link(page, 'After the move').waitFor();
    await page.context().close();
  }, 60_000);

  it('says that it is offline, and goes on by itself', async () => {
    const page = await openAlone(CAST.ada, PHONE, { query: MAKERS });
    await link(page, 'Spring flyer').waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '7 days' }).click();
    await page.getByText('You’re offline').first().waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByText('You’re offline').first().waitFor({ state: 'detached' });
    await page.context().close();
    complaints = complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'));
  });
});
