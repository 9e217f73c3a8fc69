/** With a bot's token alone: what works all the same, and what is said where it can't. */
import { beforeEach, expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS, type Message, type Sandbox } from 'telegram-sandbox';
import { tamper } from '../store/tampering.ts';
import { openAllLinks } from '../bot/audit-walk.ts';
import { botProduct, type BotProduct } from './bot-product.ts';
import { createPerson, linkOn, type Person } from './person.ts';

const { makers } = CAST_CHATS;
const HIDE_ONE = 'messages.hideChatJoinRequest';

let sandbox: Sandbox;
let product: BotProduct;
let ada: Person;

beforeEach(async () => {
  product = await botProduct();
  ({ sandbox } = product);
  product.config.timings.reconcileAfter = 1_000;
  await product.start();
  ada = createPerson(sandbox, CAST.ada);
  await ada.say(`/start newlink_${makers}`);
  await ada.sees('Tap to change something');
  await ada.say('/cancel');
  await ada.sees('Cancelled');
});

/** @param wish as she would type it. @returns the link. */
async function make(wish: string): Promise<string> {
  await ada.say(`/newlink ${wish}, in Harbour Makers`);
  await ada.sees('Tap to change something');
  await ada.press('Create link');
  return linkOn(await ada.sees('Your link is ready'));
}

function isIn(userId: number): boolean {
  return sandbox.world.chats.member(makers, userId).status === 'member';
}

test('somebody who asks to join is let in, and somebody else isn’t', async () => {
  const link = await make('Asking, admins approve');
  const [sam, priya] = [createPerson(sandbox, CAST.sam), createPerson(sandbox, CAST.priya)];
  await sam.join(link);
  const sams = await ada.sees('Sam Rivera');
  await ada.pressOn(sams, 'Approve');
  await vi.waitFor(() => expect(isIn(CAST.sam)).toBe(true), 8_000);
  await priya.join(link);
  await ada.say('/requests');
  const listed = await ada.sees('1 person is waiting');
  expect(listed.text).toContain('Bots can’t look up who asked while they weren’t an admin');
  await ada.press(/^1$/);
  const priyas = await ada.sees('Priya Sharma');
  await ada.pressOn(priyas, 'Decline');
  await vi.waitFor(() => expect(sandbox.world.requests.ofChat(makers)).toEqual([]), 8_000);
  expect(isIn(CAST.priya)).toBe(false);
}, 60_000);

test('a decision whose answer got lost is sent again', async () => {
  const link = await make('Asking, admins approve');
  sandbox.world.faults.add({ method: HIDE_ONE, kind: 'drop_before' });
  await createPerson(sandbox, CAST.sam).join(link);
  await ada.pressOn(await ada.sees('Sam Rivera'), 'Approve');
  await vi.waitFor(() => expect(isIn(CAST.sam)).toBe(true), 45_000);
  expect(product.callsOf(HIDE_ONE)).toBe(2);
}, 90_000);

test('a link for one person, once, is closed as soon as they are in, and says who it was', async () => {
  await ada.say('/newlink Guest, in Harbour Makers');
  await ada.sees('Tap to change something');
  await ada.press('Limit');
  await ada.sees('How many people can use it?');
  await ada.press('One person, once');
  await ada.sees('then it closes for good');
  await ada.press('Create link');
  const link = linkOn(await ada.sees('Your link is ready'));
  expect(await createPerson(sandbox, CAST.eleni).join(link)).toBe('joined');
  await vi.waitFor(() => expect(sandbox.world.links.find(link)?.revoked).toBe(true), 10_000);
  await ada.sees('I closed it for good');
  await ada.press('Who joined');
  const joined = await ada.sees('1 in the chat');
  expect(joined.text).toContain(sandbox.world.people.get(CAST.eleni)?.firstName);
  expect(joined.text).toContain('Bots can’t see who joined with a link while they weren’t an admin');
}, 60_000);

test('all who ask are declined, or let in, one by one', async () => {
  const link = await make('Asking, admins approve');
  for (const userId of [CAST.sam, CAST.priya]) await createPerson(sandbox, userId).join(link);
  await ada.sees('Priya Sharma');
  await ada.say('/requests');
  await ada.sees('2 people are waiting');
  await ada.press('Decline all');
  await ada.sees('Decline 2 people?');
  await ada.press('Decline 2');
  await ada.sees('You declined everyone who was waiting');
  expect(sandbox.world.requests.ofChat(makers)).toEqual([]);
  const guest = sandbox.world.people.add({ firstName: 'Guest' }).id;
  for (const userId of [CAST.eleni, guest]) await createPerson(sandbox, userId).join(link);
  await ada.sees('Guest');
  await ada.say('/requests');
  await ada.sees('2 people are waiting');
  await ada.press('Approve all');
  await ada.press('Approve 2');
  await vi.waitFor(() => expect([CAST.eleni, guest].map(isIn)).toEqual([true, true]), 10_000);
}, 60_000);

