import { conversations, createConversation } from '@grammyjs/conversations';
import { Composer, type Context, type MiddlewareFn } from 'grammy';
import type { ApiAccess } from '../api/client.ts';
import type { Download } from '../api/download.ts';
import type { BaseContext, BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { show } from '../screens/show.ts';
import { COMMANDS } from '../start/publish-commands.ts';
import { draftData } from '../new-link/data.ts';
import { NEW_LINK, newLinkConversation } from '../new-link/conversation.ts';
import { createWizard } from '../new-link/wizard.ts';
import { conversationStorage } from './storage.ts';
import { TIME_ZONE, timeZoneConversation } from '../time-zone/conversation.ts';

/** Middleware in three places: what a conversation is, how it is entered, and the questions themselves. */
interface Conversations {
  /** Reads and keeps what every conversation knows: before everything that asks or changes which one is active. */
  state: MiddlewareFn<BotContext>;
  /**
   * The way in: handlers behind it say what is to be entered (`ctx.entry`, `ctx.asksTimeZone`), and it is entered once they
   * are done, whether or not they let the update pass.
   */
  entrance: MiddlewareFn<BotContext>;
  /** Takes updates as answers. */
  questions: MiddlewareFn<BotContext>;
}

export function createConversations(
  deps: BotDependencies,
  access: Pick<ApiAccess, 'transformers'>,
  download: Download,
): Conversations {
  const state = conversations<BaseContext, Context>({
    storage: conversationStorage(deps.store.conversations, deps.clock),
    // A conversation has a client of its own, without the transformers of `bot.api`.
    plugins: [
      async (ctx, next) => {
        ctx.api.config.use(...access.transformers('reply'));
        await next();
      },
    ],
  });
  // The plugin knows a conversation only once its middleware ran.
  const known = new WeakSet<BotContext>();
  const questions = new Composer<BotContext>(
    async (ctx, next) => {
      known.add(ctx);
      await next();
    },
    createConversation<BaseContext, Context>(newLinkConversation(createWizard(deps, download)), {
      id: NEW_LINK,
    }),
    createConversation<BaseContext, Context>(timeZoneConversation(deps), { id: TIME_ZONE }),
  ).middleware();

  return {
    state,
    questions,
    entrance: async (ctx, next) => {
      const offered = await leaveOrphans(deps, ctx);
      // What was typed in answer to a question that is gone is no answer to anything else.
      if (offered && ctx.message !== undefined && !ctx.hasCommand([...COMMANDS])) return;
      await next();
      const { entry } = ctx;
      if (entry === undefined && ctx.asksTimeZone !== true) return;
      await ctx.conversation.exitAll();
      if (!known.has(ctx)) await questions(ctx, async () => {});
      if (entry === undefined) await ctx.conversation.enter(TIME_ZONE);
      else await ctx.conversation.enter(NEW_LINK, entry.draftId, entry.outcome);
    },
  };
}

/**
 * State of a conversation that a newer version no longer has: it is left, and its draft is offered.
 * @returns whether there was a draft to offer.
 */
async function leaveOrphans(deps: BotDependencies, ctx: BotContext): Promise<boolean> {
  const orphans = Object.keys(ctx.conversation.active()).filter((id) => id !== NEW_LINK && id !== TIME_ZONE);
  if (orphans.length === 0) return false;
  deps.log.info({ orphans }, 'conversations of another version were left');
  for (const id of orphans) await ctx.conversation.exit(id);
  const draft = await deps.store.drafts.open(ctx.person.userId);
  if (draft === null) return false;
  await show(ctx.api, ctx.person.userId, {
    html: ctx.words.html('draft-updated'),
    rows: [[{ text: ctx.words.plain('draft-continue'), callback_data: draftData(draft.id, 'continue') }]],
  });
  return true;
}
