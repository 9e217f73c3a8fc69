import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { linkHash } from '../../src/domain/invite-link.ts';
import { makeLink, request } from './made-links.ts';
import { movableClock } from './movable-clock.ts';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';

const { makers } = CAST_CHATS;
const MINUTE_MS = 60_000;

function joinMany({ sandbox: { world } }: Stage, link: string, count: number): void {
  for (let n = 1; n <= count; n += 1) {
    const { id } = world.people.add({ firstName: `Guest ${n}` });
    world.links.join(id, linkHash(link));
  }
}

/** Mei looks at who joined with a link: twenty people. */
async function seesCrowd(stage: Stage, mei: Tester): Promise<void> {
  const { link } = await makeLink(stage, mei, { title: 'Crowd' });
  joinMany(stage, link, 20);
  await mei.press('More');
  await mei.press('Who joined');
  await mei.sees('20 in the chat');
}

test('who joined is shown with when and who approved them, and who left since', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const { world } = stage.sandbox;
  const mei = stage.person(CAST.mei);
  const { link, cardId } = await makeLink(stage, mei, { title: 'Guarded', requestNeeded: true });
  await mei.press('More');
  await mei.press('Who joined');
  await mei.sees('Nobody has joined with this link yet.');
  expect(() => world.links.join(CAST.priya, linkHash(link))).toThrow('INVITE_REQUEST_SENT');
  world.requests.decide(CAST.ada, makers, CAST.priya, true);
  clock.forward(MINUTE_MS);
  await mei.press('Back');
  await mei.press('More');
  await mei.press('Who joined');
  const shown = await mei.sees('1 in the chat');
  expect(shown.id).toBe(cardId);
  expect(shown.text).toMatch(/^👥 Who joined with Guarded\nin Harbour Makers\nTimes in UTC$/m);
  expect(shown.text).toMatch(/^• Priya Sharma \(@\w+\), .+, approved by Ada Okafor$/m);

  world.chats.leave(makers, CAST.priya);
  clock.forward(MINUTE_MS);
  await mei.press('Back');
  await mei.press('More');
  await mei.press('Who joined');
  expect((await mei.sees('0 in the chat, 1 left')).text).toMatch(/^• Priya Sharma .+ · left$/m);
}, 30_000);

test('somebody who came and left unseen is known by Telegram’s own log', async () => {
  const stage = await startStage();
  const { world } = stage.sandbox;
  const mei = stage.person(CAST.mei);
  const { link } = await makeLink(stage, mei, { title: 'Brief' });
  world.links.join(CAST.sam, linkHash(link));
  world.chats.leave(makers, CAST.sam);
  await mei.press('More');
  await mei.press('Who joined');
  expect((await mei.sees('0 in the chat, 1 left')).text).toMatch(/• Sam Rivera .+ · left/);
}, 30_000);

test('many are shown page by page, all of them once', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { link } = await makeLink(stage, mei, { title: 'Crowd' });
  joinMany(stage, link, 20);
  await mei.press('More');
  await mei.press('Who joined');
  const names: string[] = [];
  for (let page = 1; page <= 3; page += 1) {
    const { text } = await mei.sees('20 in the chat');
    names.push(...Array.from((text ?? '').matchAll(/• (Guest \d+)/g), ([, name = '']) => name));
    if (page < 3) await mei.press('Older');
  }
  expect(new Set(names).size).toBe(20);
  expect(names).toHaveLength(20);
  await mei.press('Newer');
  await mei.sees('Guest');
}, 30_000);

test('a list of hundreds is read to its end in the background', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const mei = stage.person(CAST.mei);
  const { link, linkId } = await makeLink(stage, mei, { title: 'Hundreds' });
  joinMany(stage, link, 430);
  await mei.press('More');
  await mei.press('Who joined');
  await mei.sees('I’m still reading the list');
  await expect
    .poll(async () => (await stage.store.joiners.page(linkId, { text: null, offset: 0, limit: 1 })).total, {
      timeout: 20_000,
    })
    .toBe(430);
}, 40_000);

