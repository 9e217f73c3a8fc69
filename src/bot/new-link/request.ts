import { knownChats } from '../../actions/choose-chat.ts';
import type { Draft } from '../../domain/draft.ts';
import type { LinkSettings } from '../../domain/link-settings.ts';
import type { Reader } from '../../domain/reading/read-result.ts';
import { isTimeOfDay } from '../../domain/reading/time-of-day.ts';
import { asksForLink, readRequest, type RequestReading } from '../../domain/reading/request.ts';
import type { BaseContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { startNewLink } from './entry.ts';
import { asking } from './position.ts';
import { merge, notUnderstood, saveDraft, typedBy, type Outcome, type QuestionContext } from './question.ts';
import { takeChat } from './take-chat.ts';
import { firstSettings } from './usual-settings.ts';

/** `/newlink Spring meetup, 50 people, until friday 18:00`: fills a draft, and asks only about what is in doubt. */
export async function startFromRequest(deps: BotDependencies, ctx: BaseContext, text: string): Promise<void> {
  const request = await read(deps, ctx.person.userId, typedBy(ctx, deps), text);
  await start(deps, ctx, request);
}

/**
 * For what somebody writes out of the blue: "make a link for ten people until Friday evening".
 * @returns false if it doesn't read like a request.
 */
export async function startIfRequest(
  deps: BotDependencies,
  ctx: BaseContext,
  text: string,
): Promise<boolean> {
  const request = await read(deps, ctx.person.userId, typedBy(ctx, deps), text);
  if (!asksForLink(request, text)) return false;
  await start(deps, ctx, request);
  return true;
}

/** What is typed on the whole link changes it, as much of it as it names. */
export async function changeByRequest(context: QuestionContext, text: string): Promise<Outcome> {
  const { deps, userId, draft, words } = context;
  const request = await read(deps, userId, context.reader, text);
  const { settings, chat, doubts } = request;
  if (Object.keys(settings).length === 0 && doubts.length === 0 && chat === null) {
    return notUnderstood(context, words.html('newlink-summary-type'));
  }
  const changes = changesBy(request, draft.settings);
  const changed: Draft = {
    ...draft,
    ...changes,
    chosen: draft.chosen || changes.chosen,
    wallClock: settings.expireDate === undefined ? draft.wallClock : request.wallClock,
  };
  await saveDraft(context, changed);
  if (chat === null) return { do: 'ask', at: asking([]), note: null };
  return takeChat({ ...context, draft: changed, at: asking(['chat']) }, chat);
}

interface Request extends RequestReading {
  wallClock: boolean;
}

async function read(deps: BotDependencies, userId: number, reader: Reader, text: string): Promise<Request> {
  const chats = await knownChats(deps, userId);
  const readIn = (timeZone: string) => readRequest(text, { ...reader, timeZone, chats });
  const request = readIn(reader.timeZone);
  const wallClock = isTimeOfDay((timeZone) => readIn(timeZone).settings.expireDate ?? null, reader.timeZone);
  return { ...request, wallClock };
}

function start(deps: BotDependencies, ctx: BaseContext, request: Request): Promise<void> {
  const changes = changesBy(request, firstSettings(deps.clock.now()));
  return startNewLink(deps, ctx, { ...changes, chat: request.chat });
}

function changesBy(
  { settings, doubts, wallClock }: Request,
  before: LinkSettings,
): Pick<Draft, 'settings' | 'doubts' | 'chosen' | 'wallClock'> {
  const named = [...Object.keys(settings), ...doubts.map(({ field }) => field)];
  const chosen = named.some((field) => field !== 'title' && field !== 'chat');
  return { settings: merge(before, settings), doubts, chosen, wallClock };
}
