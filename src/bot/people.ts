import type { MiddlewareFn } from 'grammy';
import type { User } from 'grammy/types';
import { readerOf } from './screens/reading.ts';
import type { Person } from '../domain/person.ts';
import type { BotContext } from './context.ts';
import type { BotDependencies } from './dependencies.ts';

/** Keeps who writes, and gives the rest of the bot their texts. Updates from nobody go no further than the chats'. */
export function people(
  deps: Pick<BotDependencies, 'store' | 'words' | 'defaultTimeZone'>,
): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    if (ctx.from === undefined) return;
    ctx.person = await known(deps.store, ctx.from);
    ctx.words = readerOf(ctx.person, deps).words;
    await next();
  };
}

async function known(store: BotDependencies['store'], from: User): Promise<Person> {
  const stored = await store.persons.find(from.id);
  const now: Person = {
    userId: from.id,
    name: [from.first_name, from.last_name].filter((part) => part !== undefined).join(' '),
    username: from.username ?? null,
    locale: stored?.language ?? from.language_code ?? stored?.locale ?? 'en',
    language: stored?.language ?? null,
    timeZone: stored?.timeZone ?? null,
    dateOrder: stored?.dateOrder ?? null,
    hourCycle: stored?.hourCycle ?? null,
  };
  const same = stored?.name === now.name && stored.username === now.username && stored.locale === now.locale;
  return same ? stored : store.persons.save(now);
}
