import { Composer } from 'grammy';
import { isBlank } from '../../domain/draft.ts';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { NEW_LINK } from './conversation.ts';
import { draftData, readDraftData } from './data.ts';
import { resumeDraft, startNewLink } from './entry.ts';
import { startFromRequest } from './request.ts';
import { remove, show } from '../screens/show.ts';

/** `/newlink`, "New link" and the buttons of drafts. */
export function newLinkCommand(deps: BotDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.command('newlink', async (ctx) => {
    const line = ctx.match.trim();
    return line === '' ? begin(deps, ctx) : startFromRequest(deps, ctx, line);
  });

  composer.callbackQuery('new', async (ctx) => {
    void ctx.answerCallbackQuery();
    return begin(deps, ctx);
  });

  composer.on('callback_query:data', async (ctx, next) => {
    const press = readDraftData(ctx.callbackQuery.data);
    if (press === null) return next();
    const { userId } = ctx.person;
    if (press.what === 'over') {
      const draft = await deps.store.drafts.find(press.draftId);
      if (draft === null || draft.userId !== userId || draft.status !== 'open') return next();
      void ctx.answerCallbackQuery();
      const asked = ctx.callbackQuery.message?.message_id;
      if (asked !== undefined) await remove(ctx.api, userId, asked);
      return startNewLink(deps, ctx);
    }
    const open = await deps.store.drafts.open(userId);
    // The conversation knows its question better than the draft does.
    if (open?.id === press.draftId && ctx.conversation.active(NEW_LINK) > 0) return next();
    if (await resumeDraft(deps, ctx, press.draftId)) {
      void ctx.answerCallbackQuery();
      return undefined;
    }
    await ctx.answerCallbackQuery({ text: ctx.words.plain('draft-gone'), show_alert: true });
    return undefined;
  });

  return composer;
}

/** Starts, unless something unfinished would be lost by it. */
async function begin(deps: BotDependencies, ctx: BotContext): Promise<void> {
  const { words, person } = ctx;
  const draft = await deps.store.drafts.open(person.userId);
  if (draft === null || isBlank(draft)) return startNewLink(deps, ctx);
  const chat = draft.peerId === null ? null : await deps.store.chats.find(draft.peerId);
  const named = [draft.settings.title, chat?.title].filter((part) => typeof part === 'string');
  await show(ctx.api, person.userId, {
    html: words.html('draft-open', { title: named.length === 0 ? 'none' : named.join(' · ') }),
    rows: [
      [
        { text: words.plain('draft-continue'), callback_data: draftData(draft.id, 'continue') },
        { text: words.plain('draft-over'), callback_data: draftData(draft.id, 'over') },
      ],
    ],
  });
}
