/** What a chat's owner is told of what happened to its links without the bot, and what they can do about it. */
import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS, type InviteLinkView } from 'telegram-sandbox';
import { makeLink } from './made-links.ts';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';

const { makers, notes } = CAST_CHATS;
const PATIENCE = { timeout: 10_000 };
const DAY = 86_400;

async function takeCensus({ deps }: Stage, peerId: number): Promise<void> {
  const before = (await deps.store.census.latest(peerId))?.startedAt.getTime() ?? 0;
  deps.operations.takeCensus(peerId);
  await vi.waitFor(async () => {
    const census = await deps.store.census.latest(peerId);
    expect(census?.startedAt.getTime()).toBeGreaterThan(before);
    expect(census?.finishedAt).not.toBeNull();
  }, PATIENCE);
}

/** Made in Telegram by the account that Latchkey works with. */
function outside({ sandbox }: Stage, title: string, adminId: number = CAST.robin, peerId: number = makers) {
  return sandbox.world.links.export(adminId, peerId, { title });
}

function onTelegram({ sandbox }: Stage, { hash }: { hash: string }): InviteLinkView | undefined {
  return sandbox.world.links.find(hash);
}

/** Ada, who owns the chat, after a first census. */
async function watched(): Promise<{ stage: Stage; ada: Tester }> {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/start');
  await takeCensus(stage, makers);
  return { stage, ada };
}

test('a link that was made outside the bot: the owner is told once, and revokes it', async () => {
  const { stage, ada } = await watched();
  const made = outside(stage, 'Side <b>door');
  await takeCensus(stage, makers);
  const { text } = await ada.sees('Robin Porter made a link to Harbour Makers in Telegram, outside the bot');
  expect(text).toContain('Side <b>door');
  expect(text).toContain('Never expires');
  await takeCensus(stage, makers);
  await ada.press('🗑 Revoke');
  await ada.sees('Revoke Side <b>door?');
  expect(onTelegram(stage, made)?.revoked).toBe(false);
  await ada.press('‹ Back');
  await ada.sees('Robin Porter made a link to Harbour Makers in Telegram, outside the bot');
  await ada.press('🗑 Revoke');
  await ada.press('🗑 Revoke it');
  await vi.waitFor(() => expect(onTelegram(stage, made)?.revoked).toBe(true), PATIENCE);
  await vi.waitFor(async () => {
    expect(await stage.store.drift.open(makers, 9)).toEqual([]);
    expect(ada.messages().filter((message) => message.text?.includes('outside the bot'))).toEqual([]);
  }, PATIENCE);
});

test('or looks at it, and keeps it', async () => {
  const { stage, ada } = await watched();
  const made = outside(stage, 'Side door');
  await takeCensus(stage, makers);
  await ada.sees('made a link to Harbour Makers');
  await ada.press('👌 Keep');
  await ada.sees('Noted. Nothing was changed.');
  expect(onTelegram(stage, made)?.revoked).toBe(false);
  expect(await stage.store.drift.open(makers, 9)).toEqual([]);
});

test.each(['🗑 Revoke', '👌 Keep'])(
  'a notice whose link was revoked meanwhile says so when %s is pressed, and has no such button any more',
  async (label) => {
    const { stage, ada } = await watched();
    const made = outside(stage, 'Side door');
    await takeCensus(stage, makers);
    await ada.sees('made a link to Harbour Makers');
    stage.sandbox.world.links.edit(CAST.robin, makers, made.hash, { revoked: true });
    await takeCensus(stage, makers);
    await ada.press(label);
    const { text, inlineKeyboard } = await ada.sees('This link is already revoked.');
    expect(text).toContain('made a link to Harbour Makers');
    expect(text).not.toContain('Never expires');
    expect(inlineKeyboard?.flat().map((button) => button.text)).toEqual(['ℹ️ Details']);
    const open = await stage.store.drift.open(makers, 9);
    expect(open.map(({ kind }) => kind)).not.toContain('made-outside');
  },
);

test('a link that was edited outside: what changed, and back', async () => {
  const { stage, ada } = await watched();
  const mei = stage.person(CAST.mei);
  const { link } = await makeLink(stage, mei, { title: 'Spring' });
  const [made] = stage.made(makers);
  stage.sandbox.world.links.edit(CAST.robin, makers, made?.hash ?? '', { title: 'Autumn', usageLimit: 5 });
  await takeCensus(stage, makers);
  const { text } = await ada.sees('was changed in Telegram, outside the bot');
  expect(text).toContain('name: Spring → Autumn');
  expect(text).toContain('limit: none → 5');
  await ada.press('↩️ Undo');
  await vi.waitFor(() => {
    const now = stage.sandbox.world.links.find(link);
    expect(now).toMatchObject({ title: 'Spring' });
    expect(now?.usageLimit ?? null).toBeNull();
  }, PATIENCE);
  // Mei, whose link it is, was told as ever.
  await mei.sees('was changed in Telegram, outside the bot');
});

