/** Every error of docs/telegram-coverage.md, ordered from the simulated Telegram, and the sentence that a person gets. */
import { describe, expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { TELEGRAM_ERRORS } from '../../src/worker/telegram-errors.ts';
import { errorRows, type ErrorRow } from '../coverage-table.ts';
import { WALKS } from './error-walks.ts';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';

const EXPORT = 'messages.exportChatInvite';

const errors = errorRows();
const isRefusal = ({ name }: ErrorRow): boolean =>
  typeof TELEGRAM_ERRORS[name] === 'object' && 'refused' in TELEGRAM_ERRORS[name];
/** Those of any call are met where a link is made. */
const methodsOf = ({ methods }: ErrorRow): string[] => (methods.length === 0 ? [EXPORT] : methods);

function fail({ sandbox }: Stage, method: string, { name, code }: ErrorRow): void {
  const message = name.replace(/_X$/, '_40');
  sandbox.world.faults.add({ method, kind: 'error', code, message });
}

/** Asks for a link called Kept. */
async function ask(person: Tester): Promise<void> {
  await person.say('/newlink Kept, never expires, no limit, in Harbour Makers');
  await person.sees('Tap to change something');
  await person.press('Create link');
}

describe('a refusal', () => {
  const met = errors
    .filter(isRefusal)
    .flatMap((error) => methodsOf(error).map((method) => ({ method, error, name: error.name })));
  test.each(met)('$name of $method is a sentence with the next step', async ({ method, error }) => {
    const stage = await startStage();
    const ada = stage.person(CAST.ada);
    const lastTap = await WALKS[method]?.(stage, ada);
    fail(stage, method, error);
    const text = await lastTap?.();
    expect(text).toMatch(error.sentence);
    // A title would be the only thing in capitals.
    expect(text).not.toMatch(/[A-Z]+_[A-Z]+/);
  });
});

describe('what is no refusal is a sentence too, and the request is kept', () => {
  test.each(errors.filter((error) => !isRefusal(error)))('$name', async (error) => {
    const stage = await startStage();
    const ada = stage.person(CAST.ada);
    fail(stage, EXPORT, error);
    await ask(ada);
    const { text } = await ada.sees(error.sentence);
    expect(text).toContain('Kept');
    expect(await stage.store.operations.unfinished(CAST.robin)).toHaveLength(1);
  });
});

test.each([
  ['AUTH_KEY_UNREGISTERED', 401, /is signed out.*Please try again later/],
  ['FROZEN_METHOD_INVALID', 420, /is frozen by Telegram.*Please try again later/],
  ['FLOOD_WAIT_X', 420, /asks me to wait about a minute. Please try again after that/],
  ['USER_MIGRATE_X', 303, /isn’t answering right now. Please try again in a minute/],
] as const)('%s, where nothing was asked for that could go on by itself', async (name, code, sentence) => {
  const stage = await startStage();
  const method = 'messages.getChatInviteImporters';
  const lastTap = await WALKS[method]?.(stage, stage.person(CAST.ada));
  const message = name.replace(/_X$/, '_40');
  stage.sandbox.world.faults.add({ method, kind: 'error', code, message, times: 3 });
  expect(await lastTap?.()).toMatch(sentence);
});

test.each([404, 429])(
  'the transport’s -%d is said to be checked, and the link is made once in the end',
  async (code) => {
    const stage = await startStage();
    const ada = stage.person(CAST.ada);
    stage.sandbox.world.faults.add({ method: EXPORT, kind: 'transport_error', code });
    await ask(ada);
    const seen = (part: string) => () => {
      if (!ada.heard().some(({ text }) => text?.includes(part))) throw new Error(`nothing of ${part}`);
    };
    await vi.waitFor(seen('I’m checking whether it went through'), { timeout: 20_000, interval: 50 });
    await vi.waitFor(seen('Your link is ready'), { timeout: 60_000, interval: 50 });
    expect(stage.made(CAST_CHATS.makers)).toMatchObject([{ title: 'Kept' }]);
  },
  90_000,
);
