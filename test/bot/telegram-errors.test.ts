/** Every error that Telegram documents, ordered from the simulated one, and the sentence that a person gets. */
import { describe, expect, test } from 'vitest';
import { CAST } from 'telegram-sandbox';
import { TELEGRAM_ERRORS } from '../../src/worker/telegram-errors.ts';
import { DOCUMENTED_ERRORS, type DocumentedError } from '../documented-errors.ts';
import { makeLink } from './made-links.ts';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';

const EXPORT = 'messages.exportChatInvite';
const EDIT = 'messages.editExportedChatInvite';

/** What a person reads when the link can't be made: what is wrong, and what to do now. */
const SENTENCES: Readonly<Record<string, RegExp>> = {
  CHANNEL_INVALID: /isn’t in that chat.*Make it an admin there, then try again/,
  CHANNEL_MONOFORUM_UNSUPPORTED: /no invite links for this kind of chat. Choose a group or a channel/,
  CHANNEL_PRIVATE: /isn’t in that chat.*Make it an admin there, then try again/,
  CHAT_ADMIN_REQUIRED: /can’t invite people. Give it that right, then try again/,
  CHAT_ID_INVALID: /isn’t in that chat.*Make it an admin there, then try again/,
  CHAT_WRITE_FORBIDDEN: /can’t invite people. Give it that right, then try again/,
  EXPIRE_DATE_INVALID: /doesn’t accept that expiry. Choose a later one/,
  INPUT_USER_DEACTIVATED: /account was deleted. Choose a group or a channel/,
  MSG_ID_INVALID: /can’t find that chat. Check the name, or choose it/,
  PEER_ID_INVALID: /not a group or a channel. Choose one/,
  PRICING_CHAT_INVALID: /doesn’t accept that price here.*Choose a lower price, or a private channel/,
  SUBSCRIPTION_PERIOD_INVALID: /doesn’t accept that subscription period.*set the price again/,
  USAGE_LIMIT_INVALID: /doesn’t accept that limit. Choose a number from 1 to 99,999/,
  AUTH_KEY_DUPLICATED: /signed out.*saved and goes on by itself/,
  BUSINESS_CONNECTION_NOT_ALLOWED: /restricted the account that makes links. Please tell/,

  FLOOD_WAIT_X: /asks me to wait until .*You don’t need to do anything/,
  FLOOD_PREMIUM_WAIT_X: /asks me to wait until .*You don’t need to do anything/,
  AUTH_KEY_UNREGISTERED: /signed out.*saved and goes on by itself/,
  SESSION_REVOKED: /signed out.*saved and goes on by itself/,
  SESSION_EXPIRED: /signed out.*saved and goes on by itself/,
  USER_DEACTIVATED: /signed out.*saved and goes on by itself/,
  USER_DEACTIVATED_BAN: /signed out.*saved and goes on by itself/,
  FROZEN_METHOD_INVALID: /frozen by Telegram.*saved and goes on by itself/,
  PHONE_MIGRATE_X: /can’t do this right now. I’ll keep trying/,
  NETWORK_MIGRATE_X: /can’t do this right now. I’ll keep trying/,
  USER_MIGRATE_X: /can’t do this right now. I’ll keep trying/,
  RPC_CALL_FAIL: /didn’t answer in time. I’m checking whether it went through/,
  INTERNAL: /didn’t answer in time. I’m checking whether it went through/,
  Timeout: /didn’t answer in time. I’m checking whether it went through/,
};

const ofExport = DOCUMENTED_ERRORS.filter(({ methods }) => methods.length === 0 || methods.includes(EXPORT));
const isRefusal = ({ name }: DocumentedError): boolean =>
  typeof TELEGRAM_ERRORS[name] === 'object' && 'refused' in TELEGRAM_ERRORS[name];

function fail({ sandbox }: Stage, method: string, { name, code }: DocumentedError): void {
  const message = name.replace(/_X$/, '_40');
  sandbox.world.faults.add({ method, kind: 'error', code, message });
}

/** Asks for a link called `title`. */
async function ask(person: Tester, title: string): Promise<void> {
  await person.say(`/newlink ${title}, never expires, no limit, in Harbour Makers`);
  await person.sees('Tap to change something');
  await person.press('Create link');
}

test('the table has every error that Telegram documents, and the walk a sentence for each of the method', () => {
  expect(DOCUMENTED_ERRORS.map(({ name }) => name).filter((name) => !(name in TELEGRAM_ERRORS))).toEqual([]);
  expect(ofExport.map(({ name }) => name).filter((name) => !(name in SENTENCES))).toEqual([]);
});

test('every refusal of a new link is a sentence with the next step, and nothing typed is lost', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  for (const error of ofExport.filter(isRefusal)) {
    fail(stage, EXPORT, error);
    await ask(ada, error.name);
    const { text } = await ada.sees('No link was made');
    expect(text?.replaceAll('\n', ' '), error.name).toMatch(SENTENCES[error.name] ?? /^$/);
    expect(text).toContain(error.name);
    expect(ada.button('Edit and retry').messageId).toBe((await ada.sees('No link was made')).id);
  }
}, 120_000);

describe('what is no refusal is a sentence too, and the request is kept', () => {
  test.each(ofExport.filter((error) => !isRefusal(error)))('$name', async (error) => {
    const stage = await startStage();
    const ada = stage.person(CAST.ada);
    fail(stage, EXPORT, error);
    await ask(ada, 'Kept');
    const text = await ada.sees(SENTENCES[error.name] ?? /^$/);
    expect(text.text).toContain('Kept');
    expect(await stage.store.operations.unfinished(CAST.robin)).toHaveLength(1);
  });
});

test.each([
  ['CHAT_INVITE_PERMANENT', 400, /the primary link.*You can only replace it/],
  ['EDIT_BOT_INVITE_FORBIDDEN', 403, /A bot made that link.*ask the people who run the bot/],
  ['INVITE_HASH_EXPIRED', 400, /can’t find that link. Send \/links to see yours/],
] as const)('%s to an edit is a sentence, and the link stays in reach', async (name, code, sentence) => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada, { title: 'Before' });
  await ada.press('Edit');
  await ada.sees('Tap to change something');
  await ada.press('Name');
  await ada.sees('Name this link');
  await ada.say('After');
  await ada.sees('Name: After');
  fail(stage, EDIT, { name, code, methods: [EDIT] });
  await ada.press('Save');
  const { text } = await ada.sees('The link wasn’t changed');
  expect(text?.replaceAll('\n', ' ')).toMatch(sentence);
  await ada.press('Back to the link');
  await ada.sees('Before');
});
