import type { Conversation } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { BaseContext } from '../context.ts';
import { show } from '../screens/show.ts';
import type { Position } from './position.ts';
import type { Wizard } from './wizard.ts';

/**
 * A conversation is replayed from its log. **Any** change to the order of operations below needs a new id, or somebody's
 * answers would end up in each other's place; what the questions say and do may change freely, since they are all behind
 * `external`.
 */
export const NEW_LINK = 'new-link@1';

/** Asks about a draft until its summary is confirmed (see `create-press.ts`) or it is put away. */
export function newLinkConversation(wizard: Wizard) {
  return async function newLink(
    conversation: Conversation<BaseContext>,
    ctx: Context,
    draftId: string,
    entry: Position,
  ): Promise<void> {
    const chatId = ctx.chatId;
    if (chatId === undefined) return;
    let at = entry;
    let summary: ReturnType<typeof conversation.checkpoint> | null = null;
    for (;;) {
      if (at.step === 'summary') {
        // It comes round again and again: going back to its first time keeps the log from growing.
        if (summary !== null) await conversation.rewind(summary);
        summary = conversation.checkpoint();
      }
      const position = at;
      const screens = await conversation.external((outer) => wizard.ask(outer, draftId, position));
      for (const screen of screens) await show(ctx.api, chatId, screen);

      for (let asking = false; !asking;) {
        ctx = await conversation.wait();
        const heardAt = at;
        const outcome = await conversation.external((outer) => wizard.answer(outer, draftId, heardAt));
        if (outcome.do === 'pass') {
          await conversation.skip({ next: true });
          return;
        }
        if (outcome.do === 'end') {
          for (const screen of outcome.say) await show(ctx.api, chatId, screen);
          return;
        }
        if (outcome.say !== null) await show(ctx.api, chatId, outcome.say);
        at = outcome.at;
        asking = outcome.do === 'ask';
      }
    }
  };
}
