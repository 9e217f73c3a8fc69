import { expect, it } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { botDialog, chatDialog } from '../../server/world/dialog.ts';
import { describeInBrowser } from './browser.ts';
import { button, composer, log, say, setUpVisits, start } from './sandbox-visit.ts';

describeInBrowser('a conversation on the sandbox page', () => {
  const visits = setUpVisits();

  it('goes on by itself after the sandbox was away', async () => {
    const page = await visits.open(CAST.ada);
    await start(page);
    await visits.stopSandbox();
    await page.getByText('Connecting…').waitFor();
    await visits.resumeSandbox();
    const { messages } = visits.sandbox.world;
    messages.send(botDialog(CAST.bot, CAST.ada), { fromId: CAST.bot, text: 'Here I am again' });
    await log(page).getByText('Here I am again').waitFor();
    await page.getByText('Connecting…').waitFor({ state: 'hidden' });
  });

  it('shows a message before Telegram has it', async () => {
    const page = await visits.open(CAST.ada);
    await start(page);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/users/*/messages', async (route) => {
      await held;
      await route.continue();
    });
    await say(page, 'Wait for it');
    const bubble = log(page)
      .getByRole('article')
      .filter({ hasText: /^(?!.*You said).*Wait for it/s });
    await bubble.getByRole('img', { name: 'Sending' }).waitFor();
    release();
    await log(page).getByText('You said Wait for it').waitFor();
    await bubble.getByRole('img', { name: 'Read' }).waitFor();
    await bubble.getByRole('img', { name: 'Sending' }).waitFor({ state: 'hidden' });
    expect(await bubble.count()).toBe(1);
  });

  it('finds out whether a message arrived whose answer was lost', async () => {
    const page = await visits.open(CAST.ada);
    await start(page);
    const bubble = (text: string) =>
      log(page)
        .getByRole('article')
        .filter({ hasText: new RegExp(`: ${text}`) });
    const sending = '**/users/*/messages';
    await page.route(sending, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await say(page, 'This one arrives');
    await log(page).getByText('You said This one arrives').waitFor();
    await bubble('This one arrives').getByRole('img', { name: 'Read' }).waitFor();
    await log(page).getByRole('img', { name: 'Sending' }).waitFor({ state: 'detached' });
    expect(await log(page).getByRole('alert').count()).toBe(0);

    await page.unroute(sending);
    await page.route(sending, (route) => route.abort());
    await say(page, 'This one is lost');
    await log(page).getByRole('alert').getByText('Not sent.').waitFor();
    await page.unroute(sending);
    await button(page, 'Try again').click();
    await log(page).getByText('You said This one is lost').waitFor();
    await log(page).getByRole('alert').waitFor({ state: 'detached' });
  });

  it('finds out whether somebody joined when the answer was lost', async () => {
    const link = visits.sandbox.world.links.export(CAST.ada, CAST_CHATS.makers, {});
    const page = await visits.open(CAST.sam);
    await start(page);
    await say(page, link.link);
    await log(page).getByRole('link', { name: link.link }).first().click();
    await page.route('**/users/*/joins', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await button(page, 'Join group').click();
    const sheet = page.getByRole('dialog', { name: 'Invite link' });
    await sheet.getByText('Sam Rivera is already in this chat.').waitFor();
    expect(await sheet.getByRole('button', { name: 'Join group' }).count()).toBe(0);
  });

  it('counts what came while one read further up', async () => {
    const page = await visits.open(CAST.ada);
    await start(page);
    const { messages } = visits.sandbox.world;
    const dialog = botDialog(CAST.bot, CAST.ada);
    for (let line = 1; line <= 40; line += 1)
      messages.send(dialog, { fromId: CAST.bot, text: `Line ${line}.` });
    const newest = log(page).getByText('Line 40.');
    await newest.waitFor();

    await log(page).getByText('Line 1.').scrollIntoViewIfNeeded();
    await button(page, 'Go to the newest message').waitFor();
    messages.send(dialog, { fromId: CAST.bot, text: 'One more' });
    const down = button(page, 'Go to the newest message, 1 unread');
    await down.click();
    await down.waitFor({ state: 'hidden' });
    messages.send(dialog, { fromId: CAST.bot, text: 'And another' });
    await log(page).getByText('And another').waitFor();
    expect(await page.getByRole('button', { name: /^Go to the newest/ }).count()).toBe(0);
  });

  it('forwards a message of a chat to the bot', async () => {
    const page = await visits.open(CAST.ada);
    await page.getByRole('navigation').getByText('Harbour Makers').click();
    const message = log(page).getByRole('article').filter({ hasText: 'laser cutter' });
    await message.hover();
    await message.getByRole('button', { name: 'Message actions' }).click();
    await page.getByRole('menuitem', { name: 'Forward to Sandbox Bot' }).click();
    await log(page).getByText('Forwarded from').waitFor();
    await log(page).getByText('You said I can bring the laser cutter manuals.').waitFor();
  });

  it('sends a photo and opens it', async () => {
    const page = await visits.open(CAST.ada);
    await start(page);
    await button(page, 'Attach').click();
    await page.getByRole('menuitem', { name: 'Send a photo' }).click();
    await button(page, 'Open the photo').click();
    const picture = page.getByRole('dialog', { name: 'Photo' }).getByRole('img');
    await expect.poll(async () => (await picture.boundingBox())?.height ?? 0).toBeGreaterThan(100);
    await page.keyboard.press('Escape');
    await picture.waitFor({ state: 'hidden' });
  });

  it('sends a long text as several messages, in their order', async () => {
    const page = await visits.open(CAST.ada);
    await start(page);
    // A browser takes its time with so many lines on a busy machine.
    const text = Array.from({ length: 1_200 }, (_, n) => `Guest ${n}`).join('\n');
    await composer(page).fill(text, { timeout: 40_000 });
    await page.keyboard.press('Enter');
    const sent = (): string[] =>
      visits.sandbox.world.messages
        .of(botDialog(CAST.bot, CAST.ada))
        .flatMap(({ fromId, text = '' }) => (fromId === CAST.ada && text.startsWith('Guest') ? [text] : []));
    await expect.poll(() => sent().length, { timeout: 15_000 }).toBe(3);
    expect(sent().join('\n')).toBe(text);
  }, 60_000);

  it('sends a file, picked or pasted, which the bot reads', async () => {
    const page = await visits.open(CAST.ada);
    await start(page);
    await button(page, 'Attach').click();
    const picking = page.waitForEvent('filechooser');
    await page.getByRole('menuitem', { name: 'Send a file' }).click();
    const guests = { name: 'guests.csv', mimeType: 'text/csv', buffer: Buffer.from('Anna,1') };
    await (await picking).setFiles(guests);
    await log(page).getByRole('link', { name: 'guests.csv' }).waitFor();
    await log(page).getByText('guests.csv says Anna,1').waitFor();

    await page.evaluate(`
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File(['Ben,2'], 'more.csv'));
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('textarea').dispatchEvent(paste);
    `);
    await log(page).getByText('more.csv says Ben,2').waitFor();
  });

  it('joins a public chat by its address', async () => {
    const page = await visits.open(CAST.layla);
    await start(page);
    await say(page, 'https://t.me/open_harbour');
    await log(page).getByRole('link', { name: 'https://t.me/open_harbour' }).first().click();
    await button(page, 'Join group').click();
    await page.getByRole('heading', { name: 'Open Harbour', level: 1 }).waitFor();
    expect(visits.sandbox.world.chats.member(CAST_CHATS.open, CAST.layla).status).toBe('member');
  });

  it('lets only admins write in a channel', async () => {
    const page = await visits.open(CAST.priya);
    await page.getByRole('navigation').getByText('Harbour Notes').click();
    await page.getByText('Only admins can post in this channel').waitFor();
    expect(await composer(page).count()).toBe(0);
    visits.sandbox.world.messages.send(chatDialog(CAST_CHATS.notes), {
      fromId: CAST.ada,
      text: 'Fresh paint!',
    });
    const post = log(page).getByRole('article').filter({ hasText: 'Fresh paint!' });
    await post.waitFor();
    expect(await post.textContent()).not.toContain('Ada');
  });

  it('blocks the bot and lets it in again', async () => {
    const page = await visits.open(CAST.ada);
    await start(page);
    await button(page, 'More').click();
    await page.getByRole('menuitem', { name: 'Stop and block the bot' }).click();
    await button(page, 'Unblock the bot').click();
    await say(page, 'Friends again');
    await log(page).getByText('You said Friends again').waitFor();
  });
});
