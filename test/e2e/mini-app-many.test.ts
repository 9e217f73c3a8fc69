/** Somebody with more of the audit's pages open than are told of changes at once. */
import type { Browser, Page } from 'playwright-core';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, launchChromium } from '../../sandbox/test/page/browser.ts';
import { initDataOf } from '../web/page-visit.ts';
import { makeLink } from './new-link.ts';
import { openHouse } from './product.ts';

describeInBrowser('five pages of one person', () => {
  const house = openHouse({ page: true });
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
  });

  it('don’t take turns: the one opened first says that it waits, and goes on when it is used', async () => {
    const ada = house.person(CAST.ada);
    await makeLink(ada, '1 week, no limit, "Spring flyer"');
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
    context.setDefaultTimeout(10_000);
    const followed: Page[] = [];
    context.on('request', (request) => {
      if (request.url().endsWith('/live')) followed.push(request.frame().page());
    });
    const told = new URLSearchParams({ tgWebAppData: initDataOf(house.sandbox.botApi.token, CAST.ada) });
    const pages: Page[] = [];
    for (let count = 0; count < 5; count += 1) {
      const page = await context.newPage();
      await page.goto(`${house.sandbox.page}app/?chat=${CAST_CHATS.makers}#${told.toString()}`);
      await page.getByRole('table').getByRole('button', { name: 'Spring flyer' }).waitFor();
      pages.push(page);
    }
    const [first, second, ...later] = pages;
    if (first === undefined || second === undefined) throw new Error('no pages');
    const waits = (page: Page) => page.getByRole('status').getByText('Updates paused');
    const sees = (page: Page, title: string) =>
      page.getByRole('table').getByRole('button', { name: title }).waitFor();
    await waits(first).waitFor();

    await makeLink(ada, '1 week, no limit, "Evening class"');
    for (const page of [second, ...later]) await sees(page, 'Evening class');
    expect(followed).toEqual(pages);
    expect(await waits(first).count()).toBe(1);

    await first.bringToFront();
    await first.getByRole('heading', { name: 'Harbour Makers' }).click();
    await sees(first, 'Evening class');
    await waits(first).waitFor({ state: 'detached' });
    await waits(second).waitFor();
    expect(followed).toEqual([...pages, first]);
    await context.close();
  }, 60_000);
});
