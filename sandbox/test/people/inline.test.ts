import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { chatDialog } from '../../server/world/dialog.ts';
import { runFront } from './running-front.ts';

const makers = chatDialog(CAST_CHATS.makers);
const ada = `/users/${CAST.ada}`;

test('a person types @bot in a chat, sees what it offers, and picks one', async () => {
  const front = await runFront();
  let queryId = '';
  front.world.subscribe((event) => {
    if (event.type !== 'inline_query') return;
    queryId = event.query.id;
    const message = { text: 'Come in', inlineKeyboard: [[{ text: 'Join', url: 'https://t.me/+a' }]] };
    const answer = {
      results: [{ id: 'one', title: `For ${event.query.query}`, message }],
      button: { text: 'Make a link', startParameter: 'new' },
    };
    front.world.inline.answer(CAST.bot, event.query.id, answer, { seconds: 0, personal: true });
  });
  const asked = await front.post(`${ada}/inline-queries`, { to: makers, query: 'spring' });
  expect(asked).toMatchObject({
    status: 200,
    body: {
      queryId,
      answer: { results: [{ id: 'one', title: 'For spring' }], button: { startParameter: 'new' } },
    },
  });
  // What would be sent is not for the list.
  expect(JSON.stringify(asked.body)).not.toContain('Come in');
  expect(await front.post(`${ada}/inline-choices`, { queryId, resultId: 'two' })).toMatchObject({
    status: 400,
    body: { error: 'RESULT_ID_INVALID' },
  });
  expect(await front.post(`/users/${CAST.mei}/inline-choices`, { queryId, resultId: 'one' })).toMatchObject({
    body: { error: 'QUERY_ID_INVALID' },
  });
  expect(await front.post(`${ada}/inline-choices`, { queryId, resultId: 'one' })).toMatchObject({
    status: 200,
    body: { dialog: makers, fromId: CAST.ada, viaBotId: CAST.bot, text: 'Come in' },
  });
});

test('nobody asks in a chat that they are not in, or a bot that there is not; silence is no answer', async () => {
  const front = await runFront();
  const layla = `/users/${CAST.layla}/inline-queries`;
  expect(await front.post(layla, { to: makers, query: '' })).toMatchObject({
    body: { error: 'CHANNEL_PRIVATE' },
  });
  expect(await front.post(layla, { bot: 'nobody_bot', query: '' })).toMatchObject({ status: 404 });
  expect(await front.post(layla, { query: '', waitMs: 0 })).toMatchObject({ body: { answer: null } });
  front.world.bots.update(CAST.bot, { inlineMode: 'off' });
  expect(await front.post(layla, { query: '' })).toMatchObject({ body: { error: 'BOT_INLINE_DISABLED' } });
});
