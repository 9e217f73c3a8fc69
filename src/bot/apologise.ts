import type { BotError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Api } from 'grammy';
import { draftData } from './new-link/data.ts';
import { isBlank } from '../domain/draft.ts';
import type { BotContext } from './context.ts';
import type { BotDependencies } from './dependencies.ts';
import { apiFailure } from './api/errors.ts';
import { isStoreAway } from './inbox/store-away.ts';
import { errorSentence } from './screens/error-sentence.ts';
import { show } from './screens/show.ts';

/**
 * What a person reads when something of ours broke: a sentence, and their draft. An outage of the Bot API or of the database is
 * thrown on, for the inbox to wait for its end.
 */
export function apologise(deps: BotDependencies): (error: BotError<BotContext>) => Promise<void> {
  return async ({ error, ctx }) => {
    const failure = apiFailure(error);
    if (failure === 'passing' || failure === 'fatal' || isStoreAway(error)) throw again(ctx, error);
    if (failure === 'blocked') {
      deps.log.info({ updateId: ctx.update.update_id }, 'the person blocked the bot');
      return;
    }
    deps.log.error({ err: error, updateId: ctx.update.update_id }, 'an update broke');
    if (ctx.chat?.type !== 'private') return;
    try {
      await offerDraft(deps, ctx, errorSentence(error, ctx.words));
    } catch (unsaid) {
      // The person has to hear it: the update is handled again, and says so then.
      if (apiFailure(unsaid) !== 'blocked') throw again(ctx, unsaid);
    }
  };
}

/** For the inbox to handle the update again; nothing that it did to a conversation is kept. */
function again(ctx: BotContext, error: unknown): unknown {
  ctx.again = true;
  return error;
}

/** @param reason what is said where somebody can do something about it. */
async function offerDraft(deps: BotDependencies, ctx: BotContext, reason: string | null): Promise<void> {
  const { words, person } = ctx;
  const draft = await deps.store.drafts.open(person.userId);
  if (draft === null || isBlank(draft)) {
    await show(ctx.api, person.userId, { html: reason ?? words.html('error-ours') });
    return;
  }
  await show(ctx.api, person.userId, {
    html: reason ?? words.html('error-ours-draft'),
    rows: [[{ text: words.plain('draft-continue'), callback_data: draftData(draft.id, 'continue') }]],
  });
}

/** For an update that failed too often, or waited in a backup: somebody waits for an answer to it. */
export function giveUp(
  deps: BotDependencies,
  api: Api,
): (update: Update, why: { outdated: boolean }) => Promise<void> {
  return async (update, { outdated }) => {
    const from = update.message?.from ?? update.callback_query?.from;
    const chat = update.message?.chat ?? update.callback_query?.message?.chat;
    if (from === undefined || chat?.type !== 'private') return;
    const person = await deps.store.persons.find(from.id);
    const words = deps.words.in(person?.locale ?? from.language_code);
    await show(api, chat.id, { html: words.html(outdated ? 'error-outdated' : 'error-given-up') });
  };
}
