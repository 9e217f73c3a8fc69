import { expect, test, vi } from 'vitest';
import { linkHash } from '../../src/domain/invite-link.ts';
import { NO_SETTINGS, type LinkSettings } from '../../src/domain/link-settings.ts';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { movableClock } from './movable-clock.ts';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';
import { openAllLinks } from './audit-walk.ts';
import { makeLink, request } from './made-links.ts';

const { makers } = CAST_CHATS;

/** The events of a history, without their times. */
function events(text: string | undefined): string[] {
  return Array.from((text ?? '').matchAll(/^\d.*? · (.+)$/gm), ([, event = '']) => event);
}

function textOf(person: Tester, messageId: number): string {
  return person.messages().find(({ id }) => id === messageId)?.text ?? '';
}

async function change(stage: Stage, linkId: string, settings: Partial<LinkSettings>): Promise<void> {
  const wanted = { ...NO_SETTINGS, title: 'Meetup', ...settings };
  await request(stage, { kind: 'edit', linkId, settings: wanted, actorId: CAST.ada });
}

test('each event is told once, by whom and how it ended', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { linkId } = await makeLink(stage, ada, { title: 'Meetup', usageLimit: 20 });
  await change(stage, linkId, { usageLimit: 50 });
  const until = new Date('2027-03-01T12:00:00Z');
  await change(stage, linkId, { title: 'Spring', expireDate: until, requestNeeded: true });
  const refused = { kind: 'error', code: 400, message: 'CHAT_INVITE_PERMANENT' } as const;
  stage.sandbox.world.faults.add({ method: 'messages.editExportedChatInvite', ...refused });
  await change(stage, linkId, { title: 'Summer' });
  await request(stage, { kind: 'revoke', linkId, settings: null, actorId: CAST.ada });
  await ada.press('History');
  expect(events((await ada.sees('History of')).text)).toEqual([
    'Ada Okafor made the link',
    'Ada Okafor changed limit: 20 → 50',
    expect.stringMatching(
      /^Ada Okafor changed name: Meetup → Spring; expiry: never → .*2027.*; limit: 50 → none; approval: off → on$/,
    ),
    'Ada Okafor tried to change the link, but that failed',
    'Ada Okafor revoked the link',
  ]);
});

test('it names who approved a new member, and who left again', async () => {
  const stage = await startStage();
  const { world } = stage.sandbox;
  const ada = stage.person(CAST.ada);
  const guarded = await makeLink(stage, ada, { title: 'Guarded', requestNeeded: true });
  expect(() => world.links.join(CAST.priya, linkHash(guarded.link))).toThrow('INVITE_REQUEST_SENT');
  world.requests.decide(CAST.mei, makers, CAST.priya, true);
  await ada.press('History');
  expect((await ada.sees('Joined with this link: 1 in the chat')).text).toMatch(
    /• Priya Sharma \(@\w+\), .+, approved by Mei Lin/,
  );

  const open = await makeLink(stage, ada, { title: 'Open' });
  for (const userId of [CAST.sam, CAST.layla]) world.links.join(userId, linkHash(open.link));
  world.chats.leave(makers, CAST.sam);
  await ada.press('History');
  const { text } = await ada.sees('History of Open');
  expect(text).toContain('Joined with this link: 1 in the chat, 1 left');
  expect(text).toMatch(/• \u2068?ليلى/);
  expect(text).toMatch(/• Sam Rivera(?: \(@\w+\))?, .+ · left$/m);
});

test('it opens in the card, from which two quick taps are one, and goes back to what the link is by then', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const ada = stage.person(CAST.ada);
  const { cardId, link } = await makeLink(stage, ada, { title: 'Meetup' });
  const before = ada.messages().length;
  const { data } = ada.button('History');
  await Promise.all([ada.pressData(cardId, data), ada.pressData(cardId, data)]);
  expect(textOf(ada, cardId)).toContain('History of Meetup');
  expect(ada.messages()).toHaveLength(before);
  stage.sandbox.world.links.join(CAST.sam, linkHash(link));
  await ada.press('Back');
  await vi.waitFor(() => expect(textOf(ada, cardId)).toContain('1 joined'), 5_000);

  // One that is left open ends by itself.
  await ada.press('History');
  await ada.sees('History of Meetup');
  clock.forward(11 * 60_000);
  await vi.waitFor(() => expect(textOf(ada, cardId)).toContain('🟢 Open'), 5_000);
});

test('from an audit it leads back to the same page', async () => {
  const stage = await startStage();
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  await makeLink(stage, mei, { title: 'Meetup' });
  const list = await openAllLinks(ada);
  await ada.press('1');
  const history = await ada.sees('History of Meetup');
  expect(history.id).toBe(list.id);
  await ada.press('Back');
  const again = await ada.sees('Audit: Harbour Makers (1)');
  expect(again.id).toBe(list.id);
  expect(again.text).toBe(list.text);
});
