import type { Conversation } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { BaseContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { OutgoingMessage } from '../screens/message.ts';
import { show } from '../screens/show.ts';
import { COMMON_ZONES, readTimeZone, zoneLabel } from './read-time-zone.ts';

/** As for every conversation: any change to the order of its operations needs a new id. */
export const TIME_ZONE = 'time-zone@2';

const PRESS = /^tz:([\w/+-]{1,50})$/;

/** Asks which zone a person's times are read in. */
export function timeZoneConversation(deps: BotDependencies) {
  return async function timeZone(conversation: Conversation<BaseContext>, ctx: Context): Promise<void> {
    const chatId = ctx.chatId;
    if (chatId === undefined) return;
    await show(ctx.api, chatId, await conversation.external((outer) => zoneQuestion(deps, outer)));
    // An answer that can't be used leads back to here, so the log never holds more than one of them.
    const beforeAnswer = conversation.checkpoint();
    await conversation.wait();
    const answer = await conversation.external((outer) => takeZone(deps, outer));
    if (answer === null) return conversation.skip({ next: true });
    await show(ctx.api, chatId, answer.say);
    if (!answer.done) await conversation.rewind(beforeAnswer);
  };
}

function zoneQuestion(deps: BotDependencies, ctx: BaseContext): OutgoingMessage {
  const zone = ctx.person.timeZone ?? deps.defaultTimeZone;
  const rows = [];
  for (let index = 0; index < COMMON_ZONES.length; index += 2) {
    rows.push(zoneButtons(COMMON_ZONES.slice(index, index + 2), deps));
  }
  return { html: ctx.words.html('timezone', { zone }), rows };
}

/** @returns null for what is no answer. */
export async function takeZone(
  deps: BotDependencies,
  ctx: BaseContext,
): Promise<{ say: OutgoingMessage; done: boolean } | null> {
  const pressed = PRESS.exec(ctx.callbackQuery?.data ?? '')?.[1];
  if (pressed !== undefined) {
    void ctx.answerCallbackQuery();
    return readZone(deps, ctx, pressed);
  }
  if (ctx.message === undefined || ctx.message.text?.startsWith('/') === true) return null;
  if (ctx.message.text === undefined) {
    return { say: { html: ctx.words.html('timezone-text-please') }, done: false };
  }
  return readZone(deps, ctx, ctx.message.text);
}

/** Reads what somebody typed as their zone, and keeps it if there is no doubt. */
export async function readZone(
  deps: BotDependencies,
  ctx: BaseContext,
  text: string,
): Promise<{ say: OutgoingMessage; done: boolean }> {
  const { words, person } = ctx;
  const now = deps.clock.now();
  const zones = readTimeZone(text, now);
  const [zone, ...more] = zones;
  if (zone === undefined) return { say: { html: words.html('timezone-not-understood') }, done: false };
  if (more.length > 0) {
    const rows = zones.map((each) => zoneButtons([each], deps));
    return { say: { html: words.html('timezone-which'), rows }, done: false };
  }
  ctx.person = await deps.store.persons.save({ ...person, timeZone: zone });
  const html = words.html('timezone-set', { zone, now: zoneLabel(zone, now) });
  return { say: { html }, done: true };
}

function zoneButtons(zones: readonly string[], deps: BotDependencies) {
  const now = deps.clock.now();
  return zones.map((zone) => ({ text: zoneLabel(zone, now), callback_data: `tz:${zone}` }));
}
