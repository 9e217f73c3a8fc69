import Database from 'better-sqlite3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { PRESS_PREFIX } from '../../src/bot/screens/markup.ts';
import { linkHash } from '../../src/domain/invite-link.ts';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import { makeLink as makeLinkWith } from './made-links.ts';
import { movableClock } from './movable-clock.ts';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';
import { QUESTIONS, walkTo } from './walk.ts';

const { makers } = CAST_CHATS;
const BAD_GATEWAY = { kind: 'error', code: 502, message: 'Bad Gateway' } as const;
const MINUTE_MS = 60_000;

/** @returns the id of its card. */
async function makeLink(person: Tester): Promise<number> {
  await walkTo(person, 'summary');
  await person.press('Create link');
  return (await person.sees('Your link is ready')).id;
}

function join(stage: Stage, userId: number): void {
  const [link] = stage.made(makers);
  stage.sandbox.world.links.join(userId, linkHash(link?.link ?? ''));
}

function textOf(person: Tester, messageId: number): string {
  return person.messages().find((message) => message.id === messageId)?.text ?? '';
}

function buttonsOf(person: Tester, messageId: number): string[] {
  const message = person.messages().find((each) => each.id === messageId);
  return message?.inlineKeyboard?.flat().map((button) => button.text) ?? [];
}

function edits(stage: Stage): number {
  const { calls } = stage.sandbox.world;
  return calls.since(0).filter(({ method }) => method === 'editMessageText').length;
}

test.each([BAD_GATEWAY, { kind: 'flood', seconds: 1 } as const])(
  'news whose edit failed once ($kind) is shown later',
  async (failure) => {
    const stage = await startStage();
    const mei = stage.person(CAST.mei);
    const card = await makeLink(mei);
    stage.sandbox.world.faults.add({ method: 'editMessageText', ...failure });
    join(stage, CAST.sam);
    expect((await mei.sees('1 joined')).id).toBe(card);
  },
);

test('every button that a card shows can be pressed in the same instant', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const file = new Database(stage.databaseFile, { readonly: true });
  onTestFinished(() => void file.close());
  const stored = file.prepare('select 1 from button where id = ?');
  const dead = new Set<string>();
  stage.sandbox.world.subscribe(() => {
    const buttons = ada.messages().flatMap(({ inlineKeyboard }) => inlineKeyboard?.flat() ?? []);
    for (const { text, callback_data: data } of buttons) {
      if (data?.startsWith(PRESS_PREFIX) && !stored.get(data.slice(PRESS_PREFIX.length))) dead.add(text);
    }
  });
  const card = await makeLink(ada);
  expect(buttonsOf(ada, card)).toContain('♻️ Regenerate');
  expect([...dead]).toEqual([]);
});

test('an outcome is shown however often its edit failed', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'summary');
  stage.sandbox.world.faults.add({ method: 'editMessageText', ...BAD_GATEWAY, times: 2 });
  await ada.press('Create link');
  await ada.sees('Your link is ready');
});

test('an outcome whose message was deleted is sent in a new one, which goes on as the card', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'summary');
  const { messageId } = ada.button('Create link');
  const late = { method: 'messages.exportChatInvite', kind: 'late', executeAfterMs: 200 } as const;
  stage.sandbox.world.faults.add(late);
  await ada.press('Create link');
  stage.sandbox.world.messages.delete(ada.dialog, messageId);
  const card = await ada.sees('Your link is ready');
  expect(card.id).not.toBe(messageId);
  join(stage, CAST.sam);
  await vi.waitFor(() => expect(textOf(ada, card.id)).toContain('1 joined'), 5_000);
});

test('after a kill right before the edit, the card shows what became of the request', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'summary');
  await stage.cards.stop();
  await ada.press('Create link');
  await stage.inbox.idle();
  await vi.waitFor(async () =>
    expect(await stage.store.operations.countByState()).toMatchObject({ done: 1 }),
  );
  await stage.restart();
  await ada.sees('Your link is ready');
  expect(stage.made(makers)).toHaveLength(1);
});

test('a question that a kill left on a card goes by itself, and the card shows the truth again', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const mei = stage.person(CAST.mei);
  const card = await makeLink(mei);
  await mei.press('Revoke');
  await mei.sees('It stops working at once');
  await stage.restart();
  join(stage, CAST.sam);
  await vi.waitFor(async () => {
    const { links } = await stage.store.links.list(
      { peerId: makers, actorId: CAST.mei, state: null, text: null },
      { from: 'newest', limit: 1 },
      clock.now(),
    );
    expect(links).toMatchObject([{ usage: 1 }]);
  }, 5_000);
  // News does not wipe the question away.
  expect(buttonsOf(mei, card)).toHaveLength(2);
  clock.forward(3 * MINUTE_MS);
  await vi.waitFor(() => expect(textOf(mei, card)).toContain('1 joined'), 5_000);
  expect(textOf(mei, card)).toContain('🟢 Open');
});

