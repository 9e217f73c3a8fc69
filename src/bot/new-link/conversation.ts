import type { Conversation } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { BaseContext } from '../context.ts';
import { show } from '../screens/show.ts';
import type { GoOn } from './question.ts';
import type { Wizard } from './wizard.ts';

/**
 * A conversation is replayed from its log. **Any** change to the order of operations below needs a new id, or somebody's
 * answers would end up in each other's place; what the questions say and do may change freely, since they are all behind
 * `external`.
 */
export const NEW_LINK = 'new-link@3';

/** Asks about a draft until its link is asked for (see `create-press.ts`) or it is cancelled. */
export function newLinkConversation(wizard: Wizard) {
  return async function newLink(
    conversation: Conversation<BaseContext>,
    ctx: Context,
    draftId: string,
    entry: GoOn,
  ): Promise<void> {
    const chatId = ctx.chatId;
    if (chatId === undefined) return;
    // Each answer leads back to here, so the log never holds more than one of them.
    const beforeAnswer = conversation.checkpoint();
    const { at, screen, stood } = await conversation.external((outer) => wizard.ask(outer, draftId, entry));
    if (screen !== null) {
      const { messageId } = await show(ctx.api, chatId, screen);
      if (messageId !== stood) await conversation.external(() => wizard.shown(draftId, messageId));
    }
    await conversation.wait();
    const result = await conversation.external((outer) => wizard.answer(outer, draftId, at));
    if (result.do === 'ask') return conversation.rewind(beforeAnswer);
    if (result.do === 'pass') return conversation.skip({ next: true });
    await show(ctx.api, chatId, result.screen);
  };
}
