import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { createPerson } from './person.ts';
import { shippedProduct, signedIn } from './program.ts';

const { makers } = CAST_CHATS;
const GUESTS = Array.from({ length: 200 }, (_, n) => `Guest ${String(n + 1).padStart(3, '0')}`);
const PATIENCE = { timeout: 60_000, interval: 20 };

const shipped = shippedProduct();

test('200 links from a CSV: killed in the middle, each is made once, and the file comes once', async () => {
  const { sandbox, run } = await signedIn(shipped);
  const made = () =>
    sandbox.world.links.ofChat(makers).filter(({ title }) => title !== null && GUESTS.includes(title ?? ''));
  sandbox.world.faults.add({
    method: 'messages.exportChatInvite',
    kind: 'late',
    times: 60,
    executeAfterMs: 60,
    answerAfterMs: 60,
  });

  const first = await run();
  const mei = createPerson(sandbox, CAST.mei);
  await mei.say(`/start newlink_${makers}`);
  await mei.sees('Tap to change something');
  await mei.sendFile(
    'guests.csv',
    ['title,limit', ...GUESTS.map((name) => `${name},2`)].join('\n'),
    '/batch',
  );
  const preview = await mei.sees('200 links');
  await mei.press('✅ Make 200 links');
  await vi.waitFor(() => expect(made().length).toBeGreaterThan(40), PATIENCE);
  await first.end('SIGKILL');
  expect(made().length).toBeLessThan(200);

  const second = await run();
  await mei.seesOn(preview, '200 links are ready');
  const files = () =>
    mei.messages().filter(({ documentFileId, fromId }) => documentFileId && fromId === CAST.bot);
  await vi.waitFor(() => expect(files()).toHaveLength(1), PATIENCE);
  expect(made()).toHaveLength(GUESTS.length);
  expect(new Set(made().map(({ title }) => title))).toEqual(new Set(GUESTS));
  expect(made().every(({ usageLimit, revoked }) => usageLimit === 2 && !revoked)).toBe(true);
  const lines = (await mei.file()).toString().trimEnd().split('\r\n').slice(1);
  expect(lines.map((line) => line.split(',')[0])).toEqual(GUESTS);
  const links = new Map(made().map(({ title, link }) => [title, link]));
  expect(lines.map((line) => line.split(',')[1])).toEqual(GUESTS.map((name) => links.get(name)));

  // A later start sends it no second time.
  await second.end('SIGTERM');
  await run();
  await mei.say('/help');
  await mei.sees('What I can do');
  expect(files()).toHaveLength(1);
}, 120_000);
