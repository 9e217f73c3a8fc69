import { expect, test } from 'vitest';
import { CAST, CAST_CHATS, type Message } from 'telegram-sandbox';
import type { Tester } from './person.ts';
import { skippingClock } from './skipping-clock.ts';
import { startStage, type Stage } from './stage.ts';
import { pickChat, QUESTIONS, walkTo } from './walk.ts';

const NOT_YOURS = 'Either I can’t see that chat';
const USED_UP = 'so I’m taking a break';

/** What a person reads and can press. */
function shown({ text, inlineKeyboard }: Message): string {
  return JSON.stringify({ text, inlineKeyboard });
}

/** Names a chat while the bot asks for one. @returns all that the bot says to it. */
async function guess(stage: Stage, person: Tester, chat: string): Promise<string> {
  await person.say(chat);
  await person.sees(/./);
  await stage.inbox.idle();
  return person.heard().map(shown).join('\n');
}

/** The account's calls that only happen to look up a chat that somebody named. */
function lookUps(stage: Stage, since = 0): string[] {
  const methods = [
    'contacts.resolveUsername',
    'messages.checkChatInvite',
    'channels.getChannels',
    'messages.getChats',
    'users.getUsers',
  ];
  const calls = stage.sandbox.world.calls.since(since);
  return calls
    .filter((call) => call.front === 'mtproto' && methods.includes(call.method))
    .map((c) => c.method);
}

function lastCall(stage: Stage): number {
  return stage.sandbox.world.calls.since(0).at(-1)?.seq ?? 0;
}

test('a stranger reads the same about a chat that exists, one that does not and one that the account is not in', async () => {
  const clock = skippingClock();
  const stage = await startStage({ clock });
  const { world } = stage.sandbox;
  const link = world.links.export(CAST.mei, CAST_CHATS.makers, {});
  const sam = stage.person(CAST.sam);
  await walkTo(sam, 'chat');
  const guesses = [
    // The account is in there, the bot too.
    String(CAST_CHATS.makers),
    // The account is in there, the bot is not.
    String(CAST_CHATS.open),
    // Neither is.
    String(CAST_CHATS.bakers),
    // There is no such chat.
    '-1009999999999',
    '-7777',
    '@open_harbour',
    '@no_such_chat_at_all',
    // A person, and the bot itself.
    '@ada_okafor',
    '@sandbox_bot',
    `https://t.me/+${link.hash}`,
    'https://t.me/+AAAAAAAAAAAAAAAA',
  ];
  const answers = new Set<string>();
  for (const chat of guesses) {
    const before = clock.monotonic();
    answers.add(await guess(stage, sam, chat));
    // However much had to be asked, it takes as long.
    expect(clock.monotonic() - before).toBeGreaterThanOrEqual(1_000);
  }
  expect([...answers]).toHaveLength(1);
  const [answer = ''] = answers;
  expect(answer).toContain(NOT_YOURS);
  expect(answer).not.toMatch(/Harbour|Bakers|robin/i);
}, 60_000);

test('an outage of Telegram tells a stranger nothing either', async () => {
  const stage = await startStage({ clock: skippingClock() });
  const sam = stage.person(CAST.sam);
  await walkTo(sam, 'chat');
  const usual = await guess(stage, sam, '@no_such_chat_at_all');
  stage.sandbox.world.faults.add({ method: 'contacts.resolveUsername', kind: 'flood', seconds: 30 });
  expect(await guess(stage, sam, '@open_harbour')).toBe(usual);
});

