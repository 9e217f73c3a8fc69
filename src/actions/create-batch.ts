import type { Batch } from '../domain/batch.ts';
import type { Draft } from '../domain/draft.ts';
import { Refusal } from '../domain/errors.ts';
import { checkSettings } from '../domain/link-settings.ts';
import type { CardPlace } from '../domain/operation.ts';
import { readLines } from '../domain/reading/batch/lines.ts';
import type { Reader } from '../domain/reading/read-result.ts';
import { requireIssuer } from './access.ts';
import { requireRules } from './chat-rules.ts';
import type { ActionDependencies, Actor } from './dependencies.ts';
import { assertNotLockedOut } from './locked-chat.ts';
import { checkedPrice } from './paid-link.ts';
import { SettingsRefused } from './settings-refused.ts';

/**
 * Asks for the links of a draft, those whose lines can be used; `card` will show how far they are. A draft makes one batch,
 * however often it is asked.
 * @throws SettingsRefused, RulesRefused, Refusal as `requireIssuer`, `assertNotLockedOut` and `checkedPrice`; `chat-not-found` if the draft names no chat, or no links.
 */
export async function createBatch(
  deps: ActionDependencies,
  request: { draft: Draft; reader: Reader; actor: Actor; locale: string; card: CardPlace },
): Promise<{ batch: Batch; created: boolean }> {
  const { draft, reader, actor } = request;
  if (draft.peerId === null || draft.batch === null) throw new Refusal('chat-not-found');
  const { good } = readLines(draft.batch, draft.settings, reader);
  for (const { settings } of good) {
    const problem = checkSettings(settings, deps.clock.now());
    if (problem !== null) throw new SettingsRefused(problem);
  }
  const peerId = await requireIssuer(deps, draft.peerId, actor.userId);
  const open = good.find(({ settings }) => !settings.requestNeeded);
  if (open !== undefined) await assertNotLockedOut(deps, peerId, open.settings);
  const { subscriptionPricing } = await checkedPrice(deps, peerId, draft.settings);
  const wanted = good.map(({ settings }) => ({ ...settings, subscriptionPricing }));
  const links = wanted.length;
  await requireRules(deps, { peerId, actorId: actor.userId, settings: wanted, links });
  return deps.batches.submit(
    {
      idempotencyKey: `draft:${draft.id}`,
      kind: 'create',
      peerId,
      actorId: actor.userId,
      actorName: actor.name,
      locale: request.locale,
      lines: wanted.map((settings) => ({ settings })),
      card: request.card,
    },
    { draftId: draft.id, buttonId: null },
  );
}
