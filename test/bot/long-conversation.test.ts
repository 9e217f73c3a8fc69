import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { startStage, type Stage } from './stage.ts';
import { QUESTIONS, walkTo } from './walk.ts';

/** How much is stored of somebody's conversation, in characters. */
async function stored(stage: Stage, userId: number): Promise<number> {
  await stage.inbox.idle();
  return (await stage.store.conversations.read(`private:${userId}`))?.length ?? 0;
}

test('after 100 answers that cannot be used, a right one still makes the link', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'limit');
  await ada.say('wrong number 0');
  await ada.sees('I can’t read a number from that');
  const before = await stored(stage, CAST.ada);
  for (let n = 1; n < 100; n += 1) {
    await ada.say(`wrong number ${n}`);
    await stage.inbox.idle();
  }
  await ada.sees('I can’t read a number from that');
  // No answer is kept but the last.
  expect(await stored(stage, CAST.ada)).toBeLessThan(before + 100);

  await ada.say('25');
  await ada.sees(QUESTIONS.summary);
  await ada.press('Create link');
  await ada.sees('Your link is ready');
  expect(stage.made(CAST_CHATS.makers)).toMatchObject([{ usageLimit: 25 }]);
}, 120_000);

test('going back and forth between questions leaves nothing behind', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'title');
  const round = async (): Promise<number> => {
    await ada.press('Skip');
    await ada.sees(QUESTIONS.expiry);
    await ada.press('Back');
    await ada.sees(QUESTIONS.title);
    return stored(stage, CAST.ada);
  };
  const first = await round();
  for (let n = 0; n < 10; n += 1) await round();
  expect(await round()).toBeLessThan(first + 100);
});

test('the time zone can be asked for again and again', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/timezone');
  await ada.sees('Which time zone are you in?');
  await ada.say('Atlantis 0');
  await ada.sees('I don’t know that place');
  const before = await stored(stage, CAST.ada);
  for (let n = 1; n < 40; n += 1) {
    await ada.say(`Atlantis ${n}`);
    await stage.inbox.idle();
  }
  expect(await stored(stage, CAST.ada)).toBeLessThan(before + 100);
  await ada.say('Lisbon');
  await ada.sees('now in Europe/Lisbon');
});
