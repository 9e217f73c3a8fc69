import { Refusal } from '../domain/errors.ts';
import { checkSettings, sameSettings, settingsOf, type LinkSettings } from '../domain/link-settings.ts';
import type { Operation } from '../domain/operation.ts';
import { changeableLink, submitChange, type LinkChange } from './change-link.ts';
import { assertNotLockedOut } from './locked-chat.ts';
import { requireRules } from './chat-rules.ts';
import { SettingsRefused } from './settings-refused.ts';
import type { ActionDependencies } from './dependencies.ts';

/**
 * Changes a link's settings to these absolute values.
 * @throws SettingsRefused, RulesRefused; Refusal `link-revoked`, `link-permanent` for more than the approval of a primary one,
 * `price-stays`, or as `changeableLink` and `assertNotLockedOut`.
 */
export async function editLink(
  deps: ActionDependencies,
  change: LinkChange & { settings: LinkSettings },
): Promise<{ operation: Operation; created: boolean }> {
  const problem = checkSettings(change.settings, deps.clock.now());
  if (problem !== null) throw new SettingsRefused(problem);
  const link = await changeableLink(deps, change);
  if (link.revoked) throw new Refusal('link-revoked');
  const { requestNeeded } = change.settings;
  const takes = !link.permanent || sameSettings({ ...settingsOf(link), requestNeeded }, change.settings);
  if (!takes) throw new Refusal('link-permanent');
  const { title } = change.settings;
  // Telegram changes no price, and of a link with one only the title.
  const priced = link.subscriptionPricing ?? change.settings.subscriptionPricing;
  if (priced !== null && !sameSettings({ ...link, title }, change.settings)) throw new Refusal('price-stays');
  await assertNotLockedOut(deps, link.peerId, change.settings);
  const { peerId } = link;
  const asked = { peerId, actorId: change.actor.userId, settings: [change.settings], links: 0 };
  await requireRules(deps, { ...asked, before: link });
  return submitChange(deps, change, { kind: 'edit', link, settings: change.settings, revokeFirst: false });
}
