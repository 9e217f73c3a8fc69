import { expect, it } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { describeInBrowser } from './browser.ts';
import { button, composer, log, setUpVisits, start } from './sandbox-visit.ts';

describeInBrowser('inline mode on the sandbox page', () => {
  const visits = setUpVisits();
  const makers = `chat:${CAST_CHATS.makers}`;

  it('offers what a bot has while one types, and sends what is picked', async () => {
    const page = await visits.open(CAST.ada);
    await page.goto(`${visits.sandbox.page}?as=${CAST.ada}&chat=${makers}`);
    await composer(page).fill('@sandbox_bot friends');
    const offered = page.getByRole('listbox', { name: 'What Sandbox Bot offers' });
    await offered.getByText('Greeting 1', { exact: true }).waitFor();
    expect(await offered.getByRole('option').first().textContent()).toContain('friends');
    // The end of the list brings more.
    await offered.getByText('Greeting 20').scrollIntoViewIfNeeded();
    await offered.getByText('Greeting 40').waitFor();

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await log(page).getByText('Hello number 2!').waitFor();
    await log(page).getByText('via @sandbox_bot').waitFor();
    expect(await composer(page).inputValue()).toBe('');
    await button(page, 'Wave back').click();
    await log(page).getByText('They waved back.').waitFor();
  });

  it('leads to the bot from the list', async () => {
    const page = await visits.open(CAST.ada);
    await start(page);
    await page.goto(`${visits.sandbox.page}?as=${CAST.ada}&chat=${makers}`);
    await composer(page).fill('@sandbox_bot ');
    await button(page, 'More greetings').click();
    await log(page).getByText('/start greetings').waitFor();
  });

  it('a button asks the bot in a chat that one chooses', async () => {
    const page = await visits.open(CAST.ada);
    await start(page);
    await button(page, 'Greet in a chat').click();
    await page.getByRole('dialog', { name: 'Choose a chat' }).getByText('Harbour Makers').click();
    await page
      .getByRole('option', { name: /Greeting 1/ })
      .first()
      .click();
    await log(page).getByText('Hello number 1!').waitFor();
    expect(page.url()).not.toContain('text=');
  });
});
