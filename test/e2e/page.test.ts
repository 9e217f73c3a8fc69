import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, launchChromium } from '../../sandbox/test/page/browser.ts';
import { button, log, say } from '../../sandbox/test/page/sandbox-visit.ts';
import { openHouse } from './product.ts';

describeInBrowser('a newcomer’s first minute, on the page alone', () => {
  let browser: Browser;
  let page: Page;

  const house = openHouse();

  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(10_000);
  });

  afterAll(async () => {
    await browser?.close();
  });

  /** Follows a link in the conversation as somebody else. */
  async function follow(link: string, who: string): Promise<void> {
    await log(page).getByRole('link', { name: link, exact: true }).last().click();
    const sheet = page.getByRole('dialog', { name: 'Invite link' });
    await sheet.getByLabel('Who joins?').selectOption({ label: who });
  }

  async function newestLink(): Promise<string> {
    const links = log(page).getByRole('link', { name: /t\.me\/\+/ });
    return (await links.last().textContent()) ?? '';
  }

  it('makes a link, joins with it, regenerates it, finds the old one dead and both in /links', async () => {
    await page.goto(house.sandbox.page);
    await page.getByText('Nothing leaves this machine').waitFor();
    await page.getByRole('button', { name: /^You are Ada Okafor/ }).waitFor();
    await page.getByText('keep track of them').waitFor();
    await button(page, 'Start').click();
    await button(page, '🔗 New link').click();
    await log(page).getByText('Which chat is the link for?').waitFor();
    await button(page, 'Another chat').click();
    await button(page, '👥 Pick a group').click();
    await page.getByRole('dialog', { name: 'Choose a chat' }).getByText('Harbour Makers').click();
    await button(page, 'Ask me step by step').click();
    await log(page).getByText('Name this link').waitFor();
    await say(page, 'Spring meetup');
    await log(page).getByText('When should it expire?').waitFor();
    await button(page, '1 week').click();
    await log(page).getByText('How many people can use it?').waitFor();
    await say(page, '5');
    await log(page).getByText('Tap to change something').waitFor();
    await page.getByRole('button', { name: 'Create link' }).click();
    await log(page).getByText('Your link is ready').waitFor();
    const first = await newestLink();

    await follow(first, 'Sam Rivera');
    await button(page, 'Join group').click();
    await log(page).getByText('1 of 5 joined').waitFor();

    await page.getByRole('button', { name: /Regenerate/ }).click();
    await page.getByRole('button', { name: /Regenerate it/ }).click();
    await log(page).getByText('the old one is revoked').waitFor();
    const second = await newestLink();
    expect(second).not.toBe(first);

    await say(page, '/links');
    await log(page).getByText('Your links in Harbour Makers (2)').waitFor();
    for (const [state, link] of [
      ['🟢', second],
      ['🔴', first],
    ] as const) {
      const list = log(page).getByText(state).last();
      expect(await list.textContent()).toContain(link);
    }
    await follow(first, 'Ελένη Παππά');
    const sheet = page.getByRole('dialog', { name: 'Invite link' });
    await sheet.getByRole('alert').waitFor();
    expect(await sheet.getByRole('button', { name: 'Join group' }).count()).toBe(0);
  });
});
