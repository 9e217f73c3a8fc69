import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import { expect, onTestFinished, test, vi } from 'vitest';
import { AnotherPoller, TokenRefused } from '../../src/bot/api/errors.ts';
import { createInbox, type Inbox } from '../../src/bot/inbox/inbox.ts';
import { systemClock } from '../../src/main/clock.ts';
import type { Clock } from '../../src/domain/ports/clock.ts';
import type { Store } from '../../src/domain/ports/store.ts';
import { CAST, botDialog, startSandbox, type Sandbox } from 'telegram-sandbox';
import { openStore } from '../../src/store/open-store.ts';

const quiet = { info: () => {}, warn: () => {}, error: () => {} };
/** Nothing is waited for: what would be tried again later is tried again at once. */
const hasty = { now: () => new Date(), monotonic: () => performance.now(), sleep: async () => {} };

interface Ground {
  sandbox: Sandbox;
  store: Store;
  /** An inbox whose bot does this with each update's text. */
  inbox: (
    handle: (text: string, chatId: number) => Promise<void> | void,
    options?: { token?: string; clock?: Clock; givenUp?: (update: Update) => void },
  ) => Inbox;
}

async function ground(): Promise<Ground> {
  const directory = mkdtempSync(join(tmpdir(), 'latchkey-inbox-'));
  const sandbox = await startSandbox();
  const store = await openStore({ path: join(directory, 'latchkey.sqlite'), hasRoom: async () => true });
  const inboxes: Inbox[] = [];
  onTestFinished(async () => {
    await Promise.all(inboxes.map((inbox) => inbox.stop()));
    await store.close();
    await sandbox.close();
    rmSync(directory, { recursive: true, force: true });
  });
  return {
    sandbox,
    store,
    inbox(handle, { token = sandbox.botApi.token, clock = hasty, givenUp = () => {} } = {}) {
      const bot = new Bot(token, { client: { apiRoot: sandbox.botApi.root } });
      bot.on('message:text', (ctx) => handle(ctx.msg.text, ctx.chat.id));
      const giveUp = async (update: Update): Promise<void> => givenUp(update);
      const inbox = createInbox({ store, bot, clock, log: quiet, giveUp });
      inboxes.push(inbox);
      return inbox;
    },
  };
}

function text(updateId: number, words: string, chatId: number = CAST.ada): Update {
  const person = { id: chatId, is_bot: false, first_name: 'A' };
  const chat = { id: chatId, type: 'private', first_name: 'A' } as const;
  return {
    update_id: updateId,
    message: { message_id: updateId, date: 1, chat, from: person, text: words },
  };
}

function write(sandbox: Sandbox, words: string, userId: number = CAST.ada): void {
  sandbox.world.messages.send(botDialog(CAST.bot, userId), { fromId: userId, text: words });
}

/** A promise and what settles it. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test('what was being handled at a kill is handled again, in order, with what came after it', async () => {
  const { sandbox, store, inbox } = await ground();
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
  const { inbox } = await ground();
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
  const { inbox } = await ground();
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

test('a poisonous update is given up after five tries, and those behind it are handled', async () => {
  const { store, inbox } = await ground();
  let tries = 0;
  const handled: string[] = [];
  const givenUp: number[] = [];
  const there = inbox(
    (words) => {
      if (words !== 'poison') return void handled.push(words);
      tries += 1;
      throw new Error('it hurts');
    },
    { givenUp: (update) => givenUp.push(update.update_id) },
  );
  await there.webhookHandler(text(1, 'poison'));
  await there.webhookHandler(text(2, 'after'));
  await there.idle();
  expect({ tries, handled, givenUp }).toEqual({ tries: 5, handled: ['after'], givenUp: [1] });
  expect(await store.inbox.pending()).toEqual([]);
});

test('an update that kills the process each time is given up too', async () => {
  const { store, inbox } = await ground();
  await store.inbox.receive(
    [{ updateId: 1, lane: '1', body: JSON.stringify(text(1, 'deadly')) }],
    new Date(),
  );
  for (let start = 0; start < 5; start += 1) await store.inbox.beginTry(1);
  const handled: string[] = [];
  const givenUp: number[] = [];
  const there = inbox((words) => void handled.push(words), {
    givenUp: ({ update_id }) => givenUp.push(update_id),
  });
  await there.resume();
  await there.idle();
  expect({ handled, givenUp }).toEqual({ handled: [], givenUp: [1] });
});

test('a second poller with the same token ends the polling with a sentence', async () => {
  const { inbox } = await ground();
  const ends = [inbox(() => {}), inbox(() => {})].map((each) => each.poll());
  for (const end of ends) end.catch(() => {});
  const end = Promise.race(ends);
  await expect(end).rejects.toBeInstanceOf(AnotherPoller);
  await expect(end).rejects.toThrow('Another process is already receiving this bot’s updates');
});

test('the newcomer of two pollers ends, and the one that was at work goes on', async () => {
  const { sandbox, inbox } = await ground();
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
  const { inbox } = await ground();
  await expect(inbox(() => {}, { token: '1:wrong' }).poll()).rejects.toBeInstanceOf(TokenRefused);
});

test('a Bot API that fails is asked again, and nothing is lost', async () => {
  const { sandbox, inbox } = await ground();
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
  const { inbox } = await ground();
  await expect(inbox(() => {}).webhookHandler({ hello: 1 })).rejects.toBeInstanceOf(TypeError);
});

test('a stop lets what is being handled finish, and leaves the rest for the next start', async () => {
  const { store, inbox } = await ground();
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
