import { Api } from 'grammy';
import type { FrameLocator, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CAST } from '../../server/world/cast.ts';
import { isFromTelegram } from '../web-apps/verify.ts';
import { describeInBrowser, hasFocus, tabTo } from './browser.ts';
import { contrastOf } from './contrast.ts';
import { type MiniApp, startMiniApp } from './mini-app.ts';
import { button, composer, log, setUpVisits, start } from './sandbox-visit.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describeInBrowser('Mini Apps on the sandbox page', () => {
  const visits = setUpVisits();
  let app: MiniApp;
  let api: Api;

  beforeEach(async () => {
    app = await startMiniApp();
    const { token, root } = visits.sandbox.botApi;
    api = new Api(token, { apiRoot: root });
    visits.allow(app.origin);
  });

  afterEach(() => app.stop());

  /** Ada starts the bot, which sends her a button; she presses it. */
  async function openFromButton(options: Parameters<typeof visits.open>[1] = {}) {
    const page = await visits.open(CAST.ada, options);
    await start(page);
    await api.sendMessage(CAST.ada, 'Pick a colour.', {
      reply_markup: { inline_keyboard: [[{ text: 'Open colours', web_app: { url: app.url } }]] },
    });
    await button(page, 'Open colours').click();
    return { page, ...inside(page) };
  }

  const frameOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="App of Sandbox Bot"]');

  function inside(page: Page) {
    const frame = frameOf(page);
    return {
      frame,
      host: page.locator('.web-app'),
      ask: (label: string) => frame.getByRole('button', { name: label, exact: true }).click(),
      told: (text: string | RegExp) => frame.getByRole('listitem').filter({ hasText: text }),
    };
  }

  it('opens beside the conversation, and tells the app who opened it in which colours', async () => {
    const { page, frame, host } = await openFromButton({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await frame.getByRole('heading', { name: 'Hello, Ada' }).waitFor();
    await frame.getByText('weba 9.1').waitFor();
    const initData = await frame.locator('body').evaluate('window.initData');
    expect(isFromTelegram(String(initData), visits.sandbox.botApi.token)).toBe(true);
    const paper = () => frame.locator('body').evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await paper()).toBe('rgb(23, 33, 43)');
    const text = frame.locator('body').evaluate('document.body.style.getPropertyValue("--text_color")');
    expect(await text).not.toBe('#17212b');
    expect(await page.getByRole('region', { name: 'Sandbox Bot' }).getByText('mini app').isVisible()).toBe(
      true,
    );
    expect(await composer(page).isVisible()).toBe(true);
    expect(await hasFocus(page, host)).toBe(true);

    await button(page, 'Light theme').click();
    await frame.getByRole('listitem').filter({ hasText: 'theme_changed' }).waitFor();
    await expect.poll(paper).toBe('rgb(255, 255, 255)');

    await button(page, 'Close the app').click();
    await host.waitFor({ state: 'detached' });
    expect(await hasFocus(page, button(page, 'Open colours'))).toBe(true);
  });

  it('has the buttons that the app asks for, and tells it when they are pressed', async () => {
    const { page, host, ask, told } = await openFromButton();
    await ask('Main button');
    await button(page, 'Save').click();
    await told('main_button_pressed').waitFor();
    await ask('Busy');
    expect(await button(page, 'Save').isDisabled()).toBe(true);
    expect(await button(page, 'Save').getAttribute('aria-busy')).toBe('true');
    await ask('Off');
    expect(await button(page, 'Save').isDisabled()).toBe(true);

    await ask('Second button');
    await button(page, 'Reset').click();
    await told('secondary_button_pressed').waitFor();
    await ask('Back button');
    await button(page, 'Back').click();
    await told('back_button_pressed').waitFor();
    await ask('Settings');
    await button(page, 'App menu').click();
    await page.getByRole('menuitem', { name: 'Settings' }).click();
    await told('settings_button_pressed').waitFor();

    await ask('Colours');
    const colour = (part: string) =>
      host.locator(part).evaluate((element) => element.style.backgroundColor.replaceAll(' ', ''));
    await expect.poll(() => colour('.web-app-header')).toBe('rgb(18,52,86)');
    await expect.poll(() => colour('.web-app-buttons')).toBe('rgb(101,67,33)');
    await ask('Haptics');
    await expect
      .poll(() => host.getAttribute('data-haptics'))
      .toBe('impact:light notification:success selection_change');
  });

  it('shows its popups, and tells which button was pressed, if any', async () => {
    const { page, ask, told } = await openFromButton();
    const popup = page.getByRole('dialog', { name: 'Revoke the link?' });
    await ask('Popup');
    await popup.getByText('Nobody can join with it any more.').waitFor();
    await popup.getByRole('button', { name: 'Revoke' }).click();
    await told('popup_closed {"button_id":"revoke"}').waitFor();
    await popup.waitFor({ state: 'hidden' });
    await ask('Popup');
    await popup.waitFor();
    await page.keyboard.press('Escape');
    await told('popup_closed {}').waitFor();
    await ask('Empty popup');
    await expect.poll(() => visits.warnings.join()).toContain('web_app_open_popup');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('answers what the app asks, and says on the console what it can’t', async () => {
    const { ask, told, page } = await openFromButton();
    await ask('Theme');
    await told(/theme_changed .*"bg_color":"#ffffff".*"destructive_text_color":"#c5221f"/).waitFor();
    await ask('Sizes');
    await told(/viewport_changed .*"is_expanded":true/)
      .first()
      .waitFor();
    await told('content_safe_area_changed {"top":0').waitFor();
    await told(/^safe_area_changed/).waitFor();
    await ask('Clipboard');
    await told('clipboard_text_received {"req_id":"r1","data":null}').waitFor();
    await ask('Fullscreen');
    await told('fullscreen_failed {"error":"UNSUPPORTED"}').waitFor();
    await ask('Unknown');
    await expect.poll(() => visits.warnings.join()).toContain('web_app_request_phone');
    await ask('Script link');
    await expect.poll(() => visits.warnings.join()).toContain('web_app_open_link');

    await page.setViewportSize({ width: 1280, height: 600 });
    await told(/viewport_changed {"height":\d{3}/)
      .last()
      .waitFor();
  });

  it('believes nobody but the app’s own window', async () => {
    const { page, frame, host } = await openFromButton();
    await frame.getByRole('heading', { name: 'Hello, Ada' }).waitFor();
    const close = `JSON.stringify({ eventType: 'web_app_close', eventData: {} })`;
    await page.evaluate(`postMessage(${close}, '*')`);
    // A frame inside of the app has another window, though the app's own origin.
    await frame.locator('body').evaluate(`new Promise((resolve) => {
      const inner = document.createElement('iframe');
      inner.srcdoc = '<script>top.postMessage(' + JSON.stringify(${close}) + ', "*")<' + '/script>';
      inner.onload = resolve;
      document.body.append(inner);
    })`);
    // What comes later has been read later.
    await frame.getByRole('button', { name: 'Haptics' }).click();
    await expect.poll(() => host.getAttribute('data-haptics')).not.toBe('');
    expect(await host.isVisible()).toBe(true);
  });

  it('follows the app’s links: in the page, in a tab, and out of the sandbox only when asked', async () => {
    const { page, ask } = await openFromButton();
    const tab = page.context().waitForEvent('page');
    await ask('Own link');
    await (await tab).getByText('A file of the app').waitFor();
    await (await tab).close();
    await ask('Web link');
    await page.getByRole('dialog', { name: 'Open this link?' }).getByText('https://example.org/').waitFor();
    await page.keyboard.press('Escape');
    await ask('Chat link');
    await page.getByRole('heading', { name: 'Open Harbour', level: 1 }).waitFor();
  });

  it('is reloaded, by the app or from the menu', async () => {
    const { page, frame, ask } = await openFromButton();
    await ask('Main button');
    await button(page, 'Save').waitFor();
    await button(page, 'App menu').click();
    await page.getByRole('menuitem', { name: 'Reload' }).click();
    await button(page, 'Save').waitFor({ state: 'detached' });
    await frame.getByRole('heading', { name: 'Hello, Ada' }).waitFor();
    await ask('Reload');
    await frame.getByRole('heading', { name: 'Hello, Ada' }).waitFor();
  });

  it('asks before it closes, if the app wants that; the app itself closes without', async () => {
    const { page, ask, host } = await openFromButton();
    await ask('Guard');
    await button(page, 'Close the app').click();
    const question = page.getByRole('dialog').filter({ hasText: 'Changes you made may not be saved.' });
    await question.getByRole('button', { name: 'Cancel' }).click();
    await question.waitFor({ state: 'detached' });
    await tabTo(page, button(page, 'App menu'), 'Shift+Tab');
    await page.keyboard.press('Escape');
    await question.getByRole('button', { name: 'Close anyway' }).click();
    await host.waitFor({ state: 'detached' });

    await button(page, 'Open colours').click();
    await ask('Guard');
    await ask('Close');
    await host.waitFor({ state: 'detached' });
  });

  it('covers a phone, where nothing behind it can be reached', async () => {
    const { page, frame, host } = await openFromButton(PHONE);
    await frame.getByRole('heading', { name: 'Hello, Ada' }).waitFor();
    await page.getByRole('dialog', { name: 'Sandbox Bot' }).waitFor();
    const box = await host.boundingBox();
    expect(box?.width).toBe(390);
    expect(box?.height).toBeGreaterThan(760);
    expect(await page.locator('.columns').getAttribute('inert')).not.toBeNull();
    for (const name of ['Close the app', 'App menu']) {
      const size = await button(page, name).boundingBox();
      expect(Math.round(Math.min(size?.width ?? 0, size?.height ?? 0))).toBeGreaterThanOrEqual(44);
    }
    await tabTo(page, button(page, 'App menu'));
    await page.keyboard.press('Escape');
    await host.waitFor({ state: 'detached' });
    expect(await hasFocus(page, button(page, 'Open colours'))).toBe(true);
  });

  it.each(['light', 'dark'] as const)('keeps its words readable in the %s theme', async (colorScheme) => {
    const { page, host, ask } = await openFromButton({ colorScheme });
    await ask('Main button');
    await ask('Second button');
    const inks = [
      host.getByRole('heading', { name: 'Sandbox Bot' }),
      button(page, 'Save').locator('.button-label'),
      button(page, 'Reset').locator('.button-label'),
    ];
    for (const ink of inks) expect(await contrastOf(ink), String(ink)).toBeGreaterThanOrEqual(4.5);
    await ask('Popup');
    const popup = page.getByRole('dialog', { name: 'Revoke the link?' });
    for (const ink of [popup.getByText('Nobody can'), popup.getByRole('button', { name: 'Revoke' })])
      expect(await contrastOf(ink), String(ink)).toBeGreaterThanOrEqual(4.5);
  });

  it('is offered beside the input field, at once', async () => {
    const page = await visits.open(CAST.ada);
    await start(page);
    await button(page, 'Commands').waitFor();
    await api.setChatMenuButton({
      menu_button: { type: 'web_app', text: 'Colours', web_app: { url: app.url } },
    });
    await button(page, 'Colours').click();
    const { frame, host } = inside(page);
    await frame.getByRole('heading', { name: 'Hello, Ada' }).waitFor();

    // The bot's answer to what the app was opened for closes it.
    const initData = String(await frame.locator('body').evaluate('window.initData'));
    await api.answerWebAppQuery(new URLSearchParams(initData).get('query_id') ?? '', {
      type: 'article',
      id: '1',
      title: 'Colour',
      input_message_content: { message_text: 'My colour is teal' },
    });
    await host.waitFor({ state: 'detached' });
    await log(page).getByText('My colour is teal').waitFor();
    await api.setChatMenuButton({ menu_button: { type: 'default' } });
    await button(page, 'Commands').waitFor();
  });

  it('sends the bot a text, if a keyboard opened it', async () => {
    const page = await visits.open(CAST.ada);
    await start(page);
    await api.sendMessage(CAST.ada, 'Which colour?', {
      reply_markup: { keyboard: [[{ text: 'Pick one', web_app: { url: app.url } }]], resize_keyboard: true },
    });
    await button(page, 'Pick one').click();
    const { frame, ask, host } = inside(page);
    await frame.getByRole('heading', { name: 'Hello, stranger' }).waitFor();
    await ask('Send data');
    await host.waitFor({ state: 'detached' });
    await log(page).getByText('You sent data to Sandbox Bot with “Pick one”').waitFor();
    await log(page).getByText('You picked teal with Pick one').waitFor();
  });

  it('is opened by a link to the bot, and is gone when somebody else looks', async () => {
    visits.sandbox.world.bots.update(CAST.bot, { mainWebApp: app.url });
    const page = await visits.open(CAST.ada);
    await start(page);
    await api.sendMessage(CAST.ada, 'https://t.me/sandbox_bot?startapp=teal');
    await log(page)
      .getByRole('link', { name: /startapp=teal/ })
      .click();
    const { frame, host } = inside(page);
    await frame.getByRole('heading', { name: 'Hello, Ada' }).waitFor();
    expect(String(await frame.locator('body').evaluate('window.initData'))).toContain('start_param=teal');
    await page.getByRole('button', { name: /^You are Ada/ }).click();
    await page.getByRole('menuitemradio', { name: /^Mei/ }).click();
    await host.waitFor({ state: 'detached' });
  });
});