test('60 guesses cost the account a few calls, and neither a restart nor a new draft brings more', async () => {
  let days = 0;
  const today = skippingClock();
  const clock = { ...today, now: () => new Date(today.now().getTime() + days * 86_400_000) };
  const stage = await startStage({ clock });
  const sam = stage.person(CAST.sam);
  await walkTo(sam, 'chat');
  const before = lastCall(stage);
  const answers = new Set<string>();
  for (let n = 0; n < 60; n += 1) {
    const chat = [`@someone_${n}`, `https://t.me/+AAAAAAAAAAAAA${n}`, `-100150000${1000 + n}`][n % 3];
    answers.add(await guess(stage, sam, chat ?? ''));
    if (n === 30) await stage.restart();
  }
  // The one for every chat; then, that it's enough for today.
  expect([...answers]).toHaveLength(2);
  expect(lookUps(stage, before).length).toBeLessThanOrEqual(20);

  const used = lastCall(stage);
  await sam.say(`/start newlink_${CAST_CHATS.open}`);
  await sam.sees(USED_UP);
  await sam.say('/newlink Party, 5 people, @open_harbour');
  await sam.sees(USED_UP);
  expect(lookUps(stage, used)).toEqual([]);

  days = 1;
  expect(await guess(stage, sam, '@open_harbour')).toContain(NOT_YOURS);
}, 120_000);

test('people who run a chat can ask about more', async () => {
  const stage = await startStage({ clock: skippingClock() });
  const [ada, sam] = [stage.person(CAST.ada), stage.person(CAST.sam)];
  await walkTo(ada, 'title');
  await ada.say('/cancel');
  for (const person of [ada, sam]) {
    for (let n = 0; n < 20; n += 1) {
      await stage.store.persons.spendLookUp(person.userId, 20, new Date());
    }
  }
  await walkTo(sam, 'chat');
  expect(await guess(stage, sam, '@no_such_chat')).toContain(USED_UP);
  await walkTo(ada, 'chat');
  expect(await guess(stage, ada, '@no_such_chat')).toContain(NOT_YOURS);
  // Their own are not counted at all.
  for (let n = 0; n < 200; n += 1) await stage.store.persons.spendLookUp(CAST.ada, 200, new Date());
  await ada.say(String(CAST_CHATS.makers));
  await ada.sees(QUESTIONS.summary);
});

test('what the bot can see by itself is not asked of the account', async () => {
  const stage = await startStage({ clock: skippingClock() });
  const jonas = stage.person(CAST.jonas);
  await walkTo(jonas, 'chat');
  const before = lastCall(stage);
  // A member, whom the bot sees to be no more than that.
  expect(await guess(stage, jonas, String(CAST_CHATS.makers))).toContain(NOT_YOURS);
  expect(lookUps(stage, before)).toEqual([]);
});

test('an administrator is told which account to add: picked in Telegram, or seen by the bot', async () => {
  const stage = await startStage({ clock: skippingClock() });
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'chat');
  // An id alone proves nothing: the bot is not in there, nor is the account.
  expect(await guess(stage, ada, String(CAST_CHATS.bakers))).not.toContain('robin_porter');
  await ada.press('Another chat');
  await ada.sees(QUESTIONS.chat);
  await pickChat(ada, 1, CAST_CHATS.bakers);
  expect((await ada.sees('robin_porter')).text).toContain('isn’t there');

  stage.sandbox.world.chats.promote(CAST.ada, CAST_CHATS.bakers, CAST.bot, { inviteUsers: true });
  const mei = stage.person(CAST.mei);
  await walkTo(mei, 'summary');
  await mei.press('💬 Chat');
  await mei.sees(QUESTIONS.chat);
  expect(await guess(stage, mei, String(CAST_CHATS.bakers))).toContain('robin_porter');
});

test('an administrator without the right reads what is missing', async () => {
  const stage = await startStage({ clock: skippingClock() });
  const lea = stage.person(CAST.lea);
  await walkTo(lea, 'chat');
  const said = await guess(stage, lea, String(CAST_CHATS.makers));
  expect(said).toContain('You can’t invite people to Harbour Makers');
  expect(said).not.toContain('robin_porter');
});

test('a press asks Telegram for the administrators and nothing else', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'summary');
  const before = lastCall(stage);
  await ada.press('Create link');
  await ada.sees('Your link is ready');
  expect(lookUps(stage, before)).toEqual([]);
});
