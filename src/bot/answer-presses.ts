import { GrammyError, type MiddlewareFn } from 'grammy';
import type { BotContext } from './context.ts';
import type { BotDependencies } from './dependencies.ts';

/**
 * Every press is answered, whatever happens, or its button would spin for half a minute. Handlers may answer early and go
 * on: `void ctx.answerCallbackQuery()`. An answer that Telegram no longer takes (the press is too old, or was answered
 * before a restart) is no error.
 */
export function answerPresses({ log }: Pick<BotDependencies, 'log'>): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    if (ctx.callbackQuery === undefined) return next();
    const answers: Promise<true>[] = [];
    const original = ctx.answerCallbackQuery.bind(ctx);
    const answer: typeof original = async (...args) => {
      try {
        return await original(...args);
      } catch (error) {
        if (!(error instanceof GrammyError)) log.warn({ err: error }, 'a press could not be answered');
        return true;
      }
    };
    ctx.answerCallbackQuery = (...args) => {
      const answering = answer(...args);
      answers.push(answering);
      return answering;
    };
    try {
      await next();
    } finally {
      // One that is to be handled again is answered then.
      if (answers.length === 0 && ctx.again !== true) void ctx.answerCallbackQuery();
      await Promise.all(answers);
    }
  };
}