test('hundreds of requests that wait don’t send hundreds of edits at once, nor hold up anybody else’s', async () => {
  const stage = await startStage();
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  await Promise.all([ada.say('/start'), mei.say('/start')]);
  await stage.inbox.idle();
  const { world } = stage.sandbox;
  world.faults.add({ method: 'messages.exportChatInvite', kind: 'flood', seconds: 600 });
  const before = edits(stage);
  const ask = async (person: Tester, n: number): Promise<number> => {
    const message = world.messages.send(person.dialog, { fromId: CAST.bot, text: `asked ${n}` });
    await stage.deps.operations.submit(
      {
        idempotencyKey: `ask-${person.userId}-${n}`,
        kind: 'create',
        peerId: makers,
        actorId: person.userId,
        actorName: 'x',
        settings: { ...NO_SETTINGS, title: `T${n}` },
        linkId: null,
        revokeFirst: false,
        card: { chatId: person.userId, messageId: message.id },
        locale: 'en',
      },
      { draftId: null, buttonId: null, authorisedAt: performance.now() },
    );
    return message.id;
  };
  const started = performance.now();
  for (let n = 0; n < 200; n += 1) await ask(ada, n);
  const theirs = await ask(mei, 0);
  await vi.waitFor(() => expect(textOf(mei, theirs)).not.toContain('asked'), 5_000);
  const seconds = (performance.now() - started) / 1000;
  // A short burst, then one a second; and Mei's.
  expect(edits(stage) - before).toBeLessThanOrEqual(20 + Math.ceil(seconds) + 1);
}, 60_000);

test('somebody who is no longer an admin gets no news of the chat’s links', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const card = await makeLink(mei);
  stage.sandbox.world.chats.promote(CAST.ada, makers, CAST.mei, null);
  // What was read of the chat's administrators is too old to rest on by then.
  const checkedAt = new Date(Date.now() - MINUTE_MS);
  const known = await stage.store.chats.find(makers);
  const list = known?.administrators?.list ?? [];
  await stage.store.chats.saveAdministrators(makers, { list, checkedAt });
  join(stage, CAST.sam);
  const { text } = await mei.sees('You no longer manage this chat');
  expect(text).not.toContain('t.me');
  expect(text).not.toContain('joined');
  expect(buttonsOf(mei, card)).toEqual([]);
});

test('an older card of a link points to the newest, and contradicts it never again', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const older = await makeLink(mei);
  await mei.say('/links');
  await mei.sees('Your links in');
  await mei.press(/^1$/);
  const newest = (await mei.sees(/^🔗 Unnamed link\n/)).id;
  await vi.waitFor(() => expect(textOf(mei, older)).toContain('is in a newer message'));
  expect(textOf(mei, older)).not.toContain('t.me');
  expect(buttonsOf(mei, older)).toEqual(['🔗 Show the link']);
  await mei.press('Revoke');
  await mei.press('Revoke it');
  await vi.waitFor(() => expect(textOf(mei, newest)).toContain('🔴 Revoked'));
  expect(textOf(mei, older)).toContain('is in a newer message');
});

test('an expired link’s card says so by itself, without a press', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink Meetup, until in 2 hours');
  await ada.sees(QUESTIONS.chat);
  await ada.press('Harbour Makers');
  await ada.sees(QUESTIONS.summary);
  await ada.press('Create link');
  const { id, text } = await ada.sees('Your link is ready');
  expect(text).toContain('🟢 Open');
  clock.forward(121 * MINUTE_MS);
  await vi.waitFor(() => expect(textOf(ada, id)).toContain('⌛ Expired'), 5_000);
});

test('who waits for an account that was signed out reads so', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'summary');
  const refused = { kind: 'error', code: 401, message: 'SESSION_EXPIRED' } as const;
  stage.sandbox.world.faults.add({ method: 'messages.exportChatInvite', ...refused });
  await ada.press('Create link');
  await ada.sees('The account that makes links is signed out');
});

test('another link like it is one press away', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLinkWith(stage, ada, { title: 'Meetup', usageLimit: 9 });
  await ada.press('Another like this');
  const draft = await ada.sees(QUESTIONS.summary);
  expect(draft.text).toContain('Limit: 9 people');
  await ada.press('Create link');
  await ada.sees('Your link is ready');
  expect(stage.made(makers)).toMatchObject([{ usageLimit: 9 }, { usageLimit: 9 }]);
});
