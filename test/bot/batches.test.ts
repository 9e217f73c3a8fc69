import { expect, test, vi } from 'vitest';
import { pauseBatch } from '../../src/actions/steer-batch.ts';
import { CAST, CAST_CHATS, type Message, type Sandbox } from 'telegram-sandbox';
import type { Tester } from './person.ts';
import { startStage } from './stage.ts';

/** What stands in a file that the bot sent. */
function fileIn({ world }: Sandbox, message: Message | undefined): string {
  const file = world.messages.file(message?.documentFileId ?? '');
  return Buffer.from(file?.data ?? '', 'base64').toString();
}

function files(person: Tester): Message[] {
  return person.messages().filter(({ documentFileId, fromId }) => documentFileId && fromId === CAST.bot);
}

/** Slow enough for somebody to press something meanwhile. */
function slowly({ world }: Sandbox): void {
  world.faults.add({
    method: 'messages.exportChatInvite',
    kind: 'late',
    times: 10_000,
    executeAfterMs: 60,
    answerAfterMs: 60,
  });
}

test('a batch: made with its progress on one message, then a file with the links in their order', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await mei.say('/batch');
  await mei.sees('How many links');
  await mei.say('Anna\n=HYPERLINK("http://x.io","a")\nCleo <b>');
  const preview = await mei.sees('3 links');
  const answer = await mei.press('✅ Make 3 links');
  expect(answer.text).toBe('Making your links…');
  const card = await mei.sees('3 links are ready');
  expect(card.id).toBe(preview.id);
  expect(card.text).toContain('▓▓▓▓▓▓▓▓▓▓▓▓ 100 %');
  const sent = await mei.sees('3 links. Times are in UTC.');
  const file = stage.sandbox.world.messages.file(sent.documentFileId ?? '');
  expect(file?.name).toMatch(/^links-Harbour-Makers-\d{4}-\d\d-\d\d\.csv$/);
  const [head, ...lines] = fileIn(stage.sandbox, sent).trimEnd().split('\r\n');
  expect(head).toBe('\ufeffName,Link,Limit,Expires,Approval,State');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^Anna,https:\/\/t\.me\/\+[\w-]+,1,/);
  expect(lines[1]).toContain('"\'=HYPERLINK(""http://x.io"",""a"")",https://t.me/+');
  expect(lines[2]).toMatch(/^Cleo <b>,/);
  const titles = stage.made(CAST_CHATS.makers).map(({ title }) => title);
  expect(titles.toSorted((a = '', b = '') => (a < b ? -1 : 1))).toEqual([
    '=HYPERLINK("http://x.io","a")',
    'Anna',
    'Cleo <b>',
  ]);
});

test('the links come as messages, too, as many as fit in each', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await mei.say('/batch 120');
  await mei.sees('120 links');
  await mei.press('✅ Make 120 links');
  await mei.sees('120 links. Times are in UTC.');
  await mei.press('💬 As messages');
  await mei.sees('Guest 120: https://t.me/+');
  const messages = mei.heard().filter(({ text }) => text?.startsWith('Guest'));
  expect(messages.length).toBeGreaterThan(1);
  const lines = messages.flatMap(({ text = '' }) => text.split('\n'));
  expect(lines).toHaveLength(120);
  expect(new Set(lines.map((line) => line.split(': ')[1])).size).toBe(120);
});

test('who pauses it in the moment in which it ends is shown its end', async () => {
  const stage = await startStage();
  slowly(stage.sandbox);
  const mei = stage.person(CAST.mei);
  await mei.say('/batch 30');
  await mei.sees('30 links');
  await mei.press('✅ Make 30 links');
  const batch = await vi.waitFor(async () => {
    const [begun] = await stage.store.batches.unfinished(CAST.robin);
    if (begun === undefined) throw new Error('it has not begun');
    return begun;
  });
  const whose = { batchId: batch.id, actorId: CAST.mei };
  const { batches } = stage.store;
  const find: typeof batches.find = async (id) => {
    const found = await batches.find(id);
    if (found?.state === 'running') await stage.deps.batches.cancel(id);
    return found;
  };
  const deps = { ...stage.deps, store: { ...stage.store, batches: { ...batches, find } } };
  expect(await pauseBatch(deps, whose)).toMatchObject({ state: 'cancelled' });
});

test('it can be paused, resumed and cancelled at any moment; what is made stays, and is sent', async () => {
  const stage = await startStage();
  slowly(stage.sandbox);
  const made = (): number => stage.made(CAST_CHATS.makers).length;
  const mei = stage.person(CAST.mei);
  await mei.say('/batch 300');
  await mei.sees('300 links');
  await mei.press('✅ Make 300 links');
  await mei.sees('Making 300 links…');
  await mei.press('⏸ Pause');
  const paused = await mei.sees('Paused');
  expect(paused.text).toContain('Links that are made stay.');
  const before = made();
  expect(before).toBeLessThan(300);
  await mei.press('▶️ Resume');
  await mei.sees('Making 300 links…');
  const answer = await mei.press('✖️ Cancel');
  expect(answer.text).toContain('Paused. To cancel what’s left');
  await mei.sees('Paused');
  await mei.press('✖️ Cancel the rest');
  const cancelled = await mei.sees(/^✖️ Cancelled\n/);
  const kept = made();
  expect(kept).toBeGreaterThan(before);
  expect(kept).toBeLessThan(300);
  expect(cancelled.text).toContain(`Made: ${kept}`);
  const sent = await mei.sees(`${kept} links. Times are in UTC.`);
  expect(fileIn(stage.sandbox, sent).trimEnd().split('\r\n')).toHaveLength(kept + 1);
  await mei.press('🔁 Make the rest');
  const rest = await mei.sees(`${300 - kept} links`);
  expect(rest.text).toContain('Limit: 1 person');
});

