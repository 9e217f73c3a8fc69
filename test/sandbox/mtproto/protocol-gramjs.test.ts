import { Api } from 'telegram';
import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../../src/sandbox/world/cast.ts';
import { gramjsClient } from './gramjs-client.ts';
import { callsOf, startFront } from './running-front.ts';

test('GramJS connects with a key that is known and is answered', async () => {
  const running = await startFront();
  const client = gramjsClient(running, running.key);
  await client.connect();
  const me = await client.getMe();
  expect(me.firstName).toBe('Robin');
  expect(me.id.toJSNumber()).toBe(CAST.robin);
  expect(running.reports).toEqual([]);
});

test('GramJS makes its own key and is told to log in', async () => {
  const running = await startFront();
  const client = gramjsClient(running);
  await client.connect();
  expect(await client.isUserAuthorized()).toBe(false);
  const config = await client.invoke(new Api.help.GetConfig());
  expect(config.thisDc).toBe(2);
  expect(running.world.state.authKeys).toHaveLength(2);
});

test('GramJS exports an invite link after listing its dialogs', async () => {
  const running = await startFront();
  const client = gramjsClient(running, running.key);
  await client.connect();
  await client.getDialogs();
  const exported = await client.invoke(
    new Api.messages.ExportChatInvite({ peer: String(CAST_CHATS.makers), title: 'Spring', usageLimit: 5 }),
  );
  if (!(exported instanceof Api.ChatInviteExported)) throw new TypeError('no link was exported');
  expect(exported).toMatchObject({ title: 'Spring', usageLimit: 5 });
  expect(running.world.links.find(exported.link)).toMatchObject({ adminId: CAST.robin, title: 'Spring' });
  expect(callsOf(running.world, 'messages.exportChatInvite')).toEqual({ arrived: 1, executed: 1 });
});
