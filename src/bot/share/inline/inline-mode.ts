import { Composer, InlineQueryResultBuilder } from 'grammy';
import type { InlineQueryResult } from 'grammy/types';
import { listedChats } from '../../../actions/listed-chats.ts';
import { listOwnLinks } from '../../../actions/list-own-links.ts';
import { isAnswer } from '../../../domain/errors.ts';
import type { InviteLink } from '../../../domain/invite-link.ts';
import type { ListPart } from '../../../domain/ports/link-store.ts';
import { apiFailure } from '../../api/errors.ts';
import type { BotContext } from '../../context.ts';
import type { BotDependencies } from '../../dependencies.ts';
import type { Reading } from '../../screens/moment.ts';
import { markup } from '../../screens/markup.ts';
import { readerOf } from '../../screens/reading.ts';
import { MESSAGE_OPTIONS } from '../../screens/show.ts';
import type { Wording } from '../../words.ts';
import { publicLines } from '../public-lines.ts';
import { postScreen } from '../posts/post-screen.ts';

/** Telegram takes 50 results; more than a screenful is rarely looked at. */
const RESULTS = 20;
/** What the button above the results starts the bot with. */
const START = 'inline';

/** `@bot` in any chat: offers the person's own open links, and keeps true what they send. */
export function inlineMode(deps: BotDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.on('inline_query', async (ctx) => {
    const { from, query, offset } = ctx.inlineQuery;
    // Anybody on Telegram may type the bot's name: strangers leave nothing behind.
    const person = await deps.store.persons.find(from.id);
    const locale = from.language_code ?? 'en';
    const { words, reading } = readerOf(person ?? { locale, timeZone: null, hourCycle: null }, deps);
    const part = offset === '' ? 'newest' : { olderThan: offset };
    const links = person === null ? [] : await openLinks(deps, from.id, query.trim(), part);
    const results = await Promise.all(links.map((link) => resultOf(deps, link, words, reading)));
    const more = links.length === RESULTS ? (links.at(-1)?.id ?? '') : '';
    const key = query.trim() === '' ? 'inline-none' : 'inline-no-match';
    const button = { text: words.plain(key), start_parameter: START };
    await answered(() =>
      ctx.answerInlineQuery(results, {
        // Nobody else's, and not a minute old: links come and go.
        is_personal: true,
        cache_time: 0,
        next_offset: more,
        ...(results.length === 0 && offset === '' ? { button } : {}),
      }),
    );
  });

  composer.on('chosen_inline_result', async (ctx) => {
    const { from, result_id: linkId, inline_message_id: inlineMessageId } = ctx.chosenInlineResult;
    if (inlineMessageId === undefined) return;
    const link = await deps.store.links.find(linkId);
    if (link?.actorId !== from.id) return;
    const locale = from.language_code ?? 'en';
    const sent = { inlineMessageId, readerId: from.id, locale };
    await deps.store.cards.sentInline(sent, linkId, deps.clock.now());
  });

  // In their own chat with the bot a person would otherwise be taken to say it.
  composer
    .on('message')
    .filter(({ msg, me }) => msg.via_bot?.id === me.id)
    .use(() => {});
  return composer;
}

/** Where nothing can be said it offers nothing: no right any more, or Telegram can't be asked. */
async function openLinks(
  deps: BotDependencies,
  actorId: number,
  text: string,
  from: ListPart,
): Promise<InviteLink[]> {
  try {
    const chats = await listedChats(deps, actorId, { owned: false });
    const asked = { actorId, state: 'active', text: text === '' ? null : text, from } as const;
    const { links } = await listOwnLinks(deps, { ...asked, page: 0, limit: RESULTS, chats });
    return links;
  } catch (error) {
    if (isAnswer(error)) return [];
    throw error;
  }
}

async function resultOf(
  deps: BotDependencies,
  link: InviteLink,
  words: Wording,
  reading: Reading,
): Promise<InlineQueryResult> {
  const chat = await deps.store.chats.named(link.peerId);
  const screen = postScreen({ link, chat, now: deps.clock.now() }, words, reading);
  const about = [chat?.title ?? words.plain('chat-unknown'), ...publicLines(link, words, reading)];
  return InlineQueryResultBuilder.article(link.id, link.title ?? words.plain('link-untitled'), {
    description: about.join(' · '),
    reply_markup: await markup(deps, screen, { actorId: link.actorId ?? 0, peerId: null }),
  }).text(screen.text, MESSAGE_OPTIONS);
}

/** Somebody who types on has asked again: the answer to what they typed before is refused. */
async function answered(answer: () => Promise<unknown>): Promise<void> {
  try {
    await answer();
  } catch (error) {
    if (apiFailure(error) !== 'refused') throw error;
  }
}
