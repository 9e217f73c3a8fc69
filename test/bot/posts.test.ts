import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS, chatDialog, type Message } from 'telegram-sandbox';
import { messageNow, urlsOf } from './inline-users.ts';
import { makeLink, request } from './made-links.ts';
import { startStage, type Stage } from './stage.ts';

const { notes } = CAST_CHATS;

function posts(stage: Stage): Message[] {
  const { messages } = stage.sandbox.world;
  return messages.of(chatDialog(notes)).filter(({ fromId }) => fromId === CAST.bot);
}

test('a link is posted in a channel once the bot may, and the post follows a regeneration', async () => {
  const stage = await startStage();
  const { chats } = stage.sandbox.world;
  const ada = stage.person(CAST.ada);
  const { linkId, link } = await makeLink(stage, ada, { title: 'Secret name' });
  await ada.press('More');
  await ada.press('Post in a channel');
  await ada.press('Harbour Notes');
  await ada.sees('Add @');
  expect(posts(stage)).toEqual([]);

  chats.promote(CAST.robin, notes, CAST.bot, { postMessages: true });
  chats.promote(CAST.robin, notes, CAST.ada, { inviteUsers: true });
  await ada.press('Check again');
  await ada.sees('You can’t post in Harbour Notes');
  expect(posts(stage)).toEqual([]);

  chats.promote(CAST.robin, notes, CAST.ada, { inviteUsers: true, postMessages: true });
  await ada.press('Back');
  await ada.press('More');
  await ada.press('Post in a channel');
  await ada.press('Harbour Notes');
  await ada.sees('Posted in Harbour Notes');
  const [post, ...others] = posts(stage);
  expect(others).toEqual([]);
  if (post === undefined) throw new Error('no post');
  expect(post.text).not.toContain('Secret');
  expect(urlsOf(post)).toEqual({ Join: link });

  const regenerated = await request(stage, { kind: 'regenerate', linkId, settings: null, actorId: CAST.ada });
  const successor = await stage.store.links.find(regenerated.resultLinkId ?? '');
  await vi.waitFor(() => expect(urlsOf(messageNow(stage, post))).toEqual({ Join: successor?.link }), 5_000);
});
