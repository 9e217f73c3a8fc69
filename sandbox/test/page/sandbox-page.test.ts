import { expect, it } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { describeInBrowser } from './browser.ts';
import { button, composer, log, openDoor, say, setUpVisits, start } from './sandbox-visit.ts';

describeInBrowser('the sandbox page', () => {
  const visits = setUpVisits();

  it('starts a bot, presses its buttons and sees its answers', async () => {
    const page = await visits.open(CAST.ada);
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
    const page = await visits.open(CAST.ada);
    await start(page);
    await button(page, 'Website').click();
    const question = page.getByRole('dialog', { name: 'Open this link?' });
    await question.getByText('https://example.org/').waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
  });

  it('offers the commands while one types', async () => {
    const page = await visits.open(CAST.ada);
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
    const page = await visits.open(CAST.ada);
    await start(page);
    const link = await openDoor(page);
    await link.click();

    const sheet = page.getByRole('dialog', { name: 'Invite link' });
    // Ada is in: the first guest is the one who joins, unless somebody else is chosen.
    await sheet.getByRole('button', { name: 'Join group' }).waitFor();
    expect(await sheet.getByLabel('Who joins?').inputValue()).toBe(String(CAST.layla));
    await sheet.getByLabel('Who joins?').selectOption(String(CAST.ada));
    await sheet.getByText('Ada Okafor is already in this chat.').waitFor();
    await sheet.getByLabel('Who joins?').selectOption({ label: 'Sam Rivera' });
    await sheet.getByRole('button', { name: 'Join group' }).click();
    await page.getByRole('status').getByText('Sam Rivera joined Harbour Makers').waitFor();

    const chat = page.getByRole('region', { name: 'Harbour Makers' });
    await chat.getByText('Front door · 1 of 2 joined').waitFor();
    await chat.getByText('Sam Rivera').waitFor();
    await chat.getByText('joined with Front door').waitFor();

    const row = chat.getByRole('listitem').filter({ hasText: 'Front door · ' });
    await row.getByRole('button', { name: /^Join as…/ }).click();
    await page.getByRole('menuitem', { name: /^Ελένη/ }).click();
    await chat.getByText('Front door · 2 of 2 joined').waitFor();
    await row.getByText('full', { exact: true }).waitFor();

    await link.click();
    await sheet.getByLabel('Who joins?').selectOption(String(CAST.layla));
    await sheet.getByRole('alert').waitFor();
    expect(await sheet.getByRole('button', { name: 'Join group' }).count()).toBe(0);
  });

  it('says when a link has expired, after the clock was moved', async () => {
    const { world } = visits.sandbox;
    const link = world.links.export(CAST.ada, CAST_CHATS.makers, { expireDate: world.clock.now() + 3600 });
    const page = await visits.open(CAST.sam);
    await start(page);
    await say(page, link.link);
    await page.getByRole('tab', { name: 'Clock' }).click();
    await button(page, '+1 day').click();
    await page.getByText('1 day ahead of').waitFor();
    await log(page).getByRole('link', { name: link.link }).first().click();
    expect(await page.getByRole('dialog').getByRole('alert').textContent()).toBe('This link has expired.');
  });

  it('lets the owner admit who asks', async () => {
    const { world } = visits.sandbox;
    const link = world.links.export(CAST.ada, CAST_CHATS.makers, { title: 'Knock', requestNeeded: true });
    const page = await visits.open(CAST.sam);
    await start(page);
    await say(page, link.link);
    await log(page).getByRole('link', { name: link.link }).first().click();
    await button(page, 'Request to join').click();
    await page.getByText('Waiting · 1').waitFor();
    await button(page, 'Approve Sam Rivera').click();
    await page.getByRole('navigation').getByText('Harbour Makers').waitFor();
    expect(world.chats.member(CAST_CHATS.makers, CAST.sam).approvedBy).toBe(CAST.ada);
  });

  it('tells what became of a request, while it waits and after', async () => {
    const { world } = visits.sandbox;
    const link = world.links.export(CAST.ada, CAST_CHATS.makers, { requestNeeded: true });
    const page = await visits.open(CAST.sam);
    await start(page);
    await say(page, link.link);
    const knock = () => log(page).getByRole('link', { name: link.link }).first().click();
    const sheet = page.getByRole('dialog', { name: 'Invite link' });
    const request = sheet.getByRole('button', { name: 'Request to join' });
    await knock();
    await request.click();
    await page.getByText('Sam Rivera asked to join Harbour Makers').waitFor();

    await knock();
    await sheet.getByText(/^Sam Rivera asked to join .* An admin has to approve it\.$/).waitFor();
    expect(await request.count()).toBe(0);
    world.requests.decide(CAST.ada, CAST_CHATS.makers, CAST.sam, false);
    await sheet.getByText('An admin declined Sam Rivera’s request.').waitFor();
    await request.click();

    await knock();
    await sheet.getByText('An admin has to approve it.').waitFor();
    world.requests.decide(CAST.ada, CAST_CHATS.makers, CAST.sam, true);
    await sheet.getByText('Sam Rivera is already in this chat.').waitFor();
    await sheet.getByRole('button', { name: 'Open chat' }).click();
    await page.getByRole('heading', { name: 'Harbour Makers', level: 1 }).waitFor();
  });

  it('names the account that a program uses', async () => {
    const page = await visits.open(CAST.ada);
    const robin = page.getByRole('listitem').filter({ hasText: 'Robin Porter' }).first();
    await robin.getByText('Greeter’s account').waitFor();
    await page.getByRole('button', { name: /^You are/ }).click();
    await page
      .getByRole('menuitemradio', { name: /^Robin Porter/ })
      .getByText('Greeter’s account · Owner of Harbour Notes')
      .waitFor();
    expect(await page.getByText('Greeter’s account').count()).toBe(2);
  });

  it('becomes somebody else, and remembers whom', async () => {
    const page = await visits.open(CAST.ada);
    await start(page);
    await page.getByRole('button', { name: /^You are Ada Okafor/ }).click();
    await page.getByRole('menuitemradio', { name: /^Jonas Weber/ }).click();
    // Jonas has not started the bot, and Ada's talk with it is not his.
    await button(page, 'Start').waitFor();
    expect(await page.getByText('Hello! Press a button.').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('as')).toBe(String(CAST.jonas));

    await page.goto(visits.sandbox.page);
    await page.getByRole('button', { name: /^You are Jonas Weber/ }).waitFor();
  });

  it('changes who may invite, and what goes wrong next', async () => {
    const page = await visits.open(CAST.ada);
    const chat = page.getByRole('region', { name: 'Harbour Makers' });
    await chat.getByRole('button', { name: 'Change Léa Fontaine' }).click();
    await page.getByRole('menuitem', { name: 'Make admin with the invite right' }).click();
    await expect
      .poll(() => visits.sandbox.world.chats.member(CAST_CHATS.makers, CAST.lea).rights?.inviteUsers)
      .toBe(true);

    await page.getByRole('tab', { name: 'Faults' }).click();
    await page.getByLabel('What goes wrong').selectOption('flood');
    await page.getByLabel('Seconds').fill('7');
    await button(page, 'Add a fault').click();
    await page.getByText('Flood wait · once · 7 s').waitFor();
    expect(visits.sandbox.world.faults.all()).toMatchObject([
      { method: 'messages.exportChatInvite', kind: 'flood', seconds: 7 },
    ]);
    await button(page, 'Remove the fault of messages.exportChatInvite').click();
    await page.getByText('Nothing will go wrong.').waitFor();
  });
});
