import { createHash } from 'node:crypto';
import { isBlank, type Draft } from '../../domain/draft.ts';
import { settingsOf } from '../../domain/link-settings.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { ChatReference } from '../../domain/peer.ts';
import { expiryAfter, lifetimeOf } from '../../domain/preset.ts';
import { looksLikeTimeOfDay } from '../../domain/reading/time-of-day.ts';
import { successorSettings } from '../../domain/successor.ts';
import { knownChats } from '../../actions/choose-chat.ts';
import type { BaseContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { remove, show } from '../screens/show.ts';
import { restoreRows } from './cancelled.ts';
import { asking } from './position.ts';
import { questionContext, type GoOn } from './question.ts';
import { takeChat } from './take-chat.ts';
import { firstSettings } from './usual-settings.ts';

/** Goes into a draft once the rest of the bot is done with this update; what was asked before is left. */
export function enterDraft(ctx: BaseContext, draft: Draft, outcome: GoOn = summary()): void {
  ctx.entry = { draftId: draft.id, outcome };
}

function summary(note: string | null = null): GoOn {
  return { do: 'ask', at: asking([]), note };
}

type Known = Partial<
  Pick<
    Draft,
    'peerId' | 'linkId' | 'replaces' | 'settings' | 'preset' | 'batch' | 'doubts' | 'chosen' | 'wallClock'
  >
>;

/** A new draft with what is known already. It replaces any open one, which can be brought back. */
export async function newDraft(deps: BotDependencies, ctx: BaseContext, known: Known = {}): Promise<Draft> {
  const now = deps.clock.now();
  const draft: Draft = {
    id: draftIdFor(ctx),
    userId: ctx.person.userId,
    peerId: null,
    linkId: null,
    replaces: null,
    settings: firstSettings(now),
    preset: null,
    batch: null,
    doubts: [],
    chosen: false,
    wallClock: false,
    messageId: null,
    status: 'open',
    createdAt: now,
    updatedAt: now,
    ...known,
  };
  const open = await deps.store.drafts.open(draft.userId);
  // Handled again: what was shown already, and may have been tapped, stays as it is.
  if (open?.id === draft.id) return open;
  if (open !== null) await retire(ctx, open);
  await deps.store.drafts.save(draft);
  return draft;
}

/** The same for the same update: one that is handled again after a crash opens no second draft. */
function draftIdFor({ update }: BaseContext): string {
  const { update_id: id, callback_query: press, message } = update;
  const which = JSON.stringify([id, press?.id ?? message?.date]);
  return createHash('sha256').update(which).digest('base64url').slice(0, 22);
}

/** Nothing typed gets lost without a word: an open draft that has to make room can be brought back. */
async function retire({ api, words }: BaseContext, open: Draft): Promise<void> {
  const { id, userId, messageId } = open;
  if (isBlank(open)) {
    if (messageId !== null) await remove(api, userId, messageId);
    return;
  }
  await show(api, userId, {
    html: words.html('newlink-draft-saved'),
    rows: restoreRows(id, words),
    ...(messageId === null ? {} : { edit: messageId }),
  });
}

/**
 * Asks about a new link, in the chat that was named or in the only one the person has; else the chat is asked for first. If
 * no link can be made there, that is said.
 */
export async function startNewLink(
  deps: BotDependencies,
  ctx: BaseContext,
  known: Known & { chat?: ChatReference | null } = {},
): Promise<void> {
  const { chat: named = null, ...others } = known;
  const draft = await newDraft(deps, ctx, others);
  if (draft.peerId !== null) return enterDraft(ctx, draft);
  const chat = named ?? (await onlyChat(deps, draft.userId));
  if (chat === null) return enterDraft(ctx, draft);
  const outcome = await takeChat(questionContext(deps, ctx, draft, asking(['chat'])), chat);
  return enterDraft(ctx, draft, outcome);
}

/** The chat there is no choice about. */
export async function onlyChat(deps: BotDependencies, userId: number): Promise<ChatReference | null> {
  const [only, ...others] = await knownChats(deps, userId);
  return only === undefined || others.length > 0 ? null : { by: 'peerId', peerId: only.peerId };
}

/**
 * Opens a draft with these settings: "Edit and retry" under an operation that failed. It is a new draft, since the old one's
 * operation is over for good.
 */
export async function editAgain(
  deps: BotDependencies,
  ctx: BaseContext,
  {
    peerId,
    linkId,
    replaces,
    settings,
    batch = null,
  }: Pick<Draft, 'peerId' | 'linkId' | 'replaces' | 'settings'> & Partial<Pick<Draft, 'batch'>>,
): Promise<void> {
  const known = { peerId, linkId, replaces, settings, batch, chosen: true };
  enterDraft(ctx, await newDraft(deps, ctx, known));
}

/** Opens a draft that changes this link. Whether the person may is asked when they save it. */
export async function changeLink(deps: BotDependencies, ctx: BaseContext, link: InviteLink): Promise<void> {
  const { peerId, id: linkId } = link;
  enterDraft(ctx, await newDraft(deps, ctx, { peerId, linkId, settings: settingsOf(link), chosen: true }));
}

/** Opens a draft for the link that is to replace this one. Whether the person may is asked when they make it. */
export async function replaceLink(deps: BotDependencies, ctx: BaseContext, link: InviteLink): Promise<void> {
  const { peerId, id: replaces } = link;
  const settings = successorSettings(link, deps.clock.now());
  enterDraft(
    ctx,
    await newDraft(deps, ctx, { peerId, replaces, settings, preset: link.preset, chosen: true }),
  );
}

/**
 * Opens a draft for another link with the same settings. An expiry that is over, or was so long from the making of the link,
 * is as far away again; a time of day in the future stays what it is.
 */
export async function anotherLike(deps: BotDependencies, ctx: BaseContext, link: InviteLink): Promise<void> {
  const now = deps.clock.now();
  const { expireDate } = link;
  const stays = expireDate !== null && expireDate > now && looksLikeTimeOfDay(expireDate);
  const settings = {
    ...settingsOf(link),
    ...(stays ? {} : { expireDate: expiryAfter(lifetimeOf(link), now) }),
  };
  const { peerId, preset } = link;
  const draft = await newDraft(deps, ctx, { peerId, settings, preset, chosen: true, wallClock: stays });
  const note = expireDate === null || stays ? null : ctx.words.html('newlink-another-expiry');
  enterDraft(ctx, draft, summary(note));
}

/**
 * Goes on with a draft, whatever became of it: a cancelled one is opened again, of a submitted one a copy is made.
 * @returns false if it is not this person's.
 */
export async function resumeDraft(
  deps: BotDependencies,
  ctx: BaseContext,
  draftId: string,
): Promise<boolean> {
  const draft = await deps.store.drafts.find(draftId);
  if (draft === null || draft.userId !== ctx.person.userId) return false;
  if (draft.status === 'submitted') {
    await editAgain(deps, ctx, draft);
    return true;
  }
  const opened: Draft = { ...draft, status: 'open', updatedAt: deps.clock.now() };
  const open = await deps.store.drafts.open(opened.userId);
  if (open !== null && open.id !== opened.id) await retire(ctx, open);
  await deps.store.drafts.save(opened);
  enterDraft(ctx, opened);
  return true;
}
