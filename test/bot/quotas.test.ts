import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { regenerateLink } from '../../src/actions/regenerate-link.ts';
import { movableClock } from './movable-clock.ts';
import { startStage } from './stage.ts';

const { makers } = CAST_CHATS;
const DAY_MS = 24 * 3_600_000;

test('somebody who made as many links as the operator allows is told so, revokes as before, and goes on the next day', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock, quotas: { person: 2, chat: 3, account: null } });
  const mei = stage.person(CAST.mei);
  await mei.say('/start');
  for (const title of ['Spring', 'Summer']) {
    await mei.say(`/newlink ${title}, 5 people, Harbour Makers`);
    await mei.sees(title);
    await mei.press('Create link');
    await mei.sees(/t\.me\/\+/);
  }
  await mei.say('/newlink Autumn, 5 people, Harbour Makers');
  await mei.sees('Autumn');
  await mei.press('Create link');
  const refused = await mei.sees('within 24 hours');
  expect(refused.text).toContain('You can make 2 links within 24 hours, and they’re used up');

  const ada = stage.person(CAST.ada);
  await ada.say('/start');
  await ada.say('/batch 2 for Harbour Makers, 1 guest each');
  await ada.sees('2 links');
  await ada.press('✅ Make 2 links');
  expect((await ada.sees('within 24 hours')).text).toContain(
    'In this chat, 3 links can be made within 24 hours, and 1 is left',
  );

  clock.forward(DAY_MS);
  await mei.press('Create link');
  await mei.sees(/t\.me\/\+/);

  // The last one for today. The same request again, as after a lost answer, is no second one.
  const { store, deps } = stage;
  const [link] = await store.links.fitting(makers, stage.made(makers)[0]?.link ?? '');
  const change = {
    linkId: link?.id ?? '',
    actor: { userId: CAST.mei, name: 'Mei Lin' },
    locale: 'en',
    card: null,
    by: { key: 'page' },
    revokeFirst: false,
  };
  const { operation } = await regenerateLink(deps, change);
  expect(await regenerateLink(deps, change)).toMatchObject({
    created: false,
    operation: { id: operation.id },
  });
  await vi.waitFor(async () =>
    expect(await store.links.find(change.linkId)).toMatchObject({ revoked: true }),
  );
  expect((await regenerateLink(deps, change)).operation.id).toBe(operation.id);
}, 40_000);