test('after a restart it goes on, and its file is sent once', async () => {
  const stage = await startStage();
  slowly(stage.sandbox);
  const mei = stage.person(CAST.mei);
  await mei.say('/batch 100');
  await mei.sees('100 links');
  await mei.press('✅ Make 100 links');
  await mei.sees('Making 100 links…');
  await stage.restart();
  await mei.sees('100 links are ready');
  await mei.sees('100 links. Times are in UTC.');
  await stage.restart();
  await mei.say('/help');
  await mei.sees('What I can do');
  expect(files(mei)).toHaveLength(1);
});

test('a batch that made nothing says so in a message, with why and for whom', async () => {
  const stage = await startStage();
  const error = { kind: 'error', code: 400, message: 'EXPIRE_DATE_INVALID' } as const;
  stage.sandbox.world.faults.add({ method: 'messages.exportChatInvite', times: 3, ...error });
  const mei = stage.person(CAST.mei);
  await mei.say('/batch');
  await mei.sees('How many links');
  await mei.say('Anna\nBen\nCleo');
  await mei.sees('3 links');
  await mei.press('✅ Make 3 links');
  await vi.waitFor(() => {
    const said = mei.messages().filter(({ text }) => text?.includes('No link was made'));
    expect(said).toHaveLength(2);
    for (const { text } of said) expect(text).toMatch(/⚠️ Anna, Ben, Cleo: ./);
  }, 8_000);
  expect(files(mei)).toEqual([]);
  await mei.press('🔁 Make the rest');
  await mei.sees('3 links');
});

test('“once” for all of them reaches each link, and those that are made later', async () => {
  const stage = await startStage();
  const { world } = stage.sandbox;
  const mei = stage.person(CAST.mei);
  await mei.sendFile('guests.csv', 'title,limit\nAnna,\nBen,3\nCleo,\nDora,no limit');
  await mei.sees('4 links');
  await mei.press('👥 Limit');
  await mei.sees('How many people can use it?');
  await mei.press('○ Close when full');
  await mei.sees('Limit: 1 person, then it closes for good');
  const error = { kind: 'error', code: 400, message: 'EXPIRE_DATE_INVALID' } as const;
  world.faults.add({ method: 'messages.exportChatInvite', times: 2, ...error });
  await mei.press('✅ Make 4 links');
  await mei.sees('2 links. Times are in UTC.');
  await mei.press('🔁 Make the rest');
  await mei.sees('2 links');
  await mei.press('✅ Make 2 links');
  await mei.sees('2 links. Times are in UTC.');
  const of = { peerId: CAST_CHATS.makers, actorId: CAST.mei, state: null, text: null };
  const { links } = await stage.store.links.list(of, { from: 'newest', limit: 10 }, new Date());
  expect(Object.fromEntries(links.map(({ title, strict }) => [title, strict]))).toEqual({
    Anna: true,
    Ben: true,
    Cleo: true,
    Dora: false,
  });
});

test('a flood wait is shown as the time until it goes on', async () => {
  const stage = await startStage();
  stage.sandbox.world.faults.add({ method: 'messages.exportChatInvite', kind: 'flood', seconds: 3_600 });
  const mei = stage.person(CAST.mei);
  await mei.say('/batch 20');
  await mei.sees('20 links');
  await mei.press('✅ Make 20 links');
  const card = await mei.sees('Telegram asks me to wait. It goes on at');
  expect(card.text).toContain('Making 20 links: waiting');
});

test('somebody who loses the right on the way is told once, and can go on when they have it again', async () => {
  const stage = await startStage();
  slowly(stage.sandbox);
  const { world } = stage.sandbox;
  const mei = stage.person(CAST.mei);
  await mei.say('/batch 300');
  await mei.sees('300 links');
  await mei.press('✅ Make 300 links');
  await mei.sees('Making 300 links…');
  world.chats.promote(CAST.ada, CAST_CHATS.makers, CAST.mei, null);
  const stopped = await mei.sees('Stopped');
  expect(stopped.text).toContain('When that’s sorted out, tap Resume');
});

test('a tap twice, or by a message of before, makes no second batch', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await mei.say('/batch 10');
  await mei.sees('10 links');
  const create = mei.button('✅ Make 10 links');
  await Promise.all([1, 2].map(() => mei.pressData(create.messageId, create.data)));
  await mei.sees('10 links. Times are in UTC.');
  expect(stage.made(CAST_CHATS.makers)).toHaveLength(10);
});

test('a chat’s menu has many links, too', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await mei.say('/chats');
  await mei.sees('Harbour Makers');
  await mei.press('🔗 Many links');
  await mei.sees('How many links');
  await mei.say('two dozen');
  await mei.sees('24 links');
});
