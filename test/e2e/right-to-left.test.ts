import type { Browser, Page } from 'playwright-core';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { describeInBrowser, launchChromium } from '../../sandbox/test/page/browser.ts';
import { initDataOf } from '../web/page-visit.ts';
import { openHouse } from './product.ts';

const boxSchema = z.object({ x: z.number(), width: z.number() });

/** Where a box begins and ends, counted from where its line begins. */
interface Span {
  start: number;
  end: number;
  width: number;
}

describeInBrowser('the audit’s page on a phone', () => {
  const house = openHouse({ page: true, demo: true });
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
  });

  async function open(language: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
    page.setDefaultTimeout(15_000);
    const user = JSON.stringify({ id: CAST.ada, first_name: 'Ada', language_code: language });
    const told = new URLSearchParams({
      tgWebAppData: initDataOf(house.sandbox.botApi.token, CAST.ada, { user }),
      tgWebAppVersion: '9.1',
      tgWebAppPlatform: 'weba',
    });
    await page.goto(`${house.sandbox.page}app/?chat=${CAST_CHATS.makers}#${told.toString()}`);
    await page.locator('.link-table .link-name').first().waitFor();
    await page.locator('.activity .numbers').waitFor();
    return page;
  }

  async function spans(page: Page, selector: string): Promise<Span[]> {
    const boxes = z
      .object({ rtl: z.boolean(), page: z.number(), boxes: z.array(boxSchema) })
      .parse(
        await page.evaluate(
          `({ rtl: document.dir === 'rtl', page: innerWidth, boxes: [...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.getBoundingClientRect().toJSON()) })`,
        ),
      );
    // What is not shown has no width.
    const shown = boxes.boxes.filter(({ width }) => width > 0);
    return shown.map(({ x, width }) => {
      const start = boxes.rtl ? boxes.page - x - width : x;
      return { start, end: start + width, width };
    });
  }

  it.each(['ar', 'ru', 'de'])('gives names the most of a row, and cuts nothing off: %s', async (language) => {
    const page = await open(language);
    const [table] = await spans(page, '.link-table');
    const names = await spans(page, '.link-table tbody th');
    expect(Math.min(...names.map(({ width }) => width))).toBeGreaterThan(200);
    for (const part of ['.link-table tbody td > *', '.filter']) {
      const ends = (await spans(page, part)).map(({ end }) => end);
      expect(Math.max(...ends)).toBeLessThanOrEqual(Math.ceil(table?.end ?? 0));
    }
    // Joined, left and net stand beside one another.
    const numbers = await spans(page, '.activity .numbers > div');
    expect(new Set(numbers.map(({ start }) => Math.round(start))).size).toBe(3);
    await page.close();
  });

  it('leaves as much room on the right in Arabic as on the left in English', async () => {
    const measured = async (language: string): Promise<number[]> => {
      const page = await open(language);
      const starts = async (selector: string): Promise<number> =>
        Math.round((await spans(page, selector))[0]?.start ?? NaN);
      const found = [await starts('.links .search .icon')];
      await page.locator('.link-name').first().click();
      await page.locator('.history li').first().waitFor();
      found.push(await starts('.drawer-head h2'), await starts('.history li > span'));
      const dot = `getComputedStyle(document.querySelector('.history li'), '::before').insetInlineStart`;
      found.push(Number.parseFloat(String(await page.evaluate(dot))));
      await page.close();
      return found;
    };
    const english = await measured('en');
    expect(english.every(Number.isFinite)).toBe(true);
    expect(await measured('ar')).toEqual(english);
  });
});
