import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { botDialog, chatDialog } from '../../server/world/dialog.ts';
import { describeInBrowser } from './browser.ts';
import { button, log, say, setUpVisits, start } from './sandbox-visit.ts';

interface DayInSight {
  text: string;
  /** From the top of the conversation, whole pixels. */
  at: number;
}

/** @returns the days that a person sees now. */
function daysInSight(page: Page): Promise<DayInSight[]> {
  return page.evaluate<DayInSight[]>(`(() => {
    const log = document.querySelector('[role=log]');
    const { top, bottom } = log.getBoundingClientRect();
    return [...log.querySelectorAll('.day-title')]
      .filter((day) => getComputedStyle(day).opacity !== '0')
      .map((day) => ({ text: day.textContent, at: Math.round(day.getBoundingClientRect().top - top) }))
      .filter(({ at }) => at > -20 && at < bottom - top);
  })()`);
}

/** Looks in the moment in which a toast appears. @returns what of the page it covers that can be pressed. */
async function coveredByToast(page: Page): Promise<string[]> {
  const covered = await page.waitForFunction<string[] | undefined>(`(() => {
    const toast = document.querySelector('.toast');
    if (!toast?.checkVisibility()) return undefined;
    const { left, right, top, bottom } = toast.getBoundingClientRect();
    return [...document.querySelectorAll('.inline-button, .composer *')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.left < right && left < box.right && box.top < bottom && top < box.bottom;
      })
      .map((element) => element.textContent);
  })()`);
  return (await covered.jsonValue()) ?? [];
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error(`Not to be seen: ${String(element)}`);
  return { ...box, right: box.x + box.width };
}

describeInBrowser('how the sandbox page looks', () => {
  const visits = setUpVisits();

  it('shows the day over older messages only while one scrolls', async () => {
    const { clock, messages } = visits.sandbox.world;
    for (const day of ['Monday', 'Tuesday']) {
      clock.move(86_400);
      for (let line = 1; line <= 30; line += 1)
        messages.send(chatDialog(CAST_CHATS.notes), { fromId: CAST.ada, text: `${day}, line ${line}.` });
    }
    const page = await visits.open(CAST.ada, { reducedMotion: 'reduce' });
    await page.getByRole('navigation').getByText('Harbour Notes').click();
    await log(page).getByText('Tuesday, line 30.').waitFor();
    // Opening a conversation scrolls to its end.
    await expect.poll(() => daysInSight(page), { timeout: 5_000 }).toEqual([]);

    const scrollUp = () =>
      page.evaluate(`new Promise((resolve) => {
        const log = document.querySelector('[role=log]');
        log.addEventListener('scroll', resolve, { once: true });
        log.scrollBy(0, -100);
      })`);
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await scrollUp();
    await expect.poll(() => daysInSight(page)).toEqual([{ text: 'Today', at: 6 }]);
    await page.clock.runFor(900);
    await scrollUp();
    await page.clock.runFor(900);
    expect(await daysInSight(page)).toEqual([{ text: 'Today', at: 6 }]);
    await page.clock.runFor(900);
    await expect.poll(() => daysInSight(page)).toEqual([]);

    // Where a day begins its title stays, below messages of the day before.
    await log(page)
      .getByText('Tuesday, line 1.')
      .evaluate(async (message) => {
        const scrolled = new Promise((resolve) => {
          message.closest('[role=log]')?.addEventListener('scroll', resolve, { once: true });
        });
        message.scrollIntoView({ block: 'center' });
        await scrolled;
      });
    await page.clock.runFor(2_000);
    await expect.poll(() => daysInSight(page)).toHaveLength(1);
    const [title] = await daysInSight(page);
    expect(title?.text).toBe('Today');
    expect(title?.at).toBeGreaterThan(100);
  });

  it('answers a press without covering a button', async () => {
    const { messages } = visits.sandbox.world;
    const page = await visits.open(CAST.ada, { viewport: { width: 1280, height: 500 } });
    await start(page);
    const rows = ['One', 'Two', 'Three'].map((text) => [{ text, callback_data: 'ping' }]);
    for (let count = 1; count <= 4; count += 1)
      messages.send(botDialog(CAST.bot, CAST.ada), {
        fromId: CAST.bot,
        text: `Set ${count}`,
        inlineKeyboard: rows,
      });
    await log(page).getByText('Set 4').waitFor();
    await log(page).getByRole('button', { name: 'Three' }).last().click();
    expect(await coveredByToast(page)).toEqual([]);
    await page.getByRole('status').getByText('Pong').waitFor();
  });

  it('shows an answer once, however often it is given', async () => {
    const page = await visits.open(CAST.ada);
    await start(page);
    await button(page, 'Ping').click();
    await page.locator('.toast', { hasText: 'Pong' }).evaluate((toast) => toast.classList.add('earlier'));
    await button(page, 'Ping').click();
    await page.locator('.toast:not(.earlier)').waitFor();
    expect(await page.locator('.toast').count()).toBe(1);
  });

  it('has a composer as wide as the messages, on every screen', async () => {
    const page = await visits.open(CAST.ada);
    await start(page);
    await say(page, 'A message from me');
    const [own, other] = [
      log(page).locator('.own .bubble').last(),
      log(page).locator('.other .bubble').last(),
    ];
    for (const width of [390, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect((await boxOf(button(page, 'Commands'))).x).toBe((await boxOf(other)).x);
      expect((await boxOf(button(page, 'Send'))).right).toBe((await boxOf(own)).right);
    }
  });

  it('cuts labels that are longer than their button', async () => {
    const page = await visits.open(CAST.ada, { viewport: { width: 390, height: 844 } });
    await start(page);
    const long = 'A label that no phone in the world has room for on one line';
    visits.sandbox.world.messages.send(botDialog(CAST.bot, CAST.ada), {
      fromId: CAST.bot,
      text: 'Choose',
      inlineKeyboard: [[long, 'Short'].map((text) => ({ text, callback_data: 'ping' }))],
    });
    const [cut, short] = [await boxOf(button(page, long)), await boxOf(button(page, 'Short').last())];
    expect(cut.height).toBe(short.height);
    expect(cut.width).toBeCloseTo(short.width, 0);
    const label = button(page, long).locator('.button-label');
    expect(await label.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
  });

  it('brings emoji for machines that have none', async () => {
    const page = await visits.open(CAST.ada);
    const [red, green] = await page.evaluate<number[]>(`(async () => {
      const font = '40px "Shipped Emoji"';
      await document.fonts.load(font, '🟢');
      const canvas = document.createElement('canvas').getContext('2d');
      canvas.font = font;
      canvas.fillText('🟢', 0, 40);
      return [...canvas.getImageData(20, 25, 1, 1).data];
    })()`);
    expect(green).toBeGreaterThan((red ?? 0) + 30);
  });
});
