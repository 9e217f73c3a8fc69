import { setImmediate } from 'node:timers/promises';
import type { MiddlewareFn } from 'grammy';
import { createBatch } from '../../actions/create-batch.ts';
import { RulesRefused } from '../../actions/chat-rules.ts';
import { createLink } from '../../actions/create-link.ts';
import { editLink } from '../../actions/edit-link.ts';
import { needsSecondPerson } from '../../actions/propose-link.ts';
import { regenerateLink } from '../../actions/regenerate-link.ts';
import { SettingsRefused } from '../../actions/settings-refused.ts';
import { draftKind, type Draft, type DraftKind } from '../../domain/draft.ts';
import { isAnswer } from '../../domain/errors.ts';
import { readLines } from '../../domain/reading/batch/lines.ts';
import type { Reader } from '../../domain/reading/read-result.ts';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { propose, secondPersonScreen } from '../chat-rules/propose.ts';
import { remove } from '../screens/show.ts';
import { errorSentence } from '../screens/error-sentence.ts';
import { NEW_LINK } from './conversation.ts';
import { readQuestionData, revision } from './data.ts';
import { enterDraft } from './entry.ts';
import { asking } from './position.ts';
import { questionContext, typedBy, type GoOn, type QuestionContext } from './question.ts';
import { refusalScreen } from './refusal.ts';

/**
 * Create (or Save, where a link is changed), and "Check again" under a refusal. Handled outside of the conversation, which
 * may be run again at any time and so touches nothing but drafts; and at once: the press is answered while Telegram is asked
 * who may.
 */
export function createPresses(deps: BotDependencies): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const press = readQuestionData(ctx.callbackQuery?.data ?? '');
    const create = /^(?:create\.(.+)|check|propose)$/.exec(press?.value ?? '');
    const message = ctx.callbackQuery?.message;
    if (create === null || press === null || message === undefined) return next();

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
      return enterDraft(ctx, draft);
    }
    const reader = typedBy(ctx, deps);
    if (draft.doubts.length > 0 || makesNothing(draft, reader)) return enterDraft(ctx, draft);

    const atWork = draft.batch === null ? AT_WORK[draftKind(draft)] : 'batch-creating';
    void ctx.answerCallbackQuery({ text: words.plain(atWork) });
    const request = {
      actor: { userId: person.userId, name: person.name },
      locale: words.locale,
      // The message that shows the draft becomes the link's card; the pressed one may have been replaced by it just now.
      card: { chatId: message.chat.id, messageId: draft.messageId ?? message.message_id },
    };
    try {
      if (press.value === 'propose') await propose(deps, ctx, { ...request, draft });
      else if (draft.batch === null) await submit(deps, draft, request);
      else await createBatch(deps, { ...request, draft, reader });
      // The call to Telegram goes out first: what leaving the conversation writes would hold it up.
      await setImmediate();
      await ctx.conversation.exitAll();
      if (request.card.messageId !== message.message_id) {
        await remove(ctx.api, message.chat.id, message.message_id);
      }
    } catch (error) {
      const context = questionContext(deps, ctx, draft, asking([]));
      enterDraft(ctx, draft, await refused(context, error));
    }
  };
}

/** What is said while it is done. */
const AT_WORK = {
  new: 'newlink-creating',
  change: 'newlink-saving',
  replace: 'newlink-replacing',
} as const satisfies Record<DraftKind, string>;

async function submit(
  deps: BotDependencies,
  draft: Draft,
  request: Pick<Parameters<typeof createLink>[1], 'actor' | 'locale' | 'card'>,
): Promise<void> {
  const { linkId, replaces, settings } = draft;
  const change = { ...request, settings, by: { draftId: draft.id } };
  if (linkId !== null) await editLink(deps, { ...change, linkId });
  else if (replaces !== null) await regenerateLink(deps, { ...change, linkId: replaces, revokeFirst: false });
  else await createLink(deps, { ...request, draft });
}

/** The draft is kept, and shown again; what another look may change can be asked again. */
async function refused(context: QuestionContext, error: unknown): Promise<GoOn> {
  const { at, words } = context;
  if (needsSecondPerson(error)) return { do: 'stay', at, screen: secondPersonScreen(context) };
  if (error instanceof SettingsRefused || error instanceof RulesRefused) {
    return { do: 'ask', at, note: errorSentence(error, words) };
  }
  if (!isAnswer(error)) throw error;
  return { do: 'stay', at, screen: await refusalScreen(context, error, 'summary') };
}

/** Time has passed: what a list says may be over by now. */
function makesNothing({ batch, settings }: Draft, reader: Reader): boolean {
  return batch !== null && readLines(batch, settings, reader).good.length === 0;
}
