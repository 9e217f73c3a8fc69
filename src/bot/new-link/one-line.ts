import type { Draft } from '../../domain/draft.ts';
import { NO_SETTINGS, type LinkSettings } from '../../domain/link-settings.ts';
import { readRequest, type RequestReading } from '../../domain/reading/request.ts';
import type { ChatReference, PeerId } from '../../domain/peer.ts';
import type { BaseContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { Wording } from '../words.ts';
import { show } from '../screens/show.ts';
import { enterDraft, newDraft } from './entry.ts';
import { asking, type Step } from './position.ts';
import { readingOf } from '../screens/reading.ts';
import { questionContext } from './question.ts';
import { takeChat } from './take-chat.ts';
import { shortened } from './questions/title.ts';

/** `/newlink Spring meetup, 50 people, until friday 18:00`: fills a draft and asks only for what is missing. */
export async function startFromLine(deps: BotDependencies, ctx: BaseContext, text: string): Promise<void> {
  const { timeZone } = readingOf(ctx, deps);
  const { locale, dateOrder, hourCycle } = ctx.person;
  const line = readRequest(text, {
    timeZone,
    now: deps.clock.now(),
    locale,
    dateOrder,
    hourCycle,
    chats: [],
  });
  const { settings, ask, problems } = understoodSettings(line, ctx.words);
  const { userId } = ctx.person;
  const draft = await newDraft(deps, ctx, userId, { settings });
  if (problems.length > 0) {
    const said = [
      ctx.words.html('newlink-one-line-problems'),
      ...problems,
      ctx.words.html('newlink-one-line-ask'),
    ];
    await show(ctx.api, userId, { html: said.join('\n') });
  }
  await goOn(deps, ctx, draft, { chat: line.chat, ask });
}

/** From a group's button: the chat is known, if it can be used. */
export async function startInChat(deps: BotDependencies, ctx: BaseContext, peerId: PeerId): Promise<void> {
  const draft = await newDraft(deps, ctx, ctx.person.userId);
  const ask: Step[] = ['title', 'expiry', 'limit', 'requests'];
  await goOn(deps, ctx, draft, { chat: { by: 'peerId', peerId }, ask });
}

/** Takes the chat if it was named and can be used; else says why not, and asks for it first. */
async function goOn(
  deps: BotDependencies,
  ctx: BaseContext,
  draft: Draft,
  { chat, ask }: { chat: ChatReference | null; ask: Step[] },
): Promise<void> {
  const unchosen = asking(['chat', ...ask]);
  if (chat === null) return enterDraft(ctx, draft, unchosen);
  const outcome = await takeChat(questionContext(deps, ctx, draft, unchosen), chat);
  if (outcome.do !== 'ask' && outcome.do !== 'wait') return;
  if (outcome.say !== null) await show(ctx.api, draft.userId, outcome.say);
  enterDraft(ctx, draft, outcome.do === 'ask' ? asking(ask) : outcome.at);
}

/** What of a line can be used as it is; the rest is asked for. */
function understoodSettings(
  line: RequestReading,
  words: Wording,
): { settings: LinkSettings; ask: Step[]; problems: string[] } {
  const settings: LinkSettings = { ...NO_SETTINGS, ...line.settings };
  const ask: Step[] = [];
  const problems: string[] = [];
  for (const doubt of line.doubts) {
    const { field, text } = doubt;
    if (field === 'title') {
      settings.title = shortened(text);
      ask.push('title');
      problems.push(words.html('newlink-one-line-title'));
    } else if (field === 'expireDate') {
      ask.push('expiry');
      problems.push(words.html('newlink-one-line-expiry', { text }));
    } else if (field === 'usageLimit') {
      ask.push('limit');
      problems.push(words.html('newlink-one-line-limit', { text }));
    } else if (field === 'requestNeeded') {
      settings.usageLimit = Number(text);
      ask.push('requests');
      problems.push(words.html('newlink-one-line-approval'));
    }
  }
  return { settings, ask, problems };
}
