import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { describeInBrowser } from './browser.ts';
import { button, setUpVisits } from './sandbox-visit.ts';

const { makers } = CAST_CHATS;

const card = (page: Page): Locator =>
  page.getByRole('complementary').getByRole('region', { name: 'Harbour Makers' });
const linkNamed = (page: Page, title: string): Locator =>
  card(page).getByRole('listitem').filter({ hasText: title });

async function chooseFor(page: Page, name: string, change: string): Promise<void> {
  await card(page)
    .getByRole('button', { name: `Change ${name}` })
    .click();
  await page.getByRole('menuitem', { name: change, exact: true }).click();
}

describeInBrowser('the panel of the sandbox page', () => {
  const visits = setUpVisits();
  const statusOf = (userId: number) => visits.sandbox.world.chats.member(makers, userId).status;

  it('asks before somebody is demoted or removed, and does it as the person one is', async () => {
    const { world } = visits.sandbox;
    const page = await visits.open(CAST.ada);
    await chooseFor(page, 'Mei Lin', 'Make a plain member');
    const question = page.getByRole('dialog', { name: 'Make Mei Lin a plain member?' });
    await question.getByText('Links that they made stay open.').waitFor();
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect(statusOf(CAST.mei)).toBe('administrator');

    await chooseFor(page, 'Mei Lin', 'Make a plain member');
    await question.getByRole('button', { name: 'Make a plain member' }).click();
    await expect.poll(() => statusOf(CAST.mei)).toBe('member');
    await chooseFor(page, 'Jonas Weber', 'Remove from the chat');
    await button(page, 'Remove from the chat').click();
    await expect.poll(() => statusOf(CAST.jonas)).toBe('kicked');
    const log = world.adminLog.read(CAST.ada, makers, { limit: 2, matches: () => true });
    expect(log.map(({ userId, action }) => [userId, action.type])).toEqual([
      [CAST.ada, 'removed'],
      [CAST.ada, 'admin_changed'],
    ]);

    // Her link is still open, and the owner's to revoke.
    await linkNamed(page, 'Workshop table').getByRole('button', { name: 'Revoke' }).click();
    await page
      .getByRole('dialog')
      .getByText(/^Ada Okafor revokes t\.me/)
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await linkNamed(page, 'Workshop table').getByText('revoked').waitFor();
    await linkNamed(page, 'Workshop table').getByRole('button', { name: 'Delete' }).click();
    await linkNamed(page, 'Workshop table').waitFor({ state: 'detached' });
    expect(world.links.ofChat(makers).map(({ title }) => title)).not.toContain('Workshop table');
  });

  it('makes and edits a link in the name of the person one is, without any bot', async () => {
    const { world } = visits.sandbox;
    const page = await visits.open(CAST.robin);
    await card(page).getByRole('button', { name: 'Make a link' }).click();
    const form = card(page).locator('form');
    await form.getByLabel('Name').fill('Behind the bot');
    await form.getByLabel('Expires').selectOption('in a week');
    await form.getByRole('button', { name: 'Make a link' }).click();
    await linkNamed(page, 'Behind the bot').getByText('by Robin Porter').waitFor();

    await linkNamed(page, 'Behind the bot').getByRole('button', { name: 'Edit' }).click();
    await form.getByLabel('Name').fill('Changed behind the bot');
    await form.getByLabel('Limit').fill('3');
    await form.getByRole('button', { name: 'Save' }).click();
    await linkNamed(page, 'Changed behind the bot').getByText('0 of 3 joined').waitFor();
    const link = world.links.ofChat(makers).find(({ title }) => title === 'Changed behind the bot');
    expect(link).toMatchObject({
      adminId: CAST.robin,
      usageLimit: 3,
      expireDate: expect.any(Number),
      requestNeeded: false,
    });
  });

  it('shows a crowd a part at a time, and offers nobody to act as them', async () => {
    const { world } = visits.sandbox;
    const link = world.links.export(CAST.mei, makers, {});
    for (let guest = 0; guest < 40; guest += 1)
      world.links.join(world.people.add({ firstName: `Guest ${guest}`, passive: true }).id, link.hash);
    const page = await visits.open(CAST.ada);
    const members = card(page).getByRole('region', { name: 'Members' }).getByRole('listitem');
    await members.first().waitFor();
    await expect.poll(() => members.count()).toBe(30);
    await button(page, 'Show all 47').click();
    await expect.poll(() => members.count()).toBe(47);
    await page.getByRole('button', { name: /^You are/ }).click();
    await expect.poll(() => page.getByRole('menuitemradio').count()).toBe(10);
  });
});
