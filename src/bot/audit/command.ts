import { Composer } from 'grammy';
import { auditChats, type AuditChat } from '../../actions/audit/audit-chats.ts';
import { plainText } from '../../domain/plain-text.ts';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { CHOICES_MAX } from '../lists/choices.ts';
import { wholeList } from '../lists/list-place.ts';
import { createDoubleTaps } from '../screens/double-taps.ts';
import { errorSentence } from '../screens/error-sentence.ts';
import { markup } from '../screens/markup.ts';
import { readingOf } from '../screens/reading.ts';
import { pressButton, type Screen } from '../screens/screen.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';
import type { Wording } from '../words.ts';
import { drawOpen } from './show-open.ts';

/** `/audit`: who can get in to a chat right now, for its owner and those they name. */
export function auditCommand(deps: BotDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('audit', (ctx) => openAudit(deps, ctx));
  const doubleTaps = createDoubleTaps(deps.clock);
  // The button of /start.
  composer.callbackQuery('audit', async (ctx) => {
    void ctx.answerCallbackQuery();
    const { data } = ctx.callbackQuery;
    if (doubleTaps.isSecond(ctx.from.id, data)) return;
    await openAudit(deps, ctx);
    doubleTaps.note(ctx.from.id, data);
  });
  return composer;
}

async function openAudit(deps: BotDependencies, ctx: BotContext): Promise<void> {
  const { person, words } = ctx;
  const screen = await firstScreen(deps, ctx).catch((error: unknown): Screen => {
    const sentence = errorSentence(error, words);
    if (sentence === null) throw error;
    return { text: sentence, rows: [] };
  });
  const reply_markup = await markup(deps, screen, { actorId: person.userId, peerId: null });
  await ctx.reply(screen.text, { ...MESSAGE_OPTIONS, reply_markup });
}

async function firstScreen(deps: BotDependencies, ctx: BotContext): Promise<Screen> {
  const { person, words } = ctx;
  const chats = await auditChats(deps, person.userId);
  const [only] = chats;
  if (only === undefined) return notYours(words);
  if (chats.length > 1) return whichAudit(chats, words);
  const reader = { person, words, reading: readingOf(ctx, deps) };
  const { screen } = await drawOpen(deps, reader, { peerId: only.peerId, part: 'first', number: 1 });
  return screen;
}

/** For people who own no chat, and whom no owner chose. */
function notYours(words: Wording): Screen {
  const own = wholeList({ mode: 'links', peerId: null, text: null });
  return {
    text: words.html('audit-not-yours'),
    rows: [
      [
        pressButton(words.plain('audit-own-links'), 'list', own),
        pressButton(words.plain('button-new-link'), 'link.new'),
      ],
    ],
  };
}

/** Those used latest come first. */
export function whichAudit(chats: Pick<AuditChat, 'peerId' | 'title' | 'open'>[], words: Wording): Screen {
  return {
    text: words.html('audit-which'),
    rows: chats
      .slice(0, CHOICES_MAX)
      .map(({ title, open, peerId }) => [
        pressButton(words.plain('button-chat', { chat: plainText(title), count: open }), 'audit', { peerId }),
      ]),
  };
}
