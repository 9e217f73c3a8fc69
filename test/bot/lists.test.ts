import { expect, test } from 'vitest';
import { FIRST_PAGE } from '../../src/bot/lists/list-card.ts';
import { readList } from '../../src/bot/lists/list-presses.ts';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { startStage } from './stage.ts';
import { walkTo } from './walk.ts';

test('a button of a list finds its links after there are fewer, and after the group has moved', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'summary');
  await ada.press('Create link');
  await ada.sees('Your link is ready');
  const list = { mode: 'links', state: null, ofActorId: null, text: null, ...FIRST_PAGE } as const;
  const place = { ...list, peerId: CAST_CHATS.makers };

  const beyond = await readList(
    stage.deps,
    { userId: CAST.ada },
    {
      ...place,
      from: { olderThan: 'none' },
      page: 7,
    },
  );
  expect(beyond).toMatchObject({ listing: { page: 0, links: [{ peerId: CAST_CHATS.makers }] } });

  const formerId = -4711;
  await stage.store.chats.save({ peerId: formerId, kind: 'group', title: 'Harbour', username: null });
  await stage.store.chats.migrate(formerId, CAST_CHATS.makers);
  const moved = await readList(stage.deps, { userId: CAST.ada }, { ...place, peerId: formerId });
  expect(moved).toMatchObject({ place: { peerId: CAST_CHATS.makers }, listing: { total: 1 } });
});
