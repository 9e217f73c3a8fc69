import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { linkHash } from '../../src/domain/invite-link.ts';
import { makeLink } from './made-links.ts';
import { movableClock } from './movable-clock.ts';
import { startStage } from './stage.ts';

const { makers } = CAST_CHATS;
const HOUR_MS = 3_600_000;

test('a banned person is found out, by whom, and what to do', async () => {
  const stage = await startStage();
  const { world } = stage.sandbox;
  const mei = stage.person(CAST.mei);
  const { link } = await makeLink(stage, mei, { title: 'Spring' });
  world.links.join(CAST.priya, linkHash(link));
  world.chats.kick(CAST.ada, makers, CAST.priya);
  await mei.press('More');
  await mei.press(/Can’t get in/);
  const asked = await mei.sees('Who is it?');
  expect(asked.text).toContain('in Harbour Makers');
  expect(asked.text).toContain('The link is open.');
  await mei.say('priya');
  const banned = await mei.sees('They’re banned');
  expect(banned.text).toContain('👤 Priya Sharma (@');
  expect(banned.text).toContain('Ada Okafor removed them from the chat');
  expect(banned.text).toContain('Check again');
  // Still so: nobody let them back.
  await mei.press('🔄 Check again');
  await mei.press('👤 Someone else');
  await mei.sees('Who is it?');
  // A command is a message of hers as well.
  const { id } = world.messages.send(`chat:${makers}`, { fromId: CAST.mei, text: '/rules' });
  await mei.forward(makers, id);
  expect((await mei.sees('already in the chat')).text).toContain('👤 Mei Lin');
}, 30_000);

test('somebody who waits is let in from there', async () => {
  const stage = await startStage();
  const { world } = stage.sandbox;
  const mei = stage.person(CAST.mei);
  const { link } = await makeLink(stage, mei, { title: 'Guarded', requestNeeded: true });
  expect(() => world.links.join(CAST.priya, linkHash(link))).toThrow('INVITE_REQUEST_SENT');
  await stage.inbox.idle();
  await mei.say(`/why ${link} Priya`);
  const waiting = await mei.sees('are waiting for an answer');
  expect(waiting.text).not.toContain('Nothing that I can see');
  await mei.press(/Approve/);
  await expect.poll(() => world.chats.member(makers, CAST.priya).status).toBe('member');
  await mei.say(`/why ${link}`);
  await mei.sees('Who is it?');
  await mei.say('Priya');
  await mei.sees('already in the chat');
}, 30_000);

test('an expired, a full and a revoked link each come with their fix', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const { world } = stage.sandbox;
  const mei = stage.person(CAST.mei);
  const expiring = await makeLink(stage, mei, {
    title: 'Short',
    expireDate: new Date(clock.now().getTime() + HOUR_MS),
  });
  const full = await makeLink(stage, mei, { title: 'One', usageLimit: 1 });
  world.links.join(CAST.sam, linkHash(full.link));
  await mei.say(`/why ${full.link} @nobody_by_that_name`);
  await mei.sees('I don’t know anyone by that name');
  await vi.waitFor(async () => expect(await stage.store.links.find(full.linkId)).toMatchObject({ usage: 1 }));
  await mei.say(`/why ${full.link}`);
  await mei.sees('The link is full: 1 person has joined');
  mei.button('✏️ Raise the limit');
  await mei.press(/Regenerate/);
  await mei.press(/Yes|revoke/i);
  await vi.waitFor(async () =>
    expect(await stage.store.links.find(full.linkId)).toMatchObject({ revoked: true }),
  );
  await mei.say(`/why ${full.link}`);
  await mei.sees('The link is revoked');
  mei.button(/newer|new one|successor/i);
  clock.forward(2 * HOUR_MS);
  await mei.say(`/why ${expiring.link}`);
  await mei.sees('The link has expired.');
  mei.button('✏️ Give it more time');
  await mei.press(/Back/);
  await mei.sees('Short');
}, 30_000);

test('a link of another chat, or of somebody else, tells nothing', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { link } = await makeLink(stage, mei, { title: 'Hers' });
  // Who came and left with another admin's link is the owner's to know.
  const ada = stage.person(CAST.ada);
  const owners = await makeLink(stage, ada, { title: 'The owner’s' });
  const { world } = stage.sandbox;
  world.links.join(CAST.priya, linkHash(owners.link));
  world.chats.leave(makers, CAST.priya);
  await stage.inbox.idle();
  await ada.say(`/why ${link} Priya`);
  await ada.sees('They were in the chat and left');
  await mei.say(`/why ${link} Priya`);
  await mei.sees('I don’t know anyone by that name');
  const sam = stage.person(CAST.sam);
  await sam.say(`/why ${link} Priya`);
  await sam.sees('I don’t know that link.');
  await sam.say('/why https://t.me/+AAAAAAAAAAAAAAAA');
  await sam.sees('I don’t know that link.');
  await sam.say('/why');
  await sam.sees('Send me the link that doesn’t work');
}, 30_000);
