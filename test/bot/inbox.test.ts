import { expect, test, vi } from 'vitest';
import { AnotherPoller, TokenRefused } from '../../src/bot/api/errors.ts';
import { systemClock } from '../../src/main/clock.ts';
import { CAST } from 'telegram-sandbox';
import { gate, startInboxes, text, write } from './inboxes.ts';

test('what was being handled at a kill is handled again, in order, with what came after it', async () => {
  const { sandbox, store, inbox } = await startInboxes();
  const began = gate();
  const killed = inbox(() => {
    began.open();
    return new Promise(() => {});
  });
  killed.poll().catch(() => {});
  write(sandbox, 'first');
  write(sandbox, 'second');
  await began.opened;
  await killed.stop();
  write(sandbox, 'third');

  const handled: string[] = [];
  const third = gate();
  const next = inbox((words) => {
    handled.push(words);
    if (words === 'third') third.open();
  });
  next.poll().catch(() => {});
  await third.opened;
  await next.idle();
  expect(handled).toEqual(['first', 'second', 'third']);
  expect(await store.inbox.pending()).toEqual([]);
});

test('an update that is delivered again is handled once, whatever its number', async () => {
  const { inbox } = await startInboxes();
  const handled: string[] = [];
  const there = inbox((words) => void handled.push(words));
  await there.webhookHandler(text(900, 'one'));
  await there.webhookHandler(text(900, 'one'));
  // After a quiet week numbers start again anywhere.
  await there.webhookHandler(text(7, 'two'));
  await there.idle();
  await there.webhookHandler(text(7, 'two'));
  await there.idle();
  expect(handled).toEqual(['one', 'two']);
});

test('one chat is handled in order while others go on beside it', async () => {
  const { inbox } = await startInboxes();
  const handled: string[] = [];
  const other = gate();
  const there = inbox(async (words, chatId) => {
    if (words === 'a1') await other.opened;
    handled.push(words);
    if (chatId === CAST.mei) other.open();
  });
  await there.webhookHandler(text(1, 'a1'));
  await there.webhookHandler(text(2, 'a2'));
  await there.webhookHandler(text(3, 'm1', CAST.mei));
  await there.idle();
  expect(handled).toEqual(['m1', 'a1', 'a2']);
});

test('a second poller with the same token ends the polling with a sentence', async () => {
  const { inbox } = await startInboxes();
  const ends = [inbox(() => {}), inbox(() => {})].map((each) => each.poll());
  for (const end of ends) end.catch(() => {});
  const end = Promise.race(ends);
  await expect(end).rejects.toBeInstanceOf(AnotherPoller);
  await expect(end).rejects.toThrow('Another process is already receiving this bot’s updates');
});

test('the newcomer of two pollers ends, and the one that was at work goes on', async () => {
  const { sandbox, inbox } = await startInboxes();
  const [first, second] = [gate(), gate()];
  const handled: string[] = [];
  const atWork = inbox((words) => {
    handled.push(words);
    (handled.length === 1 ? first : second).open();
  });
  const ended = vi.fn<() => void>();
  void atWork.poll().catch(ended);
  write(sandbox, 'before');
  await first.opened;
  await expect(inbox(() => {}).poll()).rejects.toBeInstanceOf(AnotherPoller);
  write(sandbox, 'after');
  await second.opened;
  expect(handled).toEqual(['before', 'after']);
  expect(ended).not.toHaveBeenCalled();
});

test('a wrong token ends it with a sentence', async () => {
  const { inbox } = await startInboxes();
  await expect(inbox(() => {}, { token: '1:wrong' }).poll()).rejects.toBeInstanceOf(TokenRefused);
});

test('a Bot API that fails is asked again, and nothing is lost', async () => {
  const { sandbox, inbox } = await startInboxes();
  sandbox.world.faults.add({
    method: 'getUpdates',
    kind: 'error',
    code: 502,
    message: 'Bad Gateway',
    times: 3,
  });
  sandbox.world.faults.add({ method: 'getUpdates', kind: 'drop_after', times: 2 });
  const got = gate();
  const there = inbox(() => got.open());
  there.poll().catch(() => {});
  write(sandbox, 'hello');
  await got.opened;
});

test('a webhook’s body that is no update is refused', async () => {
  const { inbox } = await startInboxes();
  await expect(inbox(() => {}).webhookHandler({ hello: 1 })).rejects.toBeInstanceOf(TypeError);
});

test('a stop lets what is being handled finish, and leaves the rest for the next start', async () => {
  const { store, inbox } = await startInboxes();
  const began = gate();
  const work = gate();
  const handled: string[] = [];
  const there = inbox(
    async (words) => {
      began.open();
      await work.opened;
      handled.push(words);
    },
    { clock: systemClock },
  );
  await there.webhookHandler(text(1, 'first'));
  await there.webhookHandler(text(2, 'second'));
  await began.opened;
  const stopped = there.stop();
  work.open();
  await stopped;
  expect(handled).toEqual(['first']);
  expect((await store.inbox.pending()).map(({ updateId }) => updateId)).toEqual([2]);
});

test('before it starts, updates are only stored; then they are handled, in order', async () => {
  const { store, inbox } = await startInboxes();
  const held: number[] = [];
  const handled: string[] = [];
  const there = inbox((words) => void handled.push(words), {
    onHeld: ({ update_id }) => held.push(update_id),
  });
  await there.webhookHandler(text(1, 'first'));
  await there.webhookHandler(text(2, 'second'));
  await there.idle();
  expect({ held, handled }).toEqual({ held: [1, 2], handled: [] });
  const started = there.start();
  await there.webhookHandler(text(3, 'third'));
  await started;
  await there.idle();
  expect({ held, handled }).toEqual({ held: [1, 2], handled: ['first', 'second', 'third'] });
  expect(await store.inbox.pending()).toEqual([]);
});
