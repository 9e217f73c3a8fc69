import { Composer } from 'grammy';
import { auditChats } from '../actions/audit/audit-chats.ts';
import type { BotContext } from './context.ts';
import type { BotDependencies } from './dependencies.ts';
import { NEW_LINK } from './new-link/conversation.ts';
import { readQuestionData } from './new-link/data.ts';
import { enterDraft, startNewLink } from './new-link/entry.ts';
import { sharedChat } from './new-link/input.ts';
import { asking, FIELDS } from './new-link/position.ts';
import { startIfRequest } from './new-link/request.ts';
import { show } from './screens/show.ts';

/** What nobody else had an answer to. */
export function fallbacks(deps: BotDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.on('callback_query:data', async (ctx, next) => {
    const press = readQuestionData(ctx.callbackQuery.data);
    if (press === null) return next();
    const draft = await deps.store.drafts.find(press.draftId);
    const own = draft !== null && draft.userId === ctx.person.userId;
    if (own && draft.status === 'open' && ctx.conversation.active(NEW_LINK) === 0) {
      // The conversation was lost; its draft was not.
      const field = FIELDS.find((each) => press.step === 'summary' && press.value === each);
      void ctx.answerCallbackQuery();
      const at = asking(field === undefined ? [] : [field]);
      return enterDraft(ctx, draft, { do: 'ask', at, note: null });
    }
    const over = own && draft.status === 'submitted' ? 'newlink-created-already' : 'newlink-question-over';
    await ctx.answerCallbackQuery({ text: ctx.words.plain(own ? over : 'press-dead'), show_alert: !own });
    return undefined;
  });

  composer.on('callback_query', (ctx) =>
    ctx.answerCallbackQuery({ text: ctx.words.plain('press-dead'), show_alert: true }),
  );

  composer.on('message', async (ctx) => {
    // A chat picker that outlived its question still picks a chat.
    const picked = sharedChat(ctx.msg.chat_shared);
    if (picked !== null) return startNewLink(deps, ctx, { chat: picked });
    if (await startIfRequest(deps, ctx, ctx.msg.text ?? '')) return undefined;
    const command = /^\/(\w+)/.exec(ctx.msg.text ?? '')?.[1];
    const html =
      command === undefined
        ? await notUnderstood(deps, ctx)
        : ctx.words.html('unknown-command', { name: command });
    await show(ctx.api, ctx.chat.id, { html });
    return undefined;
  });
  return composer;
}

/** Who may read an audit may have asked who let somebody in: that is asked elsewhere. HTML. */
async function notUnderstood(deps: BotDependencies, { person, words }: BotContext): Promise<string> {
  const audits = await auditChats(deps, person.userId);
  const hint = words.html('unknown-text-audit', { button: words.plain('audit-people') });
  return [words.html('unknown-text'), ...(audits.length === 0 ? [] : [hint])].join('\n\n');
}
