import { expect, it } from 'vitest';
import { CAST } from '../../server/world/cast.ts';
import { describeInBrowser, hasFocus, tabTo } from './browser.ts';
import { contrastOf } from './contrast.ts';
import { button, composer, log, openDoor, setUpVisits, start } from './sandbox-visit.ts';

/** WCAG 2.2, success criterion 1.4.3, for text of ordinary size. */
const AA = 4.5;

/** Whatever needs sideways scrolling, and controls too small for a thumb, but for those in the flow of a text. */
const MISFITS = `[
  ...[document.documentElement, ...document.querySelectorAll('.column, .log, .panel-body, .dialog-list, dialog')]
    .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth)
    .map((element) => 'scrolls sideways: ' + (element.className || element.tagName)),
  ...[...document.querySelectorAll('button, a, select, textarea, summary, input:not([type=checkbox])')]
    .filter((element) => element.checkVisibility() && !element.closest('.bubble-text'))
    .filter((element) => element.offsetHeight < 44 || element.offsetWidth < 44)
    .map((element) => 'too small: ' + (element.className || element.tagName)),
]`;

describeInBrowser('the sandbox page for everybody', () => {
  const visits = setUpVisits();

  it('works without a mouse', async () => {
    const page = await visits.open(CAST.ada);
    await button(page, 'Start').waitFor();
    await tabTo(page, button(page, 'Start'));
    await page.keyboard.press('Enter');
    await log(page).getByText('Hello! Press a button.').waitFor();

    await tabTo(page, button(page, 'Ping'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Pong').waitFor();

    await tabTo(page, composer(page));
    await page.keyboard.type('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await log(page).getByText('Which chat?').waitFor();
    await tabTo(page, button(page, 'Choose a group'));
    await page.keyboard.press('Enter');
    const picker = page.getByRole('dialog', { name: 'Choose a chat' });
    await picker.waitFor();
    await page.keyboard.press('Escape');
    await picker.waitFor({ state: 'hidden' });
    expect(await hasFocus(page, button(page, 'Choose a group'))).toBe(true);

    const identity = page.getByRole('button', { name: /^You are/ });
    await tabTo(page, identity, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: /^Ada/ }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^You are Sam Rivera/ }).waitFor();
  });

  it('fits the narrowest phone, one column at a time', async () => {
    const page = await visits.open(CAST.ada, {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    const misfits = () => page.evaluate<string[]>(MISFITS);

    await start(page);
    expect(await misfits()).toEqual([]);
    const link = await openDoor(page);
    await link.click();
    await page.getByRole('dialog', { name: 'Invite link' }).getByText('Harbour Makers').waitFor();
    expect(await misfits()).toEqual([]);
    await button(page, 'Close').click();

    await button(page, 'What Telegram knows').click();
    await page.getByRole('region', { name: 'Harbour Makers' }).waitFor();
    expect(await log(page).isVisible()).toBe(false);
    expect(await misfits()).toEqual([]);
    await button(page, 'Back to the conversation').click();
    await button(page, 'Back to chats').click();
    await page.getByRole('navigation').getByText('Sunday Bakers').waitFor();
    expect(await misfits()).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('keeps text readable in the %s theme', async (colorScheme) => {
    const page = await visits.open(CAST.ada, { colorScheme });
    await start(page);
    await openDoor(page);
    const inks = [
      log(page).getByText('Which chat?'),
      log(page).getByText('Which chat?').locator('time'),
      log(page).getByRole('button', { name: '/door', exact: true }),
      log(page).getByRole('article').filter({ hasText: '/door' }).locator('time'),
      log(page).getByRole('link', { name: /t\.me/ }),
      page.getByRole('navigation').getByText('Ada Okafor').first(),
      page.getByRole('complementary').getByText('supergroup, 7 members').first(),
      page.getByText('Nothing leaves this machine'),
    ];
    for (const ink of inks) expect(await contrastOf(ink), String(ink)).toBeGreaterThanOrEqual(AA);
  });

  it('keeps the theme that was chosen', async () => {
    const page = await visits.open(CAST.ada, { colorScheme: 'light' });
    await button(page, 'Dark theme').click();
    await button(page, 'Light theme').waitFor();
    await page.reload();
    await button(page, 'Light theme').waitFor();
    const scheme = await page.evaluate<string>('getComputedStyle(document.documentElement).colorScheme');
    expect(scheme).toBe('dark');
  });
});
