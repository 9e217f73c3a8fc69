import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { CAST, CAST_CHATS } from '../../src/sandbox/world/cast.ts';
import { buildPages, hasFocus, launchChromium, skipsBrowserTests, tabTo } from './browser.ts';
import { contrastOf } from './contrast.ts';
import { startGreeterBot } from './greeter-bot.ts';

/** WCAG 2.2, success criterion 1.4.3, for text of ordinary size. */
const AA = 4.5;

describe.skipIf(skipsBrowserTests)('the sandbox page', () => {
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof buildPages>>;
  let sandbox: Sandbox;
  let bot: { stop(): Promise<void> };
  /** What the page complained of, and whom else it called. */
  let complaints: string[];

  beforeAll(async () => {
    [browser, pages] = await Promise.all([launchChromium(), buildPages()]);
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.remove();
  });

  beforeEach(async () => {
    complaints = [];
    sandbox = await startSandbox({ pagesDir: pages.pagesDir });
    bot = await startGreeterBot(sandbox);
  });

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await bot.stop();
    await sandbox.close();
    expect(complaints).toEqual([]);
  });

  async function open(as: number, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      // Chromium reports every refusal of the people front; the page turns those into sentences.
      const isRefusal = message.text().includes('status of 400');
      if (message.type() === 'error' && !isRefusal) complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(sandbox.page)) complaints.push(`Called ${request.url()}`);
    });
    await page.goto(`${sandbox.page}?as=${as}`);
    return page;
  }

  const log = (page: Page): Locator => page.getByRole('log');
  const composer = (page: Page): Locator => page.getByRole('textbox', { name: 'Message', exact: true });
  const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

  async function start(page: Page): Promise<void> {
    await button(page, 'Start').click();
    await log(page).getByText('Hello! Press a button.').waitFor();
  }

  async function say(page: Page, text: string): Promise<void> {
    await composer(page).fill(text);
    await page.keyboard.press('Enter');
  }

  /** @returns the link that the bot answered with. */
  async function openDoor(page: Page): Promise<Locator> {
    await say(page, '/door');
    await button(page, 'Choose a group').click();
    await page.getByRole('dialog', { name: 'Choose a chat' }).getByText('Harbour Makers').click();
    await log(page).getByText('You shared Harbour Makers with').waitFor();
    return log(page).getByRole('link', { name: /t\.me\/\+/ });
  }

  it('starts a bot, presses its buttons and sees its answers', async () => {
    const page = await open(CAST.ada);
    await start(page);
    expect(await page.title()).toContain('Sandbox Bot');
    expect(await page.getByText('Nothing leaves this machine').isVisible()).toBe(true);

    await button(page, 'Ping').click();
    await page.getByRole('status').getByText('Pong').waitFor();
    await button(page, 'Warn').click();
    await page.getByRole('dialog').getByText('Mind the gap.').waitFor();
    await button(page, 'OK').click();

    await button(page, 'Count').click();
    await log(page).getByText('Counted to 1').waitFor();
    await button(page, 'Count').click();
    await log(page).getByText('Counted to 2').waitFor();
    await log(page).getByText('edited').waitFor();
  });

  it('asks before it follows a link out of the sandbox', async () => {
    const page = await open(CAST.ada);
    await start(page);
    await button(page, 'Website').click();
    const question = page.getByRole('dialog', { name: 'Open this link?' });
    await question.getByText('https://example.org/').waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
  });

  it('offers the commands while one types', async () => {
    const page = await open(CAST.ada);
    await start(page);
    const offered = () => page.getByRole('option').allTextContents();
    await composer(page).fill('/');
    await expect.poll(offered).toEqual(['/startSay hello', '/doorOpen a door']);
    await composer(page).fill('/d');
    await expect.poll(offered).toEqual(['/doorOpen a door']);
    await page.keyboard.press('Enter');
    await log(page).getByText('Which chat?').waitFor();
  });

  it('opens a link as a guest and shows the usage beside the conversation', async () => {
    const page = await open(CAST.ada);
    await start(page);
    const link = await openDoor(page);
    await link.click();

    const sheet = page.getByRole('dialog', { name: 'Invite link' });
    await sheet.getByText('Ada Okafor is in already.').waitFor();
    await sheet.getByLabel('Who joins?').selectOption({ label: 'Sam Rivera' });
    await sheet.getByRole('button', { name: 'Join group' }).click();
    await page.getByRole('status').getByText('Sam Rivera joined Harbour Makers').waitFor();

    const chat = page.getByRole('region', { name: 'Harbour Makers' });
    await chat.getByText('Front door · 1 of 2 joined').waitFor();
    await chat.getByText('Sam Rivera').waitFor();
    await chat.getByText('came by Front door').waitFor();

    const row = chat.getByRole('listitem').filter({ hasText: 'Front door · ' });
    await row.getByRole('button', { name: /^Join as…/ }).click();
    await page.getByRole('menuitem', { name: /^Ελένη/ }).click();
    await chat.getByText('Front door · 2 of 2 joined').waitFor();
    await row.getByText('used up', { exact: true }).waitFor();

    await link.click();
    await sheet.getByLabel('Who joins?').selectOption(String(CAST.layla));
    await sheet.getByRole('alert').waitFor();
    expect(await sheet.getByRole('button', { name: 'Join group' }).count()).toBe(0);
  });

  it('says when a link has expired, after the clock was moved', async () => {
    const { world } = sandbox;
    const link = world.links.export(CAST.ada, CAST_CHATS.makers, { expireDate: world.clock.now() + 3600 });
    if (link === 'public_join_requests') throw new Error('The makers are private');
    const page = await open(CAST.sam);
    await start(page);
    await say(page, link.link);
    await page.getByRole('tab', { name: 'Clock' }).click();
    await button(page, '+1 day').click();
    await page.getByText('1 day ahead of').waitFor();
    await log(page).getByRole('link', { name: link.link }).first().click();
    expect(await page.getByRole('dialog').getByRole('alert').textContent()).toBe('This link has expired.');
  });

  it('lets the owner admit who asks', async () => {
    const { world } = sandbox;
    const link = world.links.export(CAST.ada, CAST_CHATS.makers, { title: 'Knock', requestNeeded: true });
    if (link === 'public_join_requests') throw new Error('The makers are private');
    const page = await open(CAST.sam);
    await start(page);
    await say(page, link.link);
    await log(page).getByRole('link', { name: link.link }).first().click();
    await button(page, 'Request to join').click();
    await page.getByText('Waiting · 1').waitFor();
    await button(page, 'Admit Sam Rivera').click();
    await page.getByRole('navigation').getByText('Harbour Makers').waitFor();
    expect(world.chats.member(CAST_CHATS.makers, CAST.sam).approvedBy).toBe(CAST.ada);
  });

  it('becomes somebody else, and remembers whom', async () => {
    const page = await open(CAST.ada);
    await start(page);
    await page.getByRole('button', { name: /^You are Ada Okafor/ }).click();
    await page.getByRole('menuitemradio', { name: /^Jonas Weber/ }).click();
    // Jonas has not started the bot, and Ada's talk with it is not his.
    await button(page, 'Start').waitFor();
    expect(await page.getByText('Hello! Press a button.').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('as')).toBe(String(CAST.jonas));

    await page.goto(sandbox.page);
    await page.getByRole('button', { name: /^You are Jonas Weber/ }).waitFor();
  });

  it('changes who may invite, and what goes wrong next', async () => {
    const page = await open(CAST.ada);
    const chat = page.getByRole('region', { name: 'Harbour Makers' });
    await chat.getByRole('button', { name: 'Change Léa Fontaine' }).click();
    await page.getByRole('menuitem', { name: 'Make admin with the invite right' }).click();
    await expect
      .poll(() => sandbox.world.chats.member(CAST_CHATS.makers, CAST.lea).rights?.inviteUsers)
      .toBe(true);

    await page.getByRole('tab', { name: 'Faults' }).click();
    await page.getByLabel('What goes wrong').selectOption('flood');
    await page.getByLabel('Seconds').fill('7');
    await button(page, 'Add a fault').click();
    await page.getByText('Flood wait · once · 7 s').waitFor();
    expect(sandbox.world.faults.all()).toMatchObject([
      { method: 'messages.exportChatInvite', kind: 'flood', seconds: 7 },
    ]);
    await button(page, 'Remove the fault of messages.exportChatInvite').click();
    await page.getByText('Nothing will go wrong.').waitFor();
  });

  it('works without a mouse', async () => {
    const page = await open(CAST.ada);
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
    const page = await open(CAST.ada, {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    const overflowing = () =>
      page.evaluate<
        string[]
      >(`[document.documentElement, ...document.querySelectorAll('.column, .log, .panel-body, .dialog-list, dialog')]
        .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth)
        .map((element) => element.className || element.tagName)`);

    await start(page);
    expect(await overflowing()).toEqual([]);
    const link = await openDoor(page);
    await link.click();
    await page.getByRole('dialog', { name: 'Invite link' }).getByText('Harbour Makers').waitFor();
    expect(await overflowing()).toEqual([]);
    await button(page, 'Close').click();

    await button(page, 'What Telegram knows').click();
    await page.getByRole('region', { name: 'Harbour Makers' }).waitFor();
    expect(await log(page).isVisible()).toBe(false);
    expect(await overflowing()).toEqual([]);
    await button(page, 'Back to the conversation').click();
    await button(page, 'Back to chats').click();
    await page.getByRole('navigation').getByText('Sunday Bakers').waitFor();
    expect(await overflowing()).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('keeps text readable in the %s theme', async (colorScheme) => {
    const page = await open(CAST.ada, { colorScheme });
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
});
