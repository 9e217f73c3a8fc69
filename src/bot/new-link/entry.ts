import type { Draft } from '../../domain/draft.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { NO_SETTINGS, sameSettings, settingsOf, type LinkSettings } from '../../domain/link-settings.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { BaseContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { show } from '../screens/show.ts';
import { draftData } from './data.ts';
import { asking, FIELDS, type Position } from './position.ts';

type Dependencies = Pick<BotDependencies, 'store' | 'newId' | 'clock'>;

/** Goes into a draft once the rest of the bot is done with this update; what was asked before is left. */
export function enterDraft(ctx: BaseContext, draft: Draft, at: Position): void {
  ctx.entry = { draftId: draft.id, at };
}

/** A new draft with what is known already. It replaces any open one, which can be brought back. */
export async function newDraft(
  deps: Dependencies,
  ctx: BaseContext,
  userId: number,
  known: { peerId?: PeerId | null; linkId?: string | null; settings?: Partial<LinkSettings> } = {},
): Promise<Draft> {
  const now = deps.clock.now();
  const draft: Draft = {
    id: deps.newId(),
    userId,
    peerId: known.peerId ?? null,
    linkId: known.linkId ?? null,
    settings: { ...NO_SETTINGS, ...known.settings },
    doubts: [],
    chosen: true,
    wallClock: false,
    messageId: null,
    status: 'open',
    createdAt: now,
    updatedAt: now,
  };
  await offerOpenDraft(deps, ctx, draft);
  await deps.store.drafts.save(draft);
  return draft;
}

/** Nothing typed gets lost without a word: an open draft that has to make room can be brought back. */
async function offerOpenDraft({ store }: Dependencies, ctx: BaseContext, instead: Draft): Promise<void> {
  const open = await store.drafts.open(instead.userId);
  if (open === null || open.id === instead.id || isBlank(open)) return;
  const { words } = ctx;
  await show(ctx.api, open.userId, {
    html: words.html('newlink-draft-saved'),
    rows: [[{ text: words.plain('draft-bring-back'), callback_data: draftData(open.id, 'continue') }]],
  });
}

/** Asks for a new link from the first question on. For buttons such as "New link". */
export async function startNewLink(deps: Dependencies, ctx: BaseContext, userId: number): Promise<void> {
  enterDraft(ctx, await newDraft(deps, ctx, userId), asking(FIELDS));
}

/**
 * Opens a draft with these settings at its summary: "Edit and retry" under an operation that failed. It is a new draft,
 * since the old one's operation is over for good.
 */
export async function editAgain(
  deps: Dependencies,
  ctx: BaseContext,
  from: { userId: number; peerId: PeerId; linkId: string | null; settings: LinkSettings },
): Promise<void> {
  enterDraft(ctx, await newDraft(deps, ctx, from.userId, from), asking([]));
}

/** Opens a draft that changes this link, at its summary. Whether the person may is asked when they save it. */
export async function changeLink(
  deps: Dependencies,
  ctx: BaseContext,
  from: { userId: number; link: InviteLink },
): Promise<void> {
  const { peerId, id: linkId } = from.link;
  const known = { peerId, linkId, settings: settingsOf(from.link) };
  enterDraft(ctx, await newDraft(deps, ctx, from.userId, known), asking([]));
}

/**
 * Goes on with a draft, whatever became of it: a cancelled one is opened again, of a submitted one a copy is made.
 * @returns false if it is not this person's.
 */
export async function resumeDraft(
  deps: Dependencies,
  ctx: BaseContext,
  from: { userId: number; draftId: string },
): Promise<boolean> {
  const draft = await deps.store.drafts.find(from.draftId);
  if (draft === null || draft.userId !== from.userId) return false;
  if (draft.status === 'submitted') {
    const { peerId, linkId, settings } = draft;
    const copy = await newDraft(deps, ctx, from.userId, { peerId, linkId, settings });
    enterDraft(ctx, copy, firstUnanswered(copy));
    return true;
  }
  const opened: Draft = { ...draft, status: 'open', updatedAt: deps.clock.now() };
  await offerOpenDraft(deps, ctx, opened);
  await deps.store.drafts.save(opened);
  enterDraft(ctx, opened, firstUnanswered(opened));
  return true;
}

/** Without a conversation's memory only the chat is known to be missing: everything else may have been skipped. */
function firstUnanswered(draft: Draft): Position {
  if (draft.peerId !== null) return asking([]);
  return isBlank(draft) ? asking(FIELDS) : asking(['chat']);
}

/** Nothing in it that would be a loss. */
export function isBlank(draft: Draft): boolean {
  return draft.peerId === null && sameSettings(draft.settings, NO_SETTINGS);
}
