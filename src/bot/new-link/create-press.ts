import { setImmediate } from 'node:timers/promises';
import type { MiddlewareFn } from 'grammy';
import { createLink, SettingsRefused } from '../../actions/create-link.ts';
import { editLink } from '../../actions/edit-link.ts';
import { AccountProblem, FloodWait, Refusal, Unreachable } from '../../domain/errors.ts';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { show } from '../screens/show.ts';
import { errorSentence } from '../screens/error-sentence.ts';
import { NEW_LINK } from './conversation.ts';
import { readQuestionData, revision } from './data.ts';
import { enterDraft } from './entry.ts';
import { asking } from './position.ts';
import { questionContext, type QuestionContext } from './question.ts';
import { refusalScreen } from './refusal.ts';

/**
 * Create (or Save, where a link is changed), and "Check again" under a refusal. Handled outside of the conversation, which
 * may be run again at any time and so touches nothing but drafts; and at once: the press is answered while Telegram is asked
 * who may.
 */
export function createPresses(deps: BotDependencies): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const press = readQuestionData(ctx.callbackQuery?.data ?? '');
    const create = press?.step === 'summary' && /^(?:create\.(.+)|check)$/.exec(press.value);
    const message = ctx.callbackQuery?.message;
    if (!create || press === null || message === undefined) return next();

    const { words, person } = ctx;
    const draft = await deps.store.drafts.find(press.draftId);
    if (draft === null || draft.userId !== person.userId || draft.status === 'cancelled') return next();
    if (draft.status === 'submitted') {
      await ctx.answerCallbackQuery({ text: words.plain('newlink-created-already') });
      // A crash may have come between the operation and this.
      if ((await deps.store.drafts.open(person.userId)) === null) await ctx.conversation.exit(NEW_LINK);
      return;
    }
    if (create[1] !== undefined && create[1] !== revision(draft)) {
      void ctx.answerCallbackQuery({ text: words.plain('newlink-card-changed'), show_alert: true });
      enterDraft(ctx, draft, asking([]));
      return;
    }

    const { linkId } = draft;
    void ctx.answerCallbackQuery({
      text: words.plain(linkId === null ? 'newlink-creating' : 'newlink-saving'),
    });
    const request = {
      actor: { userId: person.userId, name: person.name },
      locale: words.locale,
      card: { chatId: message.chat.id, messageId: message.message_id },
    };
    try {
      if (linkId === null) {
        await createLink(deps, { ...request, draft });
      } else {
        const { settings } = draft;
        await editLink(deps, { ...request, linkId, settings, by: { draftId: draft.id } });
      }
      // The call to Telegram goes out first: what leaving the conversation writes would hold it up.
      await setImmediate();
      await ctx.conversation.exitAll();
    } catch (error) {
      const context = questionContext(deps, ctx, draft, asking([]));
      await refused(ctx, context, error);
    }
  };
}

/** The draft is kept; the question is the summary again. */
async function refused(ctx: BotContext, context: QuestionContext, error: unknown): Promise<void> {
  if (error instanceof SettingsRefused) {
    const html = errorSentence(error, context.words);
    if (html !== null) await show(ctx.api, context.userId, { html });
    enterDraft(ctx, context.draft, asking([]));
    return;
  }
  const forPerson =
    error instanceof Refusal ||
    error instanceof FloodWait ||
    error instanceof AccountProblem ||
    error instanceof Unreachable;
  if (!forPerson) throw error;
  await show(ctx.api, context.userId, await refusalScreen(context, error, 'summary'));
}