test('somebody is found by a part of their name, without a draft losing its place', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { link } = await makeLink(stage, mei, { title: 'Crowd' });
  joinMany(stage, link, 20);
  await mei.say('a link for ten people for Harbour Makers');
  await mei.sees('10 people');
  await mei.press('More');
  await mei.press('Who joined');
  await mei.sees('20 in the chat');
  await mei.press('Older');
  await mei.sees('Guest 12');
  await mei.press('Search by name');
  const asked = await mei.sees('Send part of a name or username.');
  await mei.say('GUEST 1');
  const found = await mei.sees('🔎 “GUEST 1”');
  expect(found.text).toContain('11 in the chat');
  expect(found.text).not.toMatch(/Guest [2-9]/);
  expect(found.id).toBeGreaterThan(asked.id);
  await stage.inbox.idle();
  expect(mei.messages().map(({ id }) => id)).not.toContain(asked.id);
  await mei.press('Older');
  await mei.sees(/“GUEST 1”[^]*Guest 1$|“GUEST 1”[^]*Guest 1,/m);

  await mei.press('Search by name');
  await mei.say('@nobody <b>');
  await mei.sees(/“@nobody <b>”[^]*Try a shorter part of the name/);
  await mei.press('Clear search');
  await mei.sees('20 in the chat');
  await mei.press('Back');
  await mei.sees('🟢 Open');
  // What comes next is for the draft again.
  await mei.say('7');
  await mei.sees('7 people');
}, 40_000);

test('a name is asked for until something else is done', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const mei = stage.person(CAST.mei);
  await seesCrowd(stage, mei);
  const ask = async (): Promise<void> => {
    await mei.press('Search by name');
    await mei.sees('Send part of a name');
  };
  await ask();
  await mei.press('Back');
  await mei.sees('20 in the chat');
  await mei.say('nothing that could be read');
  await mei.sees('I don’t understand that');

  await ask();
  await mei.say('/help');
  await mei.sees('What I can do');
  await mei.say('nothing that could be read');
  await mei.sees('I don’t understand that');

  await mei.press('Back');
  await mei.sees('20 in the chat');
  clock.forward(MINUTE_MS);
  await ask();
  clock.forward(11 * MINUTE_MS);
  await mei.say('nothing that could be read');
  await mei.sees('I don’t understand that');
}, 40_000);

test('the search of somebody who lost the right finds nothing', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const mei = stage.person(CAST.mei);
  await seesCrowd(stage, mei);
  await mei.press('Search by name');
  await mei.sees('Send part of a name');
  stage.sandbox.world.chats.promote(CAST.ada, makers, CAST.mei, null);
  clock.forward(MINUTE_MS);
  await mei.say('Guest');
  await mei.sees('You can’t invite people to that chat');
  expect(JSON.stringify(mei.heard())).not.toContain('Guest');
}, 40_000);

test('of a revoked link it stays known who joined, also once Telegram no longer lists it', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const mei = stage.person(CAST.mei);
  const { link, linkId } = await makeLink(stage, mei, { title: 'Over' });
  stage.sandbox.world.links.join(CAST.priya, linkHash(link));
  await request(stage, { kind: 'revoke', linkId, settings: null, actorId: CAST.mei });
  await vi.waitFor(() => mei.button('Delete'), 8_000);
  await mei.press('Who joined');
  await mei.sees(/1 in the chat\n• Priya Sharma/);
  await mei.press('Back');
  await mei.sees('🔴 Revoked');
  await request(stage, { kind: 'delete', linkId, settings: null, actorId: CAST.mei });
  clock.forward(MINUTE_MS);
  await vi.waitFor(() => expect(() => mei.button('Delete')).toThrow('no button'), 8_000);
  await mei.press('Who joined');
  const known = await mei.sees('Telegram doesn’t list this link any more');
  expect(known.text).toMatch(/1 in the chat\n• Priya Sharma[^]*This is what I knew before/);
}, 40_000);

test('a history shows the same people as the list, which it leads to', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const mei = stage.person(CAST.mei);
  const { link } = await makeLink(stage, mei, { title: 'Both' });
  joinMany(stage, link, 12);
  await mei.press('History');
  const history = await mei.sees('Joined with this link: 12 in the chat');
  expect(history.text).toMatch(/• Guest 12,[^]*• Guest 5,.+\n… and 4 more$/);
  await mei.press('Who joined');
  await mei.sees('12 in the chat');
}, 40_000);

test('what is asked for is still known after a restart, and after two quick taps', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { link, cardId } = await makeLink(stage, mei, { title: 'Crowd' });
  joinMany(stage, link, 20);
  await mei.press('More');
  await mei.press('Who joined');
  await mei.sees('20 in the chat');
  const { data } = mei.button('Search by name');
  await Promise.all([mei.pressData(cardId, data), mei.pressData(cardId, data)]);
  await stage.inbox.idle();
  await stage.restart();
  await mei.say('guest 20');
  expect((await mei.sees('“guest 20”')).text).toContain('1 in the chat');
}, 40_000);