test('a batch is made, and the primary link replaced, both ways', async () => {
  const own = (): { title?: string; permanent: boolean; revoked: boolean; requestNeeded: boolean }[] =>
    sandbox.world.links.ofChat(makers).filter(({ adminId }) => adminId === CAST.bot);
  await ada.say('/batch');
  await ada.sees('How many links do you need?');
  await ada.say('Anna\nBen\nCleo');
  await ada.sees('3 links');
  await ada.press('Make 3 links');
  await vi.waitFor(() => {
    const titles = own().flatMap(({ title }) => title ?? []);
    expect(titles.toSorted()).toEqual(['Anna', 'Ben', 'Cleo']);
  }, 10_000);
  await ada.say('/chats');
  // The batch's own message speaks of the chat, too.
  await ada.sees('Group, private');
  await ada.press('Primary link');
  await ada.sees('Every admin has one primary link');
  for (const way of ['Replace it', '…with approval']) {
    await ada.press('Replace');
    await ada.sees('Replace the primary link');
    await ada.press(way);
    await ada.sees('This is the new primary link');
  }
  const primaries = own().filter(({ permanent }) => permanent);
  expect(primaries.filter(({ revoked }) => !revoked)).toMatchObject([{ requestNeeded: true }]);
}, 60_000);

test('a link is replaced on schedule, and the old one closed', async () => {
  const link = await make('Weekly, never expires');
  await ada.press('More');
  await ada.press('On a schedule');
  await ada.press('Every day');
  await ada.press('09:00');
  await ada.press('At once');
  await ada.sees('A new link every day at 09:00');
  await ada.press('Start');
  await ada.sees('is replaced on a schedule');
  // Its time has come, and somebody who joins makes the product look.
  tamper(product.config.databaseFile, 'update rotation set next_at = set_at');
  await createPerson(sandbox, CAST.sam).join(link);
  await vi.waitFor(() => expect(sandbox.world.links.find(link)?.revoked).toBe(true), 40_000);
  const fresh = linkOn(await ada.sees('Here’s the new link, on schedule'));
  expect(sandbox.world.links.find(fresh)).toMatchObject({
    title: 'Weekly',
    revoked: false,
    adminId: CAST.bot,
  });
}, 90_000);

test('what Telegram keeps bots from deleting is not offered to be deleted', async () => {
  await make('Gone');
  await ada.press('Revoke');
  await ada.press('Revoke it');
  const revoked = await ada.sees('Revoked: it no longer works');
  expect(labels(revoked)).not.toContain('🧹 Delete');
  expect(labels(revoked)).toContain('🕘 History');
  await make('Open');
  await openAllLinks(ada);
  await ada.press(/^Revoked 1/);
  const listed = await ada.sees('Gone');
  expect(labels(listed).join()).not.toContain('Delete');
}, 60_000);

test('a rule lets in those who are in another chat, and the others are for a person to decide on', async () => {
  const { chats } = sandbox.world;
  chats.promote(CAST.robin, CAST_CHATS.notes, CAST.bot, { inviteUsers: true });
  await ada.say(`/start newlink_${CAST_CHATS.notes}`);
  await ada.sees('Harbour Notes');
  await ada.say('/cancel');
  await ada.sees('Cancelled');
  const link = await make('Members, admins approve');
  await ada.press('More');
  await ada.press('Rules');
  await ada.sees('Approves by itself: nobody');
  await ada.press('Approve members');
  await ada.press('Harbour Notes');
  await ada.press('Save');
  await ada.sees('Saved');
  await createPerson(sandbox, CAST.priya).join(link);
  await vi.waitFor(() => expect(isIn(CAST.priya)).toBe(true), 10_000);
  await createPerson(sandbox, CAST.sam).join(link);
  await ada.sees('Sam Rivera');
  expect(isIn(CAST.sam)).toBe(false);
}, 60_000);

function labels({ inlineKeyboard }: Message): string[] {
  return inlineKeyboard?.flat().map(({ text }) => text) ?? [];
}
