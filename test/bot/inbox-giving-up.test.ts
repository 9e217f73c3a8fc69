import { expect, test, vi } from 'vitest';
import { CAST } from 'telegram-sandbox';
import { StoreUnreachable } from '../../src/domain/ports/operation-store.ts';
import { createManualClock } from '../worker/manual-clock.ts';
import { answers, gate, impatient, mayWriteTo, startInboxes, stored, text, type Inboxes } from './inboxes.ts';

test('an update whose handler fails each time is given up after five tries, and those behind it are handled', async () => {
  const { store, inbox } = await startInboxes();
  let tries = 0;
  const handled: string[] = [];
  const givenUp: number[] = [];
  const there = inbox(
    (words) => {
      if (words !== 'poison') return void handled.push(words);
      tries += 1;
      throw new Error('it hurts');
    },
    { giveUp: (update) => void givenUp.push(update.update_id) },
  );
  await there.webhookHandler(text(1, 'poison'));
  await there.webhookHandler(text(2, 'after'));
  await there.idle();
  expect({ tries, handled, givenUp }).toEqual({ tries: 5, handled: ['after'], givenUp: [1] });
  expect(await store.inbox.pending()).toEqual([]);
});

test.each([
  ['answers 502', { kind: 'error', code: 502, message: 'Bad Gateway' }],
  ['asks to wait', { kind: 'flood', seconds: 3_600 }],
  ['cannot be reached', { kind: 'drop_before' }],
] as const)('while the Bot API %s nobody’s message is given up', async (_, fault) => {
  const { sandbox, store, inbox } = await startInboxes();
  mayWriteTo(sandbox, CAST.ada);
  sandbox.world.faults.add({ method: 'sendMessage', times: 25, ...fault });
  const givenUp: number[] = [];
  const there = inbox((words, chatId, api) => api.sendMessage(chatId, `You said ${words}`), {
    giveUp: (update) => void givenUp.push(update.update_id),
  });
  for (const id of [1, 2, 3]) await there.webhookHandler(text(id, `message ${id}`));
  await there.idle();
  expect(answers(sandbox)).toEqual(['You said message 1', 'You said message 2', 'You said message 3']);
  expect(givenUp).toEqual([]);
  expect(await store.inbox.pending()).toEqual([]);
});

test('while the database can’t be reached nobody’s message is given up', async () => {
  const { store, inbox } = await startInboxes();
  let outages = 25;
  const handled: string[] = [];
  const givenUp: number[] = [];
  const there = inbox(
    (words) => {
      outages -= 1;
      if (outages > 0) throw new StoreUnreachable('it is being restarted');
      handled.push(words);
    },
    { giveUp: (update) => void givenUp.push(update.update_id) },
  );
  await there.webhookHandler(text(1, 'hello'));
  await there.idle();
  expect({ handled, givenUp }).toEqual({ handled: ['hello'], givenUp: [] });
  expect(await store.inbox.pending()).toEqual([]);
});

test('while the Bot API refuses one chat the others go on', async () => {
  const { sandbox, inbox } = await startInboxes();
  mayWriteTo(sandbox, CAST.ada);
  const clock = createManualClock();
  const mei = gate();
  const there = inbox(
    async (words, chatId, api) => {
      if (chatId === CAST.ada) await api.sendMessage(chatId, words);
      else mei.open();
    },
    { clock },
  );
  sandbox.world.faults.add({ method: 'sendMessage', kind: 'flood', seconds: 3_600 });
  await there.webhookHandler(text(1, 'hello'));
  await there.webhookHandler(text(2, 'hello', CAST.mei));
  await mei.opened;
  expect(answers(sandbox)).toEqual([]);
  await vi.waitFor(async () => {
    await clock.advance(3_600_000);
    expect(answers(sandbox)).toEqual(['hello']);
  });
});

test('that an update was given up is said later when it cannot be said now', async () => {
  const { sandbox, store, inbox } = await startInboxes();
  mayWriteTo(sandbox, CAST.ada);
  const there = inbox(
    () => {
      throw new Error('it hurts');
    },
    { giveUp: (_, api) => api.sendMessage(CAST.ada, 'Sorry') },
  );
  sandbox.world.faults.add({
    method: 'sendMessage',
    kind: 'error',
    code: 502,
    message: 'Bad Gateway',
    times: 25,
  });
  await there.webhookHandler(text(1, 'poison'));
  await there.idle();
  expect(answers(sandbox)).toEqual(['Sorry']);
  expect(await store.inbox.pending()).toEqual([]);
});

/** As if the process were killed while it handles the update. */
async function dieHandling({ inbox }: Inboxes): Promise<void> {
  const began = gate();
  inbox(() => {
    began.open();
    return new Promise(() => {});
  });
  await began.opened;
}

test('kills, one after another, do not make a harmless update given up', async () => {
  const there = await startInboxes();
  await there.store.inbox.receive([stored(1, 'harmless')], new Date());
  for (let kill = 0; kill < 9; kill += 1) await dieHandling(there);
  const handled: string[] = [];
  const givenUp: number[] = [];
  const next = there.inbox((words) => void handled.push(words), {
    giveUp: (update) => void givenUp.push(update.update_id),
  });
  await next.started;
  await next.idle();
  expect({ handled, givenUp }).toEqual({ handled: ['harmless'], givenUp: [] });
});

test('an update that kills the process each time is given up in the end, and nothing beside it', async () => {
  const there = await startInboxes();
  await there.store.inbox.receive(
    [stored(1, 'deadly'), stored(2, 'beside', CAST.mei), stored(3, 'after')],
    new Date(),
  );
  let deaths = 0;
  const handled: string[] = [];
  const givenUp: number[] = [];
  for (let start = 0; start < 12; start += 1) {
    const died = gate();
    const process = there.inbox(
      (words) => {
        if (words === 'deadly') {
          deaths += 1;
          died.open();
        }
        // At first the others are at work beside it, and die with it.
        if (words === 'deadly' || start < 3) return new Promise(() => {});
        return void handled.push(words);
      },
      { clock: impatient, giveUp: (update) => void givenUp.push(update.update_id) },
    );
    const done = process.started.then(() => process.idle());
    await Promise.race([died.opened, done]);
  }
  expect({ deaths, handled, givenUp }).toEqual({ deaths: 10, handled: ['beside', 'after'], givenUp: [1] });
  expect(await there.store.inbox.pending()).toEqual([]);
});
