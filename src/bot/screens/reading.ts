import type { Reading } from './moment.ts';
import type { BaseContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';

/** Who somebody is and where their times are read. */
export function readingOf(ctx: Pick<BaseContext, 'person' | 'words'>, deps: BotDependencies): Reading {
  return { locale: ctx.words.locale, timeZone: ctx.person.timeZone ?? deps.defaultTimeZone };
}
