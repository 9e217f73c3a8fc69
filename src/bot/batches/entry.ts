import type { Batch } from '../../domain/batch.ts';
import type { BatchList } from '../../domain/batch-plan.ts';
import { NO_SETTINGS, type LinkSettings } from '../../domain/link-settings.ts';
import type { ChatReference } from '../../domain/peer.ts';
import { expiryAfter, WEEK } from '../../domain/preset.ts';
import { withoutEach } from '../../domain/reading/batch/link-count.ts';
import { rowOf } from '../../domain/reading/batch/lines.ts';
import type { BaseContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { enterDraft, newDraft, onlyChat } from '../new-link/entry.ts';
import { asking } from '../new-link/position.ts';
import { questionContext, typedBy } from '../new-link/question.ts';
import { changesBy, readTyped } from '../new-link/request.ts';
import { takeChat } from '../new-link/take-chat.ts';
import { allLines } from './lines-of.ts';
import type { TakeAnswer } from './take-list.ts';

/** What most batches are for: a guest each, who may take some days to come. */
function firstBatchSettings(now: Date): LinkSettings {
  return { ...NO_SETTINGS, usageLimit: 1, expireDate: expiryAfter(WEEK, now) };
}

/**
 * Opens a draft of many links.
 * @param text what each of them is to be, and where, in words. @param answer how many, or for whom, where that is known already.
 */
export async function startBatch(
  deps: BotDependencies,
  ctx: BaseContext,
  {
    text,
    chat = null,
    answer = null,
  }: { text: string; chat?: ChatReference | null; answer?: TakeAnswer | null },
): Promise<void> {
  const typed = withoutEach(text, ctx.person.locale);
  const request = await readTyped(deps, ctx.person.userId, typedBy(ctx, deps), typed);
  const now = deps.clock.now();
  const changes = changesBy(request, firstBatchSettings(now), now);
  const batch = { of: 'number', count: null } as const;
  const draft = await newDraft(deps, ctx, { ...changes, batch, chosen: true });
  const taken = await answer?.(questionContext(deps, ctx, draft, asking(['many'])));
  const note = taken?.do === 'ask' ? taken.note : null;
  const answered = (await deps.store.drafts.find(draft.id)) ?? draft;
  const where = chat ?? request.chat ?? (await onlyChat(deps, draft.userId));
  if (where === null || answered.peerId !== null) {
    return enterDraft(ctx, answered, { do: 'ask', at: asking([]), note });
  }
  const outcome = await takeChat(questionContext(deps, ctx, answered, asking(['chat'])), where);
  return enterDraft(
    ctx,
    answered,
    outcome.do === 'ask' ? { ...outcome, note: outcome.note ?? note } : outcome,
  );
}

/** Opens a draft of the links that a batch did not make, each as it was to be. */
export async function startRest(deps: BotDependencies, ctx: BaseContext, batch: Batch): Promise<void> {
  const now = deps.clock.now();
  const usual = firstBatchSettings(now);
  const plan: BatchList = { of: 'list', rows: [], ignored: [], repeats: 'keep' };
  let settings = usual;
  let strict = false;
  for await (const { line, state, settings: wanted } of allLines(deps.store.batches, batch.id, 0)) {
    if (state === 'done' || wanted === null) continue;
    const over = wanted.expireDate !== null && wanted.expireDate <= now;
    plan.rows.push({ ...rowOf(line, wanted), ...(over ? { expiry: '' } : {}) });
    strict ||= wanted.strict;
    settings = { ...wanted, title: null, strict, ...(over ? { expireDate: usual.expireDate } : {}) };
  }
  const { peerId } = batch;
  enterDraft(ctx, await newDraft(deps, ctx, { peerId, settings, batch: plan, chosen: true }));
}
