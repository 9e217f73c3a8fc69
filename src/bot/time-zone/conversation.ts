import type { Conversation } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import { readSmallWord } from '../../domain/reading/small-words.ts';
import type { BaseContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { OutgoingMessage } from '../screens/message.ts';
import { show } from '../screens/show.ts';
import { readingOf } from '../screens/reading.ts';
import { COMMON_ZONES, readTimeZone, zoneNow, zoneRows } from './read-time-zone.ts';

/** A change to the order of a conversation's operations needs a new id. */
export const TIME_ZONE = 'time-zone@2';

const PRESS = /^tz:([\w/+-]{1,50})$/;

/** The zone of a button. */
export function pressedZone(data: string): string | undefined {
  return PRESS.exec(data)?.[1];
}

/** Asks which zone a person's times are read in. */
export function timeZoneConversation(deps: BotDependencies) {
  return async function timeZone(conversation: Conversation<BaseContext>, ctx: Context): Promise<void> {
    const chatId = ctx.chatId;
    if (chatId === undefined) return;
    const question = await conversation.external((outer) => zoneQuestion(deps, outer));
    const { messageId: asked } = await show(ctx.api, chatId, question);
    // An answer that can't be used leads back to here, so the log never holds more than one of them.
    const beforeAnswer = conversation.checkpoint();
    await conversation.wait();
    const answer = await conversation.external((outer) => takeZone(deps, outer));
    if (answer === null) return conversation.skip({ next: true });
    // Once it is answered, no old buttons are left to be pressed.
    const removes = answer.done && answer.say.edit !== asked ? [asked] : [];
    await show(ctx.api, chatId, { ...answer.say, removes });
    if (!answer.done) await conversation.rewind(beforeAnswer);
  };
}

function zoneQuestion(deps: BotDependencies, ctx: BaseContext): OutgoingMessage {
  const zone = ctx.person.timeZone ?? deps.defaultTimeZone;
  return { html: ctx.words.html('timezone', { zone }), rows: zoneButtons(COMMON_ZONES, deps, ctx) };
}

/** @returns null for what is no answer. */
export async function takeZone(
  deps: BotDependencies,
  ctx: BaseContext,
): Promise<{ say: OutgoingMessage; done: boolean } | null> {
  const pressed = pressedZone(ctx.callbackQuery?.data ?? '');
  if (pressed !== undefined) {
    void ctx.answerCallbackQuery();
    const edit = ctx.callbackQuery?.message?.message_id;
    const { say, done } = await readZone(deps, ctx, pressed);
    return { say: edit === undefined ? say : { ...say, edit }, done };
  }
  if (ctx.message === undefined || ctx.message.text?.startsWith('/') === true) return null;
  if (ctx.message.text === undefined) {
    return { say: { html: ctx.words.html('timezone-text-please') }, done: false };
  }
  // Each of the small words says that there is nothing to change.
  if (readSmallWord(ctx.message.text, ctx.person.locale) !== null) return kept(deps, ctx);
  return readZone(deps, ctx, ctx.message.text);
}

function kept(deps: BotDependencies, ctx: BaseContext): { say: OutgoingMessage; done: boolean } {
  const zone = readingOf(ctx, deps).timeZone;
  return { say: { html: ctx.words.html('timezone-kept', { zone }) }, done: true };
}

/** Reads what somebody typed as their zone, and keeps it if there is no doubt. */
export async function readZone(
  deps: BotDependencies,
  ctx: BaseContext,
  text: string,
): Promise<{ say: OutgoingMessage; done: boolean }> {
  const { words, person } = ctx;
  const now = deps.clock.now();
  const zones = readTimeZone(text, now, person.locale);
  const [zone, ...more] = zones;
  if (zone === undefined) return { say: { html: words.html('timezone-not-understood') }, done: false };
  if (more.length > 0) {
    return { say: { html: words.html('timezone-which'), rows: zoneButtons(zones, deps, ctx) }, done: false };
  }
  ctx.person = await deps.store.persons.save({ ...person, timeZone: zone });
  const html = words.html('timezone-set', { zone, now: zoneNow(readingOf(ctx, deps), now) });
  return { say: { html }, done: true };
}

function zoneButtons(zones: readonly string[], deps: BotDependencies, ctx: BaseContext) {
  const { hourCycle } = readingOf(ctx, deps);
  return zoneRows(zones, deps.clock.now(), hourCycle, (text, zone) => ({
    text,
    callback_data: `tz:${zone}`,
  }));
}