test('a link that was revoked outside gets a successor', async () => {
  const { stage, ada } = await watched();
  await makeLink(stage, stage.person(CAST.mei), { title: 'Spring' });
  stage.sandbox.world.links.edit(CAST.robin, makers, stage.made(makers)[0]?.hash ?? '', { revoked: true });
  await takeCensus(stage, makers);
  await ada.sees('was revoked in Telegram, outside the bot');
  await ada.press('♻️ Regenerate');
  await vi.waitFor(() => {
    expect(stage.made(makers).map(({ title, revoked }) => [title, revoked])).toContainEqual([
      'Spring',
      false,
    ]);
  }, PATIENCE);
});

test('the owner isn’t told twice of a link of their own', async () => {
  const { stage, ada } = await watched();
  await makeLink(stage, ada, { title: 'Spring' });
  stage.sandbox.world.links.edit(CAST.robin, makers, stage.made(makers)[0]?.hash ?? '', { revoked: true });
  await takeCensus(stage, makers);
  await ada.sees('was revoked in Telegram, outside the bot');
  await vi.waitFor(async () => expect(await stage.store.drift.due(new Date(), [])).toEqual([]), PATIENCE);
  expect(ada.messages().filter(({ text }) => text?.includes('was revoked in Telegram'))).toHaveLength(1);
});

test('far more people than usual: the link asks for approval from now on', async () => {
  const { stage, ada } = await watched();
  const { clock } = stage.sandbox.world;
  clock.move(-3 * DAY);
  const made = outside(stage, 'Old');
  clock.move(3 * DAY);
  await takeCensus(stage, makers);
  await ada.sees('made a link');
  const people = Array.from({ length: 12 }, (_, n) =>
    stage.sandbox.world.people.add({ firstName: `Guest ${n}` }),
  );
  people.forEach(({ id }) => stage.sandbox.world.links.join(id, made.hash));
  await ada.sees('joined Harbour Makers with Old within an hour');
  await ada.press('✋ Require approval');
  await vi.waitFor(() => expect(onTelegram(stage, made)?.requestNeeded).toBe(true), PATIENCE);
}, 60_000);

test('the first census is one message; many of a kind are one, too', async () => {
  const stage = await startStage();
  const robin = stage.person(CAST.robin);
  await robin.say('/start');
  for (let n = 0; n < 14; n += 1) outside(stage, `Link ${n}`, CAST.ada, notes);
  await takeCensus(stage, notes);
  await robin.sees('I found 14 links in Harbour Notes that were made outside this bot');
  for (let n = 0; n < 4; n += 1) outside(stage, `New ${n}`, CAST.dmitri, notes);
  await takeCensus(stage, notes);
  const { text } = await robin.sees('4 links to Harbour Notes were made in Telegram, outside the bot');
  expect(text).toContain('New 3');
  await robin.press('👌 OK');
  await robin.sees('All 4 noted');
  expect(await stage.store.drift.open(notes, 9)).toMatchObject([{ linkId: null, count: 14 }]);
});

test('a link of another bot, which only that bot can revoke; and one that the account can’t see', async () => {
  const stage = await startStage();
  const robin = stage.person(CAST.robin);
  await robin.say('/start');
  await takeCensus(stage, notes);
  stage.sandbox.world.chats.promote(CAST.robin, notes, CAST.bot, { inviteUsers: true });
  outside(stage, 'By a bot', CAST.bot, notes);
  await takeCensus(stage, notes);
  await robin.sees('Only that bot can change or revoke it.');

  const ada = stage.person(CAST.ada);
  await ada.say('/start');
  stage.sandbox.world.links.join(CAST.sam, outside(stage, 'Of Mei', CAST.mei).hash);
  await takeCensus(stage, makers);
  await ada.sees('joined Harbour Makers with a link that I can’t see');
  await ada.press('👌 OK');
  await ada.sees('Noted.');
});

test('who owns the chat no longer, changes nothing; nor do others', async () => {
  const { stage, ada } = await watched();
  const mei = stage.person(CAST.mei);
  await mei.say('/start');
  const made = outside(stage, 'Side door');
  await takeCensus(stage, makers);
  await ada.sees('made a link to Harbour Makers');
  const keep = ada.button('👌 Keep');
  stage.sandbox.world.chats.transfer(CAST.ada, makers, CAST.mei);
  await ada.tap('👌 Keep');
  await ada.sees('Only the chat’s owner');
  expect(keep).toBeDefined();
  expect(await stage.store.drift.open(makers, 9)).toMatchObject([{ kind: 'made-outside' }]);
  expect(onTelegram(stage, made)?.revoked).toBe(false);
  expect(mei.messages().filter(({ text }) => text?.includes('outside the bot'))).toEqual([]);
});
