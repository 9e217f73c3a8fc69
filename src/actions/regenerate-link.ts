import { Refusal } from '../domain/errors.ts';
import { checkSettings, type LinkSettings } from '../domain/link-settings.ts';
import type { Operation } from '../domain/operation.ts';
import { successorSettings } from '../domain/successor.ts';
import { changeableLink, changeKey, submitChange, type LinkChange } from './change-link.ts';
import { assertNotLockedOut } from './locked-chat.ts';
import { checkedPrice } from './paid-link.ts';
import { requireRules } from './chat-rules.ts';
import { SettingsRefused } from './settings-refused.ts';
import type { ActionDependencies } from './dependencies.ts';

/**
 * A successor with the same settings, or with these, then the old link revoked; the other way round for a leaked one (`revokeFirst`).
 * A link has one successor: while it is being made, asking again, with any button, gives the operation there is; so does
 * the same button later, as after a kill.
 * @throws SettingsRefused, RulesRefused; Refusal `link-being-replaced` for a draft, `link-replaced`, `link-permanent`, or as `changeableLink`, `assertNotLockedOut` and `checkedPrice`.
 */
export async function regenerateLink(
  deps: ActionDependencies,
  change: LinkChange & { revokeFirst: boolean; settings?: LinkSettings },
): Promise<{ operation: Operation; created: boolean }> {
  const link = await changeableLink(deps, change);
  if (link.permanent) throw new Refusal('link-permanent');
  const wanted = change.settings ?? successorSettings(link, deps.clock.now());
  const problem = checkSettings(wanted, deps.clock.now());
  if (problem !== null) throw new SettingsRefused(problem);
  await assertNotLockedOut(deps, link.peerId, wanted);
  const settings = await checkedPrice(deps, link.peerId, wanted);
  // Somebody agreed to the link that is replaced, if one had to.
  const agreed = change.settings === undefined;
  const asked = { peerId: link.peerId, actorId: change.actor.userId, settings: [settings], links: 1 };
  // What was asked for already is neither refused nor counted once more.
  const same = {
    idempotencyKey: changeKey(change.by),
    kind: 'regenerate',
    linkId: link.id,
    peerId: link.peerId,
  } as const;
  if ((await deps.store.operations.askedBefore(same)) === null)
    await requireRules(deps, { ...asked, agreed });
  const what = { kind: 'regenerate', link, settings, revokeFirst: change.revokeFirst } as const;
  const submitted = await submitChange(deps, change, what);
  // What another makes doesn't have this draft's settings, and doesn't end it.
  const isAnothers = submitted.operation.idempotencyKey !== changeKey(change.by);
  if ('draftId' in change.by && isAnothers) throw new Refusal('link-being-replaced');
  return submitted;
}
