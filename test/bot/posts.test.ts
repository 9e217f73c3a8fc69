import type { Update } from 'grammy/types';
import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS, chatDialog, type Message } from 'telegram-sandbox';
import { messageNow, urlsOf } from './inline-users.ts';
import { makeLink, request } from './made-links.ts';
import type { Tester } from './person.ts';
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

/** Made by somebody else than the inbox, which handles a press again after a kill. */
function pressUpdate(stage: Stage, label: string): Update {
  const ada = stage.person(CAST.ada);
  const { messageId, data } = ada.button(label);
  const from = { id: CAST.ada, is_bot: false, first_name: 'Ada', last_name: 'Okafor' };
  const chat = { id: CAST.ada, type: 'private', first_name: 'Ada' } as const;
  const message = { message_id: messageId, date: 1, chat, text: 'Which channel?' };
  return { update_id: 9_999_999, callback_query: { id: '77', from, chat_instance: '1', message, data } };
}

/** Up to the question in which channel, with all the rights there are. */
async function askedWhichChannel(stage: Stage): Promise<{ ada: Tester; linkId: string }> {
  const { chats } = stage.sandbox.world;
  chats.promote(CAST.robin, notes, CAST.bot, { postMessages: true });
  chats.promote(CAST.robin, notes, CAST.ada, { inviteUsers: true, postMessages: true });
  const ada = stage.person(CAST.ada);
  const { linkId } = await makeLink(stage, ada, { title: 'Once' });
  await vi.waitFor(async () => {
    const known = await stage.store.chats.forPerson(CAST.ada);
    expect(known.map(({ peerId }) => peerId)).toContain(notes);
  }, 8_000);
  await ada.press('More');
  await ada.press('Post in a channel');
  await ada.sees('in which channel?');
  return { ada, linkId };
}

test('a press that is handled again after a kill posts nothing more, and the audit has the post', async () => {
  const stage = await startStage();
  const { ada, linkId } = await askedWhichChannel(stage);
  const update = pressUpdate(stage, 'Harbour Notes');
  await stage.bot.bot.handleUpdate(update);
  await stage.restart();
  await stage.bot.bot.init();
  await stage.bot.bot.handleUpdate(update);
  await ada.sees('Posted in Harbour Notes');
  expect(posts(stage)).toHaveLength(1);
  const entries = await stage.store.audit.list({
    peerId: CAST_CHATS.makers,
    linkIds: [linkId],
    before: null,
    limit: 9,
  });
  expect(entries[0]).toMatchObject({ event: 'posted', actorName: 'Ada Okafor' });
  await ada.press('Back');
  await ada.press('History');
  await ada.sees('Ada Okafor posted the link in a channel');
});

test('where it can’t be known whether it was posted, the person reads what to do, and nothing is posted twice', async () => {
  const stage = await startStage();
  const { ada } = await askedWhichChannel(stage);
  const fault = { method: 'sendMessage', kind: 'drop_after' } as const;
  stage.sandbox.world.faults.add(fault);
  await ada.tap('Harbour Notes');
  await ada.sees('I don’t know whether the link was posted in Harbour Notes');
  expect(posts(stage)).toHaveLength(1);
  await ada.press('Post again');
  await ada.sees('Posted in Harbour Notes');
  expect(posts(stage)).toHaveLength(2);
});
