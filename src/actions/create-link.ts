import type { Draft } from '../domain/draft.ts';
import { checkSettings } from '../domain/link-settings.ts';
import { Refusal } from '../domain/errors.ts';
import type { CardPlace, Operation } from '../domain/operation.ts';
import type { ActionDependencies, Actor } from './dependencies.ts';
import { requireIssuer } from './access.ts';
import { assertNotLockedOut } from './locked-chat.ts';
import { requireRules } from './chat-rules.ts';
import { checkedPrice } from './paid-link.ts';
import { SettingsRefused } from './settings-refused.ts';

/**
 * Asks for the link a draft describes; `card` will show the outcome. A draft makes one link, however often it is asked.
 * @throws SettingsRefused, RulesRefused, Refusal as `requireIssuer`, `assertNotLockedOut` and `checkedPrice`; `chat-not-found` if the draft names none.
 */
export async function createLink(
  deps: ActionDependencies,
  request: { draft: Draft; actor: Actor; locale: string; card: CardPlace },
): Promise<{ operation: Operation; created: boolean }> {
  const { draft, actor } = request;
  if (draft.peerId === null) throw new Refusal('chat-not-found');
  const problem = checkSettings(draft.settings, deps.clock.now());
  if (problem !== null) throw new SettingsRefused(problem);
  const peerId = await requireIssuer(deps, draft.peerId, actor.userId);
  await assertNotLockedOut(deps, peerId, draft.settings);
  const settings = await checkedPrice(deps, peerId, draft.settings);
  await requireRules(deps, { peerId, actorId: actor.userId, settings: [settings], links: 1 });
  return deps.operations.submit(
    {
      kind: 'create',
      idempotencyKey: `draft:${draft.id}`,
      peerId,
      actorId: actor.userId,
      actorName: actor.name,
      settings,
      linkId: null,
      revokeFirst: false,
      card: request.card,
      locale: request.locale,
    },
    { draftId: draft.id, buttonId: null, authorisedAt: deps.clock.monotonic() },
  );
}
