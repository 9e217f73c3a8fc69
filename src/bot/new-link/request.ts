import { shownTerms } from '../../actions/paid-link.ts';
import { knownChats } from '../../actions/choose-chat.ts';
import type { Draft } from '../../domain/draft.ts';
import type { LinkSettings } from '../../domain/link-settings.ts';
import { clipped } from '../../domain/plain-text.ts';
import { USUAL_TERMS } from '../../domain/subscription.ts';
import { priceOrOthers } from '../../domain/reading/request/price-or-others.ts';
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
  const request = await readTyped(deps, ctx.person.userId, typedBy(ctx, deps), text);
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
  const request = await readTyped(deps, ctx.person.userId, typedBy(ctx, deps), text);
  if (!asksForLink(request, text, ctx.person.locale)) return false;
  await start(deps, ctx, request);
  return true;
}

/** What is typed on the whole link changes it, as much of it as it names. */
export async function changeByRequest(context: QuestionContext, text: string): Promise<Outcome> {
  const { deps, userId, draft, words } = context;
  const request = await readTyped(deps, userId, context.reader, text);
  const { chat } = request;
  if (draft.linkId !== null && changesPrice(draft.settings, request)) {
    return notUnderstood(context, words.html('refusal-price-stays'));
  }
  const { settings, doubts } = request;
  if (Object.keys(settings).length === 0 && doubts.length === 0 && chat === null) {
    return notUnderstood(context, words.html('newlink-summary-type'));
  }
  const changes = changesBy(asked(request, draft, text), draft.settings, context.now);
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

/** Of a link that is there no price changes, and nothing but the title of one that has a price. */
function changesPrice({ subscriptionPricing }: LinkSettings, { settings, doubts }: RequestReading): boolean {
  const named = [...Object.keys(settings), ...doubts.map(({ field }) => field)];
  return subscriptionPricing === null
    ? named.includes('subscriptionPricing') && settings.subscriptionPricing !== null
    : named.some((field) => field !== 'title' && field !== 'chat');
}

/** What was chosen before and what is named now may exclude each other: which of it is meant is asked. */
function asked(request: Request, { settings: before, chosen }: Draft, text: string): Request {
  const { title: _kept, ...others } = before;
  const { subscriptionPricing } = before;
  const conflict = priceOrOthers({
    ...(chosen ? others : { subscriptionPricing }),
    ...request.settings,
  });
  if (conflict === null) return request;
  const doubt = { ...conflict.doubt, text: clipped(text, TEXT_MAX) };
  return { ...request, settings: conflict.left, doubts: [...request.doubts, doubt] };
}

const TEXT_MAX = 64;

interface Request extends RequestReading {
  wallClock: boolean;
}

/** Worth asking Telegram what a link may cost. */
const MAYBE_PRICE = /[⭐🌟]|star|xtr|paid|pay|pric|cost|fee|charg|subscri/iu;

export async function readTyped(
  deps: BotDependencies,
  userId: number,
  reader: Reader,
  text: string,
): Promise<Request> {
  const chats = await knownChats(deps, userId);
  const terms = MAYBE_PRICE.test(text) ? await shownTerms(deps) : USUAL_TERMS;
  const readIn = (timeZone: string) => readRequest(text, { ...reader, timeZone, chats, terms });
  const request = readIn(reader.timeZone);
  const wallClock = isTimeOfDay((timeZone) => readIn(timeZone).settings.expireDate ?? null, reader.timeZone);
  return { ...request, wallClock };
}

function start(deps: BotDependencies, ctx: BaseContext, request: Request): Promise<void> {
  const now = deps.clock.now();
  const changes = changesBy(request, firstSettings(now), now);
  return startNewLink(deps, ctx, { ...changes, chat: request.chat });
}

/** What it makes of a draft with these settings. */
export function changesBy(
  { settings, doubts, wallClock }: Request,
  before: LinkSettings,
  now: Date,
): Pick<Draft, 'settings' | 'doubts' | 'chosen' | 'wallClock'> {
  const named = [...Object.keys(settings), ...doubts.map(({ field }) => field)];
  const chosen = named.some((field) => field !== 'title' && field !== 'chat');
  return { settings: merge(before, settings, now), doubts, chosen, wallClock };
}
